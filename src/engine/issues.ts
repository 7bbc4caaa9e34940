import type { CoreIssueCode, ErrorCode, Issue, Path, Received } from "./issue.js";
import { received } from "./received.js";
import { ReturnPremiumError } from "./return-premium-error.js";

/** What is said of a field under each code that a product or the engine knows. */
export type IssueSentences<Code extends string = string> = Readonly<Record<Code, string>>;

export const coreIssueSentences: IssueSentences<CoreIssueCode> = {
  "invalid-type": "has the wrong type",
  "invalid-amount": "is not an amount of the allowed form and size",
  "invalid-share": "is not a share from 0 to 1 with at most six decimals",
  "invalid-date": "is not a day written YYYY-MM-DD, from 1900 to 2999",
  "invalid-option": "is not one of the allowed values",
  "missing-field": "is required",
  "unknown-field": "is not a field of this input",
  "dates-out-of-order": "stands on the wrong side of the other day",
  "contradictory-facts": "contradicts the other facts",
  "duplicate-field": "stands twice in its object",
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
export function issueOf<Code extends string>(code: Code, sentence: string, field: Found, other?: Found): Issue<Code> {
  return {
    code,
    path: field.path,
    message: `${field.path.join(".") || "the input"} ${sentence}`,
    ...receivedIn(field),
    ...(other === undefined ? {} : { other: { path: other.path, ...receivedIn(other) } }),
  };
}

/** Builds an issue whose code the engine knows. */
export const coreIssueOf = <Code extends CoreIssueCode>(code: Code, field: Found, other?: Found): Issue<Code> =>
  issueOf(code, coreIssueSentences[code], field, other);

function receivedIn({ value }: Found): { readonly received?: Received } {
  const text = received(value);
  return text === undefined ? {} : { received: text };
}

/** An error with one issue of its own code, for an input that is valid but cannot be computed. */
export function refusal(
  code: Exclude<ErrorCode, "invalid-input">,
  path: Path,
  value: unknown,
): ReturnPremiumError<CoreIssueCode> {
  return new ReturnPremiumError(code, [coreIssueOf(code, { path, value })]);
}
