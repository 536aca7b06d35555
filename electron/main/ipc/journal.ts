import type { FreeSpace } from '../free-space/free-space';
import type { Journals } from '../journal/journals';
import type { AreaHandlers } from './handlers';

/** A disk with hardly any room takes no more events: it is refused here, before anything is touched (D-11). */
export function journalHandlers(journals: Journals, space: FreeSpace): AreaHandlers<'journal'> {
  const full = { ok: false, refusal: 'disk-full' } as const;
  return {
    'journal:head': ({ deskId }) => journals.head(deskId),
    'journal:append': async ({ events, mending }) =>
      (await space.isReadOnly()) ? { ...full, head: null } : journals.append(events, mending),
    'journal:read': (page) => journals.read(page),
    'journal:text': (page) => journals.text(page),
    'journal:desks': () => journals.desks(),
    'journal:state': ({ deskId }) => journals.state(deskId),
    'journal:mend': async ({ deskId, step }) => {
      if (await space.isReadOnly()) return full;
      return step === 'begin' ? journals.beginMending(deskId) : journals.finishMending(deskId);
    },
    'journal:salvage': ({ deskId, afterSeq, limit }) => journals.salvage(deskId, afterSeq, limit),
    'journal:gap': async ({ head, mending }) =>
      (await space.isReadOnly()) ? full : journals.skipTo(head, mending),
  };
}
