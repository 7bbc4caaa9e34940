import type { Recording } from "../formulas/trace.js";
import { assumedIn, defaultsIn } from "./assumed.js";
import { freeze } from "./freeze.js";
import type { CoreIssueCode } from "./issue.js";
import type { AnyOperation, Operation, Outcome, RunOptions, StandardSchema } from "./operation.js";
import { type InputDefinition, readInput } from "./read-input.js";
import { isRecord } from "./received.js";
import type { FieldPath, ResultFrame, RuleSet } from "./result.js";
import { ReturnPremiumError } from "./return-premium-error.js";

/** The full definition of an operation, from which everything else is derived. */
export interface OperationDefinition<Facts, Result extends ResultFrame, Code extends string = CoreIssueCode>
  extends InputDefinition<Facts, Code> {
  readonly id: Result["operation"];
  readonly summary: string;
  readonly ruleSet: RuleSet;
  /** Computes the result, and records the steps if the caller wants them. */
  readonly calculate: (facts: Facts, run: Run) => Result;
}

/** The information that the engine passes to a calculation in addition to the facts. */
export interface Run extends Recording {
  /** The fields for which the default was used. */
  readonly assumed: readonly FieldPath[];
}

/**
 * The key under which an operation stores its definition for other modules. It is the same in every copy and module
 * format of the library.
 */
const definition = Symbol.for("return-premium/definition");

/**
 * Finds the definition of an operation. Throws a TypeError for any other value, such as a function for a single ground.
 */
export function definitionOf(operation: AnyOperation): DefinedOperation {
  // Every operation is created below, with its definition, but untyped programs may pass anything.
  const defined = (operation as Partial<Defined> | undefined)?.[definition];
  if (defined) return defined;
  throw new TypeError(
    `operation is of type ${typeof operation}; it must be one such as ogpoPlus.returnPremium, not a function for a single ground`,
  );
}

interface Defined {
  readonly [definition]: DefinedOperation;
}

interface DefinedOperation extends OperationDefinition<unknown, ResultFrame, string> {
  /**
   * The same as calling the operation, except that the result is not frozen; for code that reads the result and then
   * discards it. Freezing accounts for a sixth of the time it takes to compute a return without steps.
   */
  readonly compute: (input: unknown, options?: RunOptions | number) => ResultFrame;
}

export function defineOperation<Facts, Input, Result extends ResultFrame, Code extends string = CoreIssueCode>(
  defined: OperationDefinition<Facts, Result, Code>,
): Operation<Input, Result, Code> {
  const { id, summary, ruleSet, calculate } = defined;

  const defaults = defaultsIn(defined.fields);
  const compute = (input: unknown, options?: RunOptions | number): Result => {
    const facts = readInput(defined, input);
    return calculate(facts, { record: !isWithoutSteps(options), assumed: assumedIn(facts, defaults) });
  };
  const run = (input: unknown, options?: RunOptions | number): Result => freeze(compute(input, options));
  const safe = (input: unknown, options?: RunOptions | number): Outcome<Result, Code> =>
    outcomeOf(() => run(input, options));

  const validate: StandardSchema<Input>["validate"] = (value) => {
    const outcome = outcomeOf<Result, Code>(() => compute(value, { steps: false }));
    // A value for which a result can be computed is a valid input.
    return outcome.success ? { value: value as Input } : { issues: outcome.error.issues };
  };
  freeze(ruleSet);
  return Object.freeze(
    Object.assign(Object.defineProperty(run, "name", { value: id }), {
      id,
      summary,
      ruleSet,
      safe,
      "~standard": { version: 1, vendor: "return-premium", validate } as const,
      [definition]: { ...defined, compute },
    }),
  );
}

/**
 * Whether the caller has asked for a result without steps. Untyped programs may pass anything here, and `map` passes an
 * index.
 */
const isWithoutSteps = (options: unknown): boolean => isRecord(options) && options.steps === false;

/** The outcome of a computation, with the error returned instead of thrown. */
export function outcomeOf<Result, Code extends string>(compute: () => Result): Outcome<Result, Code> {
  try {
    return { success: true, result: compute() };
  } catch (error) {
    // A computation throws only errors with its own codes.
    if (error instanceof ReturnPremiumError) return { success: false, error: error as ReturnPremiumError<Code> };
    throw error;
  }
}
