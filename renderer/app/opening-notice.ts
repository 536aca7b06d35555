import { notifications } from '@mantine/notifications';
import type { homesWording } from '../../shared/wording/homes';
import { fill, type Spoken } from '../../shared/wording/wording';
import type { DatabaseState } from '../data/session';
import classes from './opening.module.css';

type Ready = Extract<DatabaseState, { readonly kind: 'ready' }>;
type Words = Spoken<typeof homesWording>;

export type Notice = { readonly name: string; readonly title: string; readonly message: string };

/** What a start mended by itself, in short; empty after an ordinary one. */
export function noticesOf(state: Ready, words: Words): readonly Notice[] {
  const notices: Notice[] = [];
  const { finding, restored, returned, cases, keptAside, mended } = state;
  if (finding !== 'none') {
    const isNew = finding !== 'rolled-back';
    const message = [
      fill(words.rebuilt, { events: restored, cases }),
      ...(keptAside === null ? [] : [words.keptAside]),
      ...(isNew ? [words.printsGone] : []),
    ].join('\n');
    notices.push({ name: 'rebuilt', title: words.rebuiltTitle, message });
  }
  if (mended.length > 0) notices.push({ name: 'mended', title: words.mendedTitle, message: words.mended });
  else if (returned > 0) {
    const message = fill(words.returned, { events: returned });
    notices.push({ name: 'returned', title: words.returnedTitle, message });
  }
  return notices;
}

/** Shows each until a person closes it: it was not their doing, and they may want to tell someone. */
export function showNotices(notices: readonly Notice[]): void {
  for (const { name, title, message } of notices) {
    notifications.show({
      id: `homes-${name}`,
      title,
      message,
      color: 'blue',
      autoClose: false,
      classNames: { description: classes.notice ?? '' },
    });
  }
}
