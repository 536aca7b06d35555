import { useEffect, useState } from 'react';
import {
  NOTHING_OFFERED,
  type Printer,
  type PrinterOffer,
  type PrintSettings,
} from '../../shared/ipc/contract';
import { listPrinters, printerOffer, rememberedChoice, type PrintChoice } from './printing';

/** Settings as far as a queue offers them: what it does not know would only be refused. */
export function offered({ sides, tray, mono }: PrintSettings, offer: PrinterOffer): PrintSettings {
  return {
    ...(sides !== undefined && offer.sides.includes(sides) ? { sides } : {}),
    ...(tray !== undefined && offer.trays.includes(tray) ? { tray } : {}),
    ...(mono !== undefined && offer.mono ? { mono } : {}),
  };
}

function firstPrinter(found: readonly Printer[], last: string | null): string | null {
  const names = found.map(({ name }) => name);
  if (last !== null && names.includes(last)) return last;
  return found.find(({ isDefault }) => isDefault)?.name ?? names[0] ?? null;
}

/** The printers of this computer and what is chosen for a paper, beginning with what it came out of last. */
export function usePrinter(paper: string) {
  const [printers, setPrinters] = useState<readonly Printer[] | null>(null);
  const [choice, setChoice] = useState<PrintChoice>(
    () => rememberedChoice(paper) ?? { printer: null, copies: 1, settings: {} },
  );
  const [told, setTold] = useState<{ readonly printer: string; readonly offer: PrinterOffer } | null>(null);
  const { printer } = choice;

  useEffect(() => {
    const show = (found: readonly Printer[]) => {
      setPrinters(found);
      setChoice((before) => ({ ...before, printer: firstPrinter(found, before.printer) }));
    };
    void listPrinters().then(show, () => {
      show([]);
    });
  }, [paper]);

  useEffect(() => {
    if (printer === null || printers === null) return;
    let isCurrent = true;
    const tell = (offer: PrinterOffer) => {
      if (isCurrent) setTold({ printer, offer });
    };
    void printerOffer(printer).then(tell, () => {
      tell(NOTHING_OFFERED);
    });
    return () => {
      isCurrent = false;
    };
  }, [printer, printers]);

  // While a queue is being asked nothing of it is shown, and what was remembered is kept.
  const offer = told?.printer === printer ? told.offer : null;
  /** The choice as it is to be printed: who prints at once does not wait for the answer, the paper does. */
  const settled = async (): Promise<PrintChoice> => {
    if (printer === null) return choice;
    const known = offer ?? (await printerOffer(printer).catch(() => NOTHING_OFFERED));
    return { ...choice, settings: offered(choice.settings, known) };
  };
  return {
    printers,
    /** null while the queue is asked */
    offer,
    choice: offer === null ? choice : { ...choice, settings: offered(choice.settings, offer) },
    setChoice,
    settled,
  };
}
