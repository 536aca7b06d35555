import type { Period, PromisedTerms } from '../known/input';

export type Terms = {
  /** 三包有效期 */
  readonly guarantee: Period;
  /** 包修期 */
  readonly warranty: Period;
  readonly useFactorMillionths: number;
};

/** The least that Order 43 allows: art. 18 for the periods, art. 27 for the greatest use factor (0.5 %). */
export const LEGAL_TERMS: Terms = {
  guarantee: { years: 2, km: 50_000 },
  warranty: { years: 3, km: 60_000 },
  useFactorMillionths: 5_000,
};

/**
 * What was promised, and never less than the law (art. 4): a worse promise does not count. Who promises to
 * take the car back for longer promises to repair it as long.
 */
export function termsOf(promised: PromisedTerms): Terms {
  const guarantee = longer(LEGAL_TERMS.guarantee, promised.guarantee);
  return {
    guarantee,
    warranty: longer(longer(LEGAL_TERMS.warranty, promised.warranty), guarantee),
    useFactorMillionths: Math.min(
      LEGAL_TERMS.useFactorMillionths,
      promised.useFactorMillionths ?? LEGAL_TERMS.useFactorMillionths,
    ),
  };
}

function longer(least: Period, promised: Period | undefined): Period {
  if (promised === undefined) return least;
  const km = promised.km === null || least.km === null ? null : Math.max(least.km, promised.km);
  return { years: Math.max(least.years, promised.years), km };
}
