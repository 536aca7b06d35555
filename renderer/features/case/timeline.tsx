import { assertNever } from '../../../shared/domain/assert-never';
import type { Case } from '../../../shared/domain/case/case';
import { readEvent, type CaseEvent, type EventEnvelope } from '../../../shared/domain/events/event';
import type { FactField } from '../../../shared/domain/facts/facts';
import { WORK_FIELDS, type WorkForm } from '../../../shared/domain/work/work-form';
import { isWorkField } from '../../../shared/domain/work/work-values';
import type { Policy } from '../../../shared/policies/policy';
import { fingerprintShown } from '../../../shared/sealed/fingerprint';
import { actionNameIn, gradeNameIn, namedTicks } from '../../../shared/policies/engine/names-in-policy';
import { caseWording, eventWording } from '../../../shared/wording/case';
import { fieldWords } from '../../../shared/wording/fields';
import { paperTitle } from '../../../shared/wording/paper-titles';
import { workFieldWords } from '../../../shared/wording/work';
import { fill, type Language, type Spoken } from '../../../shared/wording/wording';
import { showFact } from '../../components/facts/show-fact';
import { visibleText } from '../../components/visible-text';
import { showWork } from '../../components/work/show-work';
import { now } from '../../lib/clock';
import { policyFor, policyNamed } from '../../lib/known-policies';
import { useLanguage, useWords } from '../../lib/language';
import { shortMoment } from '../../lib/moments';
import classes from './timeline.module.css';

type Words = Spoken<typeof eventWording>;
type Tongue = { readonly language: Language; readonly policy: Policy | null };
type Line = { readonly what: string; readonly details: readonly string[] };

/** What an act wrote down, field by field; ids are left to the names beside them. */
function formLines(given: WorkForm, tongue: Tongue): readonly string[] {
  const { language, policy } = tongue;
  const form = namedTicks(policy, given, language);
  const colon = language === 'zh-CN' ? '：' : ': ';
  return WORK_FIELDS.flatMap((field) => {
    const text = showWork(field, form[field], tongue);
    return text === '' ? [] : [`${workFieldWords(field, language)}${colon}${visibleText(text)}`];
  });
}

