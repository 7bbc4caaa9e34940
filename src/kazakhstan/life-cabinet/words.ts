import type { Words } from "../../engine/words.js";

/** What the codes mean that the cabinet adds to the Civil Code's. */
export const words: Partial<Words> = {
  notes: {
    "not-available-online": { meaning: "the cabinet ends only contracts that were concluded online", facts: {} },
  },
  documents: {
    "bank-details": "bank details of the policyholder",
    "loan-repayment-certificate": "the lender's certificate that the loan is repaid",
  },
};
