// Written by `npm run generate` from the fields of the same name.

import type { AmountInput, DateInput } from "../../engine/values.js";

/** The input of `ogpo-plus/claim-eligibility`. */
export interface ClaimEligibilityInput {
  /** The dates of the contract under which the claim is made. */
  readonly contract: {
    /** The date on which the contract was concluded, on or before the first day of cover. */
    readonly concludedOn: DateInput;
    /** The first day of cover. */
    readonly firstDay: DateInput;
    /** The last day of cover agreed in the contract, even if the contract ended early. */
    readonly lastDay: DateInput;
    /**
     * The date on which the contract ended early. This date must fall within the term and is the first day without
     * cover. Omit this field if the contract did not end early.
     */
    readonly terminatedOn?: DateInput | undefined;
  };
  /**
   * The known facts about the claim. Any fact except the date of the accident may be omitted or null if unknown. If the
   * verdict depends on an unknown fact, the verdict is `undetermined`, and `missing` lists the facts that are needed.
   */
  readonly claim: {
    /** The date of the accident. */
    readonly accidentOn: DateInput;
    /**
     * The date of the payout, on or after the date of the accident. The MRP on this date determines whether a vehicle
     * counts as a low-value vehicle (4.5(14)).
     */
    readonly payoutOn?: DateInput | null | undefined;
    /** The depreciation deducted by the compulsory motor insurer, in tenge; 0 if none (4.1). */
    readonly depreciation?: AmountInput | null | undefined;
    /**
     * The cost of repairing the vehicle, in tenge. If the cost exceeds 80% of the vehicle's actual value, the loss is a
     * total loss (1.2).
     */
    readonly repairCost?: AmountInput | null | undefined;
    /** The actual value of the vehicle on the day of the accident, in tenge. */
    readonly actualValue?: AmountInput | null | undefined;
    /** Whether the accident happened in Kazakhstan (5.3). */
    readonly inKazakhstan?: boolean | null | undefined;
    /** Whether the event was a road accident (4.1). */
    readonly roadAccident?: boolean | null | undefined;
    /** Whether the damaged vehicle is the one named in the contract (4.1). */
    readonly vehicleNamedInContract?: boolean | null | undefined;
    /** Whether the single premium was paid in full and on time (3.4). */
    readonly premiumPaid?: boolean | null | undefined;
    /** Whether the policyholder, the insured or the beneficiary caused the event intentionally (4.4(1)). */
    readonly intentionalAct?: boolean | null | undefined;
    /** Whether the intentional act was excused by necessity or self-defence (4.4(1)). */
    readonly necessityOrSelfDefence?: boolean | null | undefined;
    /**
     * Whether an intentional crime or administrative offence by the policyholder, the insured or the beneficiary caused
     * the event (4.4(2)).
     */
    readonly intentionalOffence?: boolean | null | undefined;
    /** Whether the policyholder, the insured or the beneficiary is on a sanctions list (4.4(3)). */
    readonly underSanctions?: boolean | null | undefined;
    /** Whether money laundering or the financing of terrorism is suspected (4.4(4)). */
    readonly launderingSuspected?: boolean | null | undefined;
    /** Whether another provision of law releases the insurer from paying (4.4(5)). */
    readonly otherStatutoryExemption?: boolean | null | undefined;
    /** Whether the policyholder knowingly gave false information (4.5(1)). */
    readonly falseInformation?: boolean | null | undefined;
    /** Whether the policyholder deliberately failed to mitigate the loss (4.5(2)). */
    readonly lossNotMitigated?: boolean | null | undefined;
    /** Whether the policyholder obstructed the insurer's investigation (4.5(3)). */
    readonly investigationObstructed?: boolean | null | undefined;
    /** Whether the insurer was notified late, or not at all (4.5(4)). */
    readonly notNotifiedInTime?: boolean | null | undefined;
    /** Whether the policyholder waived the right of recovery against the liable party (4.5(5)). */
    readonly recoveryRightWaived?: boolean | null | undefined;
    /** Whether the policyholder withholds the documents required for recovery from the liable party (4.5(5)). */
    readonly recoveryDocumentsWithheld?: boolean | null | undefined;
    /** Whether the state confiscated, seized or destroyed the property (4.5(6)). */
    readonly seizedByState?: boolean | null | undefined;
    /** Whether the policyholder or the insured was found to be at fault for the accident (4.5(7)). */
    readonly insuredAtFault?: boolean | null | undefined;
    /**
     * Whether the compulsory motor insurer has paid. If it has not, a payout under this contract may be refused
     * (4.5(8)).
     */
    readonly compulsoryPayoutMade?: boolean | null | undefined;
    /** Whether the party at fault had no compulsory motor insurance in force on the day of the accident (4.5(10)). */
    readonly culpritUninsured?: boolean | null | undefined;
    /** Whether the party at fault, or that party's insurer, has paid full compensation for the damage (4.5(11)). */
    readonly fullyCompensated?: boolean | null | undefined;
    /** Whether the claim is for bodily injury or death (4.5(12)). */
    readonly bodilyInjuryClaim?: boolean | null | undefined;
    /** Whether the compulsory payout was made under the simplified procedure, without the police (4.5(13)). */
    readonly simplifiedProcedure?: boolean | null | undefined;
    /** Whether the policyholder breached another duty under the contract (7.1(6)). */
    readonly dutiesBreached?: boolean | null | undefined;
  };
  /** Choices that the rules leave open. */
  readonly options?: {
    /**
     * The MRP that determines whether a vehicle counts as a low-value vehicle (4.5(14)), in tenge. Must be greater than
     * zero. Provide this value if the built-in table has no MRP for the payout date. It replaces the built-in value,
     * regardless of the payout date.
     */
    readonly mrp?: AmountInput | undefined;
  } | undefined;
}
