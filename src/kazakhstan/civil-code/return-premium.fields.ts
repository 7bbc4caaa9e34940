import * as z from "zod/mini";
import { onlyValueOf } from "../../engine/dated.js";
import type { CrossCheck } from "../../engine/read-input.js";
import { checkCalendar } from "../calendar.fields.js";
import {
  checkAmounts,
  checkDays,
  contractFields,
  kindField,
  returnOptions,
  terminationFields,
} from "../ended-contract/ended-contract.fields.js";
import type { EndedContractIssueCode } from "../ended-contract/issues.js";
import { reasons } from "./codes.js";
import { costsCapShare } from "./parameters.js";

/**
 * The input of `kz-civil-code/return-premium`.
 * @example
 * { "contract": { "concludedOn": "2025-03-01", "firstDay": "2025-03-02", "lastDay": "2026-03-01", "premium": "20000",
 *     "policyholder": "natural-person", "kind": "loan-linked" },
 *   "termination": { "reason": "loan-repaid", "terminatedOn": "2025-09-01" } }
 */
export const returnPremiumInput = z.strictObject({
  /** The contract that ended early. */
  contract: z.strictObject({ ...contractFields, ...kindField }),
  /** How and when the contract ended. */
  termination: z.strictObject({
    /**
     * The event or decision that ended the contract. The result gives the ground that follows from this reason under
     * the Code.
     */
    reason: z.enum(reasons),
    ...terminationFields,
  }),
  /** Choices that the law leaves open; each has a default. */
  options: z.optional(returnOptions),
});

export type ReturnPremiumFacts = z.output<typeof returnPremiumInput>;

export const checkReturnPremium: CrossCheck<ReturnPremiumFacts, EndedContractIssueCode> = (facts, issues) => {
  checkDays(facts, issues);
  checkAmounts(facts, issues, onlyValueOf(costsCapShare));
  checkCalendar(facts.options?.calendar, issues);
};
