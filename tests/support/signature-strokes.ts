import type { ScreenSignature } from '../../shared/domain/case/case';
import { bindingOf } from '../../shared/domain/signing/binding';
import type { Strokes } from '../../shared/domain/signing/strokes';

const wave = (x: number, y: number, width: number, height: number): readonly number[] =>
  Array.from({ length: 24 }, (_, i) => {
    const t = i / 23;
    return [Math.round(x + t * width), Math.round(y + Math.sin(t * Math.PI * 3) * height)];
  }).flat();

/** A hand across the pad: a few strokes that go up, down and across. */
export const SAMPLE_STROKES: Strokes = {
  width: 1000,
  height: 300,
  strokes: [
    [210, 60, 205, 140, 190, 240],
    wave(180, 120, 160, 40),
    wave(380, 150, 180, 70),
    [600, 80, 640, 90, 700, 85],
    [650, 60, 640, 140, 600, 250],
    [650, 150, 700, 200, 780, 250],
    [800, 100],
  ],
};

/** A signature on screen as a case has it. */
export function sampleSignature(given: Partial<ScreenSignature>): ScreenSignature {
  const said = {
    paper: 'record-form',
    version: 2,
    stateHash: '0'.repeat(64),
    block: '客户要求',
    role: '客户',
    nth: 1,
    name: '林一鸣',
    strokes: SAMPLE_STROKES,
    picture: { hash: 'f'.repeat(64), name: '签名.png', mime: 'image/png', size: 9, thumbnail: null },
    eventId: '01934f7e-6d20-7c41-9b3a-5f2e8d1c0b01',
    at: '2026-11-29T10:20:00+08:00',
    actor: { personId: 'p-1', name: '周晓岚', role: 'receptionist' },
    ...given,
  };
  return { ...said, binding: bindingOf({ ...said, picture: said.picture.hash }) };
}
