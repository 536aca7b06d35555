/** price × km ÷ 1000 × n, with n in millionths. */
const DIVISOR = 1_000n * 1_000_000n;

export type UseFee = {
  readonly priceFen: number;
  readonly km: number;
  readonly useFactorMillionths: number;
};

/**
 * R12 (art. 27): the fee for use in fen. Whole numbers all the way, so that no cent is made or lost; the
 * law names no rounding, half a fen goes up. null for what is no whole number of fen or kilometres.
 */
export function useFeeFen({ priceFen, km, useFactorMillionths }: UseFee): bigint | null {
  if (![priceFen, km, useFactorMillionths].every((one) => Number.isSafeInteger(one) && one >= 0)) return null;
  const product = BigInt(priceFen) * BigInt(km) * BigInt(useFactorMillionths);
  return (product + DIVISOR / 2n) / DIVISOR;
}

/** `128050n` -> `1,280.50`. */
export function yuanOf(fen: bigint): string {
  const text = fen.toString().padStart(3, '0');
  return `${text.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/gu, ',')}.${text.slice(-2)}`;
}
