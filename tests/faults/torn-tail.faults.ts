import { expect, test } from '@playwright/test';
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { diskFiles } from '../../electron/main/files/file-system';
import { openDeskJournal } from '../../electron/main/journal/desk-journal';
import { encodeLine } from '../../electron/main/journal/journal-line';
import { emptyHead, sealEvents } from '../../shared/domain/events/desk-chain';
import type { EventEnvelope } from '../../shared/domain/events/event';
import { FaultApp, nothingHeard } from './support/fault-app';
import { journalFolder } from './support/journal-on-disk';
import { judge } from './support/judge';
import { copyOfProfile } from './support/profile';
import { recordRow } from './support/row';
import { freshFolder, times } from './support/surroundings';

const RECORDS = 5;

const someEvents = (deskId: string): readonly EventEnvelope[] => {
  const text = (nth: number) => `已回电,客户要求书面答复 ${String(nth)}`;
  const now = { iso: '2026-11-21T09:00:00.000+08:00', ms: Date.parse('2026-11-21T09:00:00+08:00') };
  return sealEvents({
    head: emptyHead(deskId),
    drafts: Array.from({ length: RECORDS }, (_, nth) => ({
      type: 'progress-noted' as const,
      data: { text: text(nth) },
    })),
    caseId: v7(),
    storeId: 'store-1',
    parents: [],
    actor: { personId: 'p1', name: '前台甲', role: 'receptionist' },
    now,
    newId: () => v7(),
  }).events;
};

test('a journal torn at any byte of its last record keeps all others and takes the last again', async () => {
  test.setTimeout(240_000);
  const deskId = v7();
  const events = someEvents(deskId);
  const last = events.at(-1);
  if (last === undefined) throw new Error('no events');
  const whole = Buffer.concat(events.map(encodeLine));
  const start = whole.length - encodeLine(last).length;
  const bad: string[] = [];
  for (let cut = start; cut < whole.length; cut += times(1, 10)) {
    const root = freshFolder('torn');
    const folder = join(root, deskId);
    mkdirSync(folder);
    writeFileSync(join(folder, '000001.jsonl'), whole.subarray(0, cut));
    const journal = await openDeskJournal(diskFiles, { root, deskId });
    const kept = await journal.read(0, RECORDS);
    const again = await journal.append([last]);
    await journal.idle();
    await journal.close();
    const isMended = readFileSync(join(folder, '000001.jsonl')).equals(whole);
    const torn = readdirSync(folder).filter((name) => name.startsWith('torn-')).length;
    const isRight =
      kept.events.length === RECORDS - 1 && again.ok && isMended && torn === (cut === start ? 0 : 1);
    if (!isRight) bad.push(`cut after byte ${String(cut - start)}`);
  }
  const injected = Math.ceil((whole.length - start) / times(1, 10));
  recordRow({
    scenario: 'journal torn at every byte of its last record',
    injected,
    survived: injected - bad.length,
    acknowledged: injected * (RECORDS - 1),
    lost: bad.length,
    remark: bad.slice(0, 5).join(', '),
  });
  expect(bad).toEqual([]);
});

test('the app mends a torn journal from its database', async () => {
  const cuts = times(10, 2);
  test.setTimeout(cuts * 30_000);
  const lost: string[] = [];
  const wrong: string[] = [];
  let acknowledged = 0;
  for (let run = 0; run < cuts; run += 1) {
    const profile = await copyOfProfile('torn');
    const file = join(journalFolder(profile.home), '000001.jsonl');
    const bytes = readFileSync(file);
    const start = bytes.subarray(0, -1).lastIndexOf(0x0a) + 1;
    // Evenly over the last record, its first and its last byte among them.
    truncateSync(file, start + Math.round(((bytes.length - 1 - start) * run) / Math.max(1, cuts - 1)));
    const heard = nothingHeard();
    heard.acknowledged.push(...profile.acknowledged);
    const running = await (await FaultApp.launch(profile.home)).ready();
    await running.arm(heard);
    const isTaking = await running.register(`#torn-${String(run)}#`);
    if (!isTaking) wrong.push(`cut ${String(run)}: takes no save`);
    const verdict = await judge(running, heard.acknowledged);
    lost.push(...verdict.lost);
    wrong.push(...verdict.wrong.map((sentence) => `cut ${String(run)}: ${sentence}`));
    acknowledged += heard.acknowledged.length;
    await running.kill();
  }
  recordRow({
    scenario: 'journal torn, then the app is started',
    injected: cuts,
    survived: cuts - new Set(wrong.map((sentence) => sentence.split(':')[0])).size,
    acknowledged,
    lost: lost.length,
    remark: wrong.join('; '),
  });
  expect(lost).toEqual([]);
  expect(wrong).toEqual([]);
});
