import type { Step } from "../formulas/trace.js";
import type { Note } from "./note.js";

/** Whose rules an operation follows, and since when they stand as it reads them. */
export interface RuleSet {
  /** The name of the rule set, the first part of the operation's id. */
  readonly id: string;
  /** The day since which the rules stand as they are read here. */
  readonly edition: Day;
}

/** A day, `YYYY-MM-DD`. One that is counted from the first or the last day of an input may lie beyond 1900 to 2999. */
export type Day = string;

/** An amount as decimal text, with the decimals of the rounding unit or with two. */
export type Amount = string;

/** A share from 0 to 1 as decimal text. */
export type Share = string;

/** A whole number of days, months or the like, 0 or more. */
export type Count = number;

/** How many, as canonical decimal text. */
export type CountText = string;

/** Where a field of an input stands: the names that lead to it. */
export type FieldPath = readonly string[];

/** What every result carries besides its own fields. */
export interface ResultFrame<NoteCode extends string = string, StepId extends string = string> {
  /** The id of the operation that gave the result. */
  readonly operation: string;
  /** The rules behind the result, and their edition. */
  readonly ruleSet: RuleSet;
  /** The computation step by step, each with its clause; empty where the caller wanted none. */
  readonly steps: readonly Step<StepId>[];
  /** What a reader of the result should know. */
  readonly notes: readonly Note<NoteCode>[];
  /** The fields of `contract` and `termination` whose default was used. */
  readonly assumed: readonly FieldPath[];
  /** Every choice that shaped the result, defaults included. */
  readonly conventions: object;
}

/** For results that rest on no choice. */
export type NoConventions = Readonly<Record<string, never>>;
