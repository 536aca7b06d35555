import { createHash } from 'node:crypto';
import { envelopeSchema, type EventEnvelope } from '../../../shared/domain/events/event';

/**
 * One event in the journal: 16 hex digits of the SHA-256 of the JSON, a space, the JSON, a line
 * feed. The checksum finds a damaged disk block at once; the chain inside the events finds what a
 * person changed.
 */
const CHECKSUM_LENGTH = 16;

function checksum(json: Uint8Array): string {
  return createHash('sha256').update(json).digest('hex').slice(0, CHECKSUM_LENGTH);
}

export function encodeLine(event: EventEnvelope): Uint8Array {
  const json = Buffer.from(JSON.stringify(event), 'utf8');
  return Buffer.concat([Buffer.from(`${checksum(json)} `), json, Buffer.from('\n')]);
}

type Read = { readonly json: string; readonly value: unknown };

function readJson(line: Buffer): Read | null {
  const bytes = line.subarray(CHECKSUM_LENGTH + 1);
  const head = line.subarray(0, CHECKSUM_LENGTH + 1).toString('latin1');
  if (head !== `${checksum(bytes)} `) return null;
  const json = bytes.toString('utf8');
  try {
    return { json, value: JSON.parse(json) as unknown };
  } catch {
    return null;
  }
}

/** The event of a line without its line feed, or null when the line is not what was written. */
export function decodeLine(line: Buffer): EventEnvelope | null {
  return envelopeSchema.safeParse(readJson(line)?.value).data ?? null;
}

/** An event with the text it stands in the journal as. */
export type KnownRecord = { readonly json: string; readonly event: EventEnvelope };

/**
 * The event of a line that `decodeLine` has passed at this or an earlier start: the checksum says
 * that it is still the same, and a rebuild reads a third faster without looking at its shape again.
 */
export function decodeKnownLine(line: Buffer): KnownRecord | null {
  const read = readJson(line);
  return read === null ? null : { json: read.json, event: read.value as EventEnvelope };
}
