import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingForSaving } from './facts';
import { readDay, readMoment, readTyped, typedOf } from './typed';

const zone = '+08:00';

describe('readTyped', () => {
  it('reads a form into facts and leaves blank fields out', () => {
    const { facts, faults } = readTyped(
      {
        description: ' 刹车异响\n第二次 ',
        mileageKm: '32,150',
        demands: 'repair,apology',
        demandAmountFen: '1,280.5',
        receivedAt: '2026-11-21 14:30',
        injured: 'yes',
        phone: '   ',
      },
      zone,
    );
    expect(faults).toEqual({});
    expect(facts).toEqual({
      description: ' 刹车异响\n第二次 ',
      mileageKm: 32150,
      demands: ['repair', 'apology'],
      demandAmountFen: 128050,
      receivedAt: '2026-11-21T14:30:00+08:00',
      injured: true,
    });
  });

  it('takes what a Chinese input method types: full-width digits and signs', () => {
    expect(readTyped({ mileageKm: '３２１５０', invoiceDate: '２０２６-1-5' }, zone).facts).toEqual({
      mileageKm: 32150,
      invoiceDate: '2026-01-05',
    });
  });

  it('names what it cannot read and keeps the rest', () => {
    const { facts, faults } = readTyped(
      {
        mileageKm: '三万',
        invoiceDate: '2026-02-30',
        answerWantedBy: '明天',
        demandAmountFen: '12.345',
        gender: 'x',
        plate: '沪A12345',
      },
      zone,
    );
    expect(facts).toEqual({ plate: '沪A12345' });
    expect(faults).toEqual({
      mileageKm: 'not-a-number',
      invoiceDate: 'not-a-day',
      answerWantedBy: 'not-a-moment',
      demandAmountFen: 'not-an-amount',
      gender: 'unknown-code',
    });
  });

  it('refuses a line over the limit instead of cutting it', () => {
    expect(readTyped({ customerName: '长'.repeat(501) }, zone).faults).toEqual({ customerName: 'too-long' });
  });

  it('never throws, whatever was typed, and gives the same facts when they are typed again', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 40 });
    const form = fc.record(
      {
        description: anything,
        mileageKm: anything,
        demandAmountFen: anything,
        invoiceDate: anything,
        demands: anything,
        vin: anything,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(form, (typed) => {
        const { facts } = readTyped(typed, zone);
        expect(readTyped(typedOf(facts), zone).facts).toEqual(facts);
      }),
    );
  });
});

describe('days and moments', () => {
  it.each(['2026-11-21', '2026/11/21', '2026.11.21', '2026年11月21日', '20261121'])('reads %s', (text) => {
    expect(readDay(text)).toBe('2026-11-21');
  });
  it('puts a moment without an hour at the start of its day', () => {
    expect(readMoment('2026-11-21', zone)).toBe('2026-11-21T00:00:00+08:00');
    expect(readMoment('2026-11-21 9:05', zone)).toBe('2026-11-21T09:05:00+08:00');
    expect(readMoment('2026-11-21 24:00', zone)).toBeNull();
  });
});

describe('missingForSaving', () => {
  it('asks for what happened and one way to the customer or the car, and nothing else', () => {
    expect(missingForSaving({})).toEqual(['description', 'identity']);
    expect(missingForSaving({ description: '异响', plate: ' ' })).toEqual(['identity']);
    expect(missingForSaving({ description: '异响', plate: '沪A12345' })).toEqual([]);
    expect(missingForSaving({ description: '异响', wechat: 'chen-car' })).toEqual([]);
  });
});
