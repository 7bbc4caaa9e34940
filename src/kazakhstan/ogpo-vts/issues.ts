import type { CoreIssueCode } from "../../engine/issue.js";
import { type EndedContractIssueCode, endedContractIssues, termIssues } from "../ended-contract/issues.js";

/** What can be wrong with the end of a contract under the Law. */
export const returnPremiumIssues = { ...endedContractIssues, ...termIssues } as const;

/** What can be wrong with a field of `ogpo-vts/return-premium`. @useDeclaredType */
export type ReturnPremiumIssueCode = EndedContractIssueCode | keyof typeof termIssues;

/** What can be wrong with the days of a short term, beside what the engine knows. */
export const shortPeriodPremiumIssues = {
  ...termIssues,
  "term-too-short": "makes the term shorter than the rules allow",
} as const;

/** What can be wrong with a field of `ogpo-vts/short-period-premium`. @useDeclaredType */
export type ShortPeriodPremiumIssueCode = CoreIssueCode | keyof typeof shortPeriodPremiumIssues;
