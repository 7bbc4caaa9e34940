import type { FieldsOf } from "../../engine/words.js";
import {
  assumptionWords,
  becauseWords,
  calendarFieldWords,
  calendarValueWords,
  citationWords,
  conventionWords,
  coolingOffFieldWords,
  costsFieldWords,
  fieldWords,
  groundNameWords,
  groundWords,
  issueWords,
  kindFieldWords,
  kindValueWords,
  noDueDayWords,
  noteWords,
  reasonWords,
  noteFacts as sharedNoteFacts,
  shiftValueWords,
  statutoryWords,
  stepWords,
  valueWords,
} from "../ended-contract/words.js";
import type { Because, Ground, NoteCode, Reason } from "./codes.js";
import type { ReturnPremiumResult } from "./return-premium.result.js";
import type { ReturnPremiumInput } from "./return-premium.types.js";

/** The wording for the operation under the Civil Code. */
export const words = {
  titles: { "kz-civil-code/return-premium": "Return of premium under the Civil Code of Kazakhstan" } satisfies Record<
    ReturnPremiumResult["operation"],
    string
  >,
  citations: { ...citationWords, "kz-civil-code": citationWords.CC },
  reasons: { ...reasonWords, "loan-repaid": "the loan linked to the contract was repaid" } satisfies Record<
    Reason,
    string
  >,
  groundNames: { ...groundNameWords, "loan-repaid": "early repayment of the loan" } satisfies Record<Ground, string>,
  grounds: {
    ...groundWords,
    "loan-repaid":
      "the loan was repaid early: the insurer keeps the premium for the days in force[{costsKept}, and its costs][{allKept}, which is all that was paid]",
  } satisfies Record<Ground, string>,
  because: {
    ...becauseWords,
    ...statutoryWords.because,
    "loan-repaid": "the loan was repaid, and the policyholder is a natural person",
    "no-loan-repaid": "the reason given is not a repaid loan",
    "concluded-before-edition":
      "the contract[, concluded on {concludedOn},] predates this right, which natural persons have had since 12 September 2022",
    annuity: "the contract is an annuity",
  } satisfies Record<Because, string>,
  steps: stepWords,
  noDueDay: noDueDayWords,
  notes: {
    ...noteWords,
    ...statutoryWords.notes,
    "cooling-off-exceptions-not-checked":
      "an annuity has no cooling-off period, so the answer changes if this is one; specify the kind of contract",
    "loan-linked-exception-disputed":
      "it is disputed whether a contract linked to a loan has a cooling-off period; this result assumes that it does",
  } satisfies Record<NoteCode, string>,
  fields: {
    ...fieldWords,
    ...kindFieldWords,
    ...costsFieldWords,
    ...calendarFieldWords,
    ...coolingOffFieldWords,
  } satisfies Record<FieldsOf<ReturnPremiumInput>, string>,
  values: { ...valueWords, ...kindValueWords, ...shiftValueWords, ...calendarValueWords },
  assumptions: assumptionWords,
  conventions: conventionWords,
  issues: issueWords,
};

/** The facts contained in each note, as listed in docs/codes.md. */
export const noteFacts = {
  ...sharedNoteFacts,
  "cooling-off-exceptions-not-checked": { unknown: "the field that is not known" },
};
