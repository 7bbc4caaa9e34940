import * as z from "zod/mini";
import { isAfter } from "../../dates/day.js";
import { amount, amountAboveZero, date, fact } from "../../engine/fields.js";
import type { CrossCheck } from "../../engine/read-input.js";
import { checkContractDays } from "../ended-contract/ended-contract.fields.js";

const trueOrFalse = fact(z.boolean());

/**
 * What `ogpo-plus/claim-eligibility` judges by.
 * @example
 * { "contract": { "concludedOn": "2025-03-01", "firstDay": "2025-03-02", "lastDay": "2026-03-01" },
 *   "claim": { "accidentOn": "2025-06-10", "insuredAtFault": true } }
 */
export const claimEligibilityInput = z.strictObject({
  /** The days of the contract under which the claim is made. */
  contract: z.strictObject({
    /** The day on which the contract was concluded, at or before the first day. */
    concludedOn: date,
    /** The first day of cover. */
    firstDay: date,
    /** The last day of cover, unless the contract ended early. */
    lastDay: date,
    /** The day on which the contract ended early, a day of the term that is no longer covered; left out where it did not. */
    terminatedOn: z.optional(date),
  }),
  /**
   * What is known of the claim. All but the day of the accident may be left out or null where nobody knows; the verdict is
   * then `undetermined` where it depends on such a fact, and `missing` names the facts.
   */
  claim: z.strictObject({
    /** The day of the accident. */
    accidentOn: date,
    /** The day on which the payout is made, at or after the accident; its MRP decides on a vehicle of low value (4.5(14)). */
    payoutOn: fact(date),
    /** The depreciation that the compulsory insurer withheld, in tenge; 0 where it withheld none (4.1). */
    depreciation: fact(amount),
    /** What the repair of the vehicle costs, in tenge; above 80% of its value the loss is total (1.2). */
    repairCost: fact(amount),
    /** What the vehicle was worth on the day of the accident, in tenge. */
    actualValue: fact(amount),
    /** Whether it happened in Kazakhstan (5.3). */
    inKazakhstan: trueOrFalse,
    /** Whether it was a road accident (4.1). */
    roadAccident: trueOrFalse,
    /** Whether the damaged vehicle is the one that the contract names (4.1). */
    vehicleNamedInContract: trueOrFalse,
    /** Whether the single premium was paid in full and in time (3.4). */
    premiumPaid: trueOrFalse,
    /** Whether the policyholder, the insured or the beneficiary meant it to happen (4.4(1)). */
    intentionalAct: trueOrFalse,
    /** Whether such an act was done out of necessity or in self-defence, which excuses it (4.4(1)). */
    necessityOrSelfDefence: trueOrFalse,
    /** Whether an intentional crime or administrative offence of theirs caused it (4.4(2)). */
    intentionalOffence: trueOrFalse,
    /** Whether one of them is on a sanctions list (4.4(3)). */
    underSanctions: trueOrFalse,
    /** Whether money laundering or the financing of terrorism is suspected (4.4(4)). */
    launderingSuspected: trueOrFalse,
    /** Whether another provision of law frees the insurer (4.4(5)). */
    otherStatutoryExemption: trueOrFalse,
    /** Whether the policyholder knowingly gave false information (4.5(1)). */
    falseInformation: trueOrFalse,
    /** Whether the policyholder deliberately did nothing to keep the loss small (4.5(2)). */
    lossNotMitigated: trueOrFalse,
    /** Whether the policyholder kept the insurer from finding out what happened (4.5(3)). */
    investigationObstructed: trueOrFalse,
    /** Whether the insurer was told late, or not at all (4.5(4)). */
    notNotifiedInTime: trueOrFalse,
    /** Whether the policyholder gave up the claim against whoever is liable (4.5(5)). */
    recoveryRightWaived: trueOrFalse,
    /** Whether the policyholder withholds the documents that this recovery needs (4.5(5)). */
    recoveryDocumentsWithheld: trueOrFalse,
    /** Whether the state took, seized or destroyed the property (4.5(6)). */
    seizedByState: trueOrFalse,
    /** Whether the policyholder or the insured was found guilty of the accident (4.5(7)). */
    insuredAtFault: trueOrFalse,
    /** Whether the compulsory insurer paid; without its payout this one may be refused (4.5(8)). */
    compulsoryPayoutMade: trueOrFalse,
    /** Whether the culprit had no compulsory insurance in force on that day (4.5(10)). */
    culpritUninsured: trueOrFalse,
    /** Whether the culprit, or the culprit's insurer, paid for the whole damage (4.5(11)). */
    fullyCompensated: trueOrFalse,
    /** Whether the claim is for harm to life or health (4.5(12)). */
    bodilyInjuryClaim: trueOrFalse,
    /** Whether the compulsory payout was made under the simplified procedure, without the police (4.5(13)). */
    simplifiedProcedure: trueOrFalse,
    /** Whether the policyholder broke another duty of the contract (7.1(6)). */
    dutiesBreached: trueOrFalse,
  }),
  /** Choices where the rules leave one. */
  options: z.optional(
    z.strictObject({
      /**
       * The MRP by which a vehicle is of low value (4.5(14)), in tenge, above zero: that of the day of the payout, where it
       * is not published yet. It replaces the built-in value, and the day of the payout then has no effect.
       */
      mrp: z.optional(amountAboveZero),
    }),
  ),
});

export type ClaimEligibilityFacts = z.output<typeof claimEligibilityInput>;

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
