import { z } from 'zod';
import { canonical } from '../domain/canonical';
import { hashSchema } from '../domain/events/event';
import { sha256Hex } from '../domain/hash';
import { EVENTS_FILE, isEntryPath, PAGE_FILE } from './entry-path';

export const SEAL_FORMAT = 'complaint-desk-sealed-case';
export const SEAL_VERSION = 1;

/** A package lists no more files than a case can have of all kinds together, many times over. */
export const FILE_LIMIT = 20_000;

const text = z.string().max(300);
const size = z.number().int().min(0);

const fileSchema = z.object({
  path: z.string().max(200).refine(isEntryPath, 'not a place in a package'),
  size,
  sha256: hashSchema,
  kind: z.enum(['events', 'paper', 'evidence', 'signed', 'page']),
  /** as it was called when it was taken in */
  name: text.optional(),
});

const hasOne = (files: readonly z.infer<typeof fileSchema>[], path: string, kind: string) =>
  files.filter((file) => file.path === path || file.kind === kind).length === 1 &&
  files.some((file) => file.path === path && file.kind === kind);

/** What a package holds and says of itself; `root` is the hash of everything else in it. */
export const manifestSchema = z.strictObject({
  format: z.literal(SEAL_FORMAT),
  formatVersion: z.number().int().min(1),
  product: z.strictObject({ name: text, version: text }),
  store: z.strictObject({ name: text, code: text }),
  case: z.strictObject({
    id: z.uuid(),
    number: text,
    version: z.number().int().min(1),
    stateHash: hashSchema,
  }),
  exportedAt: z.iso.datetime({ offset: true }),
  exportedBy: z.strictObject({ name: text, role: text }),
  events: z.strictObject({
    count: z.number().int().min(1),
    /** over the hashes of all events in their order: see `eventsHead` */
    head: hashSchema,
    /** events named as parents that this desk did not have */
    absent: z.array(z.uuid()).max(1000).readonly(),
  }),
  files: z
    .array(fileSchema.readonly())
    .max(FILE_LIMIT)
    .readonly()
    .refine(
      (files) => hasOne(files, EVENTS_FILE, 'events') && hasOne(files, PAGE_FILE, 'page'),
      'a fixed file',
    ),
  /** kept files of the case that this desk did not have, or not as they were */
  missing: z
    .array(z.strictObject({ hash: hashSchema, name: text, why: z.enum(['absent', 'damaged']) }).readonly())
    .max(FILE_LIMIT)
    .readonly(),
  root: hashSchema,
});
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;
export type ManifestBody = Omit<Manifest, 'root' | 'format' | 'formatVersion'>;
export type SealedFile = Manifest['files'][number];

/** SHA-256 over the canonical form of a manifest without its own root: the fingerprint of the package. */
export function rootOf(manifest: Omit<Manifest, 'root'>): string {
  return sha256Hex(canonical({ ...manifest, root: undefined }));
}

/** SHA-256 over the hashes of all events, in the order of the file: one word for the whole log of the case. */
export function eventsHead(hashes: readonly string[]): string {
  return sha256Hex(hashes.join('\n'));
}

/** The only text of a manifest: a changed blank is a changed byte. */
export const manifestText = (manifest: Manifest): string => `${canonical(manifest)}\n`;

/** A manifest with its root. */
export function sealManifest(body: ManifestBody): Manifest {
  const whole = { format: SEAL_FORMAT, formatVersion: SEAL_VERSION, ...body } as const;
  return { ...whole, root: rootOf(whole) };
}
