import { printDay } from "../../dates/day.js";
import { onlyValueOf } from "../../engine/dated.js";
import { defineOperation, type Run } from "../../engine/define-operation.js";
import { refusal } from "../../engine/issues.js";
import { type Note, note } from "../../engine/note.js";
import type { Operation } from "../../engine/operation.js";
import { readDecimal } from "../../exact/decimal.js";
import { whole } from "../../exact/fraction.js";
import { DEFAULT_ROUNDING } from "../../exact/rounding.js";
import { formula } from "../../formulas/formula.js";
import { noReturn } from "../../formulas/no-return.js";
import { type ReturnedAmounts, returnBy } from "../../formulas/returned-amounts.js";
import { Trace } from "../../formulas/trace.js";
import { paymentOf } from "../payment.js";
import { type TermDays, termDays } from "../term.js";
import type { ReturnNoteCode, ReturnStepId } from "./codes.js";
import { documentsFor, grounds } from "./grounds.js";
import { PAGE_CLAUSE, paymentDays, RETURN_CLAUSE, returnableShare, ruleSet } from "./parameters.js";
import { checkReturnPremium, type ReturnPremiumFacts, returnPremiumInput } from "./return-premium.fields.js";
import type { Conventions, ReturnPremiumResult } from "./return-premium.result.js";
import type { ReturnPremiumInput } from "./return-premium.types.js";

/**
 * Compute the return premium and its payment deadline when a Russian compulsory motor policy (OSAGO) ends early.
 *
 * @function
 * @formula premium × returnableShare × unusedDays ÷ termDays, at most the premium; or nothing, depending on the reason
 * @param input - the premium in roubles, dates as `YYYY-MM-DD`, and the periods of seasonal use, if any
 * @returns both amounts as text, rounded once according to `options.rounding` (default 0.01, half up), the days and
 * every step; if the reason does not entitle the policyholder to a return, nothing is rounded
 * @throws {@link ReturnPremiumError} `invalid-input`; `outside-edition` for `military-service` before 2023-01-30
 * @clause 40-FZ 10(4)
 * @example
 * ```ts
 * import { osago } from "return-premium";
 * const { returnPremium, days } = osago.returnPremium({
 *   contract: { firstDay: "2023-01-01", lastDay: "2023-12-31", premium: "10000" },
 *   termination: { reason: "vehicle-sold", appliedOn: "2023-06-30" },
 * });
 * returnPremium; // => "3881.64"
 * days; // => { term: 365, unused: 184 }
 * ```
 */
export const returnPremium: Operation<ReturnPremiumInput, ReturnPremiumResult> = /* @__PURE__ */ defineOperation({
  id: "osago/return-premium",
  summary: "The return premium when a Russian compulsory motor policy (OSAGO) ends early",
  ruleSet,
  country: "russia",
  fields: returnPremiumInput,
  check: checkReturnPremium,
  calculate,
});

function calculate(facts: ReturnPremiumFacts, run: Run): ReturnPremiumResult {
  const { contract, termination, options } = facts;
  const { reason, eventOn, appliedOn } = termination;
  const { endsOn, rule } = grounds[reason];
  if (rule !== undefined && rule.on(appliedOn) === undefined) {
    throw refusal("outside-edition", ["termination", "appliedOn"], printDay(appliedOn));
  }
  const terminatedOn = endsOn === "eventOn" && eventOn !== undefined ? eventOn : appliedOn;
  const days = termDays(contract.usePeriods ?? [contract], terminatedOn);
  const conventions: Conventions = {
    returnableShare: options?.returnableShare ?? onlyValueOf(returnableShare),
    rounding: options?.rounding ?? DEFAULT_ROUNDING,
  };
  const trace = new Trace<ReturnStepId>(conventions.rounding, run);
  const amounts = amountsOf(trace, facts, days, conventions);
  const payment = paymentOf(amounts, appliedOn, onlyValueOf(paymentDays), RETURN_CLAUSE);
  return {
    operation: "osago/return-premium",
    ruleSet,
    ground: reason,
    clause: RETURN_CLAUSE,
    currency: "RUB",
    ...amounts,
    terminatedOn: printDay(terminatedOn),
    days,
    ...payment.due,
    documents: documentsFor(reason),
    steps: trace.steps,
    notes: [...notesOn(termination), ...shareNotes(contract, amounts), ...payment.notes],
    assumed: run.assumed,
    conventions,
  };
}

const returned = formula("min(round(paidPremium × returnableShare × unusedDays ÷ termDays), paidPremium)");

function amountsOf(
  trace: Trace,
  { contract, termination }: ReturnPremiumFacts,
  { term, unused }: TermDays,
  { returnableShare }: Conventions,
): ReturnedAmounts {
  const { premium: paidPremium } = contract;
  if (!grounds[termination.reason].isReturned) return noReturn(trace, RETURN_CLAUSE, { paidPremium });
  trace.given("paidPremium", paidPremium).given("returnableShare", readDecimal(returnableShare));
  trace.given("unusedDays", whole(unused)).given("termDays", whole(term));
  return returnBy(trace, RETURN_CLAUSE, returned);
}

/** The note for a return on a policy that predates the page giving the share. */
function shareNotes(
  { firstDay }: ReturnPremiumFacts["contract"],
  { returnPremium }: ReturnedAmounts,
): readonly Note<ReturnNoteCode>[] {
  if (returnableShare.on(firstDay) !== undefined || readDecimal(returnPremium).numerator === 0n) return [];
  return [note("share-not-verified", PAGE_CLAUSE, { since: returnableShare.knownFrom })];
}

function notesOn({ reason, eventOn }: ReturnPremiumFacts["termination"]): readonly Note<ReturnNoteCode>[] {
  const { endsOn, note: ofReason } = grounds[reason];
  const notes = ofReason === undefined ? [] : [ofReason];
  if (eventOn === undefined || endsOn === "eventOn") return notes;
  return [...notes, note("event-day-not-used", RETURN_CLAUSE, { eventOn: printDay(eventOn) })];
}
