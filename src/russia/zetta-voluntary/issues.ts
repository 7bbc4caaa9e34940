import type { CoreIssueCode } from "../../engine/issue.js";

/** What can be wrong with the end of a policy, beside what the engine knows. */
export const returnPremiumIssues = {
  "terminated-after-last-day": "is after the last day of the term",
} as const;

/** What can be wrong with a field of `zetta-voluntary/return-premium`. @useDeclaredType */
export type ReturnPremiumIssueCode = CoreIssueCode | keyof typeof returnPremiumIssues;
