import { Group, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { Case, PrintRecord } from '../../../shared/domain/case/case';
import { paperTitle } from '../../../shared/wording/paper-titles';
import { printLogWording } from '../../../shared/wording/printing';
import { fill, type Spoken } from '../../../shared/wording/wording';
import { visibleText } from '../../components/visible-text';
import { now } from '../../lib/clock';
import { useWords } from '../../lib/language';
import { shortMoment } from '../../lib/moments';
import classes from './print-log.module.css';

type Words = Spoken<typeof printLogWording>;

function whereTo({ how, printer, copies }: PrintRecord, words: Words): string {
  if (how === 'saved') return words.saved;
  return fill(words.copies, { printer: visibleText(printer ?? '—'), count: copies });
}

type RowProps = { readonly print: PrintRecord; readonly isPresent: boolean; readonly words: Words };

function PrintRow({ print, isPresent, words }: RowProps) {
  return (
    <tr data-print={print.paper}>
      <td>
        {paperTitle(print.paper)}
        {print.reprint !== undefined && (
          <span className={classes['dim']}> {fill(words.reprint, { nth: print.reprint })}</span>
        )}
      </td>
      <td>
        {fill(words.nth, { version: print.version })}{' '}
        <span className={isPresent ? classes['present'] : classes['dim']}>
          {isPresent ? words.now : words.old}
        </span>
      </td>
      <td className="tabular">{shortMoment(print.at, now().iso)}</td>
      <td>{visibleText(print.actor.name)}</td>
      <td className="as-written">{whereTo(print, words)}</td>
    </tr>
  );
}

/** Every sheet that left the program: which paper and version, when, who, where to. The newest first. */
export function PrintLog({ kase }: { readonly kase: Case }) {
  const words = useWords(printLogWording);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { prints } = kase;
  if (prints.length === 0) return null;
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  const heads = [words.paper, words.version, words.when, words.who, words.where];
  return (
    <div data-testid="print-log">
      <UnstyledButton
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen((open) => !open);
        }}
      >
        <Group gap={6} wrap="nowrap" mih={28}>
          <Chevron size={16} aria-hidden />
          <Text size="sm" c="dimmed">
            {fill(words.title, { count: prints.length })}
          </Text>
        </Group>
      </UnstyledButton>
      {isOpen && (
        <div id={id} className={classes['frame']}>
          <table className={classes['log']}>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {prints
                .map((print, index) => (
                  // A case's log only grows: the place in it is a name for good.
                  <PrintRow
                    key={index}
                    print={print}
                    isPresent={print.stateHash === kase.stateHash}
                    words={words}
                  />
                ))
                .toReversed()}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
