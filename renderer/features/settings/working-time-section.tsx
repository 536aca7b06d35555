import { Fieldset, Stack } from '@mantine/core';
import type { SectionProps } from './desk-form';
import { HolidaysCard } from './holidays-card';
import { OwnDaysCard } from './own-days-card';
import classes from './working-time.module.css';
import { WeekCard } from './week-card';

type Props = Pick<SectionProps, 'form' | 'change' | 'calendarFaults'> & { readonly mayChange: boolean };

/** When the store works: its week, the national days, its own days. Every clock counts by it. */
export function WorkingTimeSection({ form, change, calendarFaults, mayChange }: Props) {
  const part = {
    mayChange,
    calendar: form.calendar,
    faults: calendarFaults,
    change: (edited: Partial<typeof form.calendar>) => {
      change({ calendar: { ...form.calendar, ...edited } });
    },
  };
  return (
    <Stack gap="sm" maw={1080}>
      <div className={classes['columns']}>
        <Fieldset variant="unstyled" disabled={!mayChange} className={classes['fields'] ?? ''}>
          <WeekCard {...part} />
        </Fieldset>
        <HolidaysCard {...part} />
      </div>
      <Fieldset variant="unstyled" disabled={!mayChange} className={classes['fields'] ?? ''}>
        <OwnDaysCard {...part} />
      </Fieldset>
    </Stack>
  );
}
