import type { CoreIssueCode, ErrorCode, Issue, IssueHelp, Path, Received } from "./issue.js";
import { sayMended } from "./message.js";
import { received } from "./received.js";
import { ReturnPremiumError } from "./return-premium-error.js";

/** The sentence for each issue code that a product or the engine defines. */
export type IssueSentences<Code extends string = string> = Readonly<Record<Code, string>>;

export const coreIssueSentences: IssueSentences<CoreIssueCode> = {
  "invalid-type": "has the wrong type",
  "invalid-amount": "is not an amount",
  "invalid-share": "is not a share",
  "invalid-date": "is not a day",
  "invalid-option": "is not one of the allowed values",
  "missing-field": "is required",
  "unknown-field": "is not a field of this input",
  "dates-out-of-order": "is on the wrong side of the day with which it is compared",
  "contradictory-facts": "contradicts the other facts",
  "duplicate-field": "appears twice in the same object",
  "invalid-json": "is not JSON",
  "unknown-operation": "is not an operation of this library",
  "outside-edition": "is not covered by this edition of the rules",
  "outside-scope": "is outside the scope of this operation",
  "no-parameter-for-date": "requires a value that is not known for this day",
  "line-too-long": "is longer than 1 MiB",
};

/** A field and the value found in it. */
export interface Found {
  readonly path: Path;
  readonly value: unknown;
}

/** The parts of an issue other than the field at fault: the contradicting fact, if any, and the correction. */
export interface Besides {
  readonly other?: Found | undefined;
  readonly help?: IssueHelp | undefined;
}

export function issueOf<Code extends string>(
  code: Code,
  sentence: string,
  field: Found,
  { other, help }: Besides = {},
): Issue<Code> {
  const named = other ? sentence.replace(/the other (day|facts)$/, nameOf(other)) : sentence;
  return {
    code,
    path: field.path,
    message: `${nameOf(field)} ${sayMended(code, named, help)}`,
    ...receivedIn(field),
    ...(other && { other: { path: other.path, ...receivedIn(other) } }),
    ...(help && { help }),
  };
}

/** Creates an issue with one of the engine's own codes. */
export const coreIssueOf = <Code extends CoreIssueCode>(code: Code, field: Found, besides?: Besides): Issue<Code> =>
  issueOf(code, coreIssueSentences[code], field, besides);

const nameOf = ({ path }: Found): string => path.join(".") || "the input";

function receivedIn({ value }: Found): { readonly received?: Received } {
  const text = received(value);
  return text === undefined ? {} : { received: text };
}

/** Creates an error with a single issue of the same code, used when a valid input has no result. */
export function refusal(
  code: Exclude<ErrorCode, "invalid-input">,
  path: Path,
  value: unknown,
  help?: IssueHelp,
): ReturnPremiumError<CoreIssueCode> {
  return new ReturnPremiumError(code, [coreIssueOf(code, { path, value }, { help })]);
}
