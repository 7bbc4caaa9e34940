import type { NoteWords } from "../engine/words.js";

/** What the codes mean that the Russian products share. */
export const noteWords = {
  "weekend-shift-not-applied": {
    meaning: "the last day to pay is a Saturday or Sunday, and was not moved",
    facts: { dueOn: "that day" },
  },
} satisfies Record<string, NoteWords>;

export const noDueDayWords = { "nothing-due": "nothing is due" };

export const stepWords = {
  "return-premium": "what goes back",
  "retained-premium": "what the insurer keeps",
};
