import type { Policy } from '../policy';

type Target = Policy['targets'][number];
type Given = Pick<Target, 'id' | 'label' | 'measure' | 'value'> & Partial<Target>;

const target = (source: string, term: Target['term'], given: Given): Target => ({
  clock: null,
  bound: 'at-least',
  unit: 'percent',
  term,
  sources: [source],
  ...given,
});

/** Every figure S1 promises. Which of them one desk can work out from its own cases is in docs/targets.md. */
export const TARGETS: Policy['targets'] = [
  target('S1-1', 'short', {
    id: 'response-time',
    label: ['响应时间缩短', 'Response time cut by'],
    measure: 'response-time-cut',
    value: 40,
  }),
  target('S1-1', 'short', {
    id: 'flow-followed',
    label: ['流程执行率', 'Process followed'],
    measure: 'flow-followed',
    value: 90,
  }),
  target('S1-1', 'short', {
    id: 'escalation',
    label: ['响应不及时导致的升级率下降', 'Escalations for lateness cut by'],
    measure: 'escalation-rate-cut',
    value: 35,
  }),
  target('S1-2', 'mid', {
    id: 'cycle',
    label: ['平均处理周期缩短', 'Handling time cut by'],
    measure: 'cycle-time-cut',
    value: 50,
  }),
  target('S1-2', 'mid', {
    id: 'department-answer',
    label: ['跨部门协作响应', 'Answer of another department'],
    measure: 'department-answer-hours',
    bound: 'at-most',
    value: 24,
    unit: 'hours',
  }),
  target('S1-2', 'mid', {
    id: 'completion',
    label: ['处理完成率', 'Handling completed'],
    measure: 'completion-rate',
    value: 95,
  }),
  target('S1-2', 'mid', {
    id: 'satisfaction',
    label: ['客户满意度', 'Satisfaction'],
    measure: 'satisfaction',
    value: 85,
  }),
  target('S1-2', 'mid', {
    id: 'churn',
    label: ['客户流失率下降', 'Lost customers cut by'],
    measure: 'churn-cut',
    value: 60,
  }),
  target('S1-3', 'long', {
    id: 'late',
    label: ['处理不及时发生率', 'Cases handled late'],
    measure: 'late-rate',
    bound: 'at-most',
    value: 8,
  }),
  target('S1-3', 'long', {
    id: 'key-customer',
    label: ['核心客户投诉挽回率', 'Key customers won back'],
    measure: 'key-customer-recovery',
    value: 90,
  }),
  target('S1-3', 'long', {
    id: 'rank',
    label: ['行业排名前', 'Within the first of the trade'],
    measure: 'industry-rank',
    bound: 'at-most',
    value: 20,
  }),
  target('S1-5', 'always', {
    id: 'grading',
    label: ['分级准确率', 'Grades that held'],
    measure: 'grading-accuracy',
    value: 90,
  }),
  target('S1-6', 'always', {
    id: 'response',
    label: ['响应达标率', 'Responses in time'],
    measure: 'clock',
    clock: 'response',
    value: 95,
  }),
  target('S1-7', 'always', {
    id: 'channels',
    label: ['渠道响应覆盖率', 'Channels answered'],
    measure: 'channel-coverage',
    value: 100,
  }),
  target('S1-7', 'always', {
    id: 'fast-lane',
    label: ['快速通道效率提升', 'Fast lane quicker by'],
    measure: 'efficiency-gain',
    value: 60,
  }),
  target('S1-7', 'always', {
    id: 'staff',
    label: ['人员匹配率', 'Handled by the team of the grade'],
    measure: 'staff-match',
    value: 95,
  }),
  target('S1-8', 'always', {
    id: 'coverage',
    label: ['流程覆盖率', 'Stages with owner, limit, deliverable'],
    measure: 'flow-covered',
    value: 100,
  }),
  target('S1-9', 'always', {
    id: 'nodes',
    label: ['节点管控率', 'Nodes kept'],
    measure: 'node-control',
    value: 95,
  }),
  target('S1-10', 'always', {
    id: 'departments',
    label: ['跨部门协作效率提升', 'Departments quicker by'],
    measure: 'efficiency-gain',
    value: 50,
  }),
  target('S1-11', 'always', {
    id: 'information',
    label: ['信息同步准确率', 'Board correct'],
    measure: 'information-accuracy',
    value: 90,
  }),
  target('S1-12', 'always', {
    id: 'feedback',
    label: ['反馈完成率', 'Results told'],
    measure: 'feedback-rate',
    value: 95,
  }),
  target('S1-13', 'always', {
    id: 'visits',
    label: ['满意度回访率', 'Customers asked'],
    measure: 'visit-rate',
    value: 90,
  }),
];
