import * as z from "zod/mini";
import { isAfter } from "../../dates/day.js";
import { amountAboveZero, date, share } from "../../engine/fields.js";
import type { CrossCheck } from "../../engine/read-input.js";
import { roundingInput } from "../../engine/rounding.fields.js";
import { costsBases } from "./codes.js";
import type { ReturnPremiumIssueCode } from "./issues.js";

/**
 * The input of `zetta-voluntary/return-premium`.
 * @example
 * { "contract": { "firstDay": "2025-01-01", "lastDay": "2025-12-31", "paidPremium": "50000" },
 *   "claims": { "paid": false, "reported": false },
 *   "termination": { "lastCoveredDay": "2025-06-14", "appliedOn": "2025-06-14" } }
 */
export const returnPremiumInput = z.strictObject({
  /** The policy that ended early. */
  contract: z.strictObject({
    /** The first day of the term. */
    firstDay: date,
    /** The last day of the term. */
    lastDay: date,
    /** The premium paid, in roubles. Must be greater than zero. */
    paidPremium: amountAboveZero,
  }),
  /** Whether there were claims; any claim bars the return. */
  claims: z.strictObject({
    /** Whether the insurer paid a claim under the policy. */
    paid: z.boolean(),
    /** Whether a loss was reported, even if no claim was paid for it. */
    reported: z.boolean(),
  }),
  /** When the policy ended. */
  termination: z.strictObject({
    /**
     * The last day of cover, on or before the last day of the term. If there was never any cover, give a day before the
     * term.
     */
    lastCoveredDay: date,
    /** The day on which the insurer received the application. */
    appliedOn: date,
  }),
  /** Choices that the rules leave open; each has a default. */
  options: z.optional(
    z.strictObject({
      /**
       * The part of the premium that the insurer keeps for its administrative costs.
       * @default { "share": "0.43", "of": "paid-premium" }
       */
      costs: z.optional(
        z.strictObject({
          /** The share of the premium that the insurer keeps for its administrative costs. */
          share,
          /** The premium to which the share applies: the paid premium, or the premium for the unused days. */
          of: z.enum(costsBases),
        }),
      ),
      /**
       * How the returned premium is rounded.
       * @default { "unit": "0.01", "mode": "half-up" }
       */
      rounding: z.optional(roundingInput),
    }),
  ),
});

export type ReturnPremiumFacts = z.output<typeof returnPremiumInput>;

/** Check that the dates are in order, and that cover does not end after the term. */
export const checkReturnPremium: CrossCheck<ReturnPremiumFacts, ReturnPremiumIssueCode> = (
  { contract = {}, termination = {} },
  issues,
) => {
  if (isAfter(contract.firstDay, contract.lastDay)) {
    issues.refuse("dates-out-of-order", "contract.lastDay", "contract.firstDay");
  }
  if (isAfter(termination.lastCoveredDay, contract.lastDay)) {
    issues.refuse("terminated-after-last-day", "termination.lastCoveredDay", "contract.lastDay");
  }
};
