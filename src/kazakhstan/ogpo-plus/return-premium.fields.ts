import * as z from "zod/mini";
import { isAfter } from "../../dates/day.js";
import { onlyValueOf } from "../../engine/dated.js";
import type { Draft } from "../../engine/draft.js";
import { amount, defaulted } from "../../engine/fields.js";
import type { InputIssues } from "../../engine/input-issues.js";
import type { CrossCheck } from "../../engine/read-input.js";
import { isEqual, isLess } from "../../exact/fraction.js";
import { checkCalendar } from "../calendar.fields.js";
import {
  calendarAndRounding,
  checkAmounts,
  checkContractTerm,
  checkDays,
  contractFields,
  countingOptions,
  receivedPremium,
  terminationFields,
} from "../ended-contract/ended-contract.fields.js";
import { claimsPaidBars, reasons } from "./codes.js";
import type { ReturnPremiumIssueCode } from "./issues.js";
import { costsCapShare } from "./parameters.js";
import { mostMonths } from "./term.fields.js";

/**
 * The input of `ogpo-plus/return-premium`.
 * @example
 * { "contract": { "concludedOn": "2025-03-01", "firstDay": "2025-03-02", "lastDay": "2026-03-01", "premium": "20000",
 *     "policyholder": "natural-person" },
 *   "termination": { "reason": "object-ceased", "terminatedOn": "2025-09-01" } }
 */
export const returnPremiumInput = z.strictObject({
  /** The contract that ended early. The term of the contract must not exceed twelve months. */
  contract: z.strictObject({
    ...contractFields,
    /**
     * The claims that the insurer has paid under this contract, in tenge. If this amount is greater than zero, nothing
     * is returned (9.10), except on the ground `insurer-fault` (9.12) or where `options.claimsPaidBar` turns this bar
     * off. If claims were paid, the premium must have been paid in full, because a contract does not come into force
     * until then (3.4).
     * @default "0"
     */
    paidClaims: defaulted(amount),
  }),
  /** How and when the contract ended. */
  termination: z.strictObject({
    /**
     * The event or decision that ended the contract. The result gives the ground that follows from this reason under
     * the rules.
     */
    reason: z.enum(reasons),
    ...terminationFields,
    /**
     * The return premium that the parties agreed on, in tenge; at most the premium received. Allowed only for the
     * reasons `agreement` and `insurer-demand`.
     */
    agreedReturn: z.optional(amount),
  }),
  /** Choices that the rules leave open; each has a default. */
  options: z.optional(
    z.strictObject({
      ...countingOptions,
      /**
       * Whether a paid claim bars a return. With `rules`, it does, under clause 9.10; with `none`, a paid claim has no
       * effect, as under the Civil Code.
       * @default "rules"
       */
      claimsPaidBar: z.optional(z.enum(claimsPaidBars)),
      ...calendarAndRounding,
    }),
  ),
});

export type ReturnPremiumFacts = z.output<typeof returnPremiumInput>;

export const checkReturnPremium: CrossCheck<ReturnPremiumFacts, ReturnPremiumIssueCode> = (facts, issues) => {
  checkDays(facts, issues);
  checkContractTerm(facts, mostMonths, issues);
  checkAmounts(facts, issues, onlyValueOf(costsCapShare));
  checkPayment(facts, issues);
  checkClaims(facts, issues);
  checkAgreement(facts, issues);
  checkCalendar(facts.options?.calendar, issues);
};

/** Check that, for non-payment, the amount paid is given and is less than the premium. 3.4. */
function checkPayment(
  { contract = {}, termination = {} }: Draft<ReturnPremiumFacts>,
  issues: InputIssues<ReturnPremiumIssueCode>,
): void {
  const { premium, paidPremium } = contract;
  if (termination.reason !== "non-payment") return;
  if (paidPremium === undefined) {
    if (!issues.has("contract.paidPremium")) issues.refuse("missing-field", "contract.paidPremium");
  } else if (premium !== undefined && isEqual(paidPremium, premium)) {
    issues.refuse("contradictory-facts", "contract.paidPremium", "termination.reason");
  }
}

/**
 * Check that claims were paid only under a contract in force, and that claims were paid if the sum insured is
 * exhausted.
 */
function checkClaims(
  { contract = {}, termination = {} }: Draft<ReturnPremiumFacts>,
  issues: InputIssues<ReturnPremiumIssueCode>,
): void {
  const { firstDay, premium, paidPremium, paidClaims } = contract;
  const { reason, terminatedOn } = termination;
  if (issues.has("contract.paidClaims")) return;
  const areClaimsPaid = paidClaims !== undefined && paidClaims.numerator > 0n;
  if (!areClaimsPaid) {
    if (reason === "sum-insured-exhausted")
      issues.refuse("contradictory-facts", "contract.paidClaims", "termination.reason");
  } else if (premium !== undefined && paidPremium !== undefined && isLess(paidPremium, premium)) {
    issues.refuse("contradictory-facts", "contract.paidClaims", "contract.paidPremium");
  } else if (reason === "non-payment") {
    issues.refuse("contradictory-facts", "contract.paidClaims", "termination.reason");
  } else if (isAfter(firstDay, terminatedOn)) {
    issues.refuse("contradictory-facts", "contract.paidClaims", "termination.terminatedOn");
  }
}

/**
 * Check that an agreed return is given only if the parties ended the contract, and that it does not exceed the amount
 * paid.
 */
function checkAgreement(
  { contract = {}, termination = {} }: Draft<ReturnPremiumFacts>,
  issues: InputIssues<ReturnPremiumIssueCode>,
): void {
  const { reason, agreedReturn } = termination;
  if (agreedReturn === undefined) return;
  const received = receivedPremium(contract, issues);
  if (reason !== undefined && reason !== "agreement" && reason !== "insurer-demand") {
    issues.refuse("contradictory-facts", "termination.agreedReturn", "termination.reason");
  } else if (received !== undefined && isLess(received.amount, agreedReturn)) {
    issues.refuse("contradictory-facts", "termination.agreedReturn", received.field);
  }
}
