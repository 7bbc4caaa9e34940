import type { NoteWords } from "../../engine/words.js";
import {
  becauseWords,
  documentWords,
  groundWords,
  noDueDayWords,
  noteWords,
  reasonWords,
  replacementWords,
  statutoryWords,
  stepWords,
} from "../ended-contract/words.js";
import type { Because, DocumentCode, Ground, NoteCode, Reason, StepId } from "./codes.js";

/** What the codes of the compulsory motor insurance mean. */
export const words = {
  reasons: { ...reasonWords, ...replacementWords.reasons } satisfies Record<Reason, string>,
  grounds: {
    "before-start": groundWords["before-start"],
    "insurer-fault": groundWords["insurer-fault"],
    ...replacementWords.grounds,
    "retained-share":
      "any other early end: the insurer keeps a share of the paid premium, by the part of the term that has passed",
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
    "elapsed-percent": "the part of the term that has passed, in per cent",
    "return-premium": stepWords["return-premium"],
    "retained-premium": stepWords["retained-premium"],
  } satisfies Record<StepId, string>,
  noDueDay: noDueDayWords,
  notes: {
    "concluded-before-edition": noteWords["concluded-before-edition"],
    "condition-not-checked": noteWords["condition-not-checked"],
    "civil-code-returns-more": {
      meaning: "by the Civil Code more goes back on the same facts, and no text says which law goes first",
      facts: { difference: "the return by the Code less this one, both rounded" },
    },
    ...statutoryWords.notes,
    "creditors-order": noteWords["creditors-order"],
  } satisfies Record<NoteCode, NoteWords>,
  documents: documentWords satisfies Record<DocumentCode, string>,
};
