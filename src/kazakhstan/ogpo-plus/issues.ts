import type { CoreIssueCode } from "../../engine/issue.js";
import { type EndedContractIssueCode, endedContractIssues } from "../ended-contract/issues.js";
import { termIssues } from "../issues.js";

/** The rules set no shortest term. */
export const longTermIssues = { "term-too-long": termIssues["term-too-long"] } as const;

/** What can be wrong with a field that tells a term. @useDeclaredType */
export type TermIssueCode = CoreIssueCode | keyof typeof longTermIssues;

/** What can be wrong with the end of a contract under the rules. */
export const returnPremiumIssues = { ...endedContractIssues, ...longTermIssues } as const;

/** What can be wrong with a field of `ogpo-plus/return-premium`. @useDeclaredType */
export type ReturnPremiumIssueCode = EndedContractIssueCode | TermIssueCode;
