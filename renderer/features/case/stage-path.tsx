import { IconCheck } from '@tabler/icons-react';
import type { Case } from '../../../shared/domain/case/case';
import { findStage, stageOf } from '../../../shared/policies/engine/stage-of';
import type { Policy } from '../../../shared/policies/policy';
import { useLanguage } from '../../lib/language';
import { formerTitle } from '../../lib/policy-words';
import classes from './stage-path.module.css';

type Props = { readonly kase: Case; readonly policy: Policy };

/** Done, now and next on one line; a side stage stands at the end, where the case left the path. */
export function StagePath({ kase, policy }: Props) {
  const language = useLanguage();
  const index = language === 'zh-CN' ? 0 : 1;
  const now = stageOf(kase, policy);
  const here = findStage(policy, now);
  const lane = policy.lanes.find(({ id }) => id === here?.lane);
  // With lanes the path is the lane's own: others are another house's business.
  const path = policy.stages.filter(
    (stage) =>
      stage.place === 'closed' || (stage.place === 'main' && (lane === undefined || stage.lane === lane.id)),
  );
  const entered = new Set(kase.process.entered.map(({ stage }) => stage));
  return (
    <div className={classes['path']} data-testid="stage-path" data-stage={now}>
      {lane !== undefined && <span className={classes['lane']}>{lane.label[index]}</span>}
      {path.map(({ id, label }) => {
        const isNow = id === now;
        const isDone = !isNow && entered.has(id);
        return (
          <span key={id} className={classes['stage']} {...formerTitle(policy, label[index], language)}>
            {isDone && <IconCheck size={12} color="var(--desk-good)" aria-hidden />}
            <span {...(isNow ? { className: classes['now'], 'aria-current': 'step' as const } : {})}>
              {label[index]}
            </span>
            <span aria-hidden>›</span>
          </span>
        );
      })}
      {here?.place === 'side' && <span className={classes['side']}>{here.label[index]}</span>}
    </div>
  );
}
