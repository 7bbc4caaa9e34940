import type { CoreIssueCode } from "../../engine/issue.js";
import type { FieldsOf } from "../../engine/words.js";
import type { DeductibleKind } from "../../formulas/deductible.js";
import type { ReturnStepId } from "../ended-contract/codes.js";
import {
  assumptionWords,
  becauseWords,
  calendarFieldWords,
  calendarValueWords,
  calendarWords,
  citationWords,
  conventionWords,
  coolingOffFieldWords,
  costsFieldWords,
  documentWords,
  fieldWords,
  groundNameWords,
  groundWords,
  issueWords,
  kindFieldWords,
  noDueDayWords,
  noteWords,
  reasonWords,
  replacementWords,
  noteFacts as sharedNoteFacts,
  shiftValueWords,
  stepWords,
  termIssueWords,
  valueWords,
} from "../ended-contract/words.js";
import type { Shift } from "../periods.js";
import type { ClaimEligibilityResult } from "./claim-eligibility.result.js";
import type { ClaimEligibilityInput } from "./claim-eligibility.types.js";
import type {
  Because,
  Bound,
  ClaimDocument,
  ClaimNoteCode,
  ClaimStepId,
  ClaimsPaidBar,
  ConditionCode,
  DeadlineKind,
  DeadlineNoteCode,
  ExcludedLoss,
  Ground,
  Mitigation,
  PayoutStepId,
  Reason,
  RefusalEffect,
  RefusalGroundCode,
  ReturnDocument,
  ReturnNoteCode,
  Verdict,
} from "./codes.js";
import type { CoverPeriodResult } from "./cover-period.result.js";
import type { CoverPeriodInput } from "./cover-period.types.js";
import type { DeadlineResult } from "./deadline.result.js";
import type { DeadlineInput } from "./deadline.types.js";
import type { ReturnPremiumIssueCode } from "./issues.js";
import type { PayoutResult } from "./payout.result.js";
import type { PayoutInput } from "./payout.types.js";
import type { ReturnPremiumResult } from "./return-premium.result.js";
import type { ReturnPremiumInput } from "./return-premium.types.js";
import type { ShortPeriodPremiumResult } from "./short-period-premium.result.js";
import type { ShortPeriodPremiumInput } from "./short-period-premium.types.js";

type OtherResult =
  | ClaimEligibilityResult
  | CoverPeriodResult
  | DeadlineResult
  | PayoutResult
  | ShortPeriodPremiumResult;

type OtherInput = ClaimEligibilityInput | CoverPeriodInput | DeadlineInput | PayoutInput | ShortPeriodPremiumInput;

