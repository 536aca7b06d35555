import { Text } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { prepareCalendar } from '../../../shared/clocks/calendar-index';
import { momentWords } from '../../../shared/clocks/time-words';
import { addWorkingTime, isProvisional } from '../../../shared/clocks/working-time';
import { workingTimeWording } from '../../../shared/wording/settings';
import { fill } from '../../../shared/wording/wording';
import { withShippedYears } from '../../data/store-calendar';
import { now } from '../../lib/clock';
import { useLanguage, useWords } from '../../lib/language';
import { readCalendarForm, type CalendarForm } from './calendar-form';

const EIGHT_HOURS = 8 * 3_600_000;

/** What the calendar being edited makes of a limit of eight hours: a mistake shows at once. */
export function DuePreview({ calendar }: { readonly calendar: CalendarForm }) {
  const words = useWords(workingTimeWording);
  const language = useLanguage();
  // Preparing a century of days takes some milliseconds; typing must not wait for it.
  const settled = useDeferredValue(calendar);
  const [start] = useState(() => now().ms);
  const due = useMemo(() => {
    const read = readCalendarForm(settled);
    if (read.calendar === null) return null;
    const index = prepareCalendar(withShippedYears(read.calendar));
    const at = addWorkingTime(start, EIGHT_HOURS, index);
    return { at, isTentative: isProvisional(start, at, index) };
  }, [settled, start]);
  if (due === null) {
    return (
      <Text size="sm" c="dimmed">
        {words.previewNone}
      </Text>
    );
  }
  const wall = { offsetMs: settled.utcOffsetMinutes * 60_000, now: start, language };
  return (
    <Text size="sm" className="tabular" data-testid="due-preview">
      {fill(words.preview, { due: momentWords(due.at, wall, true) })}
      {due.isTentative && words.previewTentative}
      {language === 'zh-CN' ? '。' : '.'}
    </Text>
  );
}
