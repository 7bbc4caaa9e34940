import { definitionOf } from "../engine/define-operation.js";
import type { AnyOperation, RunOptions } from "../engine/operation.js";
import type { Amount, ResultFrame } from "../engine/result.js";
import { shapeOf } from "../engine/schema-shape.js";

/** A result that says what goes back. */
export interface PremiumReturn extends ResultFrame {
  /** The ground that decides. */
  readonly ground: string;
  /** What goes back; null as long as the parties have not agreed. */
  readonly returnPremium: Amount | null;
  /** What the insurer keeps; null as long as the parties have not agreed. */
  readonly retainedPremium: Amount | null;
}

/** The input of an operation that returns a premium; `unknown` where only a running program knows which one it is. */
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

/** The codes of an operation's issues. */
export type CodeOf<O extends AnyOperation> = O extends AnyOperation<ResultFrame, infer Code> ? Code : never;

/** A section of an input, left out as a whole where none of its fields is needed. */
export type Section<Name extends string, Fields> =
  Partial<Fields> extends Fields ? { readonly [N in Name]?: Fields } : { readonly [N in Name]: Fields };

/**
 * The fields of `termination` that say when a contract ended and when the insurer was told. All rule sets use these
 * names, so an operation says by its fields which of them it has, and by its issues which of them a reason needs.
 */
export const endDays = ["terminatedOn", "appliedOn", "lastCoveredDay", "eventOn"] as const;

/** A field of `termination` that says when a contract ended, or when the insurer was told. */
export type EndDay = (typeof endDays)[number];

/** Find those that an operation has. Throws a TypeError for one that ends no contract. */
export function endDaysOf(operation: AnyOperation): readonly EndDay[] {
  const termination = shapeOf(shapeOf(definitionOf(operation).fields)?.termination) ?? {};
  const found = endDays.filter((day) => day in termination);
  if (found.length === 0) throw new TypeError(`${operation.id} returns no premium`);
  return found;
}
