import { describe, expect, it } from 'vitest';
import { readTypedWork } from './typed-work';

describe('readTypedWork', () => {
  it('reads each kind of field and leaves blanks out', () => {
    const { form, unread } = readTypedWork(
      {
        cause: '制动片型号装错',
        planKinds: 'repair\ncompensation',
        planAmountFen: '1,280.5',
        planDeadline: '2026/12/1',
        answeredAt: '2026-11-22 9:30',
        secondaryResponsible: '王磊\n李,强\n',
        summary: '   ',
      },
      '+08:00',
    );
    expect(unread).toEqual([]);
    expect(form).toEqual({
      cause: '制动片型号装错',
      planKinds: ['repair', 'compensation'],
      planAmountFen: 128050,
      planDeadline: '2026-12-01',
      answeredAt: '2026-11-22T09:30:00+08:00',
      secondaryResponsible: ['王磊', '李,强'],
    });
  });

  it('names what it cannot read instead of guessing', () => {
    expect(readTypedWork({ planAmountFen: '一千', planDeadline: '下周' }, '+08:00')).toEqual({
      form: {},
      unread: ['planAmountFen', 'planDeadline'],
    });
  });
});
