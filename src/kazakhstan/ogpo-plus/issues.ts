import type { CoreIssueCode } from "../../engine/issue.js";
import { type EndedContractIssueCode, endedContractIssues, termIssues } from "../ended-contract/issues.js";

export { termIssues };

/** What can be wrong with a field that tells a term. @useDeclaredType */
export type TermIssueCode = CoreIssueCode | keyof typeof termIssues;

/** What can be wrong with the end of a contract under the rules. */
export const returnPremiumIssues = { ...endedContractIssues, ...termIssues } as const;

/** What can be wrong with a field of `ogpo-plus/return-premium`. @useDeclaredType */
export type ReturnPremiumIssueCode = EndedContractIssueCode | TermIssueCode;
