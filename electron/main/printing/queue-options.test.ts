import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_OFFERED, printerOfferSchema } from '../../../shared/ipc/printing';
import { lpOptions, offerOf, readQueueOptions } from './queue-options';

/** As lpoptions says it, of a driverless queue of an office machine. */
const OFFICE = [
  'PageSize/Media Size: Letter *A4 A5',
  'InputSlot/Media Source: *Auto Tray1 Tray2 Manual',
  'ColorModel/Output Mode: *RGB Gray',
  'Duplex/Duplex: *None DuplexNoTumble DuplexTumble',
  'OutputBin/OutputBin: *FaceDown',
].join('\n');

const offerFrom = (answer: string) => offerOf(readQueueOptions(answer));

describe('what a CUPS queue says of itself', () => {
  it('becomes sides, trays and black and white, with what is in force', () => {
    expect(offerFrom(OFFICE)).toEqual({
      sides: ['one', 'long', 'short'],
      trays: ['Auto', 'Tray1', 'Tray2', 'Manual'],
      mono: true,
      standard: { sides: 'one', tray: 'Auto', mono: false },
    });
  });

  it.each([
    ['a machine that is set to two sides', 'EFDuplex/2: None *DuplexNoTumble', { sides: 'long' }],
    ['a Brother', 'BRMonoColor/Color: *Auto FullColor Mono', { mono: false }],
    ['a queue that is set to grey', 'ColorModel/Mode: RGB *Gray', { mono: true }],
  ])('is understood of %s', (_what, answer, standard) => {
    expect(offerFrom(answer).standard).toMatchObject(standard);
  });

  it.each([
    ['nothing', ''],
    ['a queue with one choice of each', 'Duplex/D: *None\nInputSlot/T: *Auto\nColorModel/M: *Gray'],
    ['another program', 'lpoptions: Unable to get PPD file for a: Not found'],
    ['a value that is a command', 'InputSlot/T: $(id) `id` a;b'],
    ['an option that is a command', 'InputSlot=x;id/T: *A B'],
  ])('offers nothing of %s', (_what, answer) => {
    expect(offerFrom(answer)).toEqual(NOTHING_OFFERED);
  });

  it('is bounded: forty trays and no more', () => {
    const trays = Array.from({ length: 500 }, (_, index) => `Tray${String(index)}`).join(' ');
    expect(offerFrom(`InputSlot/T: ${trays}`).trays).toHaveLength(40);
  });

  it('always is an offer, and every word of it can be told back, whatever the queue says', () => {
    const word = fc.constantFrom(
      'Duplex',
      'None',
      '*DuplexTumble',
      'InputSlot',
      'ColorModel',
      'Gray',
      '*RGB',
      "'",
      '$(id)',
      '/',
      ':',
      ' ',
      '\n',
      '*',
      '处',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 60 }), (words) => {
        const options = readQueueOptions(words.join(''));
        const offer = offerOf(options);
        expect(printerOfferSchema.safeParse(offer).success).toBe(true);
        const told = [
          ...offer.sides.map((sides) => lpOptions({ sides }, options)),
          ...offer.trays.map((tray) => lpOptions({ tray }, options)),
          ...(offer.mono ? [lpOptions({ mono: true }, options)] : []),
        ];
        for (const each of told) expect(each?.join(' ')).toMatch(/^[A-Za-z0-9._+-]+=[A-Za-z0-9._+-]+$/u);
      }),
    );
  });

  it('is told back as lp takes it', () => {
    const options = readQueueOptions(OFFICE);
    expect(lpOptions({ sides: 'short', tray: 'Tray2', mono: true }, options)).toEqual([
      'Duplex=DuplexTumble',
      'InputSlot=Tray2',
      'ColorModel=Gray',
    ]);
    expect(lpOptions({ sides: 'one', mono: false }, options)).toEqual(['Duplex=None', 'ColorModel=RGB']);
    expect(lpOptions({}, options)).toEqual([]);
    expect(lpOptions({ tray: 'Tray9' }, options)).toBeNull();
  });
});
