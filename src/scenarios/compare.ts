import { allowedValuesOf } from "../engine/allowed-values.js";
import { definitionOf, outcomeOf } from "../engine/define-operation.js";
import { freeze } from "../engine/freeze.js";
import type { Path } from "../engine/issue.js";
import type { AnyOperation } from "../engine/operation.js";
import { valueAt, withValueAt } from "../engine/received.js";
import type { Amount } from "../engine/result.js";
import { fieldsOf } from "../engine/schema-shape.js";
import { readDecimal } from "../exact/decimal.js";
import { type Fraction, isLess } from "../exact/fraction.js";
import { endDaysOf, type GroundOf, type InputOf, type PremiumReturn, type Section } from "./returning.js";

/** The input sections whose unknown fields are compared by default. */
const sections: readonly unknown[] = ["contract", "termination", "claims"];

/** Whether a field has a fixed list of values: either words, or `true` and `false`. */
export type HasList<Value> = [Value] extends [boolean]
  ? true
  : [Value] extends [string]
    ? string extends Value
      ? false
      : true
    : false;

/** The fields in a section that have a fixed list of values. */
export type ListedField<Fields> = {
  [Name in keyof Fields]-?: HasList<NonNullable<Fields[Name]>> extends true ? Name : never;
}[keyof Fields];

/** An input section in which fields with a fixed list of values may be omitted or null. */
export type WithUnknown<Input, Name extends string> = Input extends { readonly [N in Name]: infer Fields }
  ? Section<
      Name,
      Omit<Fields, ListedField<Fields>> & { readonly [N in ListedField<Fields>]?: Fields[N] | null | undefined }
    >
  : unknown;

/** The input of an operation, in which fields with a fixed list of values may be omitted or null. */
export type CompareInput<O extends AnyOperation> =
  unknown extends InputOf<O>
    ? unknown
    : Omit<InputOf<O>, "contract" | "termination" | "claims"> &
        WithUnknown<InputOf<O>, "contract"> &
        WithUnknown<InputOf<O>, "termination"> &
        WithUnknown<InputOf<O>, "claims">;

/** The dotted paths of all fields with a fixed list of values, such as `"termination.reason"`. */
export type ListedPath<Fields, Before extends string = ""> = Fields extends readonly unknown[]
  ? never
  : {
      [Name in keyof Fields & string]-?: HasList<NonNullable<Fields[Name]>> extends true
        ? `${Before}${Name}`
        : NonNullable<Fields[Name]> extends infer Inside
          ? Inside extends object
            ? ListedPath<Inside, `${Before}${Name}.`>
            : never
          : never;
    }[keyof Fields & string];

/** The dotted path of a field that can be compared. */
export type ComparedField<O extends AnyOperation> = unknown extends InputOf<O> ? string : ListedPath<InputOf<O>>;

/** What to compare. */
export interface CompareOptions<Field extends string = string> {
  /**
   * The dotted paths of the fields to compare; their values in the input are ignored. By default, these are
   * the fields in `contract`, `termination` and `claims` that have a fixed list of values and are omitted or null.
   */
  readonly over?: readonly Field[] | undefined;
}

/** The values of the compared fields, by path. */
export type ComparedValues<Field extends string = string> = { readonly [F in Field]?: string | boolean };

/** An outcome, and the field values that lead to it. */
export interface ComparedOutcome<Ground extends string = string, Field extends string = string> {
  /** Every combination of values that leads to this ground and these amounts. */
  readonly when: readonly ComparedValues<Field>[];
  /** The ground on which the contract ended, which determines the amounts. */
  readonly ground: Ground;
  /** The premium returned; null if the parties have not agreed on an amount. */
  readonly returnPremium: Amount | null;
  /** The premium that the insurer keeps; null if the parties have not agreed on an amount. */
  readonly retainedPremium: Amount | null;
}

/** The outcomes for an input, for different values of the compared fields. */
export interface Comparison<Ground extends string = string, Field extends string = string> {
  /** The outcomes; values that lead to the same ground and amounts share one outcome. */
  readonly outcomes: readonly ComparedOutcome<Ground, Field>[];
  /** The number of value combinations that are rejected. */
  readonly refused: number;
  /** The number of combinations that have no outcome because a parameter is not known for the date in question. */
  readonly undecided: number;
  /** The outcome with the lowest return; null if no outcome has an amount. */
  readonly least: ComparedOutcome<Ground, Field> | null;
  /** The outcome with the highest return; null if no outcome has an amount. */
  readonly most: ComparedOutcome<Ground, Field> | null;
}

const MOST_COMBINATIONS = 10_000;

