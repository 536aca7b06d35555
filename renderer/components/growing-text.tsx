import { Textarea, type TextareaProps } from '@mantine/core';
import classes from './growing-text.module.css';

type Props = Omit<
  TextareaProps,
  'attributes' | 'autosize' | 'classNames' | 'maxRows' | 'minRows' | 'rows'
> & {
  readonly value: string;
  /** @default 2 */
  readonly minRows?: number;
};

/**
 * Free text that grows with its words. The style sheet does it: Mantine's own measures by script, which
 * lays the whole window out three times for each field that is drawn.
 */
export function GrowingText({ value, minRows = 2, ...others }: Props) {
  return (
    <Textarea
      {...others}
      value={value}
      rows={minRows}
      classNames={{ wrapper: classes['wrapper'] ?? '', input: classes['input'] ?? '' }}
      attributes={{ wrapper: { 'data-text': value } }}
    />
  );
}
