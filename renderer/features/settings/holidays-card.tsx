import { Alert, Badge, Button, FileButton, Group, Paper, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { bringYear } from '../../../shared/clocks/bring-year';
import type { Festival, HolidayYear } from '../../../shared/clocks/holiday-year';
import { HOLIDAY_FILE_LIMIT } from '../../../shared/clocks/holiday-year';
import { dayOfDate } from '../../../shared/clocks/local-day';
import { weekdayWords } from '../../../shared/clocks/time-words';
import { calendarFaultWording } from '../../../shared/wording/clocks';
import { workingTimeWording } from '../../../shared/wording/settings';
import { fill, type Language } from '../../../shared/wording/wording';
import { SHIPPED_YEARS, withShippedYears } from '../../data/store-calendar';
import { now } from '../../lib/clock';
import { useLanguage, useWords } from '../../lib/language';
import { readCalendarForm } from './calendar-form';
import type { CalendarPart } from './calendar-part';
import classes from './working-time.module.css';

const monthAndDay = (date: string) => date.slice(5);
const rangeWords = ({ from, to }: Pick<Festival, 'from' | 'to'>) =>
  from === to ? monthAndDay(from) : `${monthAndDay(from)} – ${monthAndDay(to)}`;

const dayWords = (date: string, language: Language) =>
  `${monthAndDay(date)} ${weekdayWords([dayOfDate(date) ?? 0], language)}`;

function FestivalRow({ festival }: { readonly festival: Festival }) {
  const words = useWords(workingTimeWording);
  const language = useLanguage();
  const isChinese = language === 'zh-CN';
  const makeUp = festival.makeUpDays.map((date) => dayWords(date, language)).join(isChinese ? '、' : ', ');
  return (
    <div className={classes['festival']} data-festival={festival.name}>
      <Text size="sm">{isChinese ? festival.name : festival.nameEn}</Text>
      <Text size="sm" className="tabular">
        {rangeWords(festival)}
      </Text>
      <Text size="sm" c="dimmed" className="tabular">
        {makeUp !== '' && `${words.makeUpDays} ${makeUp}`}
      </Text>
    </div>
  );
}

function YearOf({ year, children }: { readonly year: HolidayYear; readonly children: React.ReactNode }) {
  const words = useWords(workingTimeWording);
  const { source, notice, publishedOn } = year;
  const inOrder = [...year.festivals].sort((a, b) => (a.from < b.from ? -1 : 1));
  return (
    <Stack gap="xs">
      <div>
        {inOrder.map((festival) => (
          <FestivalRow key={festival.from} festival={festival} />
        ))}
        {inOrder.length === 0 && (
          <Text size="sm" c="dimmed">
            {words.noDays}
          </Text>
        )}
      </div>
      {year.status === 'unpublished' && (
        <Text size="sm" c="var(--desk-warn)" data-testid="provisional">
          <Badge variant="outline" color="amber" c="var(--desk-warn)" mr={6}>
            {words.provisional}
          </Badge>
          {words.provisionalWhat}
        </Text>
      )}
      <Text size="xs" c="dimmed">
        {fill(words.source, { source, notice, date: publishedOn })}
      </Text>
      {children}
    </Stack>
  );
}

/** The State's days of each year with where they come from; a later year is brought as a file. */
export function HolidaysCard({ calendar, change, mayChange }: CalendarPart) {
  const words = useWords(workingTimeWording);
  const language = useLanguage();
  const thisYear = Number(now().iso.slice(0, 4));
  const [chosen, setChosen] = useState(thisYear);
  const [told, setTold] = useState<{ readonly isGood: boolean; readonly sentence: string } | null>(null);
  const whole = readCalendarForm({ ...calendar, ownDays: [] }).calendar;
  const years = whole === null ? SHIPPED_YEARS : withShippedYears(whole).holidayYears;
  const shown = years.filter(({ year }) => year >= thisYear - 1);
  const year = years.find((one) => one.year === chosen) ?? shown[0];
  const isBrought = year !== undefined && calendar.holidayYears.some((one) => one.year === year.year);

  const handleFile = async (file: File | null) => {
    if (file === null) return;
    const refuse = (sentence: string) => {
      setTold({ isGood: false, sentence: `${fill(words.notImported, { file: file.name })}${sentence}` });
    };
    // Not even read: ten megabytes are no list of seven festivals. A letter has at most four bytes.
    const isHuge = file.size > HOLIDAY_FILE_LIMIT * 4;
    const text = isHuge ? '' : await file.text().catch(() => null);
    if (text === null) {
      refuse(words.unreadable);
      return;
    }
    const read = isHuge
      ? ({ ok: false, refusals: [{ fault: 'too-large', path: [] }] } as const)
      : bringYear(text, { known: years, thisYear });
    if (!read.ok) {
      const [first] = read.refusals;
      refuse(first === undefined ? '' : calendarFaultWording[first.fault][language === 'zh-CN' ? 0 : 1]);
      return;
    }
    const others = calendar.holidayYears.filter((one) => one.year !== read.year.year);
    change({ holidayYears: [...others, read.year].sort((a, b) => a.year - b.year) });
    setChosen(read.year.year);
    setTold({ isGood: true, sentence: fill(words.imported, { year: read.year.year }) });
  };

  return (
    <Paper withBorder p="md">
      <Stack gap="xs">
        <Group justify="space-between">
          <Text fw={600}>{words.holidays}</Text>
          <FileButton accept="application/json,.json" onChange={(file) => void handleFile(file)}>
            {(props) => (
              <Button
                {...props}
                disabled={!mayChange}
                size="compact-sm"
                variant="default"
                fw={400}
                leftSection={<IconFileImport size={16} />}
              >
                {words.import}
              </Button>
            )}
          </FileButton>
        </Group>
        {told !== null && (
          <Alert color={told.isGood ? 'teal' : 'red'} p="xs" role={told.isGood ? 'status' : 'alert'}>
            {told.sentence}
          </Alert>
        )}
        <SegmentedControl
          aria-label={words.year}
          value={String(year?.year ?? '')}
          data={shown.map((one) => ({
            value: String(one.year),
            label: one.status === 'published' ? String(one.year) : `${one.year} ${words.provisional}`,
          }))}
          onChange={(value) => {
            setChosen(Number(value));
          }}
        />
        {year !== undefined && (
          <YearOf year={year}>
            {isBrought && mayChange && (
              <Group gap="sm">
                <Text size="xs" c="dimmed">
                  {words.brought}
                </Text>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  onClick={() => {
                    setTold(null);
                    change({ holidayYears: calendar.holidayYears.filter((one) => one.year !== year.year) });
                  }}
                >
                  {SHIPPED_YEARS.some((one) => one.year === year.year) ? words.useShipped : words.dropYear}
                </Button>
              </Group>
            )}
          </YearOf>
        )}
      </Stack>
    </Paper>
  );
}
