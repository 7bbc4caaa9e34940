import * as z from "zod/mini";
import { amount } from "../../engine/fields.js";
import { harms } from "./codes.js";

/**
 * What `osago/payout-cap` is computed from.
 * @example { "harm": "property", "amount": "450000" }
 */
export const payoutCapInput = z.strictObject({
  /** What the payout is for; `property-europrotocol` is an accident settled without the police. */
  harm: z.enum(harms),
  /** What the harm comes to, in roubles. */
  amount,
});

export type PayoutCapFacts = z.output<typeof payoutCapInput>;
