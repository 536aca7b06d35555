import type { Printing } from '../printing/printing';
import type { AreaHandlers } from './handlers';

export function printingHandlers(printing: Printing): AreaHandlers<'printing'> {
  return {
    'printing:printers': () => printing.printers(),
    'printing:offer': ({ printer }) => printing.offer(printer),
    'printing:print': (paper) => printing.print(paper),
  };
}
