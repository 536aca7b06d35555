import type { SealFault } from './fault';
import { FILE_LIMIT } from './manifest';

/** A file in pieces, wherever it lies. `read` gives as many bytes as were asked for, or fewer at the end. */
export type ArchiveSource = {
  readonly size: number;
  readonly read: (offset: number, length: number) => Promise<Uint8Array>;
};

/** A file of the archive: stored as it is, so that reading never makes more of it than there is. */
export type ZipEntry = {
  readonly name: string;
  /** where its bytes begin */
  readonly offset: number;
  readonly size: number;
  readonly crc: number;
};

export type ZipReading =
  | { readonly ok: true; readonly entries: readonly ZipEntry[]; readonly faults: readonly SealFault[] }
  | { readonly ok: false; readonly fault: SealFault };

/** UTF-8 to text; null for bytes that are none. */
export type Decode = (bytes: Uint8Array) => string | null;

const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const DESCRIPTOR_SIZE = 16;
const NAME_LIMIT = 600;

const u16 = (bytes: Uint8Array, at: number) => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
const u32 = (bytes: Uint8Array, at: number) => (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
const le = (value: number, count: number) =>
  Array.from({ length: count }, (_, i) => Math.floor(value / 256 ** i) % 256);

const isSame = (left: Uint8Array, right: readonly number[]) =>
  left.length === right.length && right.every((value, i) => left[i] === value);

type Head = {
  readonly nameBytes: readonly number[];
  readonly isUtf8: boolean;
  readonly time: readonly number[];
  readonly crc: number;
  readonly size: number;
};

const utf8Flag = ({ isUtf8 }: Head) => (isUtf8 ? 8 : 0);

/** A local header as our writer makes it: sizes follow the data. */
const localOf = (head: Head): readonly number[] => [
  ...le(0x04034b50, 4),
  ...[20, 0, 8, utf8Flag(head), 0, 0],
  ...head.time,
  ...le(0, 12),
  ...le(head.nameBytes.length, 2),
  ...[0, 0],
  ...head.nameBytes,
];

const descriptorOf = ({ crc, size }: Head): readonly number[] => [
  ...le(0x08074b50, 4),
  ...le(crc, 4),
  ...le(size, 4),
  ...le(size, 4),
];

const centralOf = (head: Head, offset: number): readonly number[] => [
  ...le(0x02014b50, 4),
  ...[20, 0, 20, 0, 8, utf8Flag(head), 0, 0],
  ...head.time,
  ...le(head.crc, 4),
  ...le(head.size, 4),
  ...le(head.size, 4),
  ...le(head.nameBytes.length, 2),
  ...le(0, 12),
  ...le(offset, 4),
  ...head.nameBytes,
];

const refuse = (fault: SealFault): ZipReading => ({ ok: false, fault });

/**
 * Reads an archive that our own writer made, and nothing else: stored files one behind the other, each
 * header just as it was written, no byte between, before or behind them. So there is nothing to inflate
 * and nothing that lies over something else, whatever somebody made the file claim; every byte that is
 * no file's content is compared with what must stand there. Reads the directory only.
 */
export async function readZip(source: ArchiveSource, decode: Decode): Promise<ZipReading> {
  if (source.size === 0) return refuse({ kind: 'empty' });
  const start = await source.read(0, 4);
  if (source.size < END_SIZE || u16(start, 0) !== 0x4b50) return refuse({ kind: 'not-a-zip' });
  const end = await source.read(source.size - END_SIZE, END_SIZE);
  if (u32(end, 0) !== 0x06054b50) return refuse({ kind: 'cut-off' });
  const [count, length, begin] = [u16(end, 10), u32(end, 12), u32(end, 16)];
  if (count > FILE_LIMIT) return refuse({ kind: 'too-many-files' });
  const expected = [...le(0x06054b50, 4), 0, 0, 0, 0, ...le(count, 2), ...le(count, 2)];
  const isWhole = isSame(end, [...expected, ...le(length, 4), ...le(begin, 4), 0, 0]);
  if (!isWhole || begin + length + END_SIZE !== source.size) return refuse({ kind: 'repacked' });
  if (length > count * (CENTRAL_SIZE + NAME_LIMIT)) return refuse({ kind: 'repacked' });
  return readEntries(source, await source.read(begin, length), { count, begin, decode });
}

type Frame = { readonly count: number; readonly begin: number; readonly decode: Decode };

async function readEntries(
  source: ArchiveSource,
  directory: Uint8Array,
  { count, begin, decode }: Frame,
): Promise<ZipReading> {
  const entries: ZipEntry[] = [];
  const faults: SealFault[] = [];
  const names = new Set<string>();
  let time: readonly number[] | null = null;
  let at = 0;
  let offset = 0;
  for (let i = 0; i < count; i += 1) {
    const nameLength = u16(directory, at + 28);
    if (at + CENTRAL_SIZE + nameLength > directory.length) return refuse({ kind: 'repacked' });
    const raw = directory.slice(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength);
    const name = decode(raw);
    if (name === null) return refuse({ kind: 'unsafe-name', name: '?' });
    time ??= [...directory.slice(at + 12, at + 16)];
    const head: Head = {
      nameBytes: [...raw],
      isUtf8: raw.length !== name.length,
      time,
      crc: u32(directory, at + 16),
      size: u32(directory, at + 24),
    };
    const central = directory.slice(at, at + CENTRAL_SIZE + nameLength);
    // From here on nothing can be trusted to lie where it says: a size, a place or a method is another.
    if (!isSame(central, centralOf(head, offset))) return refuse({ kind: 'directory', name });
    const local = localOf(head);
    const data = offset + local.length;
    const after = data + head.size;
    if (after + DESCRIPTOR_SIZE > begin) return refuse({ kind: 'directory', name });
    const isHeaded = isSame(await source.read(offset, local.length), local);
    const isEnded = isSame(await source.read(after, DESCRIPTOR_SIZE), descriptorOf(head));
    if (!isHeaded || !isEnded) faults.push({ kind: 'structure', name });
    if (names.has(name)) return refuse({ kind: 'double-name', name });
    names.add(name);
    entries.push({ name, offset: data, size: head.size, crc: head.crc });
    offset = after + DESCRIPTOR_SIZE;
    at += CENTRAL_SIZE + nameLength;
  }
  if (at !== directory.length || offset !== begin) return refuse({ kind: 'repacked' });
  return { ok: true, entries, faults };
}
