import { describe, expect, test } from 'vitest';
import { FLEET_ACCEPTANCE_STORY } from '../../../tests/demo/policy-stories/fleet-acceptance';
import { formerNameOf, roleNameIn } from '../engine/names-in-policy';
import { nextOwed } from '../engine/next-owed';
import { proposeGrade } from '../grading/propose-grade';
import { personOf } from '../testing/people';
import { proposeLayer } from '../grading/propose-layer';
import { NO_HISTORY } from '../conditions/context';
import { tell } from '../testing/policy-story';
import { Story } from '../testing/story';
import { FLEET_ACCEPTANCE } from './policy';

type Rule = readonly [rule: string, check: () => void];
type Level = 'origin-grumble' | 'origin-staff' | 'origin-company';

const FACTS = { targetPerson: '冯立新' };
const begin = (grade: Level) => new Story({ policy: FLEET_ACCEPTANCE, grade, facts: FACTS });
const STEP = {
  'origin-grumble': 'level-grumble',
  'origin-staff': 'level-staff',
  'origin-company': 'level-company',
};
const levelled = (grade: Level) =>
  begin(grade).do('accept', 'front-desk').do('judge-founded', 'front-desk').do(STEP[grade], 'front-desk');

const stage = (story: Story) => story.kase().process.stage;
const owed = (story: Story) => nextOwed(story.kase(), FLEET_ACCEPTANCE).map(({ action }) => action.id);
const refusal = (result: ReturnType<Story['try']>) => (result.ok ? null : result.refusal.code);
const hints = (id: string) =>
  (FLEET_ACCEPTANCE.actions.find((one) => one.id === id)?.hints ?? []).map(({ text }) => text[0]).join('；');

const TOLD = { informedHow: 'phone', customerReaction: 'understood' };
const REACHED = { contactReached: 'reached', contactHow: 'phone' };
const UP = { reportedUpBecause: '客户仍不满意' };
const ADVICE = { involvedDepartments: ['售后服务部'], adviceWords: '可赠洗车一次' };
const DECISION = { planKinds: ['goodwill'], planWords: '赠洗车一次', instruction: '同意' };

const INTAKE: readonly Rule[] = [
  [
    'D16-1: the levels tell where the fault lies, mildest called 第一级, and never stand as a bare number',
    () => {
      expect(FLEET_ACCEPTANCE.axis).toBe('origin');
      expect(FLEET_ACCEPTANCE.grades.map(({ label }) => label[0])).toEqual([
        '第三级·公司或其他部门',
        '第二级·人员过失',
        '第一级·抱怨性投诉',
      ]);
    },
  ],
  [
    'D16-1: an origin is no severity: nothing goes to the highest handlers for it',
    () => {
      expect(proposeLayer(FLEET_ACCEPTANCE, begin('origin-company').kase(), NO_HISTORY)).toBe(null);
    },
  ],
  [
    'D16-2: the first clerk takes it and asks what happened and against whom',
    () => {
      expect(refusal(begin('origin-grumble').try('accept', 'visit-clerk'))).toBe('no-right');
      expect(hints('accept')).toContain('具体问题');
      expect(hints('accept')).toContain('投诉对象');
      const story = begin('origin-grumble').do('accept', 'front-desk');
      expect(story.kase().work.values.acceptedBy).toBe('林小禾');
    },
  ],
  [
    'D16-2: nobody judges it before the object complained of is known',
    () => {
      const story = new Story({ policy: FLEET_ACCEPTANCE, grade: 'origin-grumble' }).do(
        'accept',
        'front-desk',
      );
      expect(refusal(story.try('judge-founded', 'front-desk'))).toBe('condition-unmet');
      expect(refusal(story.try('judge-unfounded', 'front-desk', { foundedReason: '无据' }))).toBe(
        'condition-unmet',
      );
      const known = new Story({
        policy: FLEET_ACCEPTANCE,
        grade: 'origin-grumble',
        facts: { targetDepartment: '销售部' },
      });
      expect(stage(known.do('accept', 'front-desk').do('judge-founded', 'front-desk'))).toBe('origin');
    },
  ],
  [
    'D16-2: what is not sufficient or not reasonable is explained, with the reason kept, whatever its level',
    () => {
      const story = begin('origin-company').do('accept', 'front-desk');
      expect(refusal(story.try('judge-unfounded', 'front-desk'))).toBe('missing-fields');
      story.do('judge-unfounded', 'front-desk', { foundedReason: '误解保养规定' });
      expect(owed(story)).toEqual(['explain']);
      expect(stage(story.do('explain', 'front-desk', TOLD))).toBe('form');
    },
  ],
];

