/** What the codes mean that this rule set adds to the Civil Code's. */
export const words = {
  grounds: {},
  because: {},
  notes: {
    "not-available-online": "the cabinet ends only contracts that were concluded online",
  },
  documents: {
    "bank-details": "bank details of the policyholder",
    "loan-repayment-certificate": "the lender's certificate that the loan is repaid",
  },
} as const;
