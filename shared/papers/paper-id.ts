import { paperWording } from '../wording/papers';

/** Stands in the QR code and in the log: never renamed or reused. */
export type PaperId = keyof typeof paperWording;

/** Whether this program has a paper of that id. */
export function isPaperId(id: string): id is PaperId {
  return Object.hasOwn(paperWording, id);
}
