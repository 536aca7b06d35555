import type { AreaHandlers } from './handlers';

export type PracticeArea = {
  readonly isPractice: boolean;
  /** Opens the practice beside this program; false when it could not be started. */
  readonly start: () => Promise<boolean>;
  /** Notes that the practice begins anew; false where the folder is none of a practice. */
  readonly startAfresh: () => boolean;
  /** Closes the window once the answer is on its way. */
  readonly close: () => void;
};

/** The practice decides itself what it is: a page cannot make the real program wipe or end anything. */
export function practiceHandlers(area: PracticeArea): AreaHandlers<'practice'> {
  const { isPractice, start, startAfresh, close } = area;
  const refuse = (refusal: 'in-practice' | 'not-practice' | 'not-started') =>
    ({ ok: false, refusal }) as const;
  return {
    'practice:state': () => Promise.resolve({ isPractice }),
    'practice:start': async () => {
      if (isPractice) return refuse('in-practice');
      return (await start()) ? { ok: true } : refuse('not-started');
    },
    'practice:leave': () => {
      if (!isPractice) return Promise.resolve(refuse('not-practice'));
      close();
      return Promise.resolve({ ok: true });
    },
    'practice:reset': () => {
      if (!isPractice || !startAfresh()) return Promise.resolve(refuse('not-practice'));
      close();
      return Promise.resolve({ ok: true });
    },
  };
}
