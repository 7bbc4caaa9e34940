import * as z from "zod/mini";
import { isAfter } from "../../dates/day.js";
import type { Draft } from "../../engine/draft.js";
import { amount } from "../../engine/fields.js";
import type { InputIssues } from "../../engine/input-issues.js";
import type { CrossCheck } from "../../engine/read-input.js";
import { isEqual, isLess } from "../../exact/fraction.js";
import { checkCalendar } from "../calendar.fields.js";
import {
  calendarAndRounding,
  checkAmounts,
  checkDays,
  contractFields,
  countingOptions,
  receivedPremium,
  terminationDays,
} from "../ended-contract/ended-contract.fields.js";
import { claimsPaidBars } from "./choices.js";
import type { ReturnPremiumIssueCode } from "./issues.js";
import { COSTS_CAP_SHARE } from "./parameters.js";
import { reasons } from "./reasons.js";
import { isTermTooLong } from "./term.fields.js";

export const returnPremiumFields = z.strictObject({
  contract: z.strictObject({ ...contractFields, paidClaims: z.optional(amount) }),
  termination: z.strictObject({ reason: z.enum(reasons), ...terminationDays, agreedReturn: z.optional(amount) }),
  options: z.optional(
    z.strictObject({
      ...countingOptions,
      claimsPaidBar: z.optional(z.enum(claimsPaidBars)),
      ...calendarAndRounding,
    }),
  ),
});

export type ReturnPremiumFacts = z.output<typeof returnPremiumFields>;

export const checkReturnPremium: CrossCheck<ReturnPremiumFacts, ReturnPremiumIssueCode> = (facts, issues) => {
  checkDays(facts, issues);
  checkTerm(facts, issues);
  checkAmounts(facts, issues, COSTS_CAP_SHARE);
  checkPayment(facts, issues);
  checkClaims(facts, issues);
  checkAgreement(facts, issues);
  checkCalendar(facts.options?.calendar, issues);
};

function checkTerm({ contract = {} }: Draft<ReturnPremiumFacts>, issues: InputIssues<ReturnPremiumIssueCode>): void {
  const { firstDay, lastDay } = contract;
  if (isTermTooLong(firstDay, lastDay)) issues.refuse("term-too-long", "contract.lastDay", "contract.firstDay");
}

/** Where the premium was not paid, it is told what was; and it is less than the premium. 3.4. */
function checkPayment(
  { contract = {}, termination = {} }: Draft<ReturnPremiumFacts>,
  issues: InputIssues<ReturnPremiumIssueCode>,
): void {
  const { premium, paidPremium } = contract;
  if (termination.reason !== "non-payment") return;
  if (paidPremium === undefined) {
    if (!issues.has("contract.paidPremium")) issues.refuse("missing-field", "contract.paidPremium");
  } else if (premium !== undefined && isEqual(paidPremium, premium)) {
    issues.refuse("contradictory-facts", "contract.paidPremium", "contract.premium");
  }
}

/** Claims are paid only under a contract in force, and exhaust the sum insured only where there are any. */
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
  } else if (reason === "non-payment") {
    issues.refuse("contradictory-facts", "contract.paidClaims", "termination.reason");
  } else if (premium !== undefined && paidPremium !== undefined && isLess(paidPremium, premium)) {
    issues.refuse("contradictory-facts", "contract.paidClaims", "contract.paidPremium");
  } else if (isAfter(firstDay, terminatedOn)) {
    issues.refuse("contradictory-facts", "contract.paidClaims", "termination.terminatedOn");
  }
}

/** A return is agreed on only where the parties end the contract, and is no more than what was paid. */
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
