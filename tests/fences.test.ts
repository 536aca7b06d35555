import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Breach, breaches, innocent } from './support/breaches';
import { type Finding, plantTree } from './support/planted-tree';

/**
 * A fence can fall silently: a wrong pattern, a type that drags in the DOM. So each is tried: files
 * that break a rule are planted in a copy of the product, and the tool that guards it must say so.
 */
const tools = ['tsc', 'eslint', 'depcruise'] as const;
const found = new Map<(typeof tools)[number], readonly Finding[]>();

/** Breaches of imports stay out of the compiler's tree: some bring the very types it must not know. */
const plantsFor = (isHere: (breach: Breach) => boolean): Readonly<Record<string, string>> => ({
  ...innocent,
  ...Object.fromEntries(breaches.filter(isHere).map(({ file, source }) => [file, source])),
});
const names = plantTree(
  'fences-of-names',
  plantsFor(({ tool }) => tool === 'tsc'),
);
const habits = plantTree(
  'fences-of-habits',
  plantsFor(({ tool }) => tool !== 'tsc'),
);

beforeAll(async () => {
  const ask = async (tool: (typeof tools)[number]) =>
    found.set(tool, await (tool === 'tsc' ? names : habits).findings(tool));
  await Promise.all(tools.map(ask));
}, 240_000);
afterAll(() => [names, habits].forEach((tree) => tree.remove()));

describe('the layers', () => {
  it.each(breaches)('$says ($tool)', ({ tool, file, refusal }) => {
    const refusals = (found.get(tool) ?? []).filter((finding) => finding.file === file);
    const isExpected = new RegExp(`^(?:${refusal})$`, 'u');
    expect(refusals.map((finding) => finding.refusal)).toContainEqual(expect.stringMatching(isExpected));
  });

  it.each(Object.keys(innocent))('nothing is said against %s', (file) => {
    const against = [...found.values()].flat().filter((finding) => finding.file === file);
    expect(against).toEqual([]);
  });
});
