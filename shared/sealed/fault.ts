/** An event as a person finds it in the file. */
export type EventPlace = {
  /** line of events.jsonl, from 1 */
  readonly line: number;
  readonly type: string;
  readonly at: string;
};

/** What is not right with a package. Each has a sentence in `fault-words.ts`. */
export type SealFault =
  // the archive
  | { readonly kind: 'empty' | 'not-a-zip' | 'cut-off' | 'too-many-files' | 'repacked' }
  | { readonly kind: 'unsafe-name' | 'double-name' | 'directory' | 'structure'; readonly name: string }
  // the manifest
  | { readonly kind: 'no-manifest' | 'bad-manifest' | 'manifest-changed' | 'newer-format' }
  | { readonly kind: 'other-fingerprint'; readonly name: string }
  // the files
  | {
      readonly kind: 'file-changed' | 'file-absent' | 'file-extra' | 'file-too-large' | 'file-order';
      readonly name: string;
    }
  // the events
  | { readonly kind: 'event-unreadable' | 'event-doubled' | 'event-foreign'; readonly place: EventPlace }
  | {
      readonly kind: 'event-changed' | 'event-parent' | 'event-chain' | 'event-order';
      readonly place: EventPlace;
    }
  | { readonly kind: 'events-count' | 'events-head' | 'case-state' }
  // what events say of files, and signatures of events
  | { readonly kind: 'kept-absent' | 'kept-unknown'; readonly name: string }
  | { readonly kind: 'binding' | 'signed-state'; readonly place: EventPlace };

export type SealFaultKind = SealFault['kind'];
