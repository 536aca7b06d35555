import { verifyWording } from '../wording/seal-faults';
import { fill, speak, type Language } from '../wording/wording';
import { faultWords } from './fault-words';
import { fingerprintShown } from './fingerprint';
import type { Verdict } from './verify-archive';

/** More faults than a person reads; the count says how many there are. */
const MOST_LINES = 200;

/** A verdict as lines for a person: what is right, what is not and where, and what to compare. */
export function reportLines({ faults, manifest, checked }: Verdict, language: Language): readonly string[] {
  const words = speak(verifyWording, language);
  const lines: string[] = [];
  if (manifest !== null) {
    const { store, case: kase, exportedAt: at, exportedBy } = manifest;
    const about = {
      store: store.name,
      number: kase.number,
      version: kase.version,
      at,
      name: exportedBy.name,
    };
    lines.push(fill(words.about, about));
  }
  if (faults.length > 0) {
    lines.push(fill(words.notWhole, { count: faults.length }));
    lines.push(...faults.slice(0, MOST_LINES).map((fault) => `  ✗ ${faultWords(fault, language)}`));
    if (faults.length > MOST_LINES) lines.push('  …');
    return lines;
  }
  lines.push(words.whole);
  lines.push(`  ✓ ${fill(words.files, { count: checked.files })}`);
  lines.push(`  ✓ ${fill(words.events, { count: checked.events })}`);
  if (checked.signatures > 0) lines.push(`  ✓ ${fill(words.signatures, { count: checked.signatures })}`);
  for (const { name } of manifest?.missing ?? []) lines.push(`  ! ${fill(words.missing, { name })}`);
  if (manifest !== null)
    lines.push(fill(words.fingerprint, { root: fingerprintShown(manifest.root) }), words.compare);
  return lines;
}
