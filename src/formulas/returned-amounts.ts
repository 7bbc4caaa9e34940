import type { Fraction } from "../money/index.ts";

/** What was received. */
export interface PaidPremium {
  readonly paidPremium: Fraction;
}

/** A paid premium in two parts that add up to it to the last tiyn. */
export interface ReturnedAmounts {
  readonly returnPremium: string;
  readonly retainedPremium: string;
}
