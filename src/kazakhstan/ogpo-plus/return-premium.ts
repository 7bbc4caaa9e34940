import { onlyValueOf } from "../../engine/dated.js";
import { defineOperation, type Run } from "../../engine/define-operation.js";
import { firstGround } from "../../engine/grounds.js";
import type { Operation } from "../../engine/operation.js";
import { type Fraction, zero } from "../../exact/fraction.js";
import { DEFAULT_ROUNDING } from "../../exact/rounding.js";
import { Trace } from "../../formulas/trace.js";
import type { ReturnStepId } from "../ended-contract/codes.js";
import { conventionsOf } from "../ended-contract/conventions.js";
import { coolingOffWindow, printWindow } from "../ended-contract/cooling-off.js";
import { daysOf, type EndedContract, endedContract } from "../ended-contract/ended-contract.js";
import { inCreditorsOrder, type Payment, payableWithin, withoutDueDay } from "../ended-contract/payment.js";
import type { Ground, Reason, ReturnDocument, ReturnNoteCode } from "./codes.js";
import { grounds, type OgpoPlusCase } from "./grounds.js";
import { type ReturnPremiumIssueCode, returnPremiumIssues } from "./issues.js";
import { notesOn } from "./notes.js";
import { coolingOffDays, costsCapShare, paymentWorkingDays, ruleSet } from "./parameters.js";
import { checkReturnPremium, type ReturnPremiumFacts, returnPremiumInput } from "./return-premium.fields.js";
import type { Conventions, ReturnByAgreement, ReturnPremiumResult } from "./return-premium.result.js";
import type { ReturnPremiumInput } from "./return-premium.types.js";

/**
 * Compute the return premium under the OGPO+ rules when a contract ends early, with its ground and the last day to pay.
 *
 * @function
 * @formula depends on the ground: all; nothing; paidPremium − premium × usedDays ÷ termDays − costs, at least 0;
 * paidPremium − round(paidPremium × elapsedDays ÷ termDays); or the agreed amount
 * @param input - amounts in tenge, dates as `YYYY-MM-DD`, a term of at most twelve months
 * @returns the ground, both amounts as text, rounded once according to `options.rounding` (default 0.01, half up), and
 * every step; under `by-agreement`, the amounts are null unless `agreedReturn` is given
 * @throws {@link ReturnPremiumError} `invalid-input`; `no-parameter-for-date` if the end of the cooling-off period
 * depends on working days that have not been published yet
 * @clause 3.4, 9.2 to 9.13
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person" } as const;
 * const termination = { reason: "object-ceased", terminatedOn: "2025-09-01" } as const;
 * ogpoPlus.returnPremium({ contract, termination }).returnPremium; // => "7972.60"
 * ```
 */
export const returnPremium: Operation<ReturnPremiumInput, ReturnPremiumResult, ReturnPremiumIssueCode> =
  /* @__PURE__ */ defineOperation({
    id: "ogpo-plus/return-premium",
    summary: "The return premium under the OGPO+ rules (Kazakhstan) when a contract ends early",
    ruleSet,
    country: "kazakhstan",
    fields: returnPremiumInput,
    check: checkReturnPremium,
    issues: returnPremiumIssues,
    calculate,
  });

function calculate(facts: ReturnPremiumFacts, run: Run): ReturnPremiumResult {
  const conventions = ogpoPlusConventions(facts);
  const ended = endedContract(facts, conventions);
  const coolingOff = coolingOffWindow(ended, onlyValueOf(coolingOffDays));
  const judged: OgpoPlusCase = {
    ended,
    coolingOff,
    paidClaims: facts.contract.paidClaims ?? zero,
    agreedReturn: facts.termination.agreedReturn,
    claimsPaidBar: conventions.claimsPaidBar,
  };
  const { rule, considered } = firstGround(grounds, judged);
  const { ground, clause, law } = rule;
  const trace = new Trace<ReturnStepId>(conventions.rounding, run);
  const amounts = rule.settle(trace, clause, judged);
  const returned = amounts && trace.value("return-premium");
  const payment = paymentOf(ended, returned);
  const { dueOn, noDueDay } = payment.due;
  const result: Answer = {
    operation: "ogpo-plus/return-premium",
    ruleSet,
    ground,
    clause,
    currency: "KZT",
    returnPremium: amounts?.returnPremium ?? null,
    retainedPremium: amounts?.retainedPremium ?? null,
    days: daysOf(ended.termDays, rule.usedDays(ended)),
    dueOn,
    considered,
    missing: amounts === undefined ? [["termination", "agreedReturn"]] : [],
    documents: documentsFor(ended),
    steps: trace.steps,
    notes: [...notesOn(judged, ground, returned), ...payment.notes],
    assumed: run.assumed,
    conventions,
  };
  // Optional fields are set one by one: spreading them into an object of this size would take a tenth of the whole
  // call.
  if (law !== undefined) result.law = law;
  if (noDueDay !== undefined) result.noDueDay = noDueDay;
  if (coolingOff !== undefined) result.coolingOff = printWindow(coolingOff);
  // Only by-agreement may lack its amounts, which the compiler cannot infer from the table of grounds.
  return result as ReturnPremiumResult;
}

/** A result under construction. */
type Answer = {
  -readonly [Field in keyof ReturnByAgreement]: Field extends "ground" ? Ground : ReturnByAgreement[Field];
};

function ogpoPlusConventions({ options }: ReturnPremiumFacts): Conventions {
  const defaults = { costs: { share: onlyValueOf(costsCapShare) }, rounding: DEFAULT_ROUNDING };
  const { costs, usedDays, coolingOffShift, calendar, rounding } = conventionsOf(options, defaults);
  const claimsPaidBar = options?.claimsPaidBar ?? "rules";
  return { costs, usedDays, coolingOffShift, claimsPaidBar, calendar, rounding };
}

/** 9.13: within five working days of the application. */
function paymentOf(ended: EndedContract<Reason>, returned: Fraction | undefined): Payment<ReturnNoteCode> {
  if (returned === undefined) return withoutDueDay("amount-not-agreed");
  if (returned.numerator === 0n) return withoutDueDay("nothing-due");
  if (ended.reason === "insurer-liquidated") return inCreditorsOrder("9.13");
  return payableWithin(onlyValueOf(paymentWorkingDays), "9.13", ended);
}

/**
 * 9.11: the application, and evidence of the reason, except where the parties themselves decided to end the contract.
 */
function documentsFor({ reason }: EndedContract<Reason>): readonly ReturnDocument[] {
  switch (reason) {
    case "non-payment":
    case "insurer-demand":
    case "sum-insured-exhausted":
      // No application is made for these.
      return [];
    case "withdrawal":
    case "replacement":
    case "agreement":
      return ["termination-application"];
    default:
      return ["termination-application", "reason-evidence"];
  }
}
