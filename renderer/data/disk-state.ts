import { create } from 'zustand';
import type { DiskState } from '../../shared/ipc/homes';
import { desk } from '../lib/desk';

type Level = DiskState['level'];

/** How much room the disk has, as the main process last said. */
export const useDisk = create<{ readonly level: Level }>()(() => ({ level: 'plenty' }));

/** Asks once and hears every change from then on. Answers how to stop. */
export function followDisk(): () => void {
  const hear = ({ level }: DiskState) => {
    if (useDisk.getState().level !== level) useDisk.setState({ level });
  };
  desk.call('disk:state', undefined).then(hear, () => undefined);
  return desk.onDisk(hear);
}
