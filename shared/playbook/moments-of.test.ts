import { describe, expect, it, test } from 'vitest';
import { ACTION_KINDS } from '../domain/events/action-kinds';
import { DEALER_4S } from '../policies/dealer-4s/policy';
import { MOMENTS } from './moments';
import { momentsOf, stepsFor } from './moments-of';

const rulesAt = (place: Parameters<typeof stepsFor>[0], hints?: Parameters<typeof stepsFor>[1]) =>
  new Set(stepsFor(place, hints).flatMap(({ sources }) => sources));

describe('what applies where', () => {
  test.each([
    ['D13-1: at the register feelings come before everything else', { screen: 'register' }, 'D13-1'],
    ['D13-2: at the register a definite waiting time is named', { screen: 'register' }, 'D13-2'],
    [
      'D18-5: whoever takes a case over in person is told of the separate room',
      { act: 'taken-over' },
      'D18-5',
    ],
    ['D18-5: a home visit, too, is prepared', { act: 'home-visited' }, 'D18-5'],
    ['D18-7: what is ours and what is not is minded when it is judged', { act: 'founded-judged' }, 'D18-7'],
    ['D13-3: before a case is assigned it is understood', { act: 'assigned' }, 'D13-3'],
    ['D13-4: a plan comes with time and reason', { act: 'plan-proposed' }, 'D13-4'],
    ['D13-5: feedback tells the result', { act: 'fed-back' }, 'D13-5'],
    ['D13-5: a return visit asks for satisfaction', { act: 'visited' }, 'D13-5'],
    ['D19-4: a return visit is where loyalty begins', { act: 'visited' }, 'D19-4'],
    ['D6-1: a second handling goes on with who is dissatisfied', { act: 'second-handling' }, 'D6-1'],
    ['D18-6: a parked matter is not left without a word', { act: 'recalled' }, 'D18-6'],
    ['S1-9: whoever passes a case up goes on following it', { act: 'escalated' }, 'S1-9'],
    ['S1-4: departments do not push a matter to and fro', { act: 'objected' }, 'S1-4'],
    ['D14-2: what is written down stays confidential', { act: 'noted' }, 'D14-2'],
    ['S0-14: a closed case is learned from', { act: 'summarised' }, 'S0-14'],
    ['D5-1: a reopened case begins with an apology again', { act: 'reopened' }, 'D5-1'],
  ] as const)('%s', (_, place, rule) => {
    expect([...rulesAt(place)]).toContain(rule);
  });

  it('knows every kind of act, and nothing but moments of the list', () => {
    for (const act of ACTION_KINDS) {
      expect(momentsOf({ act }).filter((moment) => !MOMENTS.includes(moment))).toEqual([]);
    }
  });

  it('puts the first moment first', () => {
    expect(momentsOf({ screen: 'register' })[0]).toBe('receiving');
    expect(stepsFor({ screen: 'register' })[0]?.sources).toContain('D13-1');
  });

  it('says nothing where a signature or a switch is all there is', () => {
    expect(stepsFor({ act: 'archived' })).toEqual([]);
    expect(stepsFor({ act: 'instructed' })).toEqual([]);
  });

  it('leaves out a step whose rules the policy hints at already, and no other', () => {
    const hint = (source: string) => ({ text: ['甲', 'a'] as const, source });
    const bare = stepsFor({ act: 'taken-over' }).map(({ id }) => id);
    const hinted = stepsFor({ act: 'taken-over' }, [hint('D18-5')]).map(({ id }) => id);
    expect(bare.filter((id) => !hinted.includes(id))).toEqual(['separate-room', 'know-before-meeting']);
    const half = stepsFor({ act: 'founded-judged' }, [hint('D18-7')]).map(({ id }) => id);
    expect(half).toContain('ours');
  });

  it('never says beside a form of the preset what the form already says', () => {
    for (const { kind, hints } of DEALER_4S.actions) {
      const said = hints.map(({ text }) => text[0]);
      const lines = stepsFor({ act: kind }, hints).flatMap(({ say }) => say.map(([chinese]) => chinese));
      expect(lines.filter((line) => said.includes(line))).toEqual([]);
    }
  });
});
