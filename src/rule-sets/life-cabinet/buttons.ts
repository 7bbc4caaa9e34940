import type { Reason } from "../kz-civil-code/facts.ts";

export const buttons = ["early-loan-repayment", "refusal"] as const;

/** A button of the cabinet's page. @useDeclaredType */
export type Button = (typeof buttons)[number];

/** What a button says to the Civil Code, and what is handed in with it. */
export const meanings: Readonly<Record<Button, { readonly reason: Reason; readonly documents: readonly string[] }>> = {
  "early-loan-repayment": { reason: "loan-repaid", documents: ["bank-details", "loan-repayment-certificate"] },
  refusal: { reason: "withdrawal", documents: ["bank-details"] },
};
