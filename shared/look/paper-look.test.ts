import { describe, expect, it } from 'vitest';
import { SAMPLE_LOGO } from '../../tests/support/sample-logo';
import { JPEG_PREFIX, jpegSize } from './jpeg';
import { DEFAULT_LOOK, paperLookSchema } from './paper-look';

const withHead = (head: object) => ({ ...DEFAULT_LOOK, head: { ...DEFAULT_LOOK.head, ...head } });
const takes = (look: unknown) => paperLookSchema.safeParse(look).success;

/** The bytes of the sample with some of them changed. */
function spoilt(change: (bytes: Buffer) => void): string {
  const bytes = Buffer.from(SAMPLE_LOGO.data.slice(JPEG_PREFIX.length), 'base64');
  change(bytes);
  return `${JPEG_PREFIX}${bytes.toString('base64')}`;
}

describe('a picture for the head', () => {
  it('tells its size by itself', () => {
    expect(jpegSize(SAMPLE_LOGO.data)).toEqual({ width: 360, height: 120 });
  });

  const frame = (bytes: Buffer) => bytes.findIndex((byte, i) => byte === 0xff && bytes[i + 1] === 0xc0);
  it.each<readonly [name: string, data: string]>([
    ['is a PNG', 'data:image/png;base64,iVBORw0KGgo='],
    ['is no base64', `${JPEG_PREFIX}%%%%`],
    ['is empty', JPEG_PREFIX],
    ['does not begin as a JPEG', spoilt((bytes) => bytes.writeUInt8(0, 0))],
    ['does not end as a JPEG', spoilt((bytes) => bytes.writeUInt8(0, bytes.length - 1))],
    ['has no width', spoilt((bytes) => bytes.writeUInt16BE(0, frame(bytes) + 7))],
    ['has four inks', spoilt((bytes) => bytes.writeUInt8(4, frame(bytes) + 9))],
    ['has sixteen bits', spoilt((bytes) => bytes.writeUInt8(16, frame(bytes) + 4))],
    ['is without a frame', spoilt((bytes) => bytes.writeUInt8(0xc4, frame(bytes) + 1))],
    ['has a segment of no length', spoilt((bytes) => bytes.writeUInt16BE(0, 4))],
    ['turns itself by Exif', spoilt((bytes) => bytes.writeUInt8(0xe1, 3))],
  ])('is refused when it %s', (_name, data) => {
    expect(jpegSize(data)).toBeNull();
    expect(takes(withHead({ logo: { ...SAMPLE_LOGO, data } }))).toBe(false);
  });
});

describe('a look', () => {
  it('is taken as papers come, and with a picture of its true size', () => {
    expect(takes(DEFAULT_LOOK)).toBe(true);
    expect(takes(withHead({ logo: SAMPLE_LOGO }))).toBe(true);
  });

  it.each([
    ['says another size than its picture has', withHead({ logo: { ...SAMPLE_LOGO, width: 361 } })],
    ['has a name that no head has room for', withHead({ name: '店'.repeat(61) })],
    ['has a break in the name', withHead({ name: '海岳\n汽车' })],
    ['has three lines of foot', { ...DEFAULT_LOOK, foot: { lines: ['一', '二', '三'], privacy: '' } }],
    ['is of another version', { ...DEFAULT_LOOK, version: 2 }],
  ])('is refused when it %s', (_name, look) => {
    expect(takes(look)).toBe(false);
  });
});
