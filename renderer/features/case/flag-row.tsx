import { Badge, Button, CloseButton, Group, Menu, Modal, Stack, TextInput, Tooltip } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { useState } from 'react';
import type { Case } from '../../../shared/domain/case/case';
import { rolesThatAct } from '../../../shared/domain/rights/prohibitions';
import { flagsOf } from '../../../shared/policies/conditions/context-of';
import type { Policy, PolicyFlag } from '../../../shared/policies/policy';
import { judgementWording } from '../../../shared/wording/judgement';
import { fill } from '../../../shared/wording/wording';
import { visibleText } from '../../components/visible-text';
import { flag as setFlag } from '../../data/act-on-case';
import { useDuty } from '../../data/duty';
import { tellOutcome } from '../../data/take-step';
import { now } from '../../lib/clock';
import { useLanguage, useWords } from '../../lib/language';
import { shortMoment } from '../../lib/moments';

type Props = { readonly kase: Case; readonly policy: Policy };
type Change = { readonly flag: PolicyFlag; readonly on: boolean };

function ReasonDialog({
  kase,
  policy,
  change,
  onClose,
}: Props & { readonly change: Change; readonly onClose: () => void }) {
  const words = useWords(judgementWording);
  const language = useLanguage();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const label = change.flag.label[language === 'zh-CN' ? 0 : 1];
  const handleSave = async () => {
    const outcome = await setFlag(kase.caseId, { flag: change.flag.id, on: change.on, reason });
    const refused = tellOutcome(outcome, kase, policy, language);
    if (refused === null) onClose();
    setProblem(refused);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={fill(change.on ? words.setFlag : words.removeFlag, { flag: label })}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void handleSave();
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={words.reason}
            name="flagReason"
            maxLength={500}
            data-autofocus
            value={reason}
            error={problem}
            onChange={(event) => {
              setReason(event.currentTarget.value);
            }}
          />
          <Group justify="flex-end" gap="sm">
            <Button size="xs" variant="default" onClick={onClose}>
              {words.cancel}
            </Button>
            <Button size="xs" type="submit">
              {words.keep}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** The flags the case carries, each with who set it or why it stands; those one may set or take away. */
export function FlagRow({ kase, policy }: Props) {
  const words = useWords(judgementWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const duty = useDuty();
  const [change, setChange] = useState<Change | null>(null);
  const set = new Set(flagsOf(kase, policy));
  const mine = rolesThatAct(duty?.person ?? { roles: [] });
  const maySet = ({ roles }: PolicyFlag) => roles.some((role) => mine.includes(role));
  const carried = policy.flags.filter(({ id }) => set.has(id));
  const free = policy.flags.filter((one) => !set.has(one.id) && maySet(one));
  const why = ({ id }: PolicyFlag) => {
    const said = kase.flags.find((one) => one.flag === id);
    if (said === undefined) return words.flagByRule;
    const { actor, at, reason } = said;
    const time = shortMoment(at, now().iso);
    return fill(words.flagBy, { name: visibleText(actor.name), time, reason: visibleText(reason) });
  };
  if (carried.length === 0 && free.length === 0) return null;
  return (
    <Group gap={6} mb="sm" data-testid="flags">
      {carried.map((one) => (
        <Tooltip key={one.id} label={why(one)} multiline maw={320}>
          <Badge
            radius="sm"
            variant="outline"
            color="var(--desk-bad)"
            tt="none"
            data-flag={one.id}
            tabIndex={0}
            leftSection={<IconFlag size={12} aria-hidden />}
            rightSection={
              maySet(one) ? (
                <CloseButton
                  size={16}
                  aria-label={fill(words.removeFlag, { flag: one.label[index] })}
                  onClick={() => {
                    setChange({ flag: one, on: false });
                  }}
                />
              ) : undefined
            }
          >
            {one.label[index]}
          </Badge>
        </Tooltip>
      ))}
      {free.length > 0 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              leftSection={<IconFlag size={12} aria-hidden />}
            >
              {words.addFlag}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {free.map((one) => (
              <Menu.Item
                key={one.id}
                onClick={() => {
                  setChange({ flag: one, on: true });
                }}
              >
                {one.label[index]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {change !== null && (
        <ReasonDialog
          kase={kase}
          policy={policy}
          change={change}
          onClose={() => {
            setChange(null);
          }}
        />
      )}
    </Group>
  );
}