/**
 * Compute the return premium for each possible value of the chosen fields, with all other facts unchanged. The
 * comparison answers what-if questions, and shows the range of outcomes if a fact is unknown.
 *
 * @param operation - an operation that returns a premium
 * @param input - its input, in which the fields to compare may be omitted or null
 * @param options - `over`: the fields to compare
 * @returns the outcomes in the order of the fields' values, the numbers of combinations that are rejected or cannot be
 * decided, and the outcomes with the lowest and the highest return
 * @throws TypeError for an operation that does not return a premium, and for a field without a fixed list of values;
 * RangeError for more than 10,000 combinations
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * import { compare } from "return-premium/scenarios";
 * const { outcomes, least } = compare(ogpoPlus.returnPremium, {
 *   contract: { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000" },
 *   termination: { reason: "withdrawal", terminatedOn: "2025-03-11" },
 * });
 * outcomes.map(({ when, returnPremium }) => [when[0]?.["contract.policyholder"], returnPremium]); // => [["natural-person", "17506.85"], ["legal-entity", "0.00"]]
 * least?.ground; // => "art-841-2"
 * ```
 */
export function compare<O extends AnyOperation>(
  operation: O,
  input: CompareInput<O>,
  options?: CompareOptions<ComparedField<O>>,
): Comparison<GroundOf<O>, ComparedField<O>>;
export function compare(operation: AnyOperation, input: unknown, { over }: CompareOptions = {}): Comparison {
  const fields = listFields(operation, input, over);
  const count = fields.reduce((product, { values }) => product * values.length, 1);
  if (count > MOST_COMBINATIONS) {
    throw new RangeError(`at most ${MOST_COMBINATIONS} combinations are compared, not ${count}`);
  }

  const { compute } = definitionOf(operation);
  const groups = new Map<string, ComparedOutcome & { readonly when: ComparedValues[] }>();
  let refused = 0;
  let undecided = 0;
  for (const { when, input: complete } of combinations(fields, { when: {}, input })) {
    const outcome = outcomeOf(() => compute(complete, { steps: false }));
    if (outcome.success) {
      // An operation that ends a contract returns a premium.
      const { ground, returnPremium, retainedPremium } = outcome.result as PremiumReturn;
      const key = [ground, returnPremium, retainedPremium].join();
      const group = groups.get(key) ?? { when: [], ground, returnPremium, retainedPremium };
      group.when.push(when);
      groups.set(key, group);
    } else if (outcome.error.code === "no-parameter-for-date") undecided += 1;
    else refused += 1;
  }
  const outcomes = [...groups.values()];
  const least = firstBy(outcomes, isLess);
  const most = firstBy(outcomes, (a, b) => isLess(b, a));
  return freeze({ outcomes, refused, undecided, least, most });
}

/** @internal A field and the values that it accepts. */
interface FieldWithList {
  readonly name: string;
  readonly path: Path;
  readonly values: readonly (string | boolean)[];
}

/** @internal Find the fields to compare. Throws a TypeError if the operation does not return a premium. */
export function listFields(
  operation: AnyOperation,
  input: unknown,
  over?: readonly string[],
): readonly FieldWithList[] {
  endDaysOf(operation);
  const listed = fieldsOf(definitionOf(operation).fields).flatMap(({ path, schema }) => {
    const values = allowedValuesOf(schema);
    return values === undefined ? [] : [{ name: path.join("."), path, values }];
  });
  if (over === undefined) {
    return listed.filter(({ path }) => sections.includes(path[0]) && (valueAt(input, path) ?? null) === null);
  }
  return [...new Set(over)].map((name) => {
    const field = listed.find((candidate) => candidate.name === name);
    if (field === undefined) throw new TypeError(`${operation.id} has no field ${name} with a list of values`);
    return field;
  });
}

/** An input with some values filled in, and those values. */
interface Combination {
  readonly when: ComparedValues;
  readonly input: unknown;
}

/** Every combination of the fields' values; the values of the last field change fastest. */
function* combinations(
  [field, ...others]: readonly FieldWithList[],
  { when, input }: Combination,
): Generator<Combination> {
  if (field === undefined) return yield { when, input };
  for (const value of field.values) {
    yield* combinations(others, {
      when: { ...when, [field.name]: value },
      input: withValueAt(input, field.path, value),
    });
  }
}

/** The outcome whose amount comes first, or the first of several equal ones; null if no outcome has an amount. */
function firstBy(
  outcomes: readonly ComparedOutcome[],
  isBefore: (a: Fraction, b: Fraction) => boolean,
): ComparedOutcome | null {
  let first: { readonly outcome: ComparedOutcome; readonly amount: Fraction } | undefined;
  for (const outcome of outcomes) {
    if (outcome.returnPremium === null) continue;
    const amount = readDecimal(outcome.returnPremium);
    if (first === undefined || isBefore(amount, first.amount)) first = { outcome, amount };
  }
  return first?.outcome ?? null;
}
