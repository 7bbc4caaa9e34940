import type { CoreIssueCode } from "../../engine/issue.js";
import { type EndedContractIssueCode, endedContractIssues } from "../ended-contract/issues.js";

/** What can be wrong with the term of a contract, beside what the engine knows. */
export const termIssues = {
  "term-too-long": "makes the term longer than the rules allow",
} as const;

/** What can be wrong with a field that tells a term. @useDeclaredType */
export type TermIssueCode = CoreIssueCode | keyof typeof termIssues;

/** What can be wrong with the end of a contract under the rules. */
export const returnPremiumIssues = { ...endedContractIssues, ...termIssues } as const;

/** What can be wrong with a field of `ogpo-plus/return-premium`. @useDeclaredType */
export type ReturnPremiumIssueCode = EndedContractIssueCode | TermIssueCode;
