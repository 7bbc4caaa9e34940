import type { ClaimEligibilityFacts } from "./claim-eligibility.fields.js";
import type { RefusalEffect, RefusalGroundCode } from "./codes.js";
import { both, decided, either, type Finding, isFalse, isTrue, type Judge } from "./findings.js";
import { isTotalLossOfLowValue } from "./total-loss.js";

/** How a ground is judged. */
interface RefusalRule {
  readonly clause: string;
  readonly code: RefusalGroundCode;
  readonly effect: RefusalEffect;
  readonly holds: Judge;
}

const refuseInFullOrPart = "may-refuse-in-full-or-part";
const refuse = "may-refuse";

/** The grounds for refusal in the rules, in the order of their clauses. */
export const refusalGrounds: readonly RefusalRule[] = [
  {
    clause: "4.4(1)",
    code: "intentional-act",
    effect: refuseInFullOrPart,
    holds: both(isTrue("intentionalAct"), isFalse("necessityOrSelfDefence")),
  },
  { clause: "4.4(2)", code: "intentional-offence", effect: refuseInFullOrPart, holds: isTrue("intentionalOffence") },
  { clause: "4.4(3)", code: "under-sanctions", effect: refuseInFullOrPart, holds: isTrue("underSanctions") },
  { clause: "4.4(4)", code: "laundering-suspected", effect: refuseInFullOrPart, holds: isTrue("launderingSuspected") },
  {
    clause: "4.4(5)",
    code: "other-statutory-exemption",
    effect: refuseInFullOrPart,
    holds: isTrue("otherStatutoryExemption"),
  },
  { clause: "4.5(1)", code: "false-information", effect: refuse, holds: isTrue("falseInformation") },
  { clause: "4.5(2)", code: "loss-not-mitigated", effect: refuse, holds: isTrue("lossNotMitigated") },
  { clause: "4.5(3)", code: "investigation-obstructed", effect: refuse, holds: isTrue("investigationObstructed") },
  { clause: "4.5(4)", code: "not-notified-in-time", effect: refuse, holds: isTrue("notNotifiedInTime") },
  {
    clause: "4.5(5)",
    code: "recovery-prevented",
    effect: refuseInFullOrPart,
    holds: either(isTrue("recoveryRightWaived"), isTrue("recoveryDocumentsWithheld")),
  },
  { clause: "4.5(6)", code: "seized-by-state", effect: refuse, holds: isTrue("seizedByState") },
  { clause: "4.5(7)", code: "insured-at-fault", effect: refuse, holds: isTrue("insuredAtFault") },
  { clause: "4.5(8)", code: "no-compulsory-payout", effect: refuse, holds: isFalse("compulsoryPayoutMade") },
  { clause: "4.5(9)", code: "accident-before-conclusion", effect: refuse, holds: isBeforeConclusion },
  { clause: "4.5(10)", code: "culprit-uninsured", effect: refuse, holds: isTrue("culpritUninsured") },
  { clause: "4.5(11)", code: "fully-compensated", effect: refuse, holds: isTrue("fullyCompensated") },
  { clause: "4.5(12)", code: "bodily-injury-claim", effect: refuse, holds: isTrue("bodilyInjuryClaim") },
  { clause: "4.5(13)", code: "simplified-procedure", effect: refuse, holds: isTrue("simplifiedProcedure") },
  { clause: "4.5(14)", code: "total-loss-of-low-value", effect: refuse, holds: isTotalLossOfLowValue },
  { clause: "7.1(6)", code: "duties-breached", effect: refuse, holds: isTrue("dutiesBreached") },
];

/** An accident on the day on which the contract was concluded did not happen before its conclusion. */
function isBeforeConclusion({ contract, claim }: ClaimEligibilityFacts): Finding {
  return decided(claim.accidentOn < contract.concludedOn);
}
