import type { Case, ScreenSignature } from '../../domain/case/case';
import { signatureOn } from '../../domain/case/screen-signatures';
import type { Section } from '../form';
import { mapSigners, type SignLine } from './sign-lines';

const isOn = (line: SignLine) => (signature: ScreenSignature) =>
  signature.block === line.block && signature.role === line.role && signature.nth === line.nth;

/**
 * The sections of a paper with what was signed on screen: the ink where this very state was signed, on a
 * later one a remark that an earlier was. The line itself then stays empty for the pen.
 */
export function withInk(sections: readonly Section[], kase: Case | null, paper: string): readonly Section[] {
  const given = (kase?.screenSignatures ?? []).filter((signature) => signature.paper === paper);
  if (kase === null || given.length === 0) return sections;
  const { version, stateHash } = kase;
  return mapSigners(sections, (signer, line) => {
    const now = signatureOn(given, { ...line, paper, version, stateHash });
    if (now !== undefined) return { ...signer, ink: now };
    const [earlier] = given.filter(isOn(line)).toSorted((left, right) => right.version - left.version);
    return earlier === undefined ? signer : { ...signer, earlier };
  });
}
