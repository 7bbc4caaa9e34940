import type { CoreIssueCode } from "../../engine/issue.js";

/** Issues with how a contract ended, in addition to the engine's built-in issues. */
export const endedContractIssues = {
  "terminated-after-last-day": "is after the last day of the term",
  "terminated-before-conclusion": "is before the day on which the contract was concluded",
  "applied-before-conclusion": "is before the day on which the contract was concluded",
  "applied-after-termination": "is after the day of termination",
  "costs-above-cap": "is more than 10% of the premium received",
  "paid-above-premium": "is more than the premium under the contract",
} as const;

/** The codes of issues with the fields of an ended contract. @useDeclaredType */
export type EndedContractIssueCode = CoreIssueCode | keyof typeof endedContractIssues;
