import type { CoreIssueCode, Path } from "./issue.js";
import type { ResultFrame, RuleSet } from "./result.js";
import type { ReturnPremiumError } from "./return-premium-error.js";

/** What a caller wants of a result. */
export interface RunOptions {
  /** Whether the steps are wanted; by default they are. Without them `steps` is empty, and nothing else differs. */
  readonly steps?: boolean | undefined;
}

/** What an operation gave: a result, or the error that its throwing form throws. */
export type Outcome<Result, Code extends string = string> =
  | { readonly success: true; readonly result: Result }
  | { readonly success: false; readonly error: ReturnPremiumError<Code> };

/** Version 1 of the Standard Schema interface: what form and service frameworks ask of a schema. Its output is its input. */
export interface StandardSchema<Input> {
  readonly version: 1;
  readonly vendor: "return-premium";
  /** Gives back the very value it is given, or what is wrong with it. */
  readonly validate: (
    value: unknown,
  ) =>
    | { readonly value: Input; readonly issues?: undefined }
    | { readonly issues: readonly { readonly message: string; readonly path: Path }[] };
  readonly types?: { readonly input: Input; readonly output: Input } | undefined;
}

/** What holds of any operation, whatever its own input: for programs that learn only at run time which one to call by `safe`. */
export interface AnyOperation<Result extends ResultFrame = ResultFrame, Code extends string = string> {
  readonly id: Result["operation"];
  /** What it computes, in one line. */
  readonly summary: string;
  readonly ruleSet: RuleSet;
  /** Computes the result of any value, or returns the error instead of throwing it. */
  readonly safe: (input: unknown, options?: RunOptions | number) => Outcome<Result, Code>;
  /** The operation as a Standard Schema: it takes what the operation computes. */
  readonly "~standard": StandardSchema<unknown>;
}

/**
 * An operation: a function from an input to its result. It throws a {@link ReturnPremiumError} for an input that cannot
 * be computed, and nothing else but what a getter of the input throws. The result is frozen plain data. A second
 * argument that is no object is ignored, so that `inputs.map(operation)` works.
 */
export interface Operation<Input, Result extends ResultFrame, Code extends string = CoreIssueCode>
  extends AnyOperation<Result, Code> {
  // No comment here: it would stand in every hover in place of the operation's own.
  (input: Input, options?: RunOptions | number): Result;
  /** The operation as a Standard Schema: it takes what the operation computes, and gives it back. */
  readonly "~standard": StandardSchema<Input>;
}
