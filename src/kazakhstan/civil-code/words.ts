import type { NoteWords } from "../../engine/words.js";
import {
  becauseWords,
  groundWords,
  noDueDayWords,
  noteWords,
  reasonWords,
  statutoryWords,
  stepWords,
} from "../ended-contract/words.js";
import type { Because, Ground, NoteCode, Reason } from "./codes.js";

/** What the codes of the Civil Code's operation mean. */
export const words = {
  reasons: { ...reasonWords, "loan-repaid": "the loan behind the contract was repaid" } satisfies Record<
    Reason,
    string
  >,
  grounds: {
    ...groundWords,
    "loan-repaid": "the loan was repaid early: the insurer keeps the premium for the days in force, and its costs",
  } satisfies Record<Ground, string>,
  because: {
    ...becauseWords,
    ...statutoryWords.because,
    "loan-repaid": "the loan was repaid, and the policyholder is a natural person",
    "no-loan-repaid": "no repaid loan is given as the reason",
    "concluded-before-edition":
      "the contract is older than this right, which natural persons have had since 2022-09-12",
    annuity: "the contract is an annuity",
  } satisfies Record<Because, string>,
  steps: stepWords,
  noDueDay: noDueDayWords,
  notes: {
    ...noteWords,
    ...statutoryWords.notes,
    "cooling-off-exceptions-not-checked": {
      meaning: "an annuity has no cooling-off, and the kind of contract is not known",
      facts: { unknown: "the field that would decide it" },
    },
    "loan-linked-exception-disputed": {
      meaning: "whether a contract linked to a loan has a cooling-off is disputed; this result assumes that it has one",
      facts: {},
    },
  } satisfies Record<NoteCode, NoteWords>,
};
