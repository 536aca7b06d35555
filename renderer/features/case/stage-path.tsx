import { IconCheck } from '@tabler/icons-react';
import type { Case } from '../../../shared/domain/case/case';
import { findStage, stageOf } from '../../../shared/policies/engine/stage-of';
import type { Policy } from '../../../shared/policies/policy';
import { useLanguage } from '../../lib/language';
import classes from './stage-path.module.css';

type Props = { readonly kase: Case; readonly policy: Policy };

/** Done, now and next on one line; a side stage stands at the end, where the case left the path. */
export function StagePath({ kase, policy }: Props) {
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const now = stageOf(kase, policy);
  const path = policy.stages.filter(({ place }) => place === 'main' || place === 'closed');
  const entered = new Set(kase.process.entered.map(({ stage }) => stage));
  const side = findStage(policy, now);
  return (
    <div className={classes['path']} data-testid="stage-path" data-stage={now}>
      {path.map(({ id, label }) => {
        const isNow = id === now;
        const isDone = !isNow && entered.has(id);
        return (
          <span key={id} className={classes['stage']}>
            {isDone && <IconCheck size={12} color="var(--mantine-color-teal-9)" aria-hidden />}
            <span {...(isNow ? { className: classes['now'], 'aria-current': 'step' as const } : {})}>
              {label[index]}
            </span>
            <span aria-hidden>›</span>
          </span>
        );
      })}
      {side?.place === 'side' && <span className={classes['side']}>{side.label[index]}</span>}
    </div>
  );
}
