import type { Words } from "../../engine/words.js";

/** What the codes mean that the voluntary policy adds to OSAGO's. */
export const words: Partial<Words> = {
  grounds: {
    "claims-bar": "a claim was paid or a loss reported: nothing goes back",
    "early-termination": "ended early without a claim: the part for the unused days less costs goes back",
  },
};
