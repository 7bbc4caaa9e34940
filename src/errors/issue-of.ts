import type { ErrorCode, Issue, IssueCode, Path, Received } from "./issue.ts";
import { received } from "./received.ts";
import { ReturnPremiumError } from "./return-premium-error.ts";

/** What is said of a field under each code. */
export const issueSentences: Readonly<Record<IssueCode, string>> = {
  "invalid-type": "has the wrong type",
  "invalid-amount": "is not an amount of the allowed form and size",
  "invalid-share": "is not a share from 0 to 1 with at most six decimals",
  "invalid-date": "is not a day written YYYY-MM-DD, from 1900 to 2999",
  "invalid-option": "is not one of the allowed values",
  "missing-field": "is required",
  "unknown-field": "is not a field of this input",
  "dates-out-of-order": "stands on the wrong side of the other day",
  "terminated-after-last-day": "is after the last day of the term",
  "terminated-before-conclusion": "is before the day of conclusion",
  "applied-before-conclusion": "is before the day of conclusion",
  "applied-after-termination": "is after the day of termination",
  "term-too-long": "makes the term longer than the rules allow",
  "costs-above-cap": "takes more than 10% of the premium received",
  "paid-above-premium": "is more than the premium under the contract",
  "contradictory-facts": "contradicts the other facts",
  "invalid-json": "is not JSON",
  "unknown-operation": "is not an operation of this library",
  "outside-edition": "lies outside the edition of the rules",
  "outside-scope": "lies outside what this operation computes",
  "no-parameter-for-date": "needs a parameter that is not known for that day",
  "line-too-long": "is longer than 1 MiB",
};

/** A field and the value found in it. */
export interface Found {
  readonly path: Path;
  readonly value: unknown;
}

/** Builds the issue of one field; of two that disagree, `other` is the earlier-named one. */
export function issueOf(code: IssueCode, field: Found, other?: Found): Issue {
  return {
    code,
    path: field.path,
    message: `${field.path.join(".") || "the input"} ${issueSentences[code]}`,
    ...receivedIn(field),
    ...(other === undefined ? {} : { other: { path: other.path, ...receivedIn(other) } }),
  };
}

function receivedIn({ value }: Found): { readonly received?: Received } {
  const text = received(value);
  return text === undefined ? {} : { received: text };
}

/** An error with one issue of its own code, for an input that is valid but cannot be computed. */
export function refusal(code: Exclude<ErrorCode, "invalid-input">, path: Path, value: unknown): ReturnPremiumError {
  return new ReturnPremiumError(code, [issueOf(code, { path, value })]);
}
