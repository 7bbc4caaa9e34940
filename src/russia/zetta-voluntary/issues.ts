import type { CoreIssueCode } from "../../engine/issue.js";

/** The termination issues that are not built into the engine. */
export const returnPremiumIssues = {
  "terminated-after-last-day": "is after the last day of the term",
} as const;

/** The issues with a field of `zetta-voluntary/return-premium`. @useDeclaredType */
export type ReturnPremiumIssueCode = CoreIssueCode | keyof typeof returnPremiumIssues;
