import type { Phrases } from '../phrases/phrases';
import type { AreaHandlers } from './handlers';

export function phraseHandlers(phrases: Phrases): AreaHandlers<'phrases'> {
  return {
    'phrases:list': () => Promise.resolve(phrases.list()),
    'phrases:write': (phrase) => phrases.write(phrase),
    'phrases:remove': ({ id }) => phrases.remove(id),
  };
}
