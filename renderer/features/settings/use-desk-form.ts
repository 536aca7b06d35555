import { useState } from 'react';
import type { DeskConfig } from '../../../shared/ipc/contract';
import { tellProblem } from '../../../shared/wording/problems';
import { configureRefusals } from '../../../shared/wording/refusals';
import { settingsWording } from '../../../shared/wording/settings';
import { configureDesk, useDesk } from '../../data/desk-config';
import { useLanguage, useWords } from '../../lib/language';
import { readCalendarForm } from './calendar-form';
import { configOf, faultsOf, formOf, type DeskForm, type SectionProps } from './desk-form';

type Form = {
  readonly section: SectionProps;
  readonly problem: string | null;
  readonly hasChanges: boolean;
  /** Keeps the settings; answers whether that went well. */
  readonly save: () => Promise<boolean>;
  readonly discard: () => void;
};

/** One form for all parts of the settings, kept by one button. */
export function useDeskForm(): Form {
  const words = useWords(settingsWording);
  const language = useLanguage();
  const config = useDesk((state) => state.config);
  const [form, setForm] = useState<DeskForm>(() => formOf(config));
  const [hasChanges, setChanges] = useState(false);
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const save = async (): Promise<boolean> => {
    setTried(true);
    // What was kept last, not what the form began with: a PIN or a sign-in may have come in between.
    const existing: DeskConfig | null = useDesk.getState().config;
    const wanted = Object.keys(faultsOf(form)).length > 0 ? null : configOf(form, existing);
    if (wanted === null) {
      setProblem(words.invalid);
      return false;
    }
    const answer = await configureDesk(wanted).catch(() => ({ ok: false, refusal: 'write-failed' }) as const);
    setProblem(answer.ok ? null : tellProblem(configureRefusals, answer.refusal, language));
    if (answer.ok) setChanges(false);
    return answer.ok;
  };

  return {
    section: {
      form,
      change: (part) => {
        setForm((all) => ({ ...all, ...part }));
        setChanges(true);
      },
      faults: tried ? faultsOf(form) : {},
      calendarFaults: readCalendarForm(form.calendar).faults,
    },
    problem,
    hasChanges,
    save,
    discard: () => {
      setForm(formOf(useDesk.getState().config));
      setChanges(false);
      setTried(false);
      setProblem(null);
    },
  };
}
