import type { PolicyFaultCode } from '../policies/validation/fault';
import type { Pair } from './wording';

/** What is wrong with a policy, one sentence a fault; `{name}` is what the policy says there. */
export const policyFaultWording: Readonly<Record<PolicyFaultCode, Pair>> = {
  shape: ['这里的内容不对，请按样例填写。', 'This is not what belongs here.'],
  'too-small': ['太少或太短，至少 {name}。', 'Too little: at least {name}.'],
  'not-above': ['必须大于 {name}。', 'Must be more than {name}.'],
  'too-big': ['太多或太长，最多 {name}。', 'Too much: at most {name}.'],
  'unknown-member': ['不认识的项目：{name}。', 'Unknown member: {name}.'],
  'bad-condition': ['条件写得不对。', 'This is no condition.'],
  'too-deep': ['嵌套太深。', 'Nested too deeply.'],
  twice: ['「{name}」出现了两次。', '“{name}” stands twice.'],
  'reserved-name': ['「{name}」是保留名，请换一个。', '“{name}” is reserved.'],
  'unknown-stage': ['没有环节「{name}」。', 'There is no stage “{name}”.'],
  'unknown-action': ['没有操作「{name}」。', 'There is no action “{name}”.'],
  'unknown-role': ['规程中没有角色「{name}」。', 'The policy has no role “{name}”.'],
  'unknown-flag': ['没有标记「{name}」。', 'There is no flag “{name}”.'],
  'unknown-grade': ['没有等级「{name}」。', 'There is no grade “{name}”.'],
  'unknown-layer': ['没有处理层级「{name}」。', 'There is no layer “{name}”.'],
  'unknown-path': ['案件没有「{name}」这一项。', 'A case has no “{name}”.'],
  'unknown-event': ['没有「{name}」这种事件。', 'There is no event “{name}”.'],
  'unknown-code': ['「{name}」不能这样填。', '“{name}” does not take this.'],
  'administrator-acts': ['系统管理员不办理案件。', 'An administrator handles no case.'],
  'first-stage-rests': ['登记后的案件不能已经结案。', 'A case cannot begin closed.'],
  'unreachable-stage': ['没有操作能到达环节「{name}」。', 'Nothing leads to the stage “{name}”.'],
  'no-way-to-close': [
    '从环节「{name}」出发，案件永远无法结案。',
    'From “{name}” a case can never be closed.',
  ],
  'closing-by-another-kind': ['进入结案环节只能用「结案」。', 'Only closing leads into a closed stage.'],
  'closing-kind-elsewhere': [
    '「结案」只能从处理环节到结案环节。',
    'Closing leads from handling into a closed stage.',
  ],
  'archive-only-the-closed': ['只有已结案的案件才能归档。', 'Only closed cases are archived.'],
  'reopen-only-by-reopening': [
    '结案后只能用「重新打开」回到处理。',
    'A closed case goes back only by reopening.',
  ],
  'reopening-elsewhere': [
    '「重新打开」只能从结案或归档回到处理环节。',
    'Reopening leads from a closed stage back to handling.',
  ],
  'no-work-after-closing': [
    '结案后只能备注、归档或重新打开。',
    'After closing only notes, archiving and reopening.',
  ],
  'not-asked-for': ['表单没有「{name}」这一项。', 'The form does not ask for “{name}”.'],
  'not-at-this-stage': ['操作「{name}」不在这个环节。', 'The action “{name}” is not at this stage.'],
  'never-done': ['规程中没有做「{name}」的操作。', 'No action of the policy is of the kind “{name}”.'],
  'never-written': ['规程中没有填写「{name}」的操作。', 'No action of the policy fills in “{name}”.'],
  'flag-of-flags': ['标记的条件不能再问标记。', 'A flag cannot depend on flags.'],
  'unknown-lane': ['没有层级「{name}」。', 'There is no lane “{name}”.'],
  'unknown-checklist': ['没有检查单「{name}」。', 'There is no checklist “{name}”.'],
  'unknown-clock': ['没有时限「{name}」。', 'There is no clock “{name}”.'],
  'superiors-in-a-circle': [
    '「{name}」的上级绕成了一圈。',
    'The superiors of “{name}” go round in a circle.',
  ],
  'no-common-superior': ['双方没有共同上级，无法裁定。', 'The sides share no superior who could decide.'],
  'outcomes-do-not-fall': [
    '结论要从勾选多的排到少的，最后一个为 0。',
    'Outcomes go from many ticks to few; the last one takes none.',
  ],
  'too-many-ticks': [
    '结论「{name}」要的勾选数比检查单的项目还多。',
    '“{name}” asks for more ticks than there are items.',
  ],
  'unknown-checklist-item': ['检查单没有项目「{name}」。', 'The checklist has no item “{name}”.'],
};
