import { describe, expect, test } from 'vitest';
import { BENZ_ESCALATION as POLICY } from './policy';
import { flag, openGate, owed, refusal, stage, told, toldOfManners } from '../../../tests/support/benz-case';

type Rule = readonly [rule: string, check: () => void];

const STRATEGY: readonly Rule[] = [
  [
    'D20-4: a complaint about quality closes only on a technician’s evaluation, in words',
    () => {
      const story = told('study');
      expect(owed(story)[0]).toBe('evaluate');
      expect(openGate(story)).toContain('evaluated');
      expect(refusal(story.try('evaluate', 'customer-manager', { investigationReport: '正常' }))).toBe(
        'no-right',
      );
      expect(refusal(story.try('evaluate', 'technical-director'))).toBe('missing-fields');
      story.do('evaluate', 'technical-director', { investigationReport: '压力下降 0.2 bar' });
      expect(openGate(story)).not.toContain('evaluated');
    },
  ],
  [
    'D20-4: without product liability the solution is flexible, with it not',
    () => {
      const form = { compensationWords: '赠送保养', compensationFen: 80_000 };
      const story = told('handle-here').do('flexible-solution', 'customer-manager', form);
      expect(story.kase().work.values.compensationFen).toBe(80_000);
      // Head office finds out late that somebody was hurt after all.
      const liable = told('region-study').do('check-liability', 'regional-office', {
        checklistTicks: ['liability.injury'],
      });
      flag(liable, 'beyond-region').do('region-escalate', 'regional-office', {
        escalatedBecause: '超出能力',
      });
      liable.do('centre-receive', 'central-office');
      expect(refusal(liable.try('flexible-solution', 'central-office', form))).toBe('condition-unmet');
      liable.do('centre-to-liability', 'central-office', { escalatedBecause: '有人受伤' });
      expect(stage(liable)).toBe('pl-3');
    },
  ],
  [
    'D20-4: a reasonable grievance that is not technical must be dealt with before it is closed',
    () => {
      const soft = (founded: string) => {
        const story = toldOfManners('send-letter');
        return story.do('study', 'customer-manager', { cause: '顾问语气', founded });
      };
      expect(openGate(soft('founded'))).toContain('dealt-with');
      expect(openGate(soft('not-founded'))).not.toContain('dealt-with');
      const dealt = toldOfManners('carry-out');
      expect(openGate(dealt)).not.toContain('dealt-with');
    },
  ],
  [
    'D20-4: what is unclear takes the same way as product liability',
    () => {
      const story = told('evaluate').do('check-liability', 'customer-manager', {
        checklistTicks: ['liability.airbag'],
      });
      expect(refusal(story.try('handle-here', 'customer-manager'))).toBe('condition-unmet');
      story.do('to-liability', 'customer-manager', { escalatedBecause: '气囊意外弹出' });
      expect(stage(story)).toBe('pl-1');
    },
  ],
];

const LEVELS: readonly Rule[] = [
  [
    'D20-6: legal affairs and PR have no part in a yellow case, and one in every other',
    () => {
      const advise = (grade: string) => {
        const story = told('study', grade);
        return refusal(story.try('legal-advice', 'legal-affairs', { legalAdvice: '意见' }));
      };
      expect(advise('benz-yellow')).toBe('not-the-team');
      for (const grade of ['benz-orange', 'benz-red', 'benz-liability']) expect(advise(grade)).toBe(null);
    },
  ],
  [
    'D20-6: the levels of each colour as the source lists them',
    () => {
      const roles = (grade: string) => POLICY.teams.find((team) => team.grade === grade)?.roles ?? [];
      expect(roles('benz-yellow')).toContain('regional-office');
      expect(roles('benz-yellow')).not.toContain('central-office');
      for (const role of [
        'customer-manager',
        'regional-office',
        'central-office',
        'legal-affairs',
        'public-relations',
      ] as const)
        expect(roles('benz-orange')).toContain(role);
      expect([...roles('benz-red')].sort()).toEqual(['central-office', 'legal-affairs', 'public-relations']);
      expect(roles('benz-liability')).toContain('product-analysis');
    },
  ],
  [
    'D20-6: a red case goes up to head office and closes only with the opinions of legal affairs and PR',
    () => {
      const story = told('check-liability', 'benz-red');
      expect(refusal(story.try('handle-here', 'customer-manager'))).toBe('condition-unmet');
      expect(owed(story)).toEqual(['ask-region']);
      expect(openGate(story)).toContain('advised');
      story.do('legal-advice', 'legal-affairs', { legalAdvice: '可协商' });
      expect(openGate(story)).toContain('advised');
      story.do('publicity-advice', 'public-relations', { publicityAdvice: '不回应' });
      expect(openGate(story)).not.toContain('advised');
    },
  ],
  [
    'D20-6: serious media, an official investigation and the active-safety mass go on to the management team',
    () => {
      const form = { reportedUpBecause: '电视台已采访' };
      for (const id of ['serious-media', 'official-investigation', 'active-safety']) {
        const story = flag(told('study', 'benz-red'), id);
        expect(openGate(story)).toContain('management');
        expect(refusal(story.try('to-management', 'customer-manager', form))).toBe('no-right');
        story.do('to-management', 'central-office', form);
        expect(openGate(story)).not.toContain('management');
      }
      const plain = told('study', 'benz-red');
      expect(refusal(plain.try('to-management', 'central-office', form))).toBe('condition-unmet');
    },
  ],
];

describe('strategy and levels', () => {
  test.each([...STRATEGY, ...LEVELS])('%s', (_rule, check) => {
    check();
  });
});
