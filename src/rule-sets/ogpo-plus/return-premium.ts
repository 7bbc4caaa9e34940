import { defaultsUsed, defineOperation, fieldsWithDefault, frozen, type Outcome } from "../../input/index.ts";
import { zero } from "../../money/index.ts";
import { firstGroundOf, Trace } from "../../trace/index.ts";
import { conventionsOf } from "../kz-civil-code/conventions.ts";
import { printWindow } from "../kz-civil-code/cooling-off-window.ts";
import { daysOf, endedContract } from "../kz-civil-code/ended-contract.ts";
import { inCreditorsOrder, nothingDue, type Payment, payableWithin } from "../kz-civil-code/payment.ts";
import { grounds, type OgpoPlusCase } from "./grounds.ts";
import type { ReturnPremiumInput } from "./input.ts";
import { notesOn } from "./notes.ts";
import { PAYMENT_WORKING_DAYS, ruleSet } from "./parameters.ts";
import type { Conventions, OgpoPlusReturn, ReturnPremiumResult } from "./result.ts";
import { checkReturnPremium, type ReturnPremiumFacts, returnPremiumSchema } from "./return-premium.schema.ts";

export const returnPremiumOperation = /* @__PURE__ */ defineOperation<ReturnPremiumFacts, ReturnPremiumResult>({
  id: "ogpo-plus/return-premium",
  summary: "What goes back by the OGPO+ rules (Kazakhstan) when a contract ends early",
  schema: returnPremiumSchema,
  check: checkReturnPremium,
  calculate,
});

const firstGroundThatHolds = /* @__PURE__ */ firstGroundOf(grounds);

function calculate(facts: ReturnPremiumFacts): ReturnPremiumResult {
  const conventions = ogpoPlusConventions(facts);
  const ended = ogpoPlusCase(facts, conventions);
  const { rule, considered } = firstGroundThatHolds(ended);
  const { ground, clause, law } = rule;
  const trace = new Trace(conventions.rounding);
  const { returnPremium, retainedPremium } = rule.settle(trace, clause, ended) ?? notAgreed;
  const isDue = returnPremium !== null && trace.value("returnPremium").numerator > 0n;
  const payment = isDue ? paymentOf(ended) : nothingDue;
  const notes = [...notesOn(ended, ground, returnPremium), ...payment.notes];
  const result: Writable<OgpoPlusReturn> = {
    operation: "ogpo-plus/return-premium",
    ruleSet,
    ground,
    clause,
    currency: "KZT",
    returnPremium,
    retainedPremium,
    days: daysOf(ended.termDays, rule.usedDays(ended)),
    dueOn: payment.dueOn,
    considered,
    missing: returnPremium === null ? agreedReturnMissing : emptyList,
    documents: documentsFor(ended),
    steps: trace.steps,
    notes: notes.length === 0 ? emptyList : Object.freeze(notes),
    assumed: defaultsUsed(facts, optionalFields),
    conventions,
  };
  if (law !== undefined) result.law = law;
  if (ended.coolingOff !== undefined) result.coolingOff = printWindow(ended.coolingOff);
  // Only by-agreement lacks its amounts, which the compiler cannot follow from the table of the grounds.
  return Object.freeze(result as ReturnPremiumResult);
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

const notAgreed = { returnPremium: null, retainedPremium: null };
const agreedReturnMissing = /* @__PURE__ */ frozen([["termination", "agreedReturn"]]);
const emptyList = /* @__PURE__ */ frozen([]);

function ogpoPlusConventions({ options }: ReturnPremiumFacts): Conventions {
  const { costs, usedDays, coolingOffShift, calendar, rounding } = conventionsOf(options);
  const claimsPaidBar = options?.claimsPaidBar ?? "rules";
  return Object.freeze({ costs, usedDays, coolingOffShift, claimsPaidBar, calendar, rounding });
}

function ogpoPlusCase(facts: ReturnPremiumFacts, conventions: Conventions): OgpoPlusCase {
  const ended = endedContract(facts, conventions);
  const { terminatedOn, appliedOn, firstDay } = ended;
  return Object.assign(ended, {
    paidClaims: facts.contract.paidClaims ?? zero,
    agreedReturn: facts.termination.agreedReturn,
    claimsPaidBar: conventions.claimsPaidBar,
    elapsedDays: terminatedOn - firstDay + (appliedOn >= terminatedOn ? 1 : 0),
  });
}

/** 9.13: five working days from the application. */
function paymentOf(ended: OgpoPlusCase): Payment {
  if (ended.reason === "insurer-liquidated") return inCreditorsOrder("9.13");
  return payableWithin(PAYMENT_WORKING_DAYS, "9.13", ended);
}

/** 9.11: the application, and evidence of the reason, which one's own wish does not need. */
const documentsFor = ({ reason }: OgpoPlusCase): readonly string[] =>
  reason === "withdrawal" ? applicationAlone : applicationAndEvidence;

const applicationAlone = /* @__PURE__ */ frozen(["termination-application"]);
const applicationAndEvidence = /* @__PURE__ */ frozen([...applicationAlone, "reason-evidence"]);

const optionalFields = /* @__PURE__ */ fieldsWithDefault<ReturnPremiumFacts>({
  "contract.paidPremium": ({ contract }) => contract.paidPremium,
  "contract.paidClaims": ({ contract }) => contract.paidClaims,
  "termination.appliedOn": ({ termination }) => termination.appliedOn,
});

/**
 * What goes back by the OGPO+ rules when a contract ends early, by which clause, why not by another, and by when.
 *
 * @formula by ground: all; nothing; paidPremium − premium × usedDays ÷ termDays − costs, at least 0;
 * paidPremium − round(paidPremium × elapsedDays ÷ termDays); or what the parties agreed
 * @param input - amounts in tenge, days as `YYYY-MM-DD`, a term of at most twelve months
 * @returns the ground, the two amounts as text, rounded once by `options.rounding` (0.01, half up), and every step;
 * under `by-agreement` the amounts are null as long as `agreedReturn` is not given
 * @throws {@link ReturnPremiumError} `invalid-input`; `no-parameter-for-date` where a cooling-off cannot be decided
 * because its year's working days are not published
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
export function returnPremium(input: ReturnPremiumInput): ReturnPremiumResult {
  return returnPremiumOperation.run(input);
}

/**
 * {@link returnPremium} that returns its error instead of throwing it.
 *
 * @formula as {@link returnPremium}
 * @param input - as for `returnPremium`, or any value
 * @returns `{ success: true, result }`, rounded as there, or `{ success: false, error }`
 * @throws nothing of its own; what a getter of the input throws passes through
 * @clause 3.4, 9.2 to 9.13
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const outcome = ogpoPlus.safeReturnPremium(JSON.parse("{}"));
 * if (!outcome.success) outcome.error.issues.map(({ path }) => path[0]); // => ["contract", "termination"]
 * ```
 */
export function safeReturnPremium(input: unknown): Outcome<ReturnPremiumResult> {
  return returnPremiumOperation.runSafely(input);
}
