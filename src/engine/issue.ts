import type { Amount, Day, FieldPath } from "./result.js";

/** A path into an input: the keys and indexes that lead to a value. */
export type Path = readonly (string | number)[];

/** The kind of error. */
export type ErrorCode =
  | "invalid-input"
  | "invalid-json"
  | "unknown-operation"
  | "outside-edition"
  | "outside-scope"
  | "no-parameter-for-date"
  | "line-too-long";

/** The codes for faults in the fields of any operation. Products add their own codes. */
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
  // An error other than `invalid-input` has a single issue, which repeats the code of the error unless it is a
  // `duplicate-field`.
  | Exclude<ErrorCode, "invalid-input">;

/**
 * The value received, in a form that is safe for JSON and at most 200 characters long; absent if nothing was received.
 */
export type Received = string | number | boolean | null;

/** A kind of value that a field accepts, as named in `help.expected`. */
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

/** How to correct a fault. Which fields are present depends on the issue code and on what is known. */
export interface IssueHelp {
  /**
   * The only possible meaning of the received text, in the form that the field accepts; for an unknown name, the
   * closest known name.
   */
  readonly suggestion?: string;
  /** What the field accepts: either kinds of value (`amount`, `day`, `true-or-false`) or the allowed words. */
  readonly expected?: readonly string[];
  /** The allowed words, in order; for a date that a calendar does not cover, the years that it covers. */
  readonly allowed?: readonly (string | number)[];
  /** The amount that the value must exceed. */
  readonly above?: Amount;
  /** The lowest value allowed. */
  readonly least?: number;
  /** The highest value allowed; a string if it is an amount or a share. */
  readonly most?: number | Amount;
  /** What `least` and `most` limit, if not the value itself: the number of items in a list, or the length of a term. */
  readonly unit?: "items" | "months" | "days";
  /**
   * The maximum number of decimals for a number between `least` and `most`; if this field is absent, only whole numbers
   * are allowed.
   */
  readonly decimals?: number;
  /** The last day of the longest or shortest term allowed. */
  readonly limitDay?: Day;
  /** The table that does not cover the date: `working-days` or `mrp`. */
  readonly parameter?: string;
  /** The first date that is needed but is not in the table. */
  readonly needed?: Day;
  /** The first date in the table. */
  readonly knownFrom?: Day;
  /** The last date in the table. */
  readonly knownTo?: Day;
  /** The option that can be used instead of the table, if there is one. */
  readonly remedy?: FieldPath;
}

/** One fault in an input. */
export interface Issue<Code extends string = string> {
  /** A stable code for programs. */
  readonly code: Code;
  /** The path to the field at fault; if two fields contradict each other, usually the path to the later one. */
  readonly path: Path;
  /** A sentence for human readers, which includes the information in `help`. It may change between versions. */
  readonly message: string;
  /** The value at fault. */
  readonly received?: Received;
  /** The other field, if two fields contradict each other. */
  readonly other?: {
    /** The path to the other field. */
    readonly path: Path;
    /** The value of the other field. */
    readonly received?: Received;
  };
  /** How to correct the fault, in machine-readable form; absent if the code alone is sufficient. */
  readonly help?: IssueHelp;
}
