// Written by `npm run generate` from the fields of the same name.

import type { AmountInput, DateInput } from "../../engine/values.js";

/** What `ogpo-plus/claim-eligibility` judges by. */
export interface ClaimEligibilityInput {
  /** The days of the contract under which the claim is made. */
  readonly contract: {
    /** The day on which the contract was concluded, at or before the first day. */
    readonly concludedOn: DateInput;
    /** The first day of cover. */
    readonly firstDay: DateInput;
    /** The last day of cover, unless the contract ended early. */
    readonly lastDay: DateInput;
    /**
     * The day on which the contract ended early, a day of the term that is no longer covered; left out where it did
     * not.
     */
    readonly terminatedOn?: DateInput | undefined;
  };
  /**
   * What is known of the claim. All but the day of the accident may be left out or null where nobody knows; the verdict
   * is then `undetermined` where it depends on such a fact, and `missing` names the facts.
   */
  readonly claim: {
    /** The day of the accident. */
    readonly accidentOn: DateInput;
    /**
     * The day on which the payout is made, at or after the accident; its MRP decides on a vehicle of low value
     * (4.5(14)).
     */
    readonly payoutOn?: DateInput | null | undefined;
    /** The depreciation that the compulsory insurer withheld, in tenge; 0 where it withheld none (4.1). */
    readonly depreciation?: AmountInput | null | undefined;
    /** What the repair of the vehicle costs, in tenge; above 80% of its value the loss is total (1.2). */
    readonly repairCost?: AmountInput | null | undefined;
    /** What the vehicle was worth on the day of the accident, in tenge. */
    readonly actualValue?: AmountInput | null | undefined;
    /** Whether it happened in Kazakhstan (5.3). */
    readonly inKazakhstan?: boolean | null | undefined;
    /** Whether it was a road accident (4.1). */
    readonly roadAccident?: boolean | null | undefined;
    /** Whether the damaged vehicle is the one that the contract names (4.1). */
    readonly vehicleNamedInContract?: boolean | null | undefined;
    /** Whether the single premium was paid in full and in time (3.4). */
    readonly premiumPaid?: boolean | null | undefined;
    /** Whether the policyholder, the insured or the beneficiary meant it to happen (4.4(1)). */
    readonly intentionalAct?: boolean | null | undefined;
    /** Whether such an act was done out of necessity or in self-defence, which excuses it (4.4(1)). */
    readonly necessityOrSelfDefence?: boolean | null | undefined;
    /** Whether an intentional crime or administrative offence of theirs caused it (4.4(2)). */
    readonly intentionalOffence?: boolean | null | undefined;
    /** Whether one of them is on a sanctions list (4.4(3)). */
    readonly underSanctions?: boolean | null | undefined;
    /** Whether money laundering or the financing of terrorism is suspected (4.4(4)). */
    readonly launderingSuspected?: boolean | null | undefined;
    /** Whether another provision of law frees the insurer (4.4(5)). */
    readonly otherStatutoryExemption?: boolean | null | undefined;
    /** Whether the policyholder knowingly gave false information (4.5(1)). */
    readonly falseInformation?: boolean | null | undefined;
    /** Whether the policyholder deliberately did nothing to keep the loss small (4.5(2)). */
    readonly lossNotMitigated?: boolean | null | undefined;
    /** Whether the policyholder kept the insurer from finding out what happened (4.5(3)). */
    readonly investigationObstructed?: boolean | null | undefined;
    /** Whether the insurer was told late, or not at all (4.5(4)). */
    readonly notNotifiedInTime?: boolean | null | undefined;
    /** Whether the policyholder gave up the claim against whoever is liable (4.5(5)). */
    readonly recoveryRightWaived?: boolean | null | undefined;
    /** Whether the policyholder withholds the documents that this recovery needs (4.5(5)). */
    readonly recoveryDocumentsWithheld?: boolean | null | undefined;
    /** Whether the state took, seized or destroyed the property (4.5(6)). */
    readonly seizedByState?: boolean | null | undefined;
    /** Whether the policyholder or the insured was found guilty of the accident (4.5(7)). */
    readonly insuredAtFault?: boolean | null | undefined;
    /** Whether the compulsory insurer paid; without its payout this one may be refused (4.5(8)). */
    readonly compulsoryPayoutMade?: boolean | null | undefined;
    /** Whether the culprit had no compulsory insurance in force on that day (4.5(10)). */
    readonly culpritUninsured?: boolean | null | undefined;
    /** Whether the culprit, or the culprit's insurer, paid for the whole damage (4.5(11)). */
    readonly fullyCompensated?: boolean | null | undefined;
    /** Whether the claim is for harm to life or health (4.5(12)). */
    readonly bodilyInjuryClaim?: boolean | null | undefined;
    /** Whether the compulsory payout was made under the simplified procedure, without the police (4.5(13)). */
    readonly simplifiedProcedure?: boolean | null | undefined;
    /** Whether the policyholder broke another duty of the contract (7.1(6)). */
    readonly dutiesBreached?: boolean | null | undefined;
  };
  /** Choices where the rules leave one. */
  readonly options?: {
    /**
     * The MRP by which a vehicle is of low value (4.5(14)), in tenge, above zero: that of the day of the payout, where
     * it is not published yet. It replaces the built-in value, and the day of the payout then has no effect.
     */
    readonly mrp?: AmountInput | undefined;
  } | undefined;
}
