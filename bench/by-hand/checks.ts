import { lastDayOfMonths } from "./days.js";
import type { Issue } from "./errors.js";
import type { Facts } from "./schema.js";

const LONGEST_TERM_MONTHS = 12;
const MOST_COSTS_SHARE = 0.1;

type Refuse = (code: string, ...path: string[]) => void;

/**
 * Checks fields, valid each by itself, against each other. Not a `superRefine` of the schema: zod calls that with what
 * a failed refinement has left, the text of an impossible date for one.
 */
export function crossFieldIssues(facts: Facts): readonly Issue[] {
  const issues: Issue[] = [];
  const refuse: Refuse = (code, ...path) => issues.push({ code, path });
  checkDays(facts, refuse);
  checkAmounts(facts, refuse);
  checkReason(facts, refuse);
  return issues;
}

function checkDays({ contract, termination }: Facts, refuse: Refuse): void {
  const { concludedOn, firstDay, lastDay } = contract;
  const { reason, terminatedOn, appliedOn } = termination;
  if (concludedOn > firstDay) refuse("dates-out-of-order", "contract", "firstDay");
  if (firstDay > lastDay) refuse("dates-out-of-order", "contract", "lastDay");
  if (lastDay > lastDayOfMonths(firstDay, LONGEST_TERM_MONTHS)) refuse("term-too-long", "contract", "lastDay");
  if (terminatedOn < concludedOn) refuse("terminated-before-conclusion", "termination", "terminatedOn");
  if (terminatedOn > lastDay) refuse("terminated-after-last-day", "termination", "terminatedOn");
  if (appliedOn === undefined) return;
  if (appliedOn < concludedOn) refuse("applied-before-conclusion", "termination", "appliedOn");
  if (reason === "withdrawal" && appliedOn > terminatedOn) {
    refuse("applied-after-termination", "termination", "appliedOn");
  }
}

function checkAmounts({ contract, options }: Facts, refuse: Refuse): void {
  const { premium, paidPremium = premium } = contract;
  if (paidPremium.greaterThan(premium)) refuse("paid-above-premium", "contract", "paidPremium");
  const { share, amount } = options?.costs ?? {};
  if (share !== undefined && Number(share) > MOST_COSTS_SHARE) {
    refuse("costs-above-cap", "options", "costs", "share");
  }
  if (amount?.greaterThan(paidPremium.times(MOST_COSTS_SHARE))) {
    refuse("costs-above-cap", "options", "costs", "amount");
  }
}

function checkReason({ contract, termination }: Facts, refuse: Refuse): void {
  const { firstDay, premium, paidPremium, paidClaims } = contract;
  const { reason, terminatedOn, agreedReturn } = termination;
  if (reason === "non-payment") {
    if (paidPremium === undefined) refuse("missing-field", "contract", "paidPremium");
    else if (paidPremium.equals(premium)) refuse("contradictory-facts", "contract", "paidPremium");
  }
  const isUnderpaid = paidPremium?.lessThan(premium) ?? false;
  const areClaimsPaid = paidClaims !== undefined && !paidClaims.isZero();
  const excludesClaims = reason === "non-payment" || isUnderpaid || terminatedOn < firstDay;
  if (areClaimsPaid ? excludesClaims : reason === "sum-insured-exhausted") {
    refuse("contradictory-facts", "contract", "paidClaims");
  }
  if (agreedReturn === undefined) return;
  const areAgreed = reason === "agreement" || reason === "insurer-demand";
  if (!areAgreed || agreedReturn.greaterThan(paidPremium ?? premium)) {
    refuse("contradictory-facts", "termination", "agreedReturn");
  }
}
