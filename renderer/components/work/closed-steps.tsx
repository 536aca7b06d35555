import { List } from '@mantine/core';
import type { Case } from '../../../shared/domain/case/case';
import { explainReason } from '../../../shared/policies/engine/explain-reason';
import type { ActionOffer } from '../../../shared/policies/engine/offers';
import type { Policy } from '../../../shared/policies/policy';
import { useLanguage } from '../../lib/language';

type Props = { readonly kase: Case; readonly policy: Policy; readonly offers: readonly ActionOffer[] };

/** Steps that are not open to the person on duty, each with all that keeps them from it. */
export function ClosedSteps({ kase, policy, offers }: Props) {
  const language = useLanguage();
  return (
    <List size="xs" c="dimmed" spacing={2}>
      {offers.map(({ action, closedBecause }) => (
        <List.Item key={action.id}>
          {action.label[language === 'zh-CN' ? 0 : 1]} —{' '}
          {closedBecause.map((reason) => explainReason(reason, kase, policy, language)).join(' ')}
        </List.Item>
      ))}
    </List>
  );
}
