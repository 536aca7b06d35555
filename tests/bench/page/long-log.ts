import { readEvent, type EventDraft, type Evidence } from '../../../shared/domain/events/event';
import { Story } from '../../../shared/policies/testing/story';
import { walk } from '../../../shared/policies/testing/walk';

const hashOf = (n: number) => n.toString(16).padStart(64, '0');

const photo = (n: number): Evidence => ({
  hash: hashOf(n),
  name: `照片-${n}.jpg`,
  mime: 'image/jpeg',
  size: 2_400_000,
  thumbnail: null,
});

/** The steps of a case that is nearly done, as `act` made them. */
function acts(): readonly EventDraft[] {
  return walk(new Story(), 'feed-back')
    .kase()
    .events.flatMap((envelope): readonly EventDraft[] => {
      const event = readEvent(envelope);
      return event?.type === 'acted' ? [{ type: 'acted', data: event.data }] : [];
    });
}

const note = (n: number): EventDraft => ({
  type: 'progress-noted',
  data: { text: `第 ${n} 次联系客户，已说明进展，约定次日上午再次回复，客户要求书面答复。` },
});

const amended = (n: number): EventDraft => ({
  type: 'amended',
  data: { changes: [{ field: 'mileageKm', before: 38_000 + n - 1, after: 38_000 + n }], reason: '客户补充' },
});

const printed = (n: number): EventDraft => ({
  type: 'paper-printed',
  data: {
    paper: 'record-form',
    version: n + 1,
    stateHash: hashOf(n),
    how: 'printed',
    printer: '前台打印机',
    copies: 1,
  },
});

/** What a busy case gathers besides its steps: half notes, three tenths corrections, a tenth each of prints and photos. */
function gathered(n: number): EventDraft {
  const kind = n % 10;
  if (kind === 0) return { type: 'evidence-attached', data: { evidence: photo(n) } };
  if (kind === 1) return printed(n);
  return kind < 5 ? amended(n) : note(n);
}

/** Drafts that bring a fresh case of the default policy to so many events more. */
export function longLog(events: number): readonly EventDraft[] {
  const steps = acts();
  const rest = Array.from({ length: events - steps.length }, (_, n) => gathered(n));
  return [...steps, ...rest];
}
