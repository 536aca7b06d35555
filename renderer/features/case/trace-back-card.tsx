import { Paper, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconClockExclamation } from '@tabler/icons-react';
import { useId, useMemo, useState } from 'react';
import { durationWords } from '../../../shared/clocks/time-words';
import type { Case } from '../../../shared/domain/case/case';
import type { Actor } from '../../../shared/domain/events/event';
import type { Act } from '../../../shared/domain/work/process';
import { actionNameIn, roleNameIn } from '../../../shared/policies/engine/names-in-policy';
import { findStage } from '../../../shared/policies/engine/stage-of';
import { traceBack, type Link } from '../../../shared/policies/engine/trace-back';
import type { Policy } from '../../../shared/policies/policy';
import { traceBackWording } from '../../../shared/wording/trace-back';
import { fill, type Language, type Spoken } from '../../../shared/wording/wording';
import { visibleText } from '../../components/visible-text';
import { storeCalendar } from '../../data/store-calendar';
import { now } from '../../lib/clock';
import { useLanguage, useWords } from '../../lib/language';
import { shortMoment } from '../../lib/moments';
import { useNow } from '../../lib/use-now';
import classes from './trace-back-card.module.css';

const MINUTE = 60_000;

type Words = Spoken<typeof traceBackWording>;
type Speaker = { readonly words: Words; readonly language: Language; readonly policy: Policy };

/** What was done in a link, each action once with how often. */
function actList(acts: readonly Act[], { policy, language }: Speaker): string {
  const times = new Map<string, number>();
  for (const act of acts) {
    const name = actionNameIn(policy, act, language);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return Array.from(times, ([name, count]) => (count > 1 ? `${name} ×${String(count)}` : name)).join(
    language === 'zh-CN' ? '、' : ', ',
  );
}

function named(sentence: string, actor: Actor, { policy, language }: Speaker): string {
  return fill(sentence, {
    name: visibleText(actor.name),
    role: roleNameIn(policy, actor.role, language),
  });
}

/** Who had the matter: whoever moved it in, whoever it was given to, whoever moved it on. */
function peopleOf({ handler, enteredBy, leftBy }: Link, isFirst: boolean, speaker: Speaker): string {
  const { words } = speaker;
  return [
    ...(enteredBy === null
      ? []
      : [named(isFirst ? words.registeredBy : words.enteredBy, enteredBy, speaker)]),
    ...(handler === null ? [] : [fill(words.handler, { name: visibleText(handler) })]),
    ...(leftBy === null ? [] : [named(words.leftBy, leftBy, speaker)]),
  ].join(' · ');
}

/** `11-21 09:30 → 10:15`: the day once where both are on it. */
function spanOf({ from, until }: Link, words: Words): string {
  const today = now().iso;
  const start = shortMoment(from, today);
  if (until === null) return `${start} → ${words.now}`;
  const isSameDay = from.slice(0, 10) === until.slice(0, 10);
  return `${start} → ${isSameDay ? until.slice(11, 16) : shortMoment(until, today)}`;
}

type LinkProps = { readonly link: Link; readonly isFirst: boolean; readonly speaker: Speaker };

/** Plain elements, as in the timeline: a long case has dozens of links. */
function LinkItem({ link, isFirst, speaker }: LinkProps) {
  const { words, language, policy } = speaker;
  const side = language === 'zh-CN' ? 0 : 1;
  const { stage, took, acts, late } = link;
  const entry = findStage(policy, stage);
  // A case that rests is nobody's delay.
  const isResting = entry?.place === 'closed' || entry?.place === 'archived';
  return (
    <li
      className={late.length === 0 ? classes['link'] : `${classes['link'] ?? ''} ${classes['late'] ?? ''}`}
      data-link={stage}
    >
      <div className={classes['line']}>
        <span className={classes['stage']}>{entry?.label[side] ?? stage}</span>
        {!isResting && (
          <span className={`${classes['took'] ?? ''} tabular`}>{durationWords(took, language)}</span>
        )}
      </div>
      <p className={`${classes['small'] ?? ''} tabular`}>{spanOf(link, words)}</p>
      <p className={classes['small']}>{peopleOf(link, isFirst, speaker)}</p>
      <p className={classes['small']}>
        {acts.length === 0 ? words.noActs : fill(words.acts, { acts: actList(acts, speaker) })}
      </p>
      {late.map(({ definition, startedAt, overdueMs }) => (
        <div
          key={`${definition.id} ${String(startedAt)}`}
          className={classes['overdue']}
          data-late={definition.id}
        >
          <IconClockExclamation size={16} aria-hidden />
          {definition.label[side]} · {words.late} {durationWords(overdueMs, language)}
        </div>
      ))}
    </li>
  );
}

type Props = { readonly kase: Case; readonly policy: Policy };

/** Worked out only for somebody who asks. */
function Links({ kase, policy, id }: Props & { readonly id: string }) {
  const words = useWords(traceBackWording);
  const language = useLanguage();
  const ms = useNow(MINUTE);
  const links = useMemo(
    () => traceBack(kase, policy, { calendar: storeCalendar(), now: ms }),
    [kase, policy, ms],
  );
  const late = links.reduce((sum, link) => sum + link.late.length, 0);
  return (
    <div id={id}>
      <p className={classes['total']}>{fill(words.total, { links: links.length, late })}</p>
      <ol className={classes['list']} reversed>
        {links.map((link, i) => (
          <LinkItem
            key={links.length - i}
            link={link}
            isFirst={i === links.length - 1}
            speaker={{ words, language, policy }}
          />
        ))}
      </ol>
    </div>
  );
}

/** 责任倒查 (D4-5), folded: every link of the case from the newest back, under any policy. */
export function TraceBackCard({ kase, policy }: Props) {
  const words = useWords(traceBackWording);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <Paper withBorder p="md" data-testid="trace-back">
      <UnstyledButton
        className={classes['head'] ?? ''}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen((open) => !open);
        }}
      >
        <Chevron size={16} aria-hidden />
        <Text span size="sm" fw={600} style={{ whiteSpace: 'nowrap' }}>
          {words.title}
        </Text>
        <span className={classes['about']}>{words.about}</span>
      </UnstyledButton>
      {isOpen && <Links kase={kase} policy={policy} id={id} />}
    </Paper>
  );
}
