import type { CoreIssueCode } from "../../engine/issue.js";
import { type EndedContractIssueCode, endedContractIssues } from "../ended-contract/issues.js";
import { longTermIssues, type termIssues } from "../issues.js";

/** The issues that can arise when a contract ends under the Law. */
export const returnPremiumIssues = { ...endedContractIssues, ...longTermIssues } as const;

/** The issues with a field of `ogpo-vts/return-premium`. @useDeclaredType */
export type ReturnPremiumIssueCode = EndedContractIssueCode | keyof typeof longTermIssues;

/** The issues with a field of `ogpo-vts/short-period-premium`. @useDeclaredType */
export type ShortPeriodPremiumIssueCode = CoreIssueCode | keyof typeof termIssues;
