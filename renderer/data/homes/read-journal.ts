import { followLinks } from '../../../shared/domain/events/desk-chain';
import type { EventEnvelope } from '../../../shared/domain/events/event';
import type { Head } from '../../../shared/ipc/contract';
import type { LocalStore } from '../local-store';

/** Events one answer of the journal may carry. */
const PAGE = 800;

export type JournalPage = {
  readonly events: readonly EventEnvelope[];
  /** where the log stands after them */
  readonly head: Head;
};

/**
 * Every event of a desk after `known`, page by page; the next page is on its way while one is being
 * worked on. The main process has checked each event's content, so only the links are followed
 * here. Ends with null where they break: the journal tells another story than the database.
 */
export async function* readJournal(
  { desk }: Pick<LocalStore, 'desk'>,
  known: Head,
): AsyncGenerator<JournalPage | null> {
  const { deskId } = known;
  const read = (afterSeq: number) => {
    const reading = desk.call('journal:text', { deskId, afterSeq, limit: PAGE });
    // Its failure is heard when its turn comes, also when the page before it fails first.
    reading.catch(() => undefined);
    return reading;
  };
  let head = known;
  let reading = read(head.seq);
  for (;;) {
    const { events: text, more, resume } = await reading;
    const events = JSON.parse(text) as readonly EventEnvelope[];
    const next = followLinks(resume ?? head, events);
    if (next === null) {
      yield null;
      return;
    }
    const isEnd = !more || next.seq === head.seq;
    head = next;
    if (!isEnd) reading = read(head.seq);
    yield { events, head };
    if (isEnd) return;
  }
}
