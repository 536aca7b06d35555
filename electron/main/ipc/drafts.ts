import type { Drafts } from '../drafts/drafts';
import type { AreaHandlers } from './handlers';

export function draftHandlers(drafts: Drafts): AreaHandlers<'draft'> {
  return {
    'draft:write': (draft) => drafts.write(draft),
    'draft:remove': ({ id }) => drafts.remove(id),
    'draft:list': () => drafts.list(),
  };
}
