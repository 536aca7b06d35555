import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { LINE_LIMIT, TEXT_LIMIT } from '../../shared/domain/facts/facts';
import { factWording } from '../../shared/wording/fact-input';
import { fill } from '../../shared/wording/wording';
import { useWords } from '../lib/language';

type Entry = HTMLInputElement | HTMLTextAreaElement;

/**
 * Characters an entry may hold while one works on it. Twice what is kept, so that a pasted text can
 * be shortened in place; where the entry has a limit of its own, the engine would cut the rest off
 * without a word, so there it is that limit.
 */
export function roomOf(entry: { readonly maxLength: number }, isText: boolean): number {
  return entry.maxLength > 0 ? entry.maxLength : 2 * (isText ? TEXT_LIMIT : LINE_LIMIT);
}

/** Characters the entry would hold after the change, or null when the change cannot make it longer. */
export function lengthAfter(
  { value, selectionStart, selectionEnd }: Pick<Entry, 'value' | 'selectionStart' | 'selectionEnd'>,
  added: string | null,
): number | null {
  if (added === null || added === '') return null;
  return value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0)) + added.length;
}

/** What is about to be put in; a drop and a paste may carry it apart from the event's own text. */
const addedBy = (event: InputEvent) => event.data ?? event.dataTransfer?.getData('text/plain') ?? null;

/**
 * Keeps a text that is far too long (a whole chat log, 10 MB from a spreadsheet) out of every entry
 * of the window before the engine lays it out, which would hang it, and says so. Nothing of it is
 * put in: half a paste is worse than none.
 */
export function LongTextGuard() {
  const words = useWords(factWording);
  useEffect(() => {
    const handleBeforeInput = (event: InputEvent) => {
      const entry = event.target;
      const isText = entry instanceof HTMLTextAreaElement;
      if (!isText && !(entry instanceof HTMLInputElement)) return;
      const room = roomOf(entry, isText);
      const length = lengthAfter(entry, addedBy(event));
      // A single key at the end of a full entry is the engine's and the form's own business.
      if (length === null || length <= room || (event.data?.length ?? 2) === 1) return;
      event.preventDefault();
      notifications.show({
        id: 'too-long',
        color: 'red',
        autoClose: 12_000,
        role: 'alert',
        message: fill(words.pasteTooLong, {
          count: length.toLocaleString('en-US'),
          limit: room.toLocaleString('en-US'),
        }),
      });
    };
    document.addEventListener('beforeinput', handleBeforeInput, { capture: true });
    return () => {
      document.removeEventListener('beforeinput', handleBeforeInput, { capture: true });
    };
  }, [words]);
  return null;
}
