import type { NoteWords } from "../../engine/words.js";
import { words as statutory } from "../civil-code/words.js";
import type { DocumentCode, NoteCode } from "./codes.js";

/** What the codes of the cabinet's operation mean, beside the Civil Code's. */
export const words = {
  notes: {
    ...statutory.notes,
    "not-available-online": { meaning: "the cabinet ends only contracts that were concluded online", facts: {} },
  } satisfies Record<NoteCode, NoteWords>,
  documents: {
    "bank-details": "bank details of the policyholder",
    "loan-repayment-certificate": "the lender's certificate that the loan is repaid",
  } satisfies Record<DocumentCode, string>,
};
