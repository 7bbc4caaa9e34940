import { freeze } from "./freeze.js";
import type { ErrorCode, Issue } from "./issue.js";

/**
 * The brand is shared by all copies and module formats of the library, so that each copy recognises errors from the
 * others.
 */
const brand = Symbol.for("return-premium/error");

/** The JSON form of an error. */
export interface ReturnPremiumErrorJson<Code extends string = string> {
  /** Why the input was rejected. */
  readonly error: {
    /** A code for the error as a whole. */
    readonly code: ErrorCode;
    /** Every issue found, in the order of the input fields. */
    readonly issues: readonly Issue<Code>[];
  };
}

/**
 * The library's only error class, thrown when an operation cannot compute a result. The error lists every issue found.
 *
 * `instanceof` works across copies of the package and between its ES module and CommonJS builds.
 *
 * @example
 * ```ts
 * import { kz, ReturnPremiumError } from "return-premium";
 * try {
 *   kz.mrp({ on: "2027-01-01" });
 * } catch (error) {
 *   if (error instanceof ReturnPremiumError) error.code; // => "no-parameter-for-date"
 * }
 * ```
 */
export class ReturnPremiumError<Code extends string = string> extends Error {
  override readonly name = "ReturnPremiumError";
  /** A code for the error as a whole. */
  readonly code: ErrorCode;
  /** Every issue found, in the order of the input fields. */
  readonly issues: readonly Issue<Code>[];

  constructor(code: ErrorCode, issues: readonly Issue<Code>[]) {
    super(`${code}: ${issues.map((issue) => issue.message).join("; ")}`);
    this.code = code;
    this.issues = freeze(issues);
  }

  /**
   * @internal Not part of the published types, because the symbol would make the types of the two module formats
   * differ.
   */
  get [brand](): true {
    return true;
  }

  /** Whether a value is an error of this library, from any copy and module format. */
  static override [Symbol.hasInstance](value: unknown): value is ReturnPremiumError {
    return typeof value === "object" && value !== null && brand in value;
  }

  /** The error in the form that the command-line program prints. */
  toJSON(): ReturnPremiumErrorJson<Code> {
    return { error: { code: this.code, issues: this.issues } };
  }
}
