import type { ClaimEligibilityFacts } from "./claim-eligibility.fields.js";
import type { ConditionCode } from "./codes.js";
import { decided, type Finding, isFalse, type Judge, leftOpen } from "./findings.js";

/** How a condition is judged. */
interface ConditionRule {
  readonly clause: string;
  readonly code: ConditionCode;
  /** Whether the condition does not hold. */
  readonly fails: Judge;
}

/** All of these make an event an insured one. */
export const conditions: readonly ConditionRule[] = [
  { clause: "5.2", code: "within-cover", fails: isOutsideCover },
  { clause: "5.3", code: "in-kazakhstan", fails: isFalse("inKazakhstan") },
  { clause: "4.1", code: "road-accident", fails: isFalse("roadAccident") },
  { clause: "4.1", code: "vehicle-named", fails: isFalse("vehicleNamedInContract") },
  { clause: "3.4", code: "premium-paid", fails: isFalse("premiumPaid") },
  { clause: "4.1", code: "depreciation-withheld", fails: isNothingWithheld },
];

/** Cover is as long as the term; where the contract ended early, it ends before that day. */
function isOutsideCover({ contract, claim: { accidentOn } }: ClaimEligibilityFacts): Finding {
  const { firstDay, lastDay, terminatedOn } = contract;
  const isEnded = terminatedOn !== undefined && accidentOn >= terminatedOn;
  return decided(accidentOn < firstDay || accidentOn > lastDay || isEnded);
}

function isNothingWithheld({ claim: { depreciation } }: ClaimEligibilityFacts): Finding {
  return depreciation ? decided(depreciation.numerator === 0n) : leftOpen(["depreciation"]);
}
