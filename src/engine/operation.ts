import type { CoreIssueCode, Path } from "./issue.js";
import type { ResultFrame, RuleSet } from "./result.js";
import type { ReturnPremiumError } from "./return-premium-error.js";

/** Options that control what the result contains. */
export interface RunOptions {
  /**
   * Whether to record the steps; true by default. If this option is false, `steps` is empty and the rest of the result
   * is the same.
   */
  readonly steps?: boolean | undefined;
}

/** The outcome of an operation: a result, or the error that the operation would otherwise throw. */
export type Outcome<Result, Code extends string = string> =
  | { readonly success: true; readonly result: Result }
  | { readonly success: false; readonly error: ReturnPremiumError<Code> };

/**
 * Version 1 of the Standard Schema interface, which is supported by frameworks for forms and services. Validation
 * returns the input unchanged.
 */
export interface StandardSchema<Input> {
  readonly version: 1;
  readonly vendor: "return-premium";
  /** Return the value, or the issues found in it. */
  readonly validate: (
    value: unknown,
  ) =>
    | { readonly value: Input; readonly issues?: undefined }
    | { readonly issues: readonly { readonly message: string; readonly path: Path }[] };
  readonly types?: { readonly input: Input; readonly output: Input } | undefined;
}

/**
 * The interface shared by all operations, for programs that choose an operation at run time and call it through `safe`.
 */
export interface AnyOperation<Result extends ResultFrame = ResultFrame, Code extends string = string> {
  readonly id: Result["operation"];
  /** A one-line summary of what the operation computes. */
  readonly summary: string;
  readonly ruleSet: RuleSet;
  /** Compute the result for any value, or return the error instead of throwing it. */
  readonly safe: (input: unknown, options?: RunOptions | number) => Outcome<Result, Code>;
  /**
   * The operation as a Standard Schema, which accepts exactly the inputs for which the operation can compute a result.
   */
  readonly "~standard": StandardSchema<unknown>;
}

/**
 * An operation: a function from an input to its result. An operation throws a {@link ReturnPremiumError} if it cannot
 * compute a result for the input; apart from that, it throws only errors raised by getters in the input. The result is
 * plain, frozen data. A second argument that is not an object is ignored, so that `inputs.map(operation)` works.
 */
export interface Operation<Input, Result extends ResultFrame, Code extends string = CoreIssueCode>
  extends AnyOperation<Result, Code> {
  // No doc comment here: every hover would show it instead of the operation's own.
  (input: Input, options?: RunOptions | number): Result;
  /**
   * The operation as a Standard Schema, which accepts exactly the inputs for which the operation can compute a result,
   * and returns them unchanged.
   */
  readonly "~standard": StandardSchema<Input>;
}
