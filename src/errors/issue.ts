/** A place in an input: the keys and indexes that lead to it. */
export type Path = readonly (string | number)[];

/** What an error as a whole is about. */
export type ErrorCode =
  | "invalid-input"
  | "invalid-json"
  | "unknown-operation"
  | "outside-edition"
  | "outside-scope"
  | "no-parameter-for-date"
  | "line-too-long";

/** What is wrong with one field, or with one pair of fields. */
export type InputIssueCode =
  | "invalid-type"
  | "invalid-amount"
  | "invalid-share"
  | "invalid-date"
  | "invalid-option"
  | "missing-field"
  | "unknown-field"
  | "dates-out-of-order"
  | "terminated-after-last-day"
  | "terminated-before-conclusion"
  | "applied-before-conclusion"
  | "applied-after-termination"
  | "term-too-long"
  | "costs-above-cap"
  | "paid-above-premium"
  | "contradictory-facts";

/** Under `invalid-input` an issue has a code of its own; under any other error it repeats the error's. */
export type IssueCode = InputIssueCode | Exclude<ErrorCode, "invalid-input">;

/** A value as it was received, safe for JSON and at most 200 characters long. Absent when nothing was received. */
export type Received = string | number | boolean | null;

/** One fault of an input. */
export interface Issue {
  /** Stable code, for programs. */
  readonly code: IssueCode;
  /** The field at fault: of two fields that disagree, the later-named one. */
  readonly path: Path;
  /** A sentence for people. Not stable. */
  readonly message: string;
  /** The value at fault. */
  readonly received?: Received;
  /** The other of two fields that disagree. */
  readonly other?: { readonly path: Path; readonly received?: Received };
}
