import { useState } from 'react';
import type { SetPinRefusal, SignInRefusal } from '../../shared/ipc/sign-in';
import { pinRefusals, signInWording } from '../../shared/wording/sign-in';
import { fill } from '../../shared/wording/wording';
import { now } from '../lib/clock';
import { useLanguage, useWords } from '../lib/language';
import { useCountdown } from '../lib/use-countdown';

type Refused = { readonly refusal: SignInRefusal | SetPinRefusal; readonly waitMs: number };

/** What a PIN dialog says after a refusal, and whether another try makes sense yet. */
export function usePinProblem() {
  const words = useWords(signInWording);
  const language = useLanguage();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [until, setUntil] = useState(0);
  const left = useCountdown(until);
  const time =
    left < 60
      ? fill(words.seconds, { s: left })
      : fill(words.minutes, { m: Math.floor(left / 60), s: left % 60 });
  const told = refused === null ? null : pinRefusals[refused.refusal][language === 'zh-CN' ? 0 : 1];
  return {
    sentence: left > 0 ? fill(words.waitMore, { time }) : refused?.refusal === 'wait' ? null : told,
    isWaiting: left > 0,
    tell: (next: Refused | null) => {
      setRefused(next);
      setUntil(next === null ? 0 : now().ms + next.waitMs);
    },
  };
}
