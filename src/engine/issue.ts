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

/** What can be wrong with a field of any operation. Products add codes of their own. */
export type CoreIssueCode =
  | "invalid-type"
  | "invalid-amount"
  | "invalid-share"
  | "invalid-date"
  | "invalid-option"
  | "missing-field"
  | "unknown-field"
  | "dates-out-of-order"
  | "contradictory-facts"
  // Under `invalid-json`.
  | "duplicate-field"
  // Of any error but `invalid-input` the one issue repeats the code, unless it is a `duplicate-field`.
  | Exclude<ErrorCode, "invalid-input">;

/** A value as it was received, safe for JSON and at most 200 characters long. Absent when nothing was received. */
export type Received = string | number | boolean | null;

/** One fault of an input. */
export interface Issue<Code extends string = string> {
  /** Stable code, for programs. */
  readonly code: Code;
  /** The field at fault: of two fields that disagree, the later-named one. */
  readonly path: Path;
  /** A sentence for people. Not stable. */
  readonly message: string;
  /** The value at fault. */
  readonly received?: Received;
  /** The other of two fields that disagree. */
  readonly other?: {
    /** Where it stands. */
    readonly path: Path;
    /** What it holds. */
    readonly received?: Received;
  };
}
