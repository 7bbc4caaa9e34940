import { definitionOf } from "../engine/define-operation.js";
import type { AnyOperation, RunOptions } from "../engine/operation.js";
import type { Amount, ResultFrame } from "../engine/result.js";
import { shapeOf } from "../engine/schema-shape.js";

/** A result that contains a return premium. */
export interface PremiumReturn extends ResultFrame {
  /** The ground on which the contract ended, which determines the amounts. */
  readonly ground: string;
  /** The premium returned; null if the parties have not agreed on an amount. */
  readonly returnPremium: Amount | null;
  /** The premium that the insurer keeps; null if the parties have not agreed on an amount. */
  readonly retainedPremium: Amount | null;
}

/** The input of an operation that returns a premium; `unknown` if the operation is only known at run time. */
export type InputOf<O extends AnyOperation> = O extends (
  input: infer Input,
  options?: RunOptions | number,
) => infer Result
  ? Result extends PremiumReturn
    ? Input
    : never
  : unknown;

/** The grounds of an operation. */
export type GroundOf<O extends AnyOperation> =
  O extends AnyOperation<infer Result> ? (Result extends PremiumReturn ? Result["ground"] : string) : never;

/** The issue codes of an operation. */
export type CodeOf<O extends AnyOperation> = O extends AnyOperation<ResultFrame, infer Code> ? Code : never;

/** A section of an input, which may be omitted if none of its fields is required. */
export type Section<Name extends string, Fields> =
  Partial<Fields> extends Fields ? { readonly [N in Name]?: Fields } : { readonly [N in Name]: Fields };

/**
 * The fields of `termination` that say when a contract ended and when the insurer was informed. All rule sets use these
 * field names, so an operation's fields show which dates it uses.
 */
export const endDays = ["terminatedOn", "appliedOn", "lastCoveredDay", "eventOn"] as const;

/** A field of `termination` that gives the date on which a contract ended or the insurer was informed. */
export type EndDay = (typeof endDays)[number];

/**
 * Determine which termination dates an operation takes as input. Throws a TypeError if the operation does not end a
 * contract.
 */
export function endDaysOf(operation: AnyOperation): readonly EndDay[] {
  const termination = shapeOf(shapeOf(definitionOf(operation).fields)?.termination) ?? {};
  const found = endDays.filter((day) => day in termination);
  if (found.length === 0) throw new TypeError(`${operation.id} returns no premium`);
  return found;
}
