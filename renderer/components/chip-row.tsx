import { Input, UnstyledButton } from '@mantine/core';
import { pinyin } from 'pinyin-pro';
import { useRef, useState, type KeyboardEvent } from 'react';
import { factWording } from '../../shared/wording/fact-input';
import { belongsToIme } from '../lib/ime';
import { useWords } from '../lib/language';
import classes from './chip-row.module.css';

export type ChipOption = { readonly code: string; readonly label: string };

type Props = {
  readonly label: string;
  readonly options: readonly ChipOption[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** @default false: choosing one lets go of the other */
  readonly multiple?: boolean;
  /** The codes shown at first; the others come with 「更多」. @default all */
  readonly common?: readonly string[];
  /** @default label: the name that tests and screen readers find it by */
  readonly name?: string;
};

/** First letters of a label, so that `w` jumps to 维修. */
const initial = (label: string) =>
  pinyin(label, { pattern: 'first', toneType: 'none' }).slice(0, 1).toLowerCase();

/**
 * A row of chips that is one Tab stop: arrows move, letters jump by pinyin, space chooses. Mantine's
 * chips are one Tab stop each, which costs eleven presses to pass the demands.
 */
export function ChipRow(props: Props) {
  const { label, chosen, onChange, multiple = false, common, name = label } = props;
  const words = useWords(factWording);
  const [showsAll, setShowsAll] = useState(common === undefined);
  const isShown = (option: ChipOption) =>
    showsAll || common?.includes(option.code) === true || chosen.includes(option.code);
  const options = props.options.filter(isShown);
  const hasMore = options.length < props.options.length;
  const firstChosen = options.findIndex((option) => chosen.includes(option.code));
  const [at, setAt] = useState(Math.max(firstChosen, 0));
  const row = useRef<HTMLDivElement>(null);

  const toggle = (code: string) => {
    const without = chosen.filter((other) => other !== code);
    if (without.length < chosen.length) onChange(without);
    else onChange(multiple ? [...chosen, code] : [code]);
  };

  const showAll = () => {
    setShowsAll(true);
    // Without the folding chip the focus stands on the first choice it uncovered.
    requestAnimationFrame(() => row.current?.querySelectorAll<HTMLButtonElement>('button')[at]?.focus());
  };

  const moveTo = (index: number) => {
    setAt(index);
    row.current?.querySelectorAll<HTMLButtonElement>('button')[index]?.focus();
  };

  const handleKeyDown = (event: KeyboardEvent) => {
    if (belongsToIme(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    const last = options.length - (hasMore ? 0 : 1);
    const letter = event.key.toLowerCase();
    if (event.key === 'ArrowRight' || event.key === 'ArrowDown') moveTo(at === last ? 0 : at + 1);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') moveTo(at === 0 ? last : at - 1);
    else if (event.key === 'Home') moveTo(0);
    else if (event.key === 'End') moveTo(last);
    else if (/^[a-z]$/u.test(letter)) {
      const order = options.map((_, step) => (at + 1 + step) % options.length);
      const next = order.find((index) => initial(options[index]?.label ?? '') === letter);
      if (next !== undefined) moveTo(next);
    } else return;
    event.preventDefault();
  };

  return (
    <Input.Wrapper label={label} labelElement="div">
      <div
        ref={row}
        className={classes['row']}
        role={multiple ? 'group' : 'radiogroup'}
        aria-label={name}
        onKeyDown={handleKeyDown}
      >
        {options.map((option, index) => (
          <UnstyledButton
            key={option.code}
            className={classes['chip']}
            role={multiple ? 'checkbox' : 'radio'}
            aria-checked={chosen.includes(option.code)}
            tabIndex={index === at ? 0 : -1}
            data-code={option.code}
            onFocus={() => {
              setAt(index);
            }}
            onClick={() => {
              toggle(option.code);
            }}
          >
            {option.label}
          </UnstyledButton>
        ))}
        {hasMore && (
          <UnstyledButton
            className={classes['chip']}
            tabIndex={at === options.length ? 0 : -1}
            data-more={name}
            onFocus={() => {
              setAt(options.length);
            }}
            onClick={showAll}
          >
            {words.moreChoices}
          </UnstyledButton>
        )}
      </div>
    </Input.Wrapper>
  );
}
