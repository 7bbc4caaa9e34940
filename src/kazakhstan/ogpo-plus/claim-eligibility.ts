import { printDay } from "../../dates/day.js";
import { defineOperation, type Run } from "../../engine/define-operation.js";
import { type Note, note } from "../../engine/note.js";
import type { Operation } from "../../engine/operation.js";
import { printAmount } from "../../exact/amount.js";
import { Trace } from "../../formulas/trace.js";
import { editionNotes } from "../ended-contract/notes.js";
import {
  type ClaimEligibilityFacts,
  checkClaimEligibility,
  claimEligibilityInput,
} from "./claim-eligibility.fields.js";
import type { ClaimEligibilityResult, RefusalGround } from "./claim-eligibility.result.js";
import type { ClaimEligibilityInput } from "./claim-eligibility.types.js";
import { type ClaimNoteCode, type ClaimStepId, claimDocuments, excludedLosses, type Verdict } from "./codes.js";
import type { Finding } from "./findings.js";
import { conditions } from "./insured-event.js";
import { ruleSet } from "./parameters.js";
import { refusalGrounds } from "./refusal-grounds.js";

/**
 * Decide whether an accident is an insured event under the OGPO+ rules, on what grounds the insurer may refuse the
 * payout, and which facts are still needed. The logic is three-valued, so an unknown fact is not treated as false.
 *
 * @function
 * @formula total loss: repairCost > actualValue × 0.80; low value: actualValue ≤ 600 × the MRP on `payoutOn`, or
 * 600 × `options.mrp`
 * @param input - the dates of the contract, the date of the accident, and the facts, each of which is unknown if it is
 * omitted or null
 * @returns the verdict, all conditions, all grounds for refusal that apply, and the unknown facts that can still change
 * the verdict
 * @throws {@link ReturnPremiumError} `invalid-input`
 * @clause 3.4, 4.1 to 4.6, 5.2, 5.3, 7.1(6), 8.2, 8.3
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const { verdict, grounds } = ogpoPlus.claimEligibility({
 *   contract: { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01" },
 *   claim: { accidentOn: "2025-06-10", insuredAtFault: true },
 * });
 * [verdict, grounds[0]?.clause]; // => ["refusable", "4.5(7)"]
 * ```
 */
export const claimEligibility: Operation<ClaimEligibilityInput, ClaimEligibilityResult> =
  /* @__PURE__ */ defineOperation({
    id: "ogpo-plus/claim-eligibility",
    summary: "Whether OGPO+ covers an accident, why a payout may be refused, and which facts are still needed",
    ruleSet,
    country: "kazakhstan",
    fields: claimEligibilityInput,
    check: checkClaimEligibility,
    calculate,
  });

function calculate(facts: ClaimEligibilityFacts, run: Run): ClaimEligibilityResult {
  const trace = new Trace<ClaimStepId>(undefined, run);
  const judgedConditions = conditions.map(({ code, clause, fails }) => ({
    code,
    clause,
    failure: fails(facts, trace),
  }));
  const judgedGrounds = refusalGrounds.map(({ code, clause, effect, holds }) => ({
    ground: { code, clause, effect },
    finding: holds(facts, trace),
  }));
  const failures = judgedConditions.map(({ failure }) => failure);
  const refusals = judgedGrounds.map(({ finding }) => finding);
  const verdict = verdictOf(failures, refusals);
  const grounds = judgedGrounds.filter(({ finding }) => finding.holds).map(({ ground }) => ground);
  return {
    operation: "ogpo-plus/claim-eligibility",
    ruleSet,
    verdict,
    conditions: judgedConditions.map(({ code, clause, failure }) => ({
      code,
      clause,
      holds: failure.holds === null ? null : !failure.holds,
    })),
    grounds,
    missing: verdict === "undetermined" ? missingIn([...failures, ...refusals]) : [],
    excludedLosses,
    documents: claimDocuments,
    steps: trace.steps,
    notes: [...editionNotes(facts.contract, ruleSet, "title page"), ...mrpNotes(facts, refusals), ...notesOn(grounds)],
    assumed: [],
    conventions: { mrp: facts.options?.mrp ? printAmount(facts.options.mrp) : "built-in" },
  };
}

/**
 * A condition that is not met takes precedence over a ground for refusal, and both take precedence over unknown facts.
 */
function verdictOf(failures: readonly Finding[], refusals: readonly Finding[]): Verdict {
  if (failures.some(({ holds }) => holds)) return "not-insured-event";
  if (refusals.some(({ holds }) => holds)) return "refusable";
  return [...failures, ...refusals].some(({ holds }) => holds === null) ? "undetermined" : "eligible";
}

/** The facts that are still needed, starting with any facts that can rule out payment on their own. */
function missingIn(findings: readonly Finding[]): ClaimEligibilityResult["missing"] {
  const sufficient = findings.flatMap((finding) => finding.sufficient);
  const facts = new Set([...sufficient, ...findings.flatMap(({ missing }) => missing)]);
  return [...facts].map((fact) => [fact === "mrp" ? "options" : "claim", fact]);
}

/**
 * A note if 4.5(14) is undecided because there is no MRP for the known payout date, although the actual value is known.
 */
function mrpNotes(
  { claim: { payoutOn } }: ClaimEligibilityFacts,
  refusals: readonly Finding[],
): readonly Note<ClaimNoteCode>[] {
  const isOpen = refusals.some(({ missing }) => missing.includes("mrp") && !missing.includes("actualValue"));
  return isOpen && typeof payoutOn === "number"
    ? [note("mrp-not-published", "4.5(14)", { payoutOn: printDay(payoutOn) })]
    : [];
}

function notesOn(grounds: readonly RefusalGround[]): readonly Note<ClaimNoteCode>[] {
  const shorterList = note("insurer-may-shorten-documents", "8.3");
  if (!grounds.some(({ code }) => code === "recovery-prevented")) return [shorterList];
  return [note("paid-sum-may-be-reclaimed", "4.5(5)"), shorterList];
}