const LEVEL_1: readonly Rule[] = [
  [
    'D16-3: the first clerk explains first, tactfully; no apology comes before',
    () => {
      const story = levelled('origin-grumble');
      expect(owed(story)).toEqual(['explain']);
      expect(hints('explain')).toContain('委婉解释');
      expect(hints('explain')).not.toContain('歉');
      expect(refusal(story.try('explain', 'customer-manager', TOLD))).toBe('no-right');
    },
  ],
  [
    'D16-3: still dissatisfied it goes up level by level: own manager, GM of the centre, care office',
    () => {
      const story = levelled('origin-grumble');
      story.do('explain-refused', 'front-desk', UP);
      expect(stage(story)).toBe('own-manager');
      expect(refusal(story.try('manager-report', 'front-desk', UP))).toBe('no-right');
      story.do('manager-report', 'customer-manager', UP);
      expect(stage(story)).toBe('centre');
      story.do('consult', 'department-manager', ADVICE);
      expect(refusal(story.try('decide-special', 'customer-manager', DECISION))).toBe('no-right');
      story.do('decide-special', 'customer-service-director', DECISION);
      expect(stage(story)).toBe('feedback');
      expect(owed(story)).toEqual(['feed-back-grumble']);
      expect(refusal(story.try('feed-back', 'visit-clerk', TOLD))).toBe('condition-unmet');
      expect(refusal(story.try('feed-back-grumble', 'customer-manager', TOLD))).toBe('no-right');
      expect(stage(story.do('feed-back-grumble', 'visit-clerk', TOLD))).toBe('form');
    },
  ],
  [
    'D16-3: each of the chain may end it when the customer agrees',
    () => {
      const story = levelled('origin-grumble').do('explain-refused', 'front-desk', UP);
      expect(stage(story.do('manager-explain', 'customer-manager', TOLD))).toBe('form');
    },
  ],
  [
    'D16-3: special treatment is decided with the other departments, or refused in words',
    () => {
      const story = levelled('origin-grumble')
        .do('explain-refused', 'front-desk', UP)
        .do('manager-report', 'customer-manager', UP);
      expect(owed(story)).toEqual(['consult']);
      expect(
        refusal(story.try('decide-no-special', 'customer-service-director', { instruction: '按规定' })),
      ).toBe('condition-unmet');
      expect(refusal(story.try('decide-special', 'customer-service-director', DECISION))).toBe(
        'condition-unmet',
      );
      story.do('consult', 'customer-service-director', ADVICE);
      expect(owed(story)).toContain('decide-special');
      expect(refusal(story.try('decide-no-special', 'customer-service-director'))).toBe('missing-fields');
      story.do('decide-no-special', 'customer-service-director', { instruction: '按规定办理' });
      expect(story.kase().work.values.instructionVerdict).toBe('rejected');
    },
  ],
  [
    'D16-3: at level 1 the apology comes last, with the answer of the care office (C-10)',
    () => {
      expect(hints('feed-back-grumble')).toContain('致歉');
      expect(hints('feed-back')).not.toContain('歉');
    },
  ],
  [
    'D16-3: a grumble gets special treatment, not compensation',
    () => {
      const story = levelled('origin-grumble')
        .do('explain-refused', 'front-desk', UP)
        .do('manager-report', 'customer-manager', UP);
      expect(refusal(story.try('verify-loss', 'visit-clerk', { lossWords: '无' }))).toBe('condition-unmet');
      const form = { compensationWords: '现金', compensationFen: 100 };
      expect(refusal(story.try('compensate', 'customer-service-director', form))).toBe('condition-unmet');
      const spare = { accountabilityWaivedBecause: '无过失' };
      expect(refusal(story.try('waive-accountability', 'customer-service-director', spare))).toBe(
        'condition-unmet',
      );
    },
  ],
];

