import type { InStep, Lost } from './homes/bring-in-step';

/** How the database was found at the start. */
export type DatabaseState =
  | (InStep & {
      readonly kind: 'ready';
      /** what the engine said about lost data when it made the database anew; null when it said nothing */
      readonly dataLoss: string | null;
      /** the folder under `kept-aside` with what could not be read; null for none */
      readonly keptAside: string | null;
      /** cases the database holds */
      readonly cases: number;
    })
  /** no home has these events: a person has to agree before the log goes on without them */
  | {
      readonly kind: 'lost';
      readonly lost: readonly Lost[];
      /** entries of the log that are in one home at least */
      readonly kept: number;
    }
  /** the disk has too little room to open or rebuild the database safely */
  | { readonly kind: 'no-room' }
  | {
      readonly kind: 'unreadable';
      /** 'journal-not-whole': it could be made anew, but the journal has not everything that was in it */
      readonly problem: 'newer-version' | 'engine-refused' | 'journal-not-whole';
    };
