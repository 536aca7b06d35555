import { deflateSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHUNK_LIMIT, EVIDENCE_LIMIT } from '../../shared/ipc/contract';
import { keepWith, readKept } from './evidence';
import { sniffMime } from './evidence/file-kind';
import { readImageSize } from './evidence/image-size';
import { makeThumbnail } from './evidence/thumbnail';
import { sampleDesk, withAnswer } from './testing/test-store';

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const join = (...parts: readonly (readonly number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const isoMedia = (brand: string) => join([0, 0, 0, 24], latin(`ftyp${brand}`), [0, 0, 0, 0]);
const zipOf = (entry: string) => join([0x50, 0x4b, 3, 4], new Uint8Array(26), latin(entry));
const office = 'application/vnd.openxmlformats-officedocument.';

describe('the kind of a file', () => {
  it.each([
    ['image/png', join([0x89], latin('PNG\r\n\u001a\n'))],
    ['image/jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['image/gif', latin('GIF89a')],
    ['image/webp', join(latin('RIFF'), [1, 0, 0, 0], latin('WEBPVP8 '))],
    ['image/bmp', join(latin('BM'), [9, 9, 0, 0, 0, 0, 0, 0])],
    ['image/heic', isoMedia('heic')],
    ['application/pdf', latin('%PDF-1.7')],
    ['video/mp4', isoMedia('isom')],
    ['video/quicktime', isoMedia('qt  ')],
    ['audio/mp4', isoMedia('M4A ')],
    ['audio/mpeg', latin('ID3\u0004')],
    ['audio/mpeg', Uint8Array.of(0xff, 0xfb, 0x90, 0x64)],
    ['audio/wav', join(latin('RIFF'), [1, 0, 0, 0], latin('WAVEfmt '))],
    ['audio/amr', latin('#!AMR\n')],
    [`${office}wordprocessingml.document`, zipOf('word/document.xml')],
    [`${office}spreadsheetml.sheet`, zipOf('xl/workbook.xml')],
    ['application/zip', zipOf('photos/1.jpg')],
    ['text/plain', new TextEncoder().encode('客户来电记录\n').subarray(0, 17)],
    ['text/plain', latin('BM is not always a bitmap')],
    ['application/octet-stream', Uint8Array.of(0x4d, 0x5a, 0x90, 0x00)],
    ['application/octet-stream', new Uint8Array()],
  ])('is %s by its first bytes', (mime, bytes) => {
    expect(sniffMime(bytes)).toBe(mime);
  });

  it('is told for any bytes, and never a kind that a browser would run', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        expect(sniffMime(bytes)).not.toMatch(/html|svg|script|xml$/u);
      }),
    );
    expect(sniffMime(latin('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('text/plain');
  });
});

/** A real PNG of one colour. */
function pngOf(width: number, height: number): Uint8Array {
  const word = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
  const chunk = (type: string, data: Uint8Array) => join(word(data.length), latin(type), data, [0, 0, 0, 0]);
  const header = join(word(width), word(height), [8, 0, 0, 0, 0]);
  const rows = deflateSync(new Uint8Array(16));
  return join([0x89], latin('PNG\r\n\u001a\n'), chunk('IHDR', header), chunk('IDAT', rows));
}

describe('the size of an image', () => {
  const jpeg = join(
    [0xff, 0xd8, 0xff, 0xe1, 0, 4, 9, 9, 0xff, 0xc4, 0, 3, 9, 0xff, 0xc2, 0, 17, 8],
    [2, 0x58, 3, 0x20, 3, 0],
  );
  const riff = (form: string, rest: readonly number[]) =>
    join(latin('RIFF'), [0, 0, 0, 0], latin(`WEBP${form}`), [0, 0, 0, 0], rest);
  it.each([
    ['image/png', pngOf(70_000, 3), { width: 70_000, height: 3 }],
    ['image/jpeg', jpeg, { width: 800, height: 600 }],
    ['image/gif', join(latin('GIF89a'), [0x20, 3, 0x58, 2]), { width: 800, height: 600 }],
    [
      'image/bmp',
      join(latin('BM'), new Uint8Array(16), [0x20, 3, 0, 0, 0xa8, 0xfd, 0xff, 0xff]),
      { width: 800, height: 600 },
    ],
    ['image/webp', riff('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 0x20, 3, 0x58, 2]), { width: 800, height: 600 }],
    ['image/webp', riff('VP8X', [0, 0, 0, 0, 0x1f, 3, 0, 0x57, 2, 0]), { width: 800, height: 600 }],
    ['image/webp', riff('VP8L', [0x2f, 0x1f, 0xc3, 0x95, 0x00]), { width: 800, height: 600 }],
    ['image/png', pngOf(1, 1).subarray(0, 20), null],
    ['image/heic', isoMedia('heic'), null],
  ])('of %s is read from its head', (mime, bytes, size) => {
    expect(readImageSize(bytes, mime)).toEqual(size);
  });

  it('never throws, whatever the bytes', () => {
    const mimes = fc.constantFrom('image/png', 'image/jpeg', 'image/gif', 'image/bmp', 'image/webp');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), mimes, (bytes, mime) => void readImageSize(bytes, mime)),
    );
  });

  it('keeps a picture of more than 50 megapixels from being decoded', async () => {
    let decoded = 0;
    const scope = globalThis as { createImageBitmap?: unknown };
    scope.createImageBitmap = () => {
      decoded += 1;
      return Promise.reject(new Error('no decoder here'));
    };
    expect(await makeThumbnail(new Blob([pngOf(50_001, 1000).slice()]), 'image/png')).toBeNull();
    expect(decoded).toBe(0);
    expect(await makeThumbnail(new Blob([pngOf(50_000, 1000).slice()]), 'image/png')).toBeNull();
    expect(decoded).toBe(1);
    delete scope.createImageBitmap;
  });
});

describe('keeping evidence', () => {
  const bytes = Uint8Array.from({ length: CHUNK_LIMIT + 7 }, (_, index) => index % 251);
  const file = (name = '录音.bin') => new File([bytes], name);

  it('keeps the original bytes under their hash and tells how far it is', async () => {
    const desk = await sampleDesk();
    const heard: number[] = [];
    const kept = await keepWith(desk, file('C:\\来电\\录音.bin'), { onProgress: (part) => heard.push(part) });
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect(kept).toEqual({
      ok: true,
      evidence: {
        hash,
        name: '录音.bin',
        mime: 'application/octet-stream',
        size: bytes.length,
        thumbnail: null,
      },
    });
    expect(heard).toHaveLength(2);
    expect(heard.at(-1)).toBe(1);
    const read = await readKept(desk, hash);
    expect(read?.map((chunk) => chunk.byteLength)).toEqual([CHUNK_LIMIT, 7]);
    expect(Buffer.concat(read ?? []).equals(Buffer.from(bytes))).toBe(true);
    expect(await readKept(desk, 'f'.repeat(64))).toBeNull();
  });

  it('takes nothing empty and nothing beyond the limit, without sending a byte', async () => {
    const desk = withAnswer(await sampleDesk(), 'evidence:begin', () => Promise.reject(new Error('asked')));
    expect(await keepWith(desk, new File([], 'a'), {})).toEqual({ ok: false, refusal: 'empty' });
    const huge = Object.defineProperty(file(), 'size', { value: EVIDENCE_LIMIT + 1 });
    expect(await keepWith(desk, huge, {})).toEqual({ ok: false, refusal: 'too-large' });
  });

  it('throws away what was begun when the person cancels or a chunk is refused', async () => {
    const abort = new AbortController();
    let aborted = 0;
    const counting = withAnswer(await sampleDesk(), 'evidence:abort', (_, pass) => {
      aborted += 1;
      return pass();
    });
    const onProgress = () => abort.abort();
    const result = await keepWith(counting, file(), { onProgress, signal: abort.signal });
    expect(result).toEqual({ ok: false, refusal: 'cancelled' });
    const full = withAnswer(counting, 'evidence:chunk', async () => ({ ok: false, refusal: 'disk-full' }));
    expect(await keepWith(full, file(), {})).toEqual({ ok: false, refusal: 'disk-full' });
    const broken = withAnswer(counting, 'evidence:chunk', () => Promise.reject(new Error('gone')));
    expect(await keepWith(broken, file(), {})).toEqual({ ok: false, refusal: 'write-failed' });
    expect(aborted).toBe(3);
  });
});
