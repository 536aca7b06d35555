import type { Journals } from '../journal/journals';
import type { AreaHandlers } from './handlers';

export function journalHandlers(journals: Journals): AreaHandlers<'journal'> {
  return {
    'journal:head': ({ deskId }) => journals.head(deskId),
    'journal:append': ({ events }) => journals.append(events),
    'journal:read': (page) => journals.read(page),
    'journal:desks': () => journals.desks(),
  };
}
