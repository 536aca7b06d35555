import type { Page } from '@playwright/test';
import { pinyin } from 'pinyin-pro';
import { DEMANDS, CHANNELS } from '../../shared/domain/facts/code-lists';
import { FIELD_KINDS } from '../../shared/domain/facts/field-kinds';
import type { FactField, Facts } from '../../shared/domain/facts/facts';
import { typedOf } from '../../shared/domain/facts/typed';
import { complaintTypeWords } from '../../shared/policies/dealer-4s/complaint-types';
import { codeWords } from '../../shared/wording/codes';

/** What a clerk's hands did: keys other than text, characters of text, and the keys those take with a pinyin input method. */
export type Effort = { commands: number; characters: number; keystrokes: number };

const HAN = /\p{Script=Han}/u;

/** Keys for a text: pinyin letters and one choosing key for each run of up to four characters; others one each. */
export function keystrokesFor(text: string): number {
  const runs = text.match(/\p{Script=Han}{1,4}/gu) ?? [];
  const letters = runs.reduce(
    (sum, run) => sum + pinyin(run, { toneType: 'none', type: 'array' }).join('').length + 1,
    0,
  );
  return letters + Array.from(text).filter((character) => !HAN.test(character)).length;
}

type Focus = {
  readonly fact: string | null;
  readonly group: string | null;
  readonly opens: string | null;
  readonly isExpanded: boolean;
  readonly isSave: boolean;
  readonly isMore: boolean;
};

const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return {
      fact: at?.getAttribute('data-fact') ?? null,
      group: at?.closest('[role=group], [role=radiogroup]')?.getAttribute('aria-label') ?? null,
      opens: at?.getAttribute('data-opens') ?? null,
      isExpanded: at?.getAttribute('aria-expanded') === 'true',
      isSave: at?.getAttribute('data-testid') === 'save',
      isMore: at?.hasAttribute('data-more') ?? false,
    };
  });

/** A clerk without a mouse. Every key is counted. */
export class Clerk {
  readonly effort: Effort = { commands: 0, characters: 0, keystrokes: 0 };

  constructor(private readonly page: Page) {}

  async press(key: string): Promise<void> {
    this.effort.commands += 1;
    this.effort.keystrokes += 1;
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.effort.characters += Array.from(text).length;
    this.effort.keystrokes += keystrokesFor(text);
    await this.page.keyboard.insertText(text);
  }

  /** The first start: store, code, person; the rest stays as offered. */
  async setUpDesk(store: {
    readonly name: string;
    readonly code: string;
    readonly person: string;
  }): Promise<void> {
    await this.page.waitForSelector('input[name=storeName]');
    await this.type(store.name);
    await this.press('Tab');
    await this.type(store.code);
    for (let step = 0; step < 6; step += 1) {
      await this.press('Tab');
      const name = await this.page.evaluate(() => document.activeElement?.getAttribute('name'));
      if (name === 'personName') break;
    }
    await this.type(store.person);
    await this.press('Control+Enter');
    await this.page.waitForSelector('nav');
  }

  /** Walks the form by Tab, filling what the facts have; ends with everything typed and nothing saved. */
  async fillForm(facts: Facts): Promise<void> {
    await this.press('F2');
    await this.page.waitForSelector('[data-fact=description]');
    const typed = typedOf(facts);
    const left = new Set(Object.keys(typed) as FactField[]);
    const flags = [...left].filter((field) => FIELD_KINDS[field].kind === 'flag');
    for (let stop = 0; stop < 120 && left.size > 0; stop += 1) {
      const focus = await focusOf(this.page);
      if (focus.isSave) break;
      const name = (focus.fact ?? focus.group) as FactField | 'flags' | null;
      if (name === 'flags') {
        await this.chooseFlags(flags);
        flags.forEach((field) => left.delete(field));
      } else if (name !== null && left.has(name)) {
        await this.fill(name, typed[name] ?? '');
        left.delete(name);
      } else if (
        focus.opens !== null &&
        !focus.isExpanded &&
        focus.opens.split(',').some((field) => left.has(field as FactField))
      ) {
        await this.press('Enter');
        await this.page.waitForTimeout(250);
      }
      if (left.size > 0) await this.press('Tab');
    }
    if (left.size > 0) throw new Error(`the form has no place for: ${[...left].join(', ')}`);
  }

  private async fill(field: FactField, typed: string): Promise<void> {
    const { kind } = FIELD_KINDS[field];
    if (kind === 'one-of' || kind === 'many-of') await this.chooseChips(typed.split(','));
    else if (kind === 'complaint-type') await this.chooseType(typed);
    else if (kind === 'flag') await this.press('Space');
    else {
      // Fields that come with a value (the moment, the person on duty) are overwritten.
      const has = await this.page.evaluate(() => (document.activeElement as HTMLInputElement).value !== '');
      if (has) await this.press('Control+a');
      await this.type(typed);
    }
  }

  /** The initial of a choice jumps to it, space chooses it. */
  private async chooseChips(codes: readonly string[]): Promise<void> {
    for (const code of codes) {
      const isChosen = () =>
        this.page.evaluate(
          (wanted) =>
            document.activeElement
              ?.closest('[role]')
              ?.parentElement?.querySelector(`[data-code="${wanted}"]`)
              ?.getAttribute('aria-checked') === 'true',
          code,
        );
      if (await isChosen()) continue;
      const at = () => this.page.evaluate(() => document.activeElement?.getAttribute('data-code'));
      const isHidden = await this.page.evaluate(
        (wanted) => document.activeElement?.parentElement?.querySelector(`[data-code="${wanted}"]`) === null,
        code,
      );
      if (isHidden) {
        await this.press('End');
        await this.press('Space');
        await this.page.waitForTimeout(100);
      }
      const initial = pinyin(codeWords(code, 'zh-CN'), { pattern: 'first', toneType: 'none' })
        .slice(0, 1)
        .toLowerCase();
      const jump = /^[a-z]$/u.test(initial) ? initial : 'ArrowRight';
      const limit = [...DEMANDS, ...CHANNELS].length;
      for (let tries = 0; tries < limit && (await at()) !== code; tries += 1) await this.press(jump);
      await this.press('Space');
    }
  }

  private async chooseFlags(fields: readonly FactField[]): Promise<void> {
    for (const field of fields) {
      for (let tries = 0; tries < 8; tries += 1) {
        const at = await this.page.evaluate(() => document.activeElement?.getAttribute('data-code'));
        if (at === field) break;
        await this.press('ArrowRight');
      }
      await this.press('Space');
    }
  }

  private async chooseType(code: string): Promise<void> {
    const leaf = complaintTypeWords(code, 'zh-CN').split(/[›·]/u).at(-1)?.trim() ?? '';
    await this.type(leaf);
    await this.page.waitForTimeout(120);
    await this.press('Enter');
  }

  /** Saves and answers the number that shows large. */
  async save(): Promise<string> {
    await this.press('Control+Enter');
    const number = this.page.getByTestId('case-number');
    await number.waitFor();
    return (await number.textContent()) ?? '';
  }

  /** A whole complaint; answers its number. */
  async register(facts: Facts): Promise<string> {
    await this.fillForm(facts);
    return this.save();
  }
}
