import type { FreeSpace } from '../free-space/free-space';
import type { AreaHandlers } from './handlers';

export function diskHandlers(space: FreeSpace): AreaHandlers<'disk'> {
  return { 'disk:state': () => space.look() };
}
