import type { Fraction } from "../money/index.ts";
import { formula } from "../trace/index.ts";

/** What was received. */
export interface PaidPremium {
  /** 0 or more, with at most two decimals. */
  readonly paidPremium: Fraction;
}

/** A paid premium in two parts that add up to it to the last tiyn. */
export interface ReturnedAmounts {
  readonly returnPremium: string;
  readonly retainedPremium: string;
}

/** What is left of the paid premium when a part of it goes back. */
export const retainedRest = formula("paidPremium − returnPremium");
