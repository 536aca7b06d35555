import type { Attention } from '../shell/attention';
import type { AreaHandlers } from './handlers';

export function attentionHandlers(attention: Attention): AreaHandlers<'attention'> {
  return {
    'attention:notify': ({ title, body }) => Promise.resolve({ shown: attention.notify(title, body) }),
    'attention:badge': ({ count }) => {
      attention.badge(count);
      return Promise.resolve(null);
    },
  };
}
