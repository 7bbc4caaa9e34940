import * as z from "zod/mini";
import { amount } from "../../engine/fields.js";
import { harms } from "./codes.js";

/**
 * The input of `osago/payout-cap`.
 * @example { "harm": "property", "amount": "450000" }
 */
export const payoutCapInput = z.strictObject({
  /** What the payout is for. `property-europrotocol` is property damage settled without the police. */
  harm: z.enum(harms),
  /** The amount of the harm, in roubles. */
  amount,
});

export type PayoutCapFacts = z.output<typeof payoutCapInput>;
