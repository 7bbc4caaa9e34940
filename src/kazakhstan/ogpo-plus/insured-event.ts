import type { ClaimEligibilityFacts } from "./claim-eligibility.fields.js";
import type { ConditionCode } from "./codes.js";
import { decided, type Finding, isFalse, type Judge, leftOpen } from "./findings.js";

/** How a condition is judged. */
interface ConditionRule {
  readonly clause: string;
  readonly code: ConditionCode;
  /** Whether the condition is not met. */
  readonly fails: Judge;
}

/** An event is insured only if all of these conditions are met. */
export const conditions: readonly ConditionRule[] = [
  { clause: "5.2", code: "within-cover", fails: isOutsideCover },
  { clause: "5.3", code: "in-kazakhstan", fails: isFalse("inKazakhstan") },
  { clause: "4.1", code: "road-accident", fails: isFalse("roadAccident") },
  { clause: "4.1", code: "vehicle-named", fails: isFalse("vehicleNamedInContract") },
  { clause: "3.4", code: "premium-paid", fails: isFalse("premiumPaid") },
  { clause: "4.1", code: "depreciation-withheld", fails: isNothingWithheld },
];

/** Cover lasts for the term or, if the contract ended early, until the day before it ended. */
function isOutsideCover({ contract, claim: { accidentOn } }: ClaimEligibilityFacts): Finding {
  const { firstDay, lastDay, terminatedOn } = contract;
  const isEnded = terminatedOn !== undefined && accidentOn >= terminatedOn;
  return decided(accidentOn < firstDay || accidentOn > lastDay || isEnded);
}

function isNothingWithheld({ claim: { depreciation } }: ClaimEligibilityFacts): Finding {
  return depreciation ? decided(depreciation.numerator === 0n) : leftOpen(["depreciation"]);
}
