import { describe, expect, it } from 'vitest';
import { evidenceRefusalSchema, printRefusalSchema, writeRefusalSchema } from '../ipc/contract';
import { phraseRefusalSchema, practiceRefusalSchema } from '../ipc/playbook';
import { configureRefusalSchema, setPinRefusalSchema, signInRefusalSchema } from '../ipc/sign-in';
import {
  configureRefusals,
  draftRefusals,
  evidenceRefusals,
  printRefusals,
  saveAsRefusals,
  writeRefusals,
} from './refusals';
import { phraseRefusals, practiceRefusals } from './playbook';
import { pinRefusals } from './sign-in';

describe('sentences for refusals', () => {
  it.each([
    ['a save', writeRefusals, writeRefusalSchema.options],
    ['evidence', evidenceRefusals, evidenceRefusalSchema.options],
    ['printing', printRefusals, printRefusalSchema.options],
    ['settings', configureRefusals, configureRefusalSchema.options],
    ['drafts', draftRefusals, ['disk-full', 'write-failed']],
    ['PINs', pinRefusals, [...new Set([...signInRefusalSchema.options, ...setPinRefusalSchema.options])]],
    ['saving as', saveAsRefusals, ['missing', 'disk-full', 'write-failed', 'practice']],
    ['phrases', phraseRefusals, phraseRefusalSchema.options],
    ['practice', practiceRefusals, practiceRefusalSchema.options],
  ] as const)('of %s exist for each code and no other', (_area, wording, codes) => {
    expect(Object.keys(wording).sort()).toEqual([...codes].sort());
  });

  it('say what happened first, and then what to do', () => {
    const all = [
      writeRefusals,
      evidenceRefusals,
      printRefusals,
      configureRefusals,
      draftRefusals,
      saveAsRefusals,
      phraseRefusals,
    ].flatMap((wording) => Object.values(wording));
    for (const [chinese, english] of all) {
      expect(chinese).toMatch(/^[^。]*没有(?:保存|添加|导出|打印|确认)：.+。.*请.+。$/u);
      expect(english).toMatch(/^(?:[A-Z][a-z]+ n|N)ot (?:confirmed|saved|added|printed): .+\. .+\.$/u);
    }
  });
});
