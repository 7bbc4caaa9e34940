import * as z from "zod/mini";
import { isAfter } from "../../dates/day.js";
import { amount, date, fact } from "../../engine/fields.js";
import type { CrossCheck } from "../../engine/read-input.js";
import { checkContractDays } from "../ended-contract/ended-contract.fields.js";

const trueOrFalse = fact(z.boolean());

export const claimEligibilityFields = z.strictObject({
  contract: z.strictObject({ concludedOn: date, firstDay: date, lastDay: date, terminatedOn: z.optional(date) }),
  claim: z.strictObject({
    accidentOn: date,
    payoutOn: fact(date),
    depreciation: fact(amount),
    repairCost: fact(amount),
    actualValue: fact(amount),
    inKazakhstan: trueOrFalse,
    roadAccident: trueOrFalse,
    vehicleNamedInContract: trueOrFalse,
    premiumPaid: trueOrFalse,
    intentionalAct: trueOrFalse,
    necessityOrSelfDefence: trueOrFalse,
    intentionalOffence: trueOrFalse,
    underSanctions: trueOrFalse,
    launderingSuspected: trueOrFalse,
    otherStatutoryExemption: trueOrFalse,
    falseInformation: trueOrFalse,
    lossNotMitigated: trueOrFalse,
    investigationObstructed: trueOrFalse,
    notNotifiedInTime: trueOrFalse,
    recoveryRightWaived: trueOrFalse,
    recoveryDocumentsWithheld: trueOrFalse,
    seizedByState: trueOrFalse,
    insuredAtFault: trueOrFalse,
    compulsoryPayoutMade: trueOrFalse,
    culpritUninsured: trueOrFalse,
    fullyCompensated: trueOrFalse,
    bodilyInjuryClaim: trueOrFalse,
    simplifiedProcedure: trueOrFalse,
    dutiesBreached: trueOrFalse,
  }),
});

export type ClaimEligibilityFacts = z.output<typeof claimEligibilityFields>;

/** The days stand in their order. How the facts of a claim fit together is the answer, not a check. */
export const checkClaimEligibility: CrossCheck<ClaimEligibilityFacts> = ({ contract = {}, claim = {} }, issues) => {
  const { firstDay, lastDay, terminatedOn } = contract;
  checkContractDays(contract, issues);
  if (isAfter(firstDay, terminatedOn)) {
    issues.refuse("dates-out-of-order", "contract.terminatedOn", "contract.firstDay");
  }
  if (isAfter(terminatedOn, lastDay)) {
    issues.refuse("dates-out-of-order", "contract.terminatedOn", "contract.lastDay");
  }
  if (isAfter(claim.accidentOn, claim.payoutOn ?? undefined)) {
    issues.refuse("dates-out-of-order", "claim.payoutOn", "claim.accidentOn");
  }
};
