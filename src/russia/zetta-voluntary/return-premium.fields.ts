import * as z from "zod/mini";
import { isAfter } from "../../dates/day.js";
import { amountAboveZero, date, share } from "../../engine/fields.js";
import type { CrossCheck } from "../../engine/read-input.js";
import { roundingInput } from "../../engine/rounding.fields.js";
import { costsBases } from "./codes.js";
import type { ReturnPremiumIssueCode } from "./issues.js";

/**
 * What `zetta-voluntary/return-premium` is computed from.
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
    /** The premium that was paid, in roubles, above zero. */
    paidPremium: amountAboveZero,
  }),
  /** Whether there were claims: any of them bars the return. */
  claims: z.strictObject({
    /** Whether the insurer paid a claim under the policy. */
    paid: z.boolean(),
    /** Whether a loss was reported, whether paid or not. */
    reported: z.boolean(),
  }),
  /** When it ended. */
  termination: z.strictObject({
    /** The last day of cover, at most the last day of the term; before its first day where there was no cover. */
    lastCoveredDay: date,
    /** The day on which the insurer received the application. */
    appliedOn: date,
  }),
  /** Choices where the rules leave one; each has a default. */
  options: z.optional(
    z.strictObject({
      /**
       * What the insurer keeps for its work.
       * @default { "share": "0.43", "of": "paid-premium" }
       */
      costs: z.optional(
        z.strictObject({
          /** The part that is kept. */
          share,
          /** What it is a part of: the premium that was paid, or what is left of it for the unused days. */
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

/** The days of a contract stand in their order, and its cover ends in its term or before it. */
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
