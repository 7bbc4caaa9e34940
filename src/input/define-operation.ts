import type * as z from "zod/mini";
import { ReturnPremiumError } from "../errors/index.ts";
import type { Note, Step } from "../trace/index.ts";
import { frozen } from "./frozen.ts";
import { type CrossCheck, readInput } from "./read-input.ts";
import { shielded } from "./shielded.ts";

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

/** What an operation gave: a result, or the error that its throwing form throws. */
export type Outcome<Result> =
  | { readonly success: true; readonly result: Result }
  | { readonly success: false; readonly error: ReturnPremiumError };

/** All there is to know about an operation; everything else is made from it. */
export interface OperationDefinition<Facts, Result extends ResultFrame> {
  readonly id: Result["operation"];
  /** What it computes, in one line. */
  readonly summary: string;
  readonly schema: z.ZodMiniType<Facts>;
  readonly check?: CrossCheck<Facts>;
  readonly calculate: (facts: Facts) => Result;
}

/** An operation, ready to be called with any value. */
export interface Operation<Result extends ResultFrame = ResultFrame> {
  readonly id: Result["operation"];
  /** What it computes, in one line. */
  readonly summary: string;
  /** Computes the result, or throws a {@link ReturnPremiumError}. */
  readonly run: (input: unknown) => Result;
  /** Computes the result, or returns the error that `run` throws. */
  readonly runSafely: (input: unknown) => Outcome<Result>;
}

/** An operation together with the schema of its input. */
export interface DefinedOperation<Result extends ResultFrame = ResultFrame> extends Operation<Result> {
  readonly schema: z.core.$ZodType;
}

export function defineOperation<Facts, Result extends ResultFrame>(
  definition: OperationDefinition<Facts, Result>,
): DefinedOperation<Result> {
  const { id, summary, schema, check, calculate } = definition;

  const run = (input: unknown): Result => shielded(() => frozen(calculate(readInput(schema, input, check))));

  const runSafely = (input: unknown): Outcome<Result> => outcomeOf(() => run(input));

  return { id, summary, schema, run, runSafely };
}

/** What a computation gave, its error not thrown but returned. */
export function outcomeOf<Result>(compute: () => Result): Outcome<Result> {
  try {
    return { success: true, result: compute() };
  } catch (error) {
    if (error instanceof ReturnPremiumError) return { success: false, error };
    throw error;
  }
}
