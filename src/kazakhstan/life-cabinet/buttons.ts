export const buttons = ["early-loan-repayment", "refusal"] as const;

/** A button of the cabinet's page. @useDeclaredType */
export type Button = (typeof buttons)[number];

/** What a button says to the Civil Code, and what is handed in with it. */
export const meanings = {
  "early-loan-repayment": { reason: "loan-repaid", documents: ["bank-details", "loan-repayment-certificate"] },
  refusal: { reason: "withdrawal", documents: ["bank-details"] },
} as const satisfies Readonly<Record<Button, { readonly reason: string; readonly documents: readonly string[] }>>;
