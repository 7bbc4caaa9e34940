import type { ResultFrame } from "../../engine/result.js";
import type { AmountInput } from "../../engine/values.js";
import type { Harm } from "./reasons.js";

/** What `osago/payout-cap` is computed from. */
export interface PayoutCapInput {
  /** What the payout is for; `property-europrotocol` is an accident settled without the police. */
  readonly harm: Harm;
  /** The amount of the harm in roubles, 0 or more. */
  readonly amount: AmountInput;
}

/** The result of `osago/payout-cap`. */
export interface PayoutCapResult extends ResultFrame {
  readonly operation: "osago/payout-cap";
  readonly currency: "RUB";
  /** The amount of the harm, at most the limit. */
  readonly payout: string;
  readonly limit: string;
  /** Whether the amount is above the limit. */
  readonly capped: boolean;
  /** There is no choice to make. */
  readonly conventions: Readonly<Record<string, never>>;
}
