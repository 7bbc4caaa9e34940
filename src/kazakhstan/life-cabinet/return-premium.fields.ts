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
 * What `life-cabinet/return-premium` is computed from: the fields of the cabinet's calculator.
 * @example
 * { "contract": { "firstDay": "2024-01-24", "lastDay": "2029-01-23", "premium": "60000" },
 *   "termination": { "button": "refusal", "terminatedOn": "2024-01-31" } }
 */
export const returnPremiumInput = z.strictObject({
  /** The contract as the cabinet shows it. */
  contract: z.strictObject({
    /** The day on which the contract was concluded; where it is left out, the first day. */
    concludedOn: defaulted(date),
    /** The first day of cover. */
    firstDay: date,
    /** The last day of cover, which belongs to the term. */
    lastDay: date,
    /** The premium in tenge, above zero and paid in full. */
    premium: amountAboveZero,
    /**
     * Whether the contract was concluded online. The cabinet ends no other; the amounts are given all the same.
     * @default true
     */
    concludedElectronically: defaulted(z.boolean()),
    /**
     * Who concluded the contract with the insurer.
     * @default "natural-person"
     */
    policyholder: defaulted(z.enum(policyholders)),
    ...kindField,
  }),
  /** How and when it ended. */
  termination: z.strictObject({
    /** The button that was pressed: a repaid loan, or a withdrawal. */
    button: z.enum(buttons),
    /** The day on which the contract ends; by default it is not charged. */
    terminatedOn: date,
  }),
  /** Choices where the law leaves one; each has a default. */
  options: z.optional(
    z.strictObject({
      ...countingOptions,
      /**
       * `provisional`: the built-in table, and for a year that is not published yet the days that the law alone makes. Or the
       * working days of some years, in place of those of the built-in table.
       */
      calendar: z.optional(calendarField),
      /**
       * How the one rounded amount is rounded.
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
