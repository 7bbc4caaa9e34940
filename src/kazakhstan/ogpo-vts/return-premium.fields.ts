import * as z from "zod/mini";
import { onlyValueOf } from "../../engine/dated.js";
import type { CrossCheck } from "../../engine/read-input.js";
import {
  checkContractTerm,
  checkDays,
  checkPaidPremium,
  contractFields,
  roundingField,
  terminationFields,
  usedDaysField,
} from "../ended-contract/ended-contract.fields.js";
import { reasons } from "./codes.js";
import type { ReturnPremiumIssueCode } from "./issues.js";
import { termMonths } from "./parameters.js";

/**
 * The input of `ogpo-vts/return-premium`.
 * @example
 * { "contract": { "concludedOn": "2026-01-01", "firstDay": "2026-01-01", "lastDay": "2026-12-31", "premium": "30000",
 *     "policyholder": "natural-person" },
 *   "termination": { "reason": "object-alienated", "terminatedOn": "2026-05-01" } }
 */
export const returnPremiumInput = z.strictObject({
  /** The contract that ended early. The term of the contract must not exceed twelve months. */
  contract: z.strictObject(contractFields),
  /** How and when the contract ended. */
  termination: z.strictObject({
    /**
     * The event or decision that ended the contract. The result gives the ground that follows from this reason under
     * the Law.
     */
    reason: z.enum(reasons),
    ...terminationFields,
  }),
  /** Choices that the law leaves open; each has a default. */
  options: z.optional(z.strictObject({ ...usedDaysField, ...roundingField })),
});

export type ReturnPremiumFacts = z.output<typeof returnPremiumInput>;

export const checkReturnPremium: CrossCheck<ReturnPremiumFacts, ReturnPremiumIssueCode> = (facts, issues) => {
  checkDays(facts, issues);
  // 13(3), 13(4).
  checkContractTerm(facts, onlyValueOf(termMonths), issues);
  checkPaidPremium(facts, issues);
};
