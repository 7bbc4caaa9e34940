// Written by `npm run generate` from the fields of the same name.

import type { AmountInput } from "../../engine/values.js";

/** What `osago/payout-cap` is computed from. */
export interface PayoutCapInput {
  /** What the payout is for; `property-europrotocol` is an accident settled without the police. */
  readonly harm: "life-or-health" | "death" | "burial" | "property" | "property-europrotocol";
  /** What the harm comes to, in roubles. */
  readonly amount: AmountInput;
}
