import * as z from "zod/mini";
import { isAfter } from "../../dates/day.js";
import type { Draft } from "../../engine/draft.js";
import { amountAboveZero, date, defaulted, list, share } from "../../engine/fields.js";
import type { InputIssues } from "../../engine/input-issues.js";
import type { Path } from "../../engine/issue.js";
import type { CrossCheck } from "../../engine/read-input.js";
import { roundingInput } from "../../engine/rounding.fields.js";
import { reasons } from "./codes.js";
import { grounds } from "./grounds.js";

const usePeriods = list(
  z.strictObject({
    /** The first day of use, which must be within the term and after the last day of the previous period. */
    firstDay: date,
    /** The last day of use, within the term. */
    lastDay: date,
  }),
  1,
);

/**
 * The input of `osago/return-premium`.
 * @example
 * { "contract": { "firstDay": "2023-01-01", "lastDay": "2023-12-31", "premium": "10000" },
 *   "termination": { "reason": "vehicle-sold", "appliedOn": "2023-06-30" } }
 */
export const returnPremiumInput = z.strictObject({
  /** The policy that ended early. */
  contract: z.strictObject({
    /** The first day of the term. */
    firstDay: date,
    /** The last day of the term. */
    lastDay: date,
    /** The premium, in roubles, which was paid in full. Must be greater than zero. */
    premium: amountAboveZero,
    /**
     * The periods of seasonal use, in chronological order. If this field is omitted, the vehicle may be used throughout
     * the term.
     */
    usePeriods: defaulted(usePeriods),
  }),
  /** How and when the policy ended. */
  termination: z.strictObject({
    /**
     * The event or decision that ended the policy. The reason alone determines whether a premium is returned and on
     * which day the policy ends.
     */
    reason: z.enum(reasons),
    /**
     * The day of the event, on or before the day of the application. Required for the reasons for which the policy ends
     * on the day of the event: `owner-died`, `policyholder-died`, `vehicle-lost`, `vehicle-destroyed`,
     * `vehicle-scrapped`, `organisation-liquidated` and `insurer-liquidated`.
     */
    eventOn: z.optional(date),
    /** The day by which the insurer had received both the application and the proof of the reason. */
    appliedOn: date,
  }),
  /** Choices that the rules leave open; each has a default. */
  options: z.optional(
    z.strictObject({
      /**
       * The share of the premium that is intended for payouts and can be returned.
       * @default "0.77"
       */
      returnableShare: z.optional(share),
      /**
       * How the returned premium is rounded.
       * @default { "unit": "0.01", "mode": "half-up" }
       */
      rounding: z.optional(roundingInput),
    }),
  ),
});

export type ReturnPremiumFacts = z.output<typeof returnPremiumInput>;

export const checkReturnPremium: CrossCheck<ReturnPremiumFacts> = (facts, issues) => {
  checkTerm(facts, issues);
  checkUsePeriods(facts, issues);
  checkEvent(facts, issues);
};

function checkTerm({ contract = {} }: Draft<ReturnPremiumFacts>, issues: InputIssues): void {
  if (isAfter(contract.firstDay, contract.lastDay)) {
    issues.refuse("dates-out-of-order", "contract.lastDay", "contract.firstDay");
  }
}

/** Check that the periods of use are within the term, in order, and do not overlap. */
function checkUsePeriods({ contract = {} }: Draft<ReturnPremiumFacts>, issues: InputIssues): void {
  const { usePeriods = [] } = contract;
  const at = (index: number, field: "firstDay" | "lastDay"): Path => ["contract", "usePeriods", index, field];
  const refuse = (path: Path, other: Path): void => issues.refuseAt("dates-out-of-order", path, other);

  for (const [index, { firstDay, lastDay } = {}] of usePeriods.entries()) {
    const lastDayBefore = usePeriods[index - 1]?.lastDay;
    if (isAfter(contract.firstDay, firstDay)) refuse(at(index, "firstDay"), ["contract", "firstDay"]);
    if (firstDay !== undefined && lastDayBefore !== undefined && lastDayBefore >= firstDay) {
      refuse(at(index, "firstDay"), at(index - 1, "lastDay"));
    }
    if (isAfter(firstDay, lastDay)) refuse(at(index, "lastDay"), at(index, "firstDay"));
    if (isAfter(lastDay, contract.lastDay)) refuse(at(index, "lastDay"), ["contract", "lastDay"]);
  }
}

/** Check that the event is not after the application, and that it is given if the contract ends on the day of the event. */
function checkEvent({ termination = {} }: Draft<ReturnPremiumFacts>, issues: InputIssues): void {
  const { reason, eventOn, appliedOn } = termination;
  const isNeeded = reason !== undefined && grounds[reason].endsOn === "eventOn";
  if (isNeeded && issues.isLeftOut("termination.eventOn", eventOn)) {
    issues.refuse("missing-field", "termination.eventOn");
  }
  if (isAfter(eventOn, appliedOn)) issues.refuse("dates-out-of-order", "termination.appliedOn", "termination.eventOn");
}
