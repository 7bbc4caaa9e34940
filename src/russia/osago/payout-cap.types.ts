// Written by `npm run generate` from the fields of the same name.

import type { AmountInput } from "../../engine/values.js";

/** The input of `osago/payout-cap`. */
export interface PayoutCapInput {
  /** What the payout is for. `property-europrotocol` is property damage settled without the police. */
  readonly harm: "life-or-health" | "death" | "burial" | "property" | "property-europrotocol";
  /** The amount of the harm, in roubles. */
  readonly amount: AmountInput;
}