const LEVEL_2: readonly Rule[] = [
  [
    'D16-4: the apology comes first, then the care office takes over',
    () => {
      const story = levelled('origin-staff');
      expect(owed(story)).toEqual(['apologise-staff']);
      expect(hints('apologise-staff')).toContain('先向客户致歉');
      story.do('apologise-staff', 'front-desk', REACHED);
      expect(owed(story)).toEqual(['care-take-over']);
      story.do('care-take-over', 'visit-clerk');
      expect(story.kase().work.values.handlerName).toBe('何静');
    },
  ],
  [
    'D16-4: the care office verifies before it reports to the GM of the centre',
    () => {
      const story = levelled('origin-staff')
        .do('apologise-staff', 'front-desk', REACHED)
        .do('care-take-over', 'visit-clerk');
      expect(refusal(story.try('report-to-centre', 'visit-clerk', UP))).toBe('condition-unmet');
      story
        .do('investigate', 'visit-clerk', { cause: '未按约交车' })
        .do('report-to-centre', 'visit-clerk', UP);
      expect(stage(story)).toBe('centre');
    },
  ],
  [
    'D16-4: nothing is decided before the person was warned or punished, or spared for a reason',
    () => {
      const story = tell(FLEET_ACCEPTANCE, FLEET_ACCEPTANCE_STORY, 'consult', 'origin-staff');
      const decide = () => refusal(story.try('decide-staff', 'customer-service-director', DECISION));
      expect(decide()).toBe('condition-unmet');
      expect(refusal(story.try('hold-to-account', 'visit-clerk', { accountability: '警告' }))).toBe(
        'no-right',
      );
      story.do('waive-accountability', 'customer-service-director', {
        accountabilityWaivedBecause: '首次且情节轻微',
      });
      expect(decide()).toBe(null);
    },
  ],
  [
    'D16-4: compensation is spoken of only after the loss was verified',
    () => {
      const story = tell(FLEET_ACCEPTANCE, FLEET_ACCEPTANCE_STORY, 'investigate', 'origin-staff');
      story.do('report-to-centre', 'visit-clerk', UP);
      const form = { compensationWords: '打车费', compensationFen: 8600 };
      expect(refusal(story.try('compensate', 'customer-service-director', form))).toBe('condition-unmet');
      story.do('verify-loss', 'visit-clerk', { lossWords: '发票 86 元' });
      story.do('compensate', 'customer-service-director', form);
      expect(story.kase().work.values.compensationFen).toBe(8600);
    },
  ],
  [
    'D16-4: the care office gives the answer',
    () => {
      const story = tell(FLEET_ACCEPTANCE, FLEET_ACCEPTANCE_STORY, 'decide-staff', 'origin-staff');
      expect(refusal(story.try('feed-back', 'customer-service-director', TOLD))).toBe('no-right');
      expect(refusal(story.try('carry-out', 'department-manager'))).toBe('missing-fields');
      expect(stage(story.do('feed-back', 'visit-clerk', TOLD))).toBe('form');
    },
  ],
];

const LEVEL_3: readonly Rule[] = [
  [
    'D16-5: the apology comes first, with the promise to answer once the matter is clear',
    () => {
      expect(owed(levelled('origin-company'))).toEqual(['apologise-company']);
      expect(hints('apologise-company')).toMatch(/先向客户致歉.*待查明事件后回复/u);
    },
  ],
  [
    'D16-5: it goes level by level to the GM of the centre, who decides with the departments',
    () => {
      const story = levelled('origin-company').do('apologise-company', 'front-desk', REACHED);
      expect(stage(story)).toBe('own-manager');
      expect(refusal(story.try('manager-explain', 'customer-manager', TOLD))).toBe('condition-unmet');
      story.do('manager-report', 'customer-manager', { reportedUpBecause: '配件部门缺货' });
      expect(refusal(story.try('decide-company', 'customer-service-director', DECISION))).toBe(
        'condition-unmet',
      );
      story.do('consult', 'department-manager', ADVICE);
      story.do('decide-company', 'customer-service-director', DECISION);
      expect(owed(story)).toEqual(['feed-back']);
      expect(stage(story.do('feed-back', 'visit-clerk', TOLD))).toBe('form');
    },
  ],
];

