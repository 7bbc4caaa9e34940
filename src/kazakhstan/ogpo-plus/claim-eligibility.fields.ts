import * as z from "zod/mini";
import { isAfter } from "../../dates/day.js";
import { amount, amountAboveZero, date, fact } from "../../engine/fields.js";
import type { CrossCheck } from "../../engine/read-input.js";
import { checkContractDays } from "../ended-contract/ended-contract.fields.js";

const trueOrFalse = fact(z.boolean());

/**
 * The input of `ogpo-plus/claim-eligibility`.
 * @example
 * { "contract": { "concludedOn": "2025-03-01", "firstDay": "2025-03-02", "lastDay": "2026-03-01" },
 *   "claim": { "accidentOn": "2025-06-10", "insuredAtFault": true } }
 */
export const claimEligibilityInput = z.strictObject({
  /** The dates of the contract under which the claim is made. */
  contract: z.strictObject({
    /** The date on which the contract was concluded, on or before the first day of cover. */
    concludedOn: date,
    /** The first day of cover. */
    firstDay: date,
    /** The last day of cover agreed in the contract, even if the contract ended early. */
    lastDay: date,
    /**
     * The date on which the contract ended early. This date must fall within the term and is the first day without
     * cover. Omit this field if the contract did not end early.
     */
    terminatedOn: z.optional(date),
  }),
  /**
   * The known facts about the claim. Any fact except the date of the accident may be omitted or null if unknown. If the
   * verdict depends on an unknown fact, the verdict is `undetermined`, and `missing` lists the facts that are needed.
   */
  claim: z.strictObject({
    /** The date of the accident. */
    accidentOn: date,
    /**
     * The date of the payout, on or after the date of the accident. The MRP on this date determines whether a vehicle
     * counts as a low-value vehicle (4.5(14)).
     */
    payoutOn: fact(date),
    /** The depreciation deducted by the compulsory motor insurer, in tenge; 0 if none (4.1). */
    depreciation: fact(amount),
    /**
     * The cost of repairing the vehicle, in tenge. If the cost exceeds 80% of the vehicle's actual value, the loss is a
     * total loss (1.2).
     */
    repairCost: fact(amount),
    /** The actual value of the vehicle on the day of the accident, in tenge. */
    actualValue: fact(amount),
    /** Whether the accident happened in Kazakhstan (5.3). */
    inKazakhstan: trueOrFalse,
    /** Whether the event was a road accident (4.1). */
    roadAccident: trueOrFalse,
    /** Whether the damaged vehicle is the one named in the contract (4.1). */
    vehicleNamedInContract: trueOrFalse,
    /** Whether the single premium was paid in full and on time (3.4). */
    premiumPaid: trueOrFalse,
    /** Whether the policyholder, the insured or the beneficiary caused the event intentionally (4.4(1)). */
    intentionalAct: trueOrFalse,
    /** Whether the intentional act was excused by necessity or self-defence (4.4(1)). */
    necessityOrSelfDefence: trueOrFalse,
    /**
     * Whether an intentional crime or administrative offence by the policyholder, the insured or the beneficiary caused
     * the event (4.4(2)).
     */
    intentionalOffence: trueOrFalse,
    /** Whether the policyholder, the insured or the beneficiary is on a sanctions list (4.4(3)). */
    underSanctions: trueOrFalse,
    /** Whether money laundering or the financing of terrorism is suspected (4.4(4)). */
    launderingSuspected: trueOrFalse,
    /** Whether another provision of law releases the insurer from paying (4.4(5)). */
    otherStatutoryExemption: trueOrFalse,
    /** Whether the policyholder knowingly gave false information (4.5(1)). */
    falseInformation: trueOrFalse,
    /** Whether the policyholder deliberately failed to mitigate the loss (4.5(2)). */
    lossNotMitigated: trueOrFalse,
    /** Whether the policyholder obstructed the insurer's investigation (4.5(3)). */
    investigationObstructed: trueOrFalse,
    /** Whether the insurer was notified late, or not at all (4.5(4)). */
    notNotifiedInTime: trueOrFalse,
    /** Whether the policyholder waived the right of recovery against the liable party (4.5(5)). */
    recoveryRightWaived: trueOrFalse,
    /** Whether the policyholder withholds the documents required for recovery from the liable party (4.5(5)). */
    recoveryDocumentsWithheld: trueOrFalse,
    /** Whether the state confiscated, seized or destroyed the property (4.5(6)). */
    seizedByState: trueOrFalse,
    /** Whether the policyholder or the insured was found to be at fault for the accident (4.5(7)). */
    insuredAtFault: trueOrFalse,
    /**
     * Whether the compulsory motor insurer has paid. If it has not, a payout under this contract may be refused
     * (4.5(8)).
     */
    compulsoryPayoutMade: trueOrFalse,
    /** Whether the party at fault had no compulsory motor insurance in force on the day of the accident (4.5(10)). */
    culpritUninsured: trueOrFalse,
    /** Whether the party at fault, or that party's insurer, has paid full compensation for the damage (4.5(11)). */
    fullyCompensated: trueOrFalse,
    /** Whether the claim is for bodily injury or death (4.5(12)). */
    bodilyInjuryClaim: trueOrFalse,
    /** Whether the compulsory payout was made under the simplified procedure, without the police (4.5(13)). */
    simplifiedProcedure: trueOrFalse,
    /** Whether the policyholder breached another duty under the contract (7.1(6)). */
    dutiesBreached: trueOrFalse,
  }),
  /** Choices that the rules leave open. */
  options: z.optional(
    z.strictObject({
      /**
       * The MRP that determines whether a vehicle counts as a low-value vehicle (4.5(14)), in tenge. Must be greater
       * than zero. Provide this value if the built-in table has no MRP for the payout date. It replaces the built-in
       * value, regardless of the payout date.
       */
      mrp: z.optional(amountAboveZero),
    }),
  ),
});

export type ClaimEligibilityFacts = z.output<typeof claimEligibilityInput>;

/** Check only that the dates are in order; inconsistent facts are reflected in the verdict. */
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
