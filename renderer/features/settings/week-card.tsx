import { Button, Group, Paper, Stack, Switch, Text, TextInput } from '@mantine/core';
import { bandsLength, bandText, readBandText } from '../../../shared/clocks/band-text';
import { WEEKDAYS } from '../../../shared/clocks/calendar';
import { durationWords } from '../../../shared/clocks/time-words';
import { weekdayWording } from '../../../shared/wording/clocks';
import { workingTimeWording } from '../../../shared/wording/settings';
import { useLanguage, useWords } from '../../lib/language';
import { faultWords, type CalendarPart } from './calendar-part';
import { DuePreview } from './due-preview';
import classes from './working-time.module.css';

type HoursProps = {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
};

/** A day's hours as text, put in order when the entry is left. */
function HoursInput({ label, name, value, error, onChange }: HoursProps) {
  const words = useWords(workingTimeWording);
  return (
    <TextInput
      aria-label={label}
      name={name}
      className="tabular"
      placeholder={words.rest}
      maxLength={120}
      value={value}
      error={error}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
      onBlur={() => {
        const read = readBandText(value);
        if (read.ok && bandText(read.bands) !== value) onChange(bandText(read.bands));
      }}
    />
  );
}

/** The hours of each weekday, several stretches a day; below them what they make of a limit. */
export function WeekCard({ calendar, faults, change }: CalendarPart) {
  const words = useWords(workingTimeWording);
  const language = useLanguage();
  const { week } = calendar;
  const lengthOf = (text: string) => {
    const read = readBandText(text);
    if (!read.ok) return '';
    return read.bands.length === 0 ? words.rest : durationWords(bandsLength(read.bands), language, false);
  };
  return (
    <Paper withBorder p="md" h="100%">
      <Stack gap="xs">
        <Group justify="space-between">
          <Text fw={600}>{words.week}</Text>
          <Button
            size="compact-sm"
            variant="default"
            fw={400}
            onClick={() => {
              const { mon } = week;
              change({ week: { ...week, tue: mon, wed: mon, thu: mon, fri: mon } });
            }}
          >
            {words.likeMonday}
          </Button>
        </Group>
        <Text size="xs" c="dimmed">
          {words.weekHint}
        </Text>
        {WEEKDAYS.map((day, at) => {
          const label = weekdayWording[at]?.[language === 'zh-CN' ? 0 : 1] ?? day;
          return (
            <div key={day} className={classes['day']}>
              <Text size="sm">{label}</Text>
              <HoursInput
                label={label}
                name={day}
                value={week[day]}
                error={faultWords(faults.get(`week.${day}`), language)}
                onChange={(text) => {
                  change({ week: { ...week, [day]: text } });
                }}
              />
              <Text size="sm" c="dimmed" className="tabular">
                {lengthOf(week[day])}
              </Text>
            </div>
          );
        })}
        {faults.has('week') && (
          <Text size="sm" c="var(--desk-bad)" role="alert">
            {faultWords(faults.get('week'), language)}
          </Text>
        )}
        <Switch
          mt={4}
          label={words.closesOnHolidays}
          checked={calendar.closesOnHolidays}
          onChange={(event) => {
            change({ closesOnHolidays: event.currentTarget.checked });
          }}
        />
        {calendar.closesOnHolidays && (
          <TextInput
            label={words.makeUp}
            description={words.makeUpHint}
            name="makeUp"
            className="tabular"
            maxLength={120}
            placeholder={words.rest}
            value={calendar.makeUp}
            error={faultWords(faults.get('makeUp'), language)}
            onChange={(event) => {
              change({ makeUp: event.currentTarget.value });
            }}
          />
        )}
        <DuePreview calendar={calendar} />
      </Stack>
    </Paper>
  );
}
