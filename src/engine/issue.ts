import type { Amount, Day, FieldPath } from "./result.js";

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

/** A kind of value that a field takes, as `help.expected` names it. */
export type ValueKind =
  | "text"
  | "number"
  | "true-or-false"
  | "whole-number"
  | "object"
  | "list"
  | "amount"
  | "share"
  | "day";

/** What would correct a fault. Which of these fields are present depends on the code of the issue, and on what is known. */
export interface IssueHelp {
  /** The one thing that a received text can mean, in the form that the field takes; of a field or an operation, its name. */
  readonly suggestion?: string;
  /** What the field takes: kinds of values (`amount`, `day`, `true-or-false`), or the words that are allowed. */
  readonly expected?: readonly string[];
  /** The words that are allowed, in their order; for a day outside the years of a calendar, those years. */
  readonly allowed?: readonly (string | number)[];
  /** The amount that the value must be above. */
  readonly above?: Amount;
  /** The least that is allowed. */
  readonly least?: number;
  /** The most that is allowed; an amount or a share is text. */
  readonly most?: number | Amount;
  /** What `least` and `most` count, where that is not the value itself: items of a list, or the length of a term. */
  readonly unit?: "items" | "months" | "days";
  /** How many decimals a number between `least` and `most` may have; none where this is left out. */
  readonly decimals?: number;
  /** The last day of the longest term that is allowed, or of the shortest. */
  readonly limitDay?: Day;
  /** The table that does not reach far enough: `working-days` or `mrp`. */
  readonly parameter?: string;
  /** The first day for which the table was needed and says nothing. */
  readonly needed?: Day;
  /** The first day that the table knows. */
  readonly knownFrom?: Day;
  /** The last day that the table knows. */
  readonly knownTo?: Day;
  /** The option that stands in for the table, where there is one. */
  readonly remedy?: FieldPath;
}

/** One fault of an input. */
export interface Issue<Code extends string = string> {
  /** Stable code, for programs. */
  readonly code: Code;
  /** The field at fault: of two fields that disagree, usually the later-named one. */
  readonly path: Path;
  /** A sentence for people, which says what `help` says. Not stable. */
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
  /** What would correct it, for programs; absent where the code says everything. */
  readonly help?: IssueHelp;
}