function lineOf(event: CaseEvent, words: Words, blank: string, { language, policy }: Tongue): Line {
  const shown = (field: FactField, value: unknown) => showFact(field, value, language) || blank;
  const line = (what: string, ...details: string[]): Line => ({ what, details });
  switch (event.type) {
    case 'registered':
      return line(fill(words.registered, { number: event.data.number }));
    case 'amended': {
      const fields = event.data.changes.map((change) => fieldWords(change.field as FactField, language));
      return line(
        fill(words.amended, { fields: fields.join('、') }),
        ...event.data.changes.map(
          (change) =>
            `${shown(change.field as FactField, change.before)} → ${shown(change.field as FactField, change.after)}`,
        ),
        fill(words.reason, { reason: visibleText(event.data.reason) }),
      );
    }
    case 'conflict-settled': {
      const field = event.data.field as FactField;
      return line(
        fill(words['conflict-settled'], { field: fieldWords(field, language) }),
        shown(field, event.data.value),
      );
    }
    case 'evidence-attached':
      return line(fill(words['evidence-attached'], { name: visibleText(event.data.evidence.name) }));
    case 'evidence-withdrawn':
      return line(
        words['evidence-withdrawn'],
        fill(words.reason, { reason: visibleText(event.data.reason) }),
      );
    case 'graded': {
      const because = event.data.overruledBecause;
      return line(
        fill(words.graded, { grade: gradeNameIn(policy, event.data.grade, language) }),
        ...(because === null ? [] : [fill(words.reason, { reason: visibleText(because) })]),
      );
    }
    case 'progress-noted':
      return line(words['progress-noted'], visibleText(event.data.text));
    case 'paper-printed': {
      const paper = paperTitle(event.data.paper);
      const how = event.data.how === 'printed' ? words.printed : words.saved;
      const { version, reprint } = event.data;
      return line(
        fill(how, { paper, version }),
        ...(reprint === undefined ? [] : [fill(words.reprint, { nth: reprint })]),
      );
    }
    case 'paper-signed': {
      const { paper, version, page, signedBy = [] } = event.data;
      const names = signedBy.map(({ name }) => visibleText(name)).join('、');
      return line(
        fill(words['paper-signed'], { paper: paperTitle(paper), version, page }),
        ...(names === '' ? [] : [fill(words['signed-by'], { names })]),
      );
    }
    case 'signed-on-screen': {
      const { paper, version, role, name } = event.data;
      return line(
        fill(words['signed-on-screen'], { role: visibleText(role), paper: paperTitle(paper), version }),
        fill(words['signed-by'], { names: visibleText(name) }),
      );
    }
    case 'signature-withdrawn':
      return line(
        words['signature-withdrawn'],
        fill(words.reason, { reason: visibleText(event.data.reason) }),
      );
    case 'case-exported': {
      const { files, version, missing, root } = event.data;
      return line(
        fill(words['case-exported'], { files, version }),
        fill(words.fingerprint, { root: fingerprintShown(root) }),
        ...(missing === 0 ? [] : [fill(words['case-exported-missing'], { count: missing })]),
      );
    }
    case 'paper-unfiled': {
      const { paper, version, page, reason } = event.data;
      return line(
        fill(words['paper-unfiled'], { paper: paperTitle(paper), version, page }),
        fill(words.reason, { reason: visibleText(reason) }),
      );
    }
    case 'signature-marked': {
      const { paper, version, role, name, signed } = event.data;
      const signer = visibleText([role, name].filter((part) => part !== '').join(' '));
      const what = signed ? words['signature-marked'] : words['signature-unmarked'];
      return line(fill(what, { paper: paperTitle(paper), version, signer }));
    }
    case 'acted': {
      const tongue = { language, policy: policyNamed(event.data.policy) };
      return line(actionNameIn(tongue.policy, event.data, language), ...formLines(event.data.form, tongue));
    }
    case 'undone':
      return line(words.undone, fill(words.reason, { reason: visibleText(event.data.reason) }));
    case 'flagged':
      return line(
        fill(event.data.on ? words['flag-on'] : words['flag-off'], {
          flag:
            policy?.flags.find(({ id }) => id === event.data.flag)?.label[language === 'zh-CN' ? 0 : 1] ?? '',
        }),
        fill(words.reason, { reason: visibleText(event.data.reason) }),
      );
    case 'policy-changed':
      return line(words['policy-changed'], fill(words.reason, { reason: visibleText(event.data.reason) }));
    case 'work-settled':
      return isWorkField(event.data.field)
        ? line(fill(words['conflict-settled'], { field: workFieldWords(event.data.field, language) }))
        : line(words['stage-settled']);
    default:
      return assertNever(event);
  }
}

type EntryProps = {
  readonly envelope: EventEnvelope;
  readonly words: Words;
  readonly blank: string;
  readonly tongue: Tongue;
};

/** Plain elements: a case can have hundreds of events, and each `Text` costs ten times as much. */
function TimelineEntry({ envelope, words, blank, tongue }: EntryProps) {
  const event = readEvent(envelope);
  const { what, details } = event
    ? lineOf(event, words, blank, tongue)
    : { what: words.unknown, details: [] };
  return (
    <li className={classes.entry} data-event={envelope.type}>
      <p className={`${classes.small} tabular`}>
        {shortMoment(envelope.at, now().iso)} · {visibleText(envelope.actor.name)}
      </p>
      <p className={`${classes.what} as-written`}>{what}</p>
      {details.map((detail, index) => (
        // Two fields may have changed alike; lines are never reordered.
        <p key={index} className={`${classes.small} ${classes.detail} as-written`}>
          {detail}
        </p>
      ))}
    </li>
  );
}

/** What happened, newest first, one line an event; corrections show before → after. */
export function Timeline({ kase }: { readonly kase: Case }) {
  const words = useWords(eventWording);
  const { blank } = useWords(caseWording);
  const language = useLanguage();
  const tongue = { language, policy: policyFor(kase) };
  return (
    <ul className={classes.list}>
      {[...kase.events].reverse().map((envelope) => (
        <TimelineEntry key={envelope.id} envelope={envelope} words={words} blank={blank} tongue={tongue} />
      ))}
    </ul>
  );
}