describe('levels by the origin of the fault', () => {
  test.each([...INTAKE, ...LEVEL_1, ...LEVEL_2, ...LEVEL_3])('%s', (_rule, check) => {
    check();
  });

  test.each<[string, Parameters<typeof proposeGrade>[1], Level]>([
    ['a person behaved badly', { complaintType: 'attitude.reception' }, 'origin-staff'],
    ['a person lacked the skill', { complaintType: 'competence.lacking-skill' }, 'origin-staff'],
    ['a person made an error of work', { complaintType: 'repair.rework' }, 'origin-staff'],
    ['compensation is asked for', { complaintType: 'other', demands: ['goodwill'] }, 'origin-staff'],
    ['the house runs late', { complaintType: 'delay' }, 'origin-company'],
    ['another department failed', { complaintType: 'parts.shortage' }, 'origin-company'],
    ['the house and a demand', { complaintType: 'appointment', demands: ['compensation'] }, 'origin-company'],
    ['rules of the house were misread', { complaintType: 'policy' }, 'origin-grumble'],
    ['nothing is known', {}, 'origin-grumble'],
  ])('D16-1: proposed where %s', (_what, facts, grade) => {
    expect(proposeGrade(FLEET_ACCEPTANCE, facts).grade).toBe(grade);
  });

  test.each(Object.entries(STEP))(
    'D16-1: a case of %s is handled as such and not otherwise',
    (grade, own) => {
      const story = begin(grade as Level)
        .do('accept', 'front-desk')
        .do('judge-founded', 'front-desk');
      expect(owed(story)).toEqual([own]);
      for (const other of Object.values(STEP).filter((id) => id !== own))
        expect(refusal(story.try(other, 'front-desk'))).toBe('condition-unmet');
    },
  );

  test.each<[Level, Level, readonly string[]]>([
    ['origin-grumble', 'origin-staff', ['explain', 'explain-refused']],
    ['origin-staff', 'origin-grumble', ['apologise-staff', 'apologise-company']],
  ])('D16-1: a case of %s that is called %s afterwards goes back to the check', (before, after, closed) => {
    const story = levelled(before);
    const data = { grade: after, proposed: before, reasons: [], overruledBecause: '核实后改级' };
    story.write({ type: 'graded', data }, personOf('customer-manager'), 'customer-manager');
    for (const id of closed)
      expect(refusal(story.try(id, 'front-desk', id === 'explain' ? TOLD : UP))).toBe('condition-unmet');
    expect(owed(story)).toEqual(['check-again']);
  });

  test('D16-3: only one who agrees or understands has been told; others go up', () => {
    const form = { ...TOLD, customerReaction: 'not-accepted' };
    const story = levelled('origin-grumble');
    expect(refusal(story.try('explain', 'front-desk', form))).toBe('bad-values');
    story.do('explain-refused', 'front-desk', UP);
    expect(refusal(story.try('manager-explain', 'customer-manager', form))).toBe('bad-values');
  });

  test('D16-3: a customer who cannot be reached is left only after a try, with the reason', () => {
    const story = levelled('origin-grumble');
    const why = { feedbackWaivedBecause: '空号' };
    expect(refusal(story.try('waive-feedback', 'customer-manager', why))).toBe('condition-unmet');
    story.do('log-contact', 'front-desk', { contactReached: 'not-reached', contactHow: 'phone' });
    expect(refusal(story.try('waive-feedback', 'customer-manager'))).toBe('missing-fields');
    expect(stage(story.do('waive-feedback', 'customer-manager', why))).toBe('form');
  });

  test('D16-1: a wrong level is put right from the check on, with a note', () => {
    const story = levelled('origin-grumble');
    expect(refusal(story.try('check-again', 'front-desk'))).toBe('missing-fields');
    expect(stage(story.do('check-again', 'front-desk', { note: '实为人员过失' }))).toBe('checking');
  });

  test('C-16: the roles bear the names of the house; C-17: the hire company’s words are a tooltip', () => {
    const names = ['front-desk', 'customer-manager', 'customer-service-director', 'visit-clerk'];
    expect(names.map((role) => roleNameIn(FLEET_ACCEPTANCE, role, 'zh-CN'))).toEqual([
      '第一客服',
      '所属经理',
      '客服中心总经理',
      '客户维护室',
    ]);
    expect(formerNameOf(FLEET_ACCEPTANCE, hints('level-staff'))).toBe('驾驶员');
    expect(formerNameOf(FLEET_ACCEPTANCE, hints('level-grumble'))).toContain('车辆');
  });
});
