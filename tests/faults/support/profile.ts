import { cpSync } from 'node:fs';
import type { Acknowledged } from '../harness/faults';
import { FaultApp, nothingHeard } from './fault-app';
import { freshFolder } from './surroundings';

/** A home folder of a closed app with complaints in it, and what was acknowledged there. */
export type Profile = { readonly home: string; readonly acknowledged: readonly Acknowledged[] };

const CASES = 40;
/** Long notes, enough for the engine to move what it has from its log into tables (4 MB, twice). */
const NOTES = 180;
/** Characters; two bytes each. Above 64 KiB the engine would put a value into a file of its own. */
const NOTE_LENGTH = 25_000;
let made: Promise<Profile> | null = null;

const make = async (): Promise<Profile> => {
  const home = freshFolder('profile');
  const heard = nothingHeard();
  // Two sittings: the engine tidies its files at a start, so that there are files of every kind.
  const first = await (await FaultApp.launch(home)).setUp();
  await first.arm(heard);
  for (let nth = 0; nth < CASES / 2; nth += 1) await first.register(`#profile-${String(nth)}#`);
  await first.close();
  const second = await (await FaultApp.launch(home)).ready();
  await second.arm(heard);
  for (let nth = CASES / 2; nth < CASES; nth += 1) await second.register(`#profile-${String(nth)}#`);
  const caseIds = heard.acknowledged.map(({ caseId }) => caseId);
  await second.noteMany(
    caseIds,
    Array.from({ length: NOTES }, (_, nth) => `#long-${String(nth)}#`),
    NOTE_LENGTH,
  );
  await second.register('#profile-last#');
  await second.close();
  if (heard.acknowledged.length !== CASES + NOTES + 1) throw new Error('the profile could not be filled');
  return { home, acknowledged: heard.acknowledged };
};

/** A copy of one profile with 41 complaints and 180 long notes, made once a run. */
export const copyOfProfile = async (name: string): Promise<Profile> => {
  made ??= make();
  const { home, acknowledged } = await made;
  const copy = freshFolder(name);
  cpSync(home, copy, { recursive: true });
  return { home: copy, acknowledged };
};
