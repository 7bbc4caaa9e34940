/** `osago/payout-cap` recomputed from the limits of the page. */

import { type AmountInput, printAmount, readAmount } from "./money.js";

/** Whole roubles, in the order of the page. */
const LIMITS = {
  "life-or-health": "500000",
  death: "475000",
  burial: "25000",
  property: "400000",
  "property-europrotocol": "100000",
} as const;

export type Harm = keyof typeof LIMITS;

export const HARMS = Object.keys(LIMITS) as readonly Harm[]; // The keys of a literal are all it has.

export interface PayoutCapInput {
  readonly harm: Harm;
  readonly amount: AmountInput;
}

export interface PayoutCap {
  readonly payout: string;
  readonly limit: string;
  readonly capped: boolean;
  readonly notes: readonly string[];
}

export function osagoPayoutCap({ harm, amount }: PayoutCapInput): PayoutCap {
  const limit = readAmount(LIMITS[harm]);
  const claimed = readAmount(amount);
  const capped = claimed > limit;
  return {
    payout: printAmount(capped ? limit : claimed, "0.01"),
    limit: printAmount(limit, "0.01"),
    capped,
    notes: harm === "property-europrotocol" ? ["limits-changed-2025"] : [],
  };
}
