import type { CoreIssueCode } from "../../engine/issue.js";
import { termIssues } from "../ended-contract/issues.js";

/** What can be wrong with the days of a short term, beside what the engine knows. */
export const shortPeriodPremiumIssues = {
  ...termIssues,
  "term-too-short": "makes the term shorter than the rules allow",
} as const;

/** What can be wrong with a field of `ogpo-vts/short-period-premium`. @useDeclaredType */
export type ShortPeriodPremiumIssueCode = CoreIssueCode | keyof typeof shortPeriodPremiumIssues;
