import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { encodeLine } from '../../electron/main/journal/journal-line';
import { emptyHead, sealEvents } from '../../shared/domain/events/desk-chain';
import { envelopeSchema, type EventDraft, type EventEnvelope } from '../../shared/domain/events/event';

/** Events of every desk's journal in a closed app's home. */
export function journalOf(home: string): readonly EventEnvelope[] {
  const folder = join(home, 'journal');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => envelopeSchema.parse(JSON.parse(line.slice(line.indexOf(' ') + 1))));
}

/**
 * Adds to a closed app's home what a second desk of the store wrote, as sync will deliver it: one event
 * of a case, by a desk that knew nothing later than `after`.
 */
export function writeAtSecondDesk(
  home: string,
  after: EventEnvelope,
  { draft, name, role }: { readonly draft: EventDraft; readonly name: string; readonly role: string },
): void {
  const deskId = v7();
  const { events } = sealEvents({
    head: emptyHead(deskId),
    drafts: [draft],
    caseId: after.caseId,
    storeId: after.storeId,
    parents: [after.id],
    actor: { personId: 'second-desk', name, role },
    now: { iso: '2026-11-21T09:00:00.000+08:00', ms: Date.parse('2026-11-21T09:00:00+08:00') },
    newId: () => v7(),
  });
  mkdirSync(join(home, 'journal', deskId), { recursive: true });
  writeFileSync(join(home, 'journal', deskId, '000001.jsonl'), Buffer.concat(events.map(encodeLine)));
}
