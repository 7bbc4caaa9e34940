import type { NoConventions, ResultFrame } from "../../engine/result.js";
import type { AmountInput, DateInput } from "../../engine/values.js";
import type { ConditionCode, Effect, ExcludedLoss, RefusalCode, Verdict } from "./claim-codes.js";

/** What `ogpo-plus/claim-eligibility` judges by. */
export interface ClaimEligibilityInput {
  readonly contract: {
    /** The day of conclusion, at or before `firstDay`. */
    readonly concludedOn: DateInput;
    /** The first covered day. */
    readonly firstDay: DateInput;
    /** The last covered day, unless the contract ended early. */
    readonly lastDay: DateInput;
    /** The day on which the contract ended early, a day of the term that is no longer covered. */
    readonly terminatedOn?: DateInput | undefined;
  };
  readonly claim: ClaimInput;
}

/** What is known of a claim. All but the day of the accident are facts: left out or null, they are unknown. */
export interface ClaimInput {
  readonly accidentOn: DateInput;
  /** The day on which the payout is made, at or after `accidentOn`. */
  readonly payoutOn?: DateInput | null | undefined;
  /** The depreciation that the compulsory insurer withheld, in tenge. */
  readonly depreciation?: AmountInput | null | undefined;
  /** What the repair of the vehicle costs, in tenge. */
  readonly repairCost?: AmountInput | null | undefined;
  /** What the vehicle was worth on the day of the accident, in tenge. */
  readonly actualValue?: AmountInput | null | undefined;
  /** Whether it happened in Kazakhstan. */
  readonly inKazakhstan?: boolean | null | undefined;
  /** Whether it was a road accident. */
  readonly roadAccident?: boolean | null | undefined;
  /** Whether the damaged vehicle is the one that the contract names. */
  readonly vehicleNamedInContract?: boolean | null | undefined;
  /** Whether the premium was paid in time. */
  readonly premiumPaid?: boolean | null | undefined;
  /** Whether the policyholder, the insured or the beneficiary meant it to happen. */
  readonly intentionalAct?: boolean | null | undefined;
  /** Whether such an act was done of necessity or in self-defence. */
  readonly necessityOrSelfDefence?: boolean | null | undefined;
  /** Whether an intentional crime or an administrative offence of theirs caused it. */
  readonly intentionalOffence?: boolean | null | undefined;
  /** Whether one of them is under sanctions. */
  readonly underSanctions?: boolean | null | undefined;
  /** Whether money laundering, the financing of terrorism or the like is suspected. */
  readonly launderingSuspected?: boolean | null | undefined;
  /** Whether the law frees the insurer in another way. */
  readonly otherStatutoryExemption?: boolean | null | undefined;
  /** Whether the policyholder knowingly gave false information. */
  readonly falseInformation?: boolean | null | undefined;
  /** Whether the policyholder on purpose did nothing to keep the loss small. */
  readonly lossNotMitigated?: boolean | null | undefined;
  /** Whether the policyholder hindered the insurer in finding out what happened. */
  readonly investigationObstructed?: boolean | null | undefined;
  /** Whether the insurer was told late, or not at all. */
  readonly notNotifiedInTime?: boolean | null | undefined;
  /** Whether the policyholder gave up the claim against whoever is liable. */
  readonly recoveryRightWaived?: boolean | null | undefined;
  /** Whether the policyholder keeps back the documents that this claim needs. */
  readonly recoveryDocumentsWithheld?: boolean | null | undefined;
  /** Whether the state took, seized or destroyed the property. */
  readonly seizedByState?: boolean | null | undefined;
  /** Whether the policyholder or the insured was found guilty of the accident. */
  readonly insuredAtFault?: boolean | null | undefined;
  /** Whether the compulsory insurer paid. */
  readonly compulsoryPayoutMade?: boolean | null | undefined;
  /** Whether the culprit had no compulsory insurance in force on that day. */
  readonly culpritUninsured?: boolean | null | undefined;
  /** Whether the culprit or the culprit's insurer made good the whole damage. */
  readonly fullyCompensated?: boolean | null | undefined;
  /** Whether the claim is for harm to life or health. */
  readonly bodilyInjuryClaim?: boolean | null | undefined;
  /** Whether the compulsory payout came by the simplified procedure. */
  readonly simplifiedProcedure?: boolean | null | undefined;
  /** Whether the policyholder broke the contract in another way. */
  readonly dutiesBreached?: boolean | null | undefined;
}

/** A condition of an insured event. */
export interface JudgedCondition {
  readonly code: ConditionCode;
  readonly clause: string;
  /** Null where the facts leave it open. */
  readonly holds: boolean | null;
}

/** A ground of refusal that holds. */
export interface RefusalGround {
  readonly code: RefusalCode;
  readonly clause: string;
  /** What it lets the insurer do. */
  readonly effect: Effect;
}

/** The result of `ogpo-plus/claim-eligibility`. */
export interface ClaimEligibilityResult extends ResultFrame {
  readonly operation: "ogpo-plus/claim-eligibility";
  readonly verdict: Verdict;
  /** Every condition of an insured event, in the order of the rule set. */
  readonly conditions: readonly JudgedCondition[];
  /** Every ground of refusal that holds, whatever the verdict, in the order of the clauses. */
  readonly grounds: readonly RefusalGround[];
  /** The unknown facts that can still change the verdict; first those of which one value alone speaks against payment. */
  readonly missing: readonly (readonly string[])[];
  /** Losses for which the rules never pay. */
  readonly excludedLosses: readonly ExcludedLoss[];
  /** What the policyholder hands in. */
  readonly documents: readonly string[];
  readonly conventions: NoConventions;
}