/** The wording for the OGPO+ operations. */
export const words = {
  titles: {
    "ogpo-plus/return-premium": "Return of premium under the OGPO+ rules",
    "ogpo-plus/short-period-premium": "OGPO+ premium for a short term",
    "ogpo-plus/cover-period": "OGPO+ period of cover",
    "ogpo-plus/claim-eligibility": "OGPO+ claim: whether it is payable",
    "ogpo-plus/payout": "OGPO+ payout",
    "ogpo-plus/deadline": "Deadline under the OGPO+ rules",
  } satisfies Record<(ReturnPremiumResult | OtherResult)["operation"], string>,
  answers: {
    "ogpo-plus/short-period-premium":
      "the premium for {months}[ ({firstDay} to {lastDay})], counting a month that has started as whole, is {share} of the annual premium[ of {annualPremium}]: {premium}",
    "ogpo-plus/cover-period":
      "cover runs from {firstDay} to {lastDay}, which is {termDays} or {months}, counting a month that has started as whole[; the premium was received on {premiumReceivedOn}]",
    "ogpo-plus/payout":
      "the policyholder receives {payable}: a payout of {payout}, less {setOff} for the premium still owed, plus {mitigation} for loss-mitigation costs; the payout is limited by {boundBy}; the remaining sum insured is {remainingSumInsured}",
    "ogpo-plus/deadline": "[{kind}: |]the last day is {dueOn}[, {count} after {from}|; the period is {count}]",
  } satisfies Record<Exclude<OtherResult["operation"], "ogpo-plus/claim-eligibility">, string>,
  citations: {
    ...citationWords,
    "ogpo-plus": "clause {clause}",
    "title page": "title page of the rules",
  },
  reasons: {
    ...reasonWords,
    ...replacementWords.reasons,
    "non-payment": "the premium was not paid",
    "sum-insured-exhausted": "payouts exhausted the sum insured",
    agreement: "the parties agreed to terminate the contract",
    "insurer-demand": "the insurer demanded termination",
  } satisfies Record<Reason, string>,
  groundNames: {
    ...groundNameWords,
    "never-in-force": "never in force",
    "claims-paid": "a claim was paid",
    ...replacementWords.groundNames,
    "by-agreement": "terminated by the parties",
  } satisfies Record<Ground, string>,
  grounds: {
    ...groundWords,
    "never-in-force":
      "the single premium was not paid in full, so the contract never came into force, and the premium received is returned",
    "claims-paid": "a claim was paid during the contract, so nothing is returned",
    ...replacementWords.grounds,
    "by-agreement": "[{reason}|the parties ended the contract], so the amount that the parties agree on is returned",
  } satisfies Record<Ground, string>,
  because: {
    ...becauseWords,
    "non-payment": "the reason given is that the premium was not paid",
    "premium-not-paid-in-full": "the premium[ of {premium}] was not received in full[; received: {paidPremium}]",
    "premium-paid-in-full": "the premium[ of {premium}] was received in full",
    "claims-paid": "a claim was paid during the contract[: {paidClaims}]",
    "no-claims-paid": "no claim was paid during the contract",
    "claims-paid-bar-off": "a claim was paid, but the option chosen sets aside the bar of clause 9.10",
    ...replacementWords.because,
    withdrawal: "the reason given is the policyholder's own wish",
    "sum-insured-exhausted": "payouts exhausted the sum insured",
    "ended-by-the-parties": "[{reason}|the parties ended the contract]",
  } satisfies Record<Because, string>,
  verdicts: {
    "not-insured-event": "nothing is payable: a condition of an insured event is not met",
    refusable: "the insurer may refuse the payout[{partly} in full or in part]: a ground for refusal applies",
    undetermined:
      "it is not known yet whether the claim is payable: the known facts do not rule it out, but more are needed",
    eligible: "the claim is payable: the event is insured, and no ground for refusal applies",
  } satisfies Record<Verdict, string>,
  conditions: {
    "within-cover":
      "the accident[ on {accidentOn}] must have happened during the period of cover[, {firstDay} to {lastDay}]",
    "in-kazakhstan": "the accident must have happened in Kazakhstan",
    "road-accident": "the event must have been a road accident",
    "vehicle-named": "the damaged vehicle must be the one named in the contract",
    "premium-paid": "the premium must have been paid in full and on time",
    "depreciation-withheld": "the compulsory insurer must have withheld depreciation[: {depreciation}]",
  } satisfies Record<ConditionCode, string>,
  refusalGrounds: {
    "intentional-act": "the event was caused intentionally, and not out of necessity or in self-defence",
    "intentional-offence": "the event was caused by an intentional crime or administrative offence",
    "under-sanctions": "the policyholder, the insured or the beneficiary is under sanctions",
    "laundering-suspected": "money laundering or the financing of terrorism is suspected",
    "other-statutory-exemption": "another provision of law releases the insurer from paying",
    "false-information": "the policyholder knowingly gave false information",
    "loss-not-mitigated": "the policyholder deliberately failed to mitigate the loss",
    "investigation-obstructed": "the policyholder obstructed the insurer's investigation",
    "not-notified-in-time": "the insurer was notified late, or not at all",
    "recovery-prevented":
      "the right of recovery against the liable party was waived, or the documents for it are withheld",
    "seized-by-state": "the state confiscated, seized or destroyed the property",
    "insured-at-fault": "the policyholder or the insured was found to be at fault for the accident",
    "no-compulsory-payout": "the compulsory insurer did not pay",
    "accident-before-conclusion": "the accident happened before the contract was concluded",
    "culprit-uninsured": "the party at fault had no compulsory insurance in force on the day of the accident",
    "fully-compensated": "the party at fault, or that party's insurer, has compensated the damage in full",
    "bodily-injury-claim": "the claim is for bodily injury or death",
    "simplified-procedure": "the compulsory payout was made under the simplified procedure",
    "total-loss-of-low-value": "the vehicle is a total loss and was worth at most 600 MRP",
    "duties-breached": "the policyholder breached another duty under the contract",
  } satisfies Record<RefusalGroundCode, string>,
  refusalEffects: {
    "may-refuse-in-full-or-part": "the insurer may refuse the payout in full or in part",
    "may-refuse": "the insurer may refuse the payout",
  } satisfies Record<RefusalEffect, string>,
  bounds: {
    loss: "the depreciation withheld",
    deductible: "the loss after the deductible",
    "sum-insured": "what earlier payouts left of the sum insured",
    "double-insurance": "the whole loss, less what others paid",
  } satisfies Record<Bound, string>,
  noDueDay: noDueDayWords,
  steps: {
    ...stepWords,
    premium: "the premium for the term",
    "total-loss-threshold": "the repair cost above which a loss is total",
    "low-value-limit": "the limit of the value of a vehicle of low value: 600 MRP, inclusive",
    loss: "the depreciation withheld",
    "loss-after-deductible": "the loss after the deductible",
    limit: "what earlier payouts left of the sum insured",
    "uncompensated-loss": "the whole loss, less what others paid",
    payout: "the payout",
    "remaining-sum-insured": "the sum insured that remains after the payout",
    "set-off": "the part of the payout set off against the premium still owed",
    mitigation: "the loss-mitigation costs reimbursed",
    payable: "the amount that the policyholder receives",
  } satisfies Record<ReturnStepId | "premium" | ClaimStepId | PayoutStepId, string>,
  notes: {
    ...noteWords,
    "claims-paid-and-insurer-fault":
      "claims of {paidClaims} were paid, which would bar the return (clause 9.10), but the Civil Code takes precedence over the rules",
    "statute-returns-more":
      "on the same facts, the Civil Code returns[ {total}, which is] {difference} more; the policyholder may rely on the Code",
    "no-clause-sets-a-return":
      "the insurer may demand termination, but no clause says how much is then returned, so the parties must agree; the premium for the unused days would be {proRata}",
    "agreed-return-not-used": "the agreed return of {agreedReturn} is not used, because another ground applies",
    "short-notice":
      "notice was received on {appliedOn}, and the contract ended on {terminatedOn}; the rules require one day's notice, but this does not change the amount",
    "paid-sum-may-be-reclaimed": "on this ground, the insurer may reclaim a payout already made",
    "mrp-not-published":
      "it is not known whether the vehicle is of low value: the MRP for {payoutOn}, the day of the payout, is not known here; provide it",
    "insurer-may-shorten-documents": "the insurer may accept fewer documents; ask the insurer",
  } satisfies Record<ReturnNoteCode | DeadlineNoteCode | ClaimNoteCode, string>,
  documents: {
    ...documentWords,
    "reason-evidence": "a document that proves the reason",
    "title-documents": "documents of title to the vehicle",
    "damage-report": "the damage assessment report",
    "compulsory-payout-proof": "proof that the compulsory insurer paid",
    "payout-application-with-bank-details": "the application for the payout, with bank details",
    "due-diligence-documents": "documents for the insurer's due diligence on the beneficiary",
  } satisfies Record<ReturnDocument | ClaimDocument, string>,
  excludedLosses: {
    "court-costs": "court costs of recovery from the party at fault",
    "penalties-and-interest": "contractual penalties and default interest",
    fines: "fines",
    "indirect-losses": "indirect losses",
    "lost-profit": "lost profit",
  } satisfies Record<ExcludedLoss, string>,
  fields: {
    ...fieldWords,
    ...costsFieldWords,
    ...calendarFieldWords,
    ...coolingOffFieldWords,
    ...kindFieldWords,
    agreedReturn: "the amount that the parties agreed to return",
    paidClaims: "the claims paid",
    claimsPaidBar: "whether a paid claim bars the return",
    annualPremium: "the annual premium",
    months: "the number of months",
    premiumReceivedOn: "the day on which the premium was received",
    from: "the day from which the period is counted",
    shift: "whether the last day is moved",
    sumInsured: "the sum insured",
    deductible: "the deductible",
    actualLoss: "the whole loss",
    paidByOthers: "the amount that others paid for the loss",
    premiumDue: "the premium still owed",
    mitigationCosts: "the loss-mitigation costs",
    mitigation: "how loss-mitigation costs are reimbursed",
    claim: "the claim",
    accidentOn: "the day of the accident",
    payoutOn: "the day of the payout",
    depreciation: "the depreciation withheld",
    repairCost: "the repair cost",
    actualValue: "the actual value of the vehicle on the day of the accident",
    inKazakhstan: "whether the accident happened in Kazakhstan",
    roadAccident: "whether the event was a road accident",
    vehicleNamedInContract: "whether the damaged vehicle is the one named in the contract",
    premiumPaid: "whether the premium was paid in full and on time",
    intentionalAct: "whether the policyholder, the insured or the beneficiary caused the event intentionally",
    necessityOrSelfDefence: "whether the intentional act was excused by necessity or self-defence",
    intentionalOffence: "whether an intentional crime or administrative offence caused the event",
    underSanctions: "whether the policyholder, the insured or the beneficiary is under sanctions",
    launderingSuspected: "whether money laundering or the financing of terrorism is suspected",
    otherStatutoryExemption: "whether another provision of law releases the insurer from paying",
    falseInformation: "whether the policyholder knowingly gave false information",
    lossNotMitigated: "whether the policyholder deliberately failed to mitigate the loss",
    investigationObstructed: "whether the policyholder obstructed the insurer's investigation",
    notNotifiedInTime: "whether the insurer was notified late, or not at all",
    recoveryRightWaived: "whether the right of recovery against the liable party was waived",
    recoveryDocumentsWithheld: "whether the documents required for that recovery are withheld",
    seizedByState: "whether the state confiscated, seized or destroyed the property",
    insuredAtFault: "whether the policyholder or the insured was found to be at fault for the accident",
    compulsoryPayoutMade: "whether the compulsory insurer paid",
    culpritUninsured: "whether the party at fault had no compulsory insurance in force on the day of the accident",
    fullyCompensated: "whether the party at fault, or that party's insurer, has compensated the damage in full",
    bodilyInjuryClaim: "whether the claim is for bodily injury or death",
    simplifiedProcedure: "whether the compulsory payout was made under the simplified procedure",
    dutiesBreached: "whether the policyholder breached another duty under the contract",
    mrp: "the MRP on the day of the payout",
  } satisfies Record<FieldsOf<ReturnPremiumInput | OtherInput>, string>,
  values: {
    ...valueWords,
    ...shiftValueWords,
    ...calendarValueWords,
    "return-payment": "payment of the return premium",
    "claim-decision": "decision on a claim",
    "missing-documents-notice": "notice of missing documents",
    "additional-premium": "payment of an additional premium",
    "force-majeure-notice": "notice of force majeure",
    "cooling-off": "application within the cooling-off period",
    "termination-notice": "notice of termination",
    conditional: "conditional",
    unconditional: "unconditional",
    "in-full": "in full",
    "within-sum-insured": "within the sum insured",
    rules: "as in the rules",
  } satisfies Record<DeadlineKind | DeductibleKind | Mitigation | ClaimsPaidBar, string> & Record<string, string>,
  assumptions: { ...assumptionWords, paidClaims: "no claim was paid during the contract" },
  conventions: {
    ...conventionWords,
    ...calendarWords,
    "claimsPaidBar rules": "a paid claim bars a return, as in the rules",
    "claimsPaidBar none": "a paid claim does not bar a return, as under the Civil Code",
    "shift next-working-day": "a period that would end on a non-working day ends on the next working day",
    "shift none": "a period that would end on a non-working day still ends on that day",
    "mitigation in-full": "loss-mitigation costs are reimbursed in full, even in excess of the sum insured",
    "mitigation within-sum-insured": "loss-mitigation costs are reimbursed up to the sum insured that remains",
    "mrp built-in": "the MRP is the published value for the day of the payout",
    "mrp given": "the MRP is the value given, {mrp}",
  } satisfies Record<
    `claimsPaidBar ${ClaimsPaidBar}` | `shift ${Shift}` | `mitigation ${Mitigation}` | "mrp built-in" | "mrp given",
    string
  > &
    Record<string, string>,
  issues: { ...issueWords, ...termIssueWords } satisfies Record<Exclude<ReturnPremiumIssueCode, CoreIssueCode>, string>,
};

/** The facts that each note contains, as listed in docs/codes.md. */
export const noteFacts = {
  ...sharedNoteFacts,
  "claims-paid-and-insurer-fault": { paidClaims: "the claims paid" },
  "statute-returns-more": { difference: "the statutory return less this return, both rounded" },
  "no-clause-sets-a-return": {
    proRata: "the premium for the unused days, rounded, for comparison",
  },
  "agreed-return-not-used": { agreedReturn: "the amount that the parties agreed to return" },
  "short-notice": { appliedOn: "the day of the application", terminatedOn: "the day on which the contract ended" },
  "mrp-not-published": { payoutOn: "the day of the payout" },
};
