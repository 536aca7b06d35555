import { Tooltip } from '@mantine/core';
import { formerNameOf } from '../../../../shared/policies/engine/names-in-policy';
import type { Policy } from '../../../../shared/policies/policy';
import { policySettingsWording } from '../../../../shared/wording/policy-settings';
import { fill } from '../../../../shared/wording/wording';
import { useWords } from '../../../lib/language';

type Props = { readonly policy: Policy; readonly text: string };

/** A text of the policy, with the source's own word as a tooltip where it was renamed (C-17). */
export function Renamed({ policy, text }: Props) {
  const words = useWords(policySettingsWording);
  const former = formerNameOf(policy, text);
  if (former === null) return <>{text}</>;
  return (
    <Tooltip label={fill(words.formerly, { name: former })} multiline maw={360}>
      <span tabIndex={0} style={{ borderBottom: '1px dotted' }}>
        {text}
      </span>
    </Tooltip>
  );
}
