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
import { factClauses } from "./fact-clauses.js";
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

/** What the codes and fields of the OGPO+ operations mean. */
export const words = {
  titles: {
    "ogpo-plus/return-premium": "Return of premium by the OGPO+ rules",
    "ogpo-plus/short-period-premium": "OGPO+ premium for a short term",
    "ogpo-plus/cover-period": "OGPO+ period of cover",
    "ogpo-plus/claim-eligibility": "OGPO+ claim: whether it is to be paid",
    "ogpo-plus/payout": "OGPO+ payout",
    "ogpo-plus/deadline": "Period of the OGPO+ rules",
  } satisfies Record<(ReturnPremiumResult | OtherResult)["operation"], string>,
  answers: {
    "ogpo-plus/short-period-premium":
      "the premium for {months}[ ({firstDay} to {lastDay})] is {premium}, that is {share} of the annual premium[ of {annualPremium}]",
    "ogpo-plus/cover-period":
      "cover runs from {firstDay} to {lastDay}, {termDays}; a month that has begun counts in full: {months}[; the premium came on {premiumReceivedOn}]",
    "ogpo-plus/payout":
      "the policyholder receives {payable}: a payout of {payout}, less {setOff} for the premium still owed, plus {mitigation} for keeping the loss small; it is set by {boundBy}; {remainingSumInsured} is left of the sum insured",
    "ogpo-plus/deadline": "[{kind}: |]the last day is {dueOn}, by a period of {count}[, counted from {from}]",
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
    "sum-insured-exhausted": "payouts reached the sum insured",
    agreement: "the parties agreed to end the contract",
    "insurer-demand": "the insurer demanded the end",
  } satisfies Record<Reason, string>,
  groundNames: {
    ...groundNameWords,
    "never-in-force": "never in force",
    "claims-paid": "claims paid",
    ...replacementWords.groundNames,
    "by-agreement": "ended by the parties",
  } satisfies Record<Ground, string>,
  grounds: {
    ...groundWords,
    "never-in-force":
      "the single premium was not paid in full, so the contract never came into force, and what was received goes back",
    "claims-paid": "a claim was paid during the contract, so nothing goes back",
    ...replacementWords.grounds,
    "by-agreement": "the parties, or the insurer, ended the contract, so what the parties agreed on goes back",
  } satisfies Record<Ground, string>,
  because: {
    ...becauseWords,
    "non-payment": "non-payment is given as the reason",
    "premium-not-paid-in-full": "less than the premium[ of {premium}] was received[: {paidPremium}]",
    "premium-paid-in-full": "the premium[ of {premium}] was received in full",
    "claims-paid": "a claim was paid during the contract[: {paidClaims}]",
    "no-claims-paid": "no claim was paid during the contract",
    "claims-paid-bar-off": "a claim was paid, but the option switches the bar off",
    ...replacementWords.because,
    withdrawal: "the reason is the policyholder's own wish",
    "sum-insured-exhausted": "payouts reached the sum insured, and the option switches the bar of paid claims off",
    "ended-by-the-parties": "the parties agreed to end the contract, or the insurer demanded it",
  } satisfies Record<Because, string>,
  verdicts: {
    "not-insured-event": "nothing is payable: a condition of an insured event does not hold",
    refusable: "the insurer may refuse the payout: a ground of refusal holds",
    undetermined:
      "whether the claim is to be paid is not known yet: nothing that is known prevents it, but some facts are missing",
    eligible: "the claim is to be paid: it is an insured event, and no ground of refusal holds",
  } satisfies Record<Verdict, string>,
  conditions: {
    "within-cover": "the accident[ of {accidentOn}] happened while the contract covered[, {firstDay} to {lastDay}]",
    "in-kazakhstan": "it happened in Kazakhstan",
    "road-accident": "it was a road accident",
    "vehicle-named": "the damaged vehicle is the one that the contract names",
    "premium-paid": "the premium was paid in time",
    "depreciation-withheld": "the compulsory insurer withheld depreciation[: {depreciation}]",
  } satisfies Record<ConditionCode, string>,
  refusalGrounds: {
    "intentional-act": "it was intentional, and neither necessary nor self-defence",
    "intentional-offence": "an intentional crime or an administrative offence caused it",
    "under-sanctions": "the policyholder, the insured or the beneficiary is under sanctions",
    "laundering-suspected": "money laundering, the financing of terrorism or the like is suspected",
    "other-statutory-exemption": "the law frees the insurer in another way",
    "false-information": "the policyholder knowingly gave false information",
    "loss-not-mitigated": "the policyholder deliberately did nothing to keep the loss small",
    "investigation-obstructed": "the policyholder hindered the insurer in finding out what happened",
    "not-notified-in-time": "the insurer was told late, or not at all",
    "recovery-prevented": "the claim against whoever is liable was given up, or the documents for it are withheld",
    "seized-by-state": "the state took, seized or destroyed the property",
    "insured-at-fault": "the policyholder or the insured was found guilty of the accident",
    "no-compulsory-payout": "the compulsory insurer did not pay",
    "accident-before-conclusion": "the accident happened before the contract was concluded",
    "culprit-uninsured": "the culprit had no compulsory insurance in force on that day",
    "fully-compensated": "the culprit or the culprit's insurer paid for the whole damage",
    "bodily-injury-claim": "the claim is for harm to life or health",
    "simplified-procedure": "the compulsory payout was made under the simplified procedure",
    "total-loss-of-low-value": "a total loss, and the vehicle was worth at most 600 MRP",
    "duties-breached": "the policyholder breached the contract in another way",
  } satisfies Record<RefusalGroundCode, string>,
  refusalEffects: {
    "may-refuse-in-full-or-part": "the insurer may refuse all of the payout or a part of it",
    "may-refuse": "the insurer may refuse the payout",
  } satisfies Record<RefusalEffect, string>,
  bounds: {
    loss: "the depreciation withheld",
    deductible: "what the deductible leaves of it",
    "sum-insured": "what earlier payouts leave of the sum insured",
    "double-insurance": "what others leave of the whole loss",
  } satisfies Record<Bound, string>,
  noDueDay: noDueDayWords,
  steps: {
    ...stepWords,
    premium: "what the term costs",
    "total-loss-threshold": "the cost of repair above which a loss is total",
    "low-value-limit": "the value up to which a vehicle is of low value",
    loss: "the depreciation withheld",
    "loss-after-deductible": "what the deductible leaves of the loss",
    limit: "what earlier payouts leave of the sum insured",
    "uncompensated-loss": "what others leave of the whole loss",
    payout: "the payout",
    "remaining-sum-insured": "what the payout leaves of the sum insured",
    "set-off": "the part of the payout that pays the premium still owed",
    mitigation: "what is paid back for keeping the loss small",
    payable: "what the policyholder receives",
  } satisfies Record<ReturnStepId | "premium" | ClaimStepId | PayoutStepId, string>,
  notes: {
    ...noteWords,
    "claims-paid-and-insurer-fault":
      "claims of {paidClaims} were paid, which would bar the return (clause 9.10), but the Civil Code stands above the rules",
    "statute-returns-more":
      "by the Civil Code {difference} more goes back on the same facts; the policyholder may rely on it",
    "no-clause-sets-a-return":
      "the insurer may demand the end, but no clause says what goes back then; agree on an amount: the premium for the unused days would be {proRata}",
    "agreed-return-not-used": "the agreed return of {agreedReturn} is not used, as another ground decides",
    "short-notice":
      "notice came on {appliedOn}, and the contract ends on {terminatedOn}; the rules want notice at least a day before the end",
    "paid-sum-may-be-reclaimed": "on this ground the insurer may reclaim a payout that it has made",
    "mrp-not-published":
      "whether the vehicle is of low value is open: the MRP of {payoutOn}, the day of the payout, is not published; give it",
    "insurer-may-shorten-documents": "the insurer may do with fewer documents; ask it",
  } satisfies Record<ReturnNoteCode | DeadlineNoteCode | ClaimNoteCode, string>,
  documents: {
    ...documentWords,
    "reason-evidence": "a document that shows the reason",
    "title-documents": "documents of title to the vehicle",
    "damage-report": "the report on the amount of the damage",
    "compulsory-payout-proof": "proof that the compulsory insurer paid",
    "payout-application-with-bank-details": "the application for the payout, with bank details",
    "due-diligence-documents": "documents by which the insurer checks the beneficiary",
  } satisfies Record<ReturnDocument | ClaimDocument, string>,
  excludedLosses: {
    "court-costs": "court costs of recovering from the culprit",
    "penalties-and-interest": "contract penalties, and interest for delay",
    fines: "fines",
    "indirect-losses": "other indirect losses",
    "lost-profit": "profit that was lost",
  } satisfies Record<ExcludedLoss, string>,
  fields: {
    ...fieldWords,
    ...costsFieldWords,
    ...calendarFieldWords,
    ...coolingOffFieldWords,
    ...kindFieldWords,
    agreedReturn: "the amount that the parties agreed to return",
    paidClaims: "the claims paid",
    claimsPaidBar: "the effect of a claim paid",
    annualPremium: "the annual premium",
    months: "the months",
    premiumReceivedOn: "the day on which the premium came",
    from: "the day from which it is counted",
    shift: "the shift of the last day",
    sumInsured: "the sum insured",
    deductible: "the deductible",
    actualLoss: "the whole loss",
    paidByOthers: "what others paid for it",
    premiumDue: "the premium still owed",
    mitigationCosts: "the costs of keeping the loss small",
    mitigation: "how these costs are paid back",
    claim: "the claim",
    accidentOn: "the day of the accident",
    payoutOn: "the day of the payout",
    depreciation: "the depreciation withheld",
    repairCost: "the cost of repair",
    actualValue: "the value of the vehicle on the day of the accident",
    inKazakhstan: "whether it happened in Kazakhstan",
    roadAccident: "whether it was a road accident",
    vehicleNamedInContract: "whether the damaged vehicle is the one that the contract names",
    premiumPaid: "whether the premium was paid in full and in time",
    intentionalAct: "whether somebody insured meant it to happen",
    necessityOrSelfDefence: "whether that was done out of necessity or in self-defence",
    intentionalOffence: "whether an intentional crime or an administrative offence caused it",
    underSanctions: "whether the policyholder, the insured or the beneficiary is under sanctions",
    launderingSuspected: "whether money laundering or the financing of terrorism is suspected",
    otherStatutoryExemption: "whether the law frees the insurer in another way",
    falseInformation: "whether the policyholder knowingly gave false information",
    lossNotMitigated: "whether the policyholder deliberately did nothing to keep the loss small",
    investigationObstructed: "whether the policyholder hindered the insurer in finding out what happened",
    notNotifiedInTime: "whether the insurer was told late, or not at all",
    recoveryRightWaived: "whether the claim against whoever is liable was given up",
    recoveryDocumentsWithheld: "whether the documents for that claim are kept back",
    seizedByState: "whether the state took, seized or destroyed the property",
    insuredAtFault: "whether the policyholder or the insured was found guilty of the accident",
    compulsoryPayoutMade: "whether the compulsory insurer paid",
    culpritUninsured: "whether the culprit had no compulsory insurance on that day",
    fullyCompensated: "whether the culprit or the culprit's insurer paid for the whole damage",
    bodilyInjuryClaim: "whether the claim is for harm to life or health",
    simplifiedProcedure: "whether the compulsory payout was made under the simplified procedure",
    dutiesBreached: "whether the policyholder breached the contract in another way",
    mrp: "the MRP of the day of the payout",
  } satisfies Record<FieldsOf<ReturnPremiumInput | OtherInput>, string>,
  values: {
    ...valueWords,
    ...shiftValueWords,
    ...calendarValueWords,
    "return-payment": "payment of the return",
    "claim-decision": "decision on a claim",
    "missing-documents-notice": "notice of missing documents",
    "additional-premium": "payment of an additional premium",
    "force-majeure-notice": "notice of force majeure",
    "cooling-off": "application within the cooling-off period",
    "termination-notice": "notice of the end",
    conditional: "conditional",
    unconditional: "unconditional",
    "in-full": "in full",
    "within-sum-insured": "within the sum insured",
    rules: "as the rules say",
  } satisfies Record<DeadlineKind | DeductibleKind | Mitigation | ClaimsPaidBar, string> & Record<string, string>,
  clauses: factClauses,
  assumptions: { ...assumptionWords, paidClaims: "no claim was paid during the contract" },
  conventions: {
    ...conventionWords,
    ...calendarWords,
    "claimsPaidBar rules": "a claim paid bars every return, as the rules say",
    "claimsPaidBar none": "a claim paid bars no return, as by the Civil Code",
    "shift next-working-day": "a period that would end on a day off ends on the next working day",
    "shift none": "a period that would end on a day off ends on that day",
    "mitigation in-full": "the costs of keeping the loss small are paid back in full, even above the sum insured",
    "mitigation within-sum-insured":
      "the costs of keeping the loss small are paid back as far as the sum insured leaves room",
    "mrp built-in": "the MRP is the published one of the day of the payout",
    "mrp given": "the MRP is the one that was given, {mrp}",
  } satisfies Record<
    `claimsPaidBar ${ClaimsPaidBar}` | `shift ${Shift}` | `mitigation ${Mitigation}` | "mrp built-in" | "mrp given",
    string
  > &
    Record<string, string>,
  issues: { ...issueWords, ...termIssueWords } satisfies Record<Exclude<ReturnPremiumIssueCode, CoreIssueCode>, string>,
};

/** What the facts of a note say, for docs/codes.md. */
export const noteFacts = {
  ...sharedNoteFacts,
  "claims-paid-and-insurer-fault": { paidClaims: "the payouts made" },
  "statute-returns-more": { difference: "the statutory return less this one, both rounded" },
  "no-clause-sets-a-return": {
    proRata: "the part of the premium for the unused days, rounded, for comparison",
  },
  "agreed-return-not-used": { agreedReturn: "the amount given" },
  "short-notice": { appliedOn: "the day of the application", terminatedOn: "the day of the end" },
  "mrp-not-published": { payoutOn: "the day of the payout" },
};
