import type { Step } from "../formulas/trace.js";
import type { Note } from "./note.js";

/** The rule set that an operation follows, and its edition. */
export interface RuleSet {
  /** The name of the rule set, which is the first part of the operation's id. */
  readonly id: string;
  /** The date from which the rules have applied in this form. */
  readonly edition: Day;
}

/**
 * A date, written as `YYYY-MM-DD`. A date that is calculated from a date in the input may fall outside the years 1900
 * to 2999.
 */
export type Day = string;

/** An amount as decimal text, with two decimal places or as many as the rounding unit has. */
export type Amount = string;

/** A share from 0 to 1 as decimal text. */
export type Share = string;

/** A whole number of days, months or similar units; 0 or more. */
export type Count = number;

/** A count as canonical decimal text. */
export type CountText = string;

/** The path to an input field: the names that lead to it, in order. */
export type FieldPath = readonly string[];

/** The fields that the results of all operations have in common. */
export interface ResultFrame<NoteCode extends string = string, StepId extends string = string> {
  /** The id of the operation that produced the result. */
  readonly operation: string;
  /** The rule set that was applied, and its edition. */
  readonly ruleSet: RuleSet;
  /** The steps of the calculation, each with its clause; empty if no steps were requested. */
  readonly steps: readonly Step<StepId>[];
  /** Notes that the reader of the result should be aware of. */
  readonly notes: readonly Note<NoteCode>[];
  /** The fields of `contract` and `termination` for which defaults were used. */
  readonly assumed: readonly FieldPath[];
  /** Every choice on which the result is based, including defaults. */
  readonly conventions: object;
}

/** The conventions of a result that is not based on any choice. */
export type NoConventions = Readonly<Record<string, never>>;
