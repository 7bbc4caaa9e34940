import type { NoteWords } from "../../engine/words.js";
import { noDueDayWords, noteWords, stepWords } from "../words.js";
import type { Ground, NoteCode, StepId } from "./codes.js";

/** What the codes of the voluntary policy's operation mean. */
export const words = {
  grounds: {
    "claims-bar": "a claim was paid or a loss reported: nothing goes back",
    "early-termination": "ended early without a claim: the part for the unused days less costs goes back",
  } satisfies Record<Ground, string>,
  noDueDay: noDueDayWords,
  steps: {
    ...stepWords,
    "unearned-premium": "the part of the paid premium that the unused days stand for",
    costs: "what the insurer keeps for its work",
  } satisfies Record<StepId, string>,
  notes: noteWords satisfies Record<NoteCode, NoteWords>,
};
