import { defineOperation, type Outcome } from "../../input/index.ts";
import { type Note, note, Trace } from "../../trace/index.ts";
import { editionNotes } from "../kz-civil-code/notes.ts";
import {
  type ClaimEligibilityFacts,
  checkClaimEligibility,
  claimEligibilitySchema,
} from "./claim-eligibility.schema.ts";
import type { ClaimEligibilityInput } from "./claim-input.ts";
import {
  type ClaimEligibilityResult,
  claimDocuments,
  excludedLosses,
  type RefusalGround,
  type Verdict,
} from "./claim-result.ts";
import type { Finding } from "./findings.ts";
import { conditions } from "./insured-event.ts";
import { ruleSet } from "./parameters.ts";
import { refusalGrounds } from "./refusal-grounds.ts";

export const claimEligibilityOperation = /* @__PURE__ */ defineOperation<ClaimEligibilityFacts, ClaimEligibilityResult>(
  {
    id: "ogpo-plus/claim-eligibility",
    summary: "Whether OGPO+ covers an accident, why a payout may be refused, and which facts are still needed",
    schema: claimEligibilitySchema,
    check: checkClaimEligibility,
    calculate,
  },
);

function calculate(facts: ClaimEligibilityFacts): ClaimEligibilityResult {
  const trace = new Trace();
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
    notes: [...editionNotes(facts.contract, ruleSet, "title page"), ...notesOn(grounds)],
    assumed: [],
    conventions: {},
  };
}

/** A false condition decides before a ground, and both before what is unknown. */
function verdictOf(failures: readonly Finding[], refusals: readonly Finding[]): Verdict {
  if (failures.some(({ holds }) => holds)) return "not-insured-event";
  if (refusals.some(({ holds }) => holds)) return "refusable";
  return [...failures, ...refusals].some(({ holds }) => holds === null) ? "undetermined" : "eligible";
}

/** What is still needed, first the facts of which one value alone speaks against payment. */
function missingIn(findings: readonly Finding[]): ClaimEligibilityResult["missing"] {
  const sufficient = findings.flatMap((finding) => finding.sufficient);
  const facts = new Set([...sufficient, ...findings.flatMap(({ missing }) => missing)]);
  return [...facts].map((fact) => ["claim", fact]);
}

function notesOn(grounds: readonly RefusalGround[]): readonly Note[] {
  const shorterList = note("insurer-may-shorten-documents", "8.3");
  if (!grounds.some(({ code }) => code === "recovery-prevented")) return [shorterList];
  return [note("paid-sum-may-be-reclaimed", "4.5(5)"), shorterList];
}

/**
 * Whether an accident is an insured event under the OGPO+ rules, which grounds let the insurer refuse the payout, and
 * which facts are still needed to say so. The logic has three values: an unknown fact is not taken for false.
 *
 * @formula total loss: repairCost above actualValue × 0.80; of low value: actualValue at most 600 × MRP of `payoutOn`
 * @param input - the days of the contract, the day of the accident, and the facts, each unknown when left out or null
 * @returns the verdict, all conditions, all grounds that hold, and the unknown facts that can still change the verdict
 * @throws {@link ReturnPremiumError} `invalid-input`; `no-parameter-for-date` for a total loss paid on a day without a
 * published MRP
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
export function claimEligibility(input: ClaimEligibilityInput): ClaimEligibilityResult {
  return claimEligibilityOperation.run(input);
}

/**
 * {@link claimEligibility} that returns its error instead of throwing it.
 *
 * @formula as {@link claimEligibility}
 * @param input - as for `claimEligibility`, or any value
 * @returns `{ success: true, result }`, rounded as there, or `{ success: false, error }`
 * @throws nothing of its own; what a getter of the input throws passes through
 * @clause 3.4, 4.1 to 4.6, 5.2, 5.3, 7.1(6), 8.2, 8.3
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const outcome = ogpoPlus.safeClaimEligibility(JSON.parse("{}"));
 * if (!outcome.success) outcome.error.issues.map(({ path }) => path[0]); // => ["contract", "claim"]
 * ```
 */
export function safeClaimEligibility(input: unknown): Outcome<ClaimEligibilityResult> {
  return claimEligibilityOperation.runSafely(input);
}
