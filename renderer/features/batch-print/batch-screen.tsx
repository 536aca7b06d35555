import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { batchPrintWording } from '../../../shared/wording/batch-print';
import { useWords } from '../../lib/language';
import { CaseBatch } from './case-batch';
import { MonthBatch } from './month-batch';

const MODES = ['cases', 'ledgers'] as const;
type Mode = (typeof MODES)[number];

/** Many papers in one go: one paper of many cases, or all that the office files for a month. */
export function BatchScreen() {
  const words = useWords(batchPrintWording);
  const [mode, setMode] = useState<Mode>('cases');
  const modes = (
    <SegmentedControl<Mode>
      aria-label={words.title}
      value={mode}
      data={MODES.map((value) => ({ value, label: words[value] }))}
      onChange={setMode}
    />
  );
  return mode === 'cases' ? <CaseBatch modes={modes} /> : <MonthBatch modes={modes} />;
}
