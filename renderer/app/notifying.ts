import { useEffect, useRef } from 'react';
import { agendaWording } from '../../shared/wording/agenda';
import { fill, speak, type Language } from '../../shared/wording/wording';
import { useAgenda, useNotices, type CaseNotice } from '../data/agenda';
import { useDuty } from '../data/duty';
import { tellOnce } from '../data/told';
import { desk } from '../lib/desk';
import { useLanguage } from '../lib/language';
import { useNow } from '../lib/use-now';

/** How often the clocks are looked at, in ms. */
const TICK = 30_000;
/** Lines of one notification; more of them nobody reads. */
const LINES = 4;

/** One notification for all that is new: numbers and clocks, nothing of a customer. */
function wordsOf(
  notices: readonly CaseNotice[],
  language: Language,
): { readonly title: string; readonly body: string } {
  const words = speak(agendaWording, language);
  const index = language === 'zh-CN' ? 0 : 1;
  const what = words[notices.some(({ kind }) => kind === 'breached') ? 'breached' : 'warning'];
  const lines = notices.slice(0, LINES).map(({ kind, reading, row }) =>
    fill(words.noticeLine, {
      number: row.number ?? '',
      clock: reading.definition.label[index],
      what: words[kind],
    }),
  );
  const more = notices.length > LINES ? [fill(words.noticeMore, { count: notices.length - LINES })] : [];
  return {
    title: fill(words.noticeTitle, { count: notices.length, what }),
    body: [...lines, ...more].join('\n').slice(0, 400),
  };
}

/**
 * Tells the person on duty of clocks by a notification of the system, each clock once before its end
 * and once after, and puts the number of overdue things on the taskbar.
 */
export function useNotifying(): void {
  const ms = useNow(TICK);
  const language = useLanguage();
  const personId = useDuty()?.person.id;
  const notices = useNotices(ms);
  const overdue = useAgenda(ms)?.filter(({ group }) => group === 'overdue').length;
  const spoken = useRef(language);
  spoken.current = language;

  useEffect(() => {
    if (personId === undefined || notices.length === 0) return;
    const keys = notices.map(({ key }) => key);
    void tellOnce(personId, keys, ms).then(
      (fresh) => {
        const untold = notices.filter(({ key }) => fresh.includes(key));
        if (untold.length > 0) void desk.call('attention:notify', wordsOf(untold, spoken.current));
      },
      // A list that cannot be written is no reason to nag: the bell shows the same.
      () => undefined,
    );
  }, [notices, personId, ms]);

  useEffect(() => {
    if (overdue !== undefined) void desk.call('attention:badge', { count: Math.min(overdue, 9999) });
  }, [overdue]);
}
