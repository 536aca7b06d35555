import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { envelopeSchema, type EventEnvelope } from '../../shared/domain/events/event';

/** Every event in the journals below a home folder, read from the files themselves. */
export function journalOf(home: string): readonly EventEnvelope[] {
  const folder = join(home, 'journal');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => envelopeSchema.parse(JSON.parse(line.slice(line.indexOf(' ') + 1))));
}
