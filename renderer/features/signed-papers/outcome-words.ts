import { assertNever } from '../../../shared/domain/assert-never';
import { paperTitle } from '../../../shared/wording/paper-titles';
import { evidenceProblems, saveProblems, tellProblem } from '../../../shared/wording/problems';
import { sheetProblems, signedPapersWording, waitingReasons } from '../../../shared/wording/signed-papers';
import { fill, speak, type Language } from '../../../shared/wording/wording';
import type { SheetOutcome } from './file-sheet';

/** The sentence of what became of a sheet. */
export function outcomeSentence(outcome: SheetOutcome, language: Language): string {
  const words = speak(signedPapersWording, language);
  const index = language === 'zh-CN' ? 0 : 1;
  switch (outcome.kind) {
    case 'filed':
    case 'filed-before':
    case 'taken-back': {
      const { number, paper, version, page } = outcome;
      const place = { number, paper: paperTitle(paper, language), version, page };
      if (outcome.kind === 'taken-back') return fill(words.takenBack, place);
      return fill(outcome.kind === 'filed' ? words.filed : words.filedBefore, place);
    }
    case 'waiting':
      return fill(words.waiting, { reason: waitingReasons[outcome.reason][index] });
    case 'waiting-already':
      return words.waitingAlready;
    case 'not-kept':
      return tellProblem(evidenceProblems, outcome.refusal, language);
    case 'not-saved':
      return tellProblem(saveProblems, outcome.problem, language);
    case 'refused':
      return outcome.problem === 'empty' || outcome.problem === 'too-large'
        ? tellProblem(evidenceProblems, outcome.problem, language)
        : sheetProblems[outcome.problem][index];
    case 'stopped':
      return words.stopped;
    default:
      return assertNever(outcome);
  }
}
