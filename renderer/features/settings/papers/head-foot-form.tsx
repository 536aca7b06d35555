import { Stack, Textarea, TextInput } from '@mantine/core';
import {
  LOOK_LINE_LIMIT,
  LOOK_NAME_LIMIT,
  LOOK_PRIVACY_LIMIT,
  type PaperLook,
} from '../../../../shared/look/paper-look';
import { paperLookWording } from '../../../../shared/wording/paper-look';
import { paperPageWording } from '../../../../shared/wording/papers';
import { fill } from '../../../../shared/wording/wording';
import { useWords } from '../../../lib/language';
import { LogoField } from './logo-field';
import { changeLook } from './papers-edit';

type Props = {
  readonly look: PaperLook;
  readonly mayChange: boolean;
  readonly store: { readonly name: string; readonly servicePhone: string };
};

const changeHead = (part: Partial<PaperLook['head']>) => {
  changeLook((look) => ({ ...look, head: { ...look.head, ...part } }));
};

/** What was typed on one line: a pasted break becomes a space. */
const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

function changeFoot(at: number, text: string): void {
  changeLook((look) => {
    const lines = [0, 1].map((i) => (i === at ? oneLine(text) : (look.foot.lines[i] ?? '')));
    // An empty second line is none; an empty first one keeps the second in its place while it is typed.
    const used = lines[1] === '' ? lines.slice(0, lines[0] === '' ? 0 : 1) : lines;
    return { ...look, foot: { ...look.foot, lines: used } };
  });
}

/** Head and foot of all papers. Empty means as papers come, and the entry says what that is. */
export function HeadFootForm({ look, mayChange, store }: Props) {
  const words = useWords(paperLookWording);
  const { head, foot } = look;
  const usual =
    store.servicePhone === ''
      ? paperPageWording.privacy[0]
      : fill(paperPageWording.privacyPhone[0], { phone: store.servicePhone });
  const footLine = (at: number, label: string) => (
    <TextInput
      label={label}
      maxLength={LOOK_LINE_LIMIT}
      disabled={!mayChange}
      value={foot.lines[at] ?? ''}
      onChange={({ currentTarget }) => {
        changeFoot(at, currentTarget.value);
      }}
      {...(at === 0 ? { description: words.footHint } : {})}
    />
  );
  return (
    <Stack gap="sm">
      <TextInput
        label={words.name}
        description={fill(words.nameHint, { name: store.name })}
        placeholder={store.name}
        maxLength={LOOK_NAME_LIMIT}
        disabled={!mayChange}
        value={head.name}
        onChange={({ currentTarget }) => {
          changeHead({ name: oneLine(currentTarget.value) });
        }}
      />
      <TextInput
        label={words.line}
        description={words.lineHint}
        maxLength={LOOK_LINE_LIMIT}
        disabled={!mayChange}
        value={head.line}
        onChange={({ currentTarget }) => {
          changeHead({ line: oneLine(currentTarget.value) });
        }}
      />
      <LogoField head={head} mayChange={mayChange} onChange={changeHead} />
      {footLine(0, words.footFirst)}
      {footLine(1, words.footSecond)}
      <Textarea
        label={words.privacy}
        description={fill(words.privacyHint, { words: usual })}
        autosize
        minRows={2}
        maxLength={LOOK_PRIVACY_LIMIT}
        disabled={!mayChange}
        value={foot.privacy}
        onChange={({ currentTarget }) => {
          const privacy = oneLine(currentTarget.value);
          changeLook((all) => ({ ...all, foot: { ...all.foot, privacy } }));
        }}
      />
    </Stack>
  );
}
