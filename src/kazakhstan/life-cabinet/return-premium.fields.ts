import * as z from "zod/mini";
import { isAfter } from "../../dates/day.js";
import { onlyValueOf } from "../../engine/dated.js";
import { amountAboveZero, date, defaulted } from "../../engine/fields.js";
import type { CrossCheck } from "../../engine/read-input.js";
import { roundingInput } from "../../engine/rounding.fields.js";
import { calendarField, checkCalendar } from "../calendar.fields.js";
import { costsCapShare } from "../civil-code/settle.js";
import { policyholders } from "../ended-contract/codes.js";
import { checkAmounts, checkDays, countingOptions, kindField } from "../ended-contract/ended-contract.fields.js";
import type { EndedContractIssueCode } from "../ended-contract/issues.js";
import { buttons } from "./codes.js";

/**
 * The input of `life-cabinet/return-premium`: the calculator fields in the online cabinet.
 * @example
 * { "contract": { "firstDay": "2024-01-24", "lastDay": "2029-01-23", "premium": "60000" },
 *   "termination": { "button": "refusal", "terminatedOn": "2024-01-31" } }
 */
export const returnPremiumInput = z.strictObject({
  /** The contract, as shown in the insurer's online cabinet. */
  contract: z.strictObject({
    /** The date on which the contract was concluded. The default is the first day of cover. */
    concludedOn: defaulted(date),
    /** The first day of cover. */
    firstDay: date,
    /** The last day of cover, which is part of the term. */
    lastDay: date,
    /** The premium, in tenge, which was paid in full. Must be greater than zero. */
    premium: amountAboveZero,
    /**
     * Whether the contract was concluded online. A contract that was not concluded online cannot be ended in the online
     * cabinet, but the amounts are still computed.
     * @default true
     */
    concludedElectronically: defaulted(z.boolean()),
    /**
     * Whether the policyholder is a natural person or a legal entity.
     * @default "natural-person"
     */
    policyholder: defaulted(z.enum(policyholders)),
    ...kindField,
  }),
  /** How and when the contract ended. */
  termination: z.strictObject({
    /**
     * The button that the policyholder pressed in the online cabinet: early repayment of the loan, or cancellation of
     * the contract.
     */
    button: z.enum(buttons),
    /** The date on which the contract ends. By default, no premium is charged for this day. */
    terminatedOn: date,
  }),
  /** Choices that the law leaves open; each has a default. */
  options: z.optional(
    z.strictObject({
      ...countingOptions,
      /**
       * With `provisional`, a year whose calendar has not been published yet is also covered, but only the non-working
       * days fixed by law are counted. Pass an object to replace the working days in the built-in table for particular
       * years.
       */
      calendar: z.optional(calendarField),
      /**
       * The unit and mode used to round the amount. Rounding is applied only once.
       * @default { "unit": "1", "mode": "half-up" }
       */
      rounding: z.optional(roundingInput),
    }),
  ),
});

export type ReturnPremiumFacts = z.output<typeof returnPremiumInput>;

export const checkReturnPremium: CrossCheck<ReturnPremiumFacts, EndedContractIssueCode> = (
  { contract = {}, termination, options },
  issues,
) => {
  checkDays({ contract, termination }, issues);
  checkAmounts({ contract, options }, issues, onlyValueOf(costsCapShare));
  checkCalendar(options?.calendar, issues);
  const isConclusionAssumed = issues.isLeftOut("contract.concludedOn", contract.concludedOn);
  if (isConclusionAssumed && isAfter(contract.firstDay, termination?.terminatedOn)) {
    issues.refuse("terminated-before-conclusion", "termination.terminatedOn", "contract.firstDay");
  }
};
