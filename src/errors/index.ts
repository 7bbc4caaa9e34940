export type { ErrorCode, InputIssueCode, Issue, IssueCode, Path, Received } from "./issue.ts";
export { type Found, issueOf, issueSentences, refusal } from "./issue-of.ts";
export { isRecord, valueAt } from "./received.ts";
export { ReturnPremiumError, type ReturnPremiumErrorJson } from "./return-premium-error.ts";
