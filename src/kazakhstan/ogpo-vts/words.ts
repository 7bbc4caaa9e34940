import type { FieldsOf } from "../../engine/words.js";
import {
  assumptionWords,
  becauseWords,
  citationWords,
  documentWords,
  fieldWords,
  groundNameWords,
  groundWords,
  issueWords,
  noDueDayWords,
  noteWords,
  reasonWords,
  replacementWords,
  noteFacts as sharedNoteFacts,
  statutoryWords,
  stepWords,
  termIssueWords,
  usedDaysWords,
  valueWords,
} from "../ended-contract/words.js";
import type { Because, DocumentCode, Ground, NoteCode, Reason, StepId, Use } from "./codes.js";
import type { ReturnPremiumResult } from "./return-premium.result.js";
import type { ReturnPremiumInput } from "./return-premium.types.js";
import type { ShortPeriodPremiumResult } from "./short-period-premium.result.js";
import type { ShortPeriodPremiumInput } from "./short-period-premium.types.js";

/** The wording for the compulsory motor insurance operations. */
export const words = {
  titles: {
    "ogpo-vts/return-premium": "Return of premium for compulsory motor liability insurance (Law 446-II of Kazakhstan)",
    "ogpo-vts/short-period-premium":
      "Premium for short-term compulsory motor liability insurance (Law 446-II of Kazakhstan)",
  } satisfies Record<(ReturnPremiumResult | ShortPeriodPremiumResult)["operation"], string>,
  answers: {
    "ogpo-vts/short-period-premium":
      "the premium is {premium} for {termDays}[ ({firstDay} to {lastDay})][ or {months}, counting a month that has started as whole][; this is {share} of the annual premium|; it is pro rata to the annual premium][ of {annualPremium}][ for a year of {yearDays}]; use: {use}",
  } satisfies Record<ShortPeriodPremiumResult["operation"], string>,
  citations: { ...citationWords, "ogpo-vts": "art. {clause} of Law 446-II" },
  reasons: { ...reasonWords, ...replacementWords.reasons } satisfies Record<Reason, string>,
  groundNames: {
    "before-start": groundNameWords["before-start"],
    "insurer-fault": groundNameWords["insurer-fault"],
    ...replacementWords.groundNames,
    "retained-share": "any other early termination",
  } satisfies Record<Ground, string>,
  grounds: {
    "before-start": groundWords["before-start"],
    "insurer-fault": groundWords["insurer-fault"],
    ...replacementWords.grounds,
    "retained-share":
      "the contract ended early: the insurer keeps[ {retainedShare}| a share] of the paid premium[, as at least {fromPercent}% but less than {belowPercent}% of the term has elapsed|, as at least {fromPercent}% of the term has elapsed|, depending on the part of the term that has elapsed]",
  } satisfies Record<Ground, string>,
  because: {
    "term-not-begun": becauseWords["term-not-begun"],
    "term-had-begun": becauseWords["term-had-begun"],
    "insurer-breach": becauseWords["insurer-breach"],
    "no-insurer-breach": becauseWords["no-insurer-breach"],
    ...replacementWords.because,
    ...statutoryWords.because,
  } satisfies Record<Because, string>,
  steps: {
    "elapsed-percent": "the part of the term that has elapsed, in per cent",
    "return-premium": stepWords["return-premium"],
    "retained-premium": stepWords["retained-premium"],
  } satisfies Record<StepId, string>,
  noDueDay: noDueDayWords,
  notes: {
    "concluded-before-edition": noteWords["concluded-before-edition"],
    "condition-not-checked": noteWords["condition-not-checked"],
    "civil-code-returns-more":
      "on the same facts, the Civil Code returns[ {total}, which is] {difference} more, and no provision says which law takes precedence; the policyholder may rely on the Code",
    ...statutoryWords.notes,
    "creditors-order": noteWords["creditors-order"],
  } satisfies Record<NoteCode, string>,
  documents: documentWords satisfies Record<DocumentCode, string>,
  fields: { ...fieldWords, annualPremium: "the annual premium", use: "the use of the vehicle" } satisfies Record<
    FieldsOf<ReturnPremiumInput | ShortPeriodPremiumInput>,
    string
  >,
  values: {
    ...valueWords,
    seasonal: "seasonal",
    "before-registration": "before the vehicle is registered",
    "temporary-entry": "temporary entry into Kazakhstan",
  } satisfies Record<Use, string> & typeof valueWords,
  assumptions: assumptionWords,
  conventions: usedDaysWords,
  issues: { ...issueWords, ...termIssueWords, "term-too-short": "the term would be shorter than the rules allow" },
};

/** The facts that each note contains, as listed in docs/codes.md. */
export const noteFacts = {
  ...sharedNoteFacts,
  "civil-code-returns-more": { difference: "the return under the Code less this return, both rounded" },
};
