import type { Step } from "../formulas/trace.js";
import type { Note } from "./note.js";

/** Whose rules an operation follows, and since when they stand as it reads them. */
export interface RuleSet {
  readonly id: string;
  readonly edition: string;
}

/** What every result carries besides its own fields. */
export interface ResultFrame {
  readonly operation: string;
  readonly ruleSet: RuleSet;
  /** The computation, step by step. */
  readonly steps: readonly Step[];
  /** What a reader of the result should know. */
  readonly notes: readonly Note[];
  /** The paths of the defaults that were used among `contract` and `termination`. */
  readonly assumed: readonly (readonly string[])[];
  /** Every choice that shaped the result, defaults included. */
  readonly conventions: object;
}

/** For results without choices. */
export type NoConventions = Readonly<Record<string, never>>;
