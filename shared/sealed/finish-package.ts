import { utf8ToBytes } from '@noble/hashes/utils.js';
import { sha256Hex } from '../domain/hash';
import { PAGE_FILE } from './entry-path';
import { manifestText, sealManifest, type Manifest } from './manifest';
import { sealedPage, type PageSubject } from './page';
import { pageWithRoot } from './page-seal';

export type FinishedPackage = {
  readonly manifest: Manifest;
  /** the bytes of manifest.json */
  readonly manifestText: string;
  /** the bytes of the page, which says the fingerprint */
  readonly page: string;
};

/** The last two files of a package, once it is known what the others hold. */
export function finishPackage(subject: PageSubject): FinishedPackage {
  const page = sealedPage(subject);
  const manifest = sealManifest({
    ...subject,
    files: [
      ...subject.files,
      { path: PAGE_FILE, kind: 'page', size: utf8ToBytes(page).length, sha256: sha256Hex(page) },
    ],
  });
  return { manifest, manifestText: manifestText(manifest), page: pageWithRoot(page, manifest.root) };
}
