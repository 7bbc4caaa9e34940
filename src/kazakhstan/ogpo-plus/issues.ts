import type { CoreIssueCode } from "../../engine/issue.js";
import { type EndedContractIssueCode, endedContractIssues } from "../ended-contract/issues.js";
import { longTermIssues } from "../issues.js";

/** The codes of issues with a field that determines a term. @useDeclaredType */
export type TermIssueCode = CoreIssueCode | keyof typeof longTermIssues;

/** Issues with how a contract ended under the rules. */
export const returnPremiumIssues = { ...endedContractIssues, ...longTermIssues } as const;

/** The codes of issues with a field of `ogpo-plus/return-premium`. @useDeclaredType */
export type ReturnPremiumIssueCode = EndedContractIssueCode | TermIssueCode;
