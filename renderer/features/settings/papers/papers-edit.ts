import { create } from 'zustand';
import { canonical } from '../../../../shared/domain/canonical';
import type { PaperLook } from '../../../../shared/look/paper-look';
import { lookRefusals, paperLookWording } from '../../../../shared/wording/paper-look';
import { tellProblem } from '../../../../shared/wording/problems';
import { notifications } from '@mantine/notifications';
import { offerUndo } from '../../../components/offer-undo';
import { keepLook, usePaperLook } from '../../../data/paper-look';
import { useLanguage, useWords } from '../../../lib/language';

/**
 * The look being edited; null while it is as it was kept. It lives as long as the window and not the
 * screen: the telephone rings, F2 opens the form, and whoever comes back finds it as it was left.
 */
export const usePapersEdit = create<{ readonly draft: PaperLook | null; readonly problem: string | null }>(
  () => ({ draft: null, problem: null }),
);

/** The look as it will be once saved. */
export function useLookDraft(): PaperLook {
  const kept = usePaperLook(({ look }) => look);
  return usePapersEdit(({ draft }) => draft) ?? kept;
}

const currentDraft = (): PaperLook => usePapersEdit.getState().draft ?? usePaperLook.getState().look;

/** Changes the look; one that came back to what is kept is no change. */
export function changeLook(change: (look: PaperLook) => PaperLook): void {
  const next = change(currentDraft());
  const isKept = canonical(next) === canonical(usePaperLook.getState().look);
  usePapersEdit.setState({ draft: isKept ? null : next, problem: null });
}

export function discardLook(): void {
  usePapersEdit.setState({ draft: null, problem: null });
}

/** Keeps the edited look, with a way back; answers whether nothing is left to save. */
export function useSaveLook(): () => Promise<boolean> {
  const words = useWords(paperLookWording);
  const language = useLanguage();
  return async () => {
    const { draft } = usePapersEdit.getState();
    if (draft === null) return true;
    const before = usePaperLook.getState().look;
    const answer = await keepLook(draft);
    if (!answer.ok) {
      usePapersEdit.setState({ problem: tellProblem(lookRefusals, answer.refusal, language) });
      return false;
    }
    discardLook();
    offerUndo(words.saved, words.undo, () => {
      void keepLook(before).then((undone) => {
        const message = undone.ok ? words.undone : tellProblem(lookRefusals, undone.refusal, language);
        notifications.show(undone.ok ? { message } : { message, color: 'red' });
      });
    });
    return true;
  };
}
