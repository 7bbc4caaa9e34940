import { type Day, printDay, readDay } from "../dates/day.js";
import { definitionOf } from "../engine/define-operation.js";
import type { AnyOperation } from "../engine/operation.js";
import { isRecord, valueAt } from "../engine/received.js";
import type { ResultFrame } from "../engine/result.js";
import { fieldsOf } from "../engine/schema-shape.js";
import { type FieldKind, kindOf } from "../engine/traits.js";
import { printAmount } from "../exact/amount.js";
import { printExact, readDecimal, readExact } from "../exact/decimal.js";
import type { DecimalObject } from "../exact/decimal-object.js";
import type { Fraction } from "../exact/fraction.js";
import type { Rounding } from "../exact/rounding.js";
import { type Formula, formula, stepIdOf } from "../formulas/formula.js";
import type { Step } from "../formulas/trace.js";

/**
 * A computation with its input, its steps and the resulting amount: either the correct computation or one that contains
 * mistakes.
 */
export interface Account {
  readonly operation: AnyOperation;
  readonly input: unknown;
  readonly result: ResultFrame;
  /** The id of the step that produces the amount. */
  readonly amountId: string;
  readonly steps: readonly Step[];
  readonly rounding: Rounding | undefined;
  readonly amount: Fraction;
  /** The formulas parsed so far in this diagnosis, keyed by their text. */
  readonly formulas: Map<string, Formula>;
}

/** The fields that can hold a result's amount; the first one present is used. */
const amountFields = ["returnPremium", "premium", "payable", "penalty", "payout", "amount"] as const;

/** The field that holds a result's amount, and that amount; undefined if the result has no amount. */
function amountIn(result: ResultFrame) {
  const field = amountFields.find((name) => name in result);
  // A field of that name is an amount in every result.
  return field && { field, amount: valueAt(result, [field]) as string | null };
}

/**
 * The amount exactly as given in a result: null if only the parties can set it, undefined if the result has no amount.
 */
export const amountOf = (result: ResultFrame): string | null | undefined => amountIn(result)?.amount;

/** The account of a result; undefined if the result has no amount. */
export function accountOf(
  operation: AnyOperation,
  input: unknown,
  result: ResultFrame,
  formulas = new Map<string, Formula>(),
): Account | undefined {
  const found = amountIn(result);
  if (typeof found?.amount !== "string") return undefined;
  const { rounding } = result.conventions as { readonly rounding?: Rounding };
  const { steps } = result;
  return {
    ...{ operation, input, result, steps, rounding, formulas },
    amountId: stepIdOf(found.field),
    amount: readExact(found.amount),
  };
}

/**
 * Formats an account's amount in the same way as an amount in a result; an amount that needs more than two decimal
 * places is given as exactly as possible.
 */
export function printedAmount({ amount, result, rounding }: Account): string {
  if ((amount.numerator * 100n) % amount.denominator !== 0n) return printExact(amount);
  const isWhole = !amountOf(result)?.includes(".");
  return printAmount(amount, rounding?.unit ?? (isWhole ? "1" : "0.01"));
}

/** New field values, keyed by dotted path; a field whose new value is undefined is removed. */
export type Changes = Readonly<Record<string, unknown>>;

export const at = ({ input }: Account, path: string): unknown => valueAt(input, path.split("."));

/** The ground for the return; undefined for a result without a ground. */
export const groundOf = ({ result }: Account): unknown => ("ground" in result ? result.ground : undefined);

/** The amount in a field; undefined if the field does not contain an amount. */
export function amountAt(account: Account, path: string): Fraction | undefined {
  const value = at(account, path);
  return typeof value === "string" ? readDecimal(value) : undefined;
}

/** The date in a field; undefined if the field does not contain a date. */
export const dayAt = (account: Account, path: string): Day | undefined => dayIn(at(account, path));

/** The date in any value; undefined if it is not a date. */
export const dayIn = (value: unknown): Day | undefined => (typeof value === "string" ? readDay(value) : undefined);

type Present<Values extends readonly unknown[]> = {
  readonly [Place in keyof Values]: Exclude<Values[Place], undefined>;
};

/** The outcome for some values; undefined if any of the values is undefined. */
export const withAll = <const Values extends readonly unknown[], Outcome>(
  values: Values,
  outcomeOf: (...values: Present<Values>) => Outcome,
): Outcome | undefined =>
  // TypeScript does not narrow a tuple by `includes`.
  values.includes(undefined) ? undefined : outcomeOf(...(values as unknown as Present<Values>));

/** The fields of an input that contain an amount, written as text, or a date. */
export const fieldsIn = ({ operation, input }: Account, kind: "amount" | "day"): readonly string[] =>
  fieldsOf(definitionOf(operation).fields)
    .filter(({ path, schema }) => kindOf(schema) === kind && typeof valueAt(input, path) === "string")
    .map(({ path }) => path.join("."));

/** A date moved by a number of days; undefined if the field does not contain a date. */
export const movedBy = (account: Account, path: string, days: number): Changes | undefined =>
  withAll([dayAt(account, path)], (day) => ({ [path]: printDay(day + days) }));

/**
 * An input with its amounts, shares and counts as text, whether they were given as numbers, bigints or decimal.js
 * objects, so that the code for each mistake has to handle only one form.
 */
export function withTexts(operation: AnyOperation, input: unknown): unknown {
  const texts = fieldsOf(definitionOf(operation).fields).flatMap(({ path, schema }) => {
    const value = valueAt(input, path);
    const isGiven = value !== undefined && value !== null;
    return isGiven && kindsOfText.has(kindOf(schema)) ? [[path.join("."), textIn(value)]] : [];
  });
  return changed(input, Object.fromEntries(texts));
}

/** The text of a number that the operation accepts; an object is treated like a decimal.js object. */
const textIn = (value: unknown): string =>
  typeof value === "object" ? (value as DecimalObject).toFixed() : String(value);

const kindsOfText: ReadonlySet<FieldKind | undefined> = new Set(["amount", "count", "rounding-unit", "share"]);

/** An input with the values of some fields replaced. */
export const changed = (input: unknown, changes: Changes): unknown =>
  Object.entries(changes).reduce((result, [path, value]) => withField(result, path.split("."), value), input);

function withField(input: unknown, [key = "", ...rest]: readonly string[], value: unknown): unknown {
  const fields: Record<string, unknown> = isRecord(input) ? { ...input } : {};
  const next = rest.length === 0 ? value : withField(fields[key], rest, value);
  if (next === undefined) delete fields[key];
  else fields[key] = next;
  return fields;
}

/** The account of a changed input; empty if that input is rejected or gives no amount. */
export function withInput({ operation, input, formulas }: Account, changes: Changes): readonly Account[] {
  const other = changed(input, changes);
  const outcome = operation.safe(other);
  const account = outcome.success ? accountOf(operation, other, outcome.result, formulas) : undefined;
  return account === undefined ? [] : [account];
}

export const stepIn = ({ steps }: Account, id: string): Step | undefined => steps.find((step) => step.id === id);

/** The value of an operand in any of the steps; undefined if no step uses the operand. */
export function operandOf({ steps }: Account, name: string): Fraction | undefined {
  const text = steps.find(({ operands }) => operands[name] !== undefined)?.operands[name];
  return text === undefined ? undefined : readExact(text);
}

/** The account with different steps, recomputed from their formulas; empty if they do not yield a number. */
export function withSteps(account: Account, steps: readonly Step[], rounding = account.rounding): readonly Account[] {
  try {
    const other = { ...account, steps, rounding };
    const amount = valuesOf(other).get(account.amountId);
    return amount === undefined ? [] : [{ ...other, amount }];
  } catch (error) {
    // For example, a term of zero days.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** The value of each step, keyed by its id. */
export function valuesOf({
  steps,
  rounding,
  formulas,
}: Pick<Account, "steps" | "rounding" | "formulas">): ReadonlyMap<string, Fraction> {
  const values = new Map<string, Fraction>();
  for (const step of steps) {
    const read = formulas.get(step.formula) ?? formula(step.formula);
    formulas.set(step.formula, read);
    const { operands, stepIds, evaluate } = read;
    const inputs = operands.map(
      (name, place) => values.get(stepIds[place] ?? "") ?? readExact(step.operands[name] ?? "0"),
    );
    values.set(step.id, evaluate(inputs, rounding));
  }
  return values;
}

/** The account with some of its steps changed; empty if no step changes. */
export function withStep(account: Account, change: (step: Step) => Partial<Step> | undefined): readonly Account[] {
  const steps = account.steps.map((step) => {
    const changes = change(step);
    return changes === undefined ? step : { ...step, ...changes };
  });
  return steps.some((step, index) => step !== account.steps[index]) ? withSteps(account, steps) : [];
}

/**
 * The account with different values for some operands, in every step that uses them; empty if no step uses any of them.
 */
export function withOperands(account: Account, values: Readonly<Record<string, Fraction>>): readonly Account[] {
  return withStep(account, ({ operands }) => {
    const named = Object.entries(values).filter(([name]) => operands[name] !== undefined);
    if (named.length === 0) return undefined;
    return { operands: { ...operands, ...Object.fromEntries(named.map(([name, value]) => [name, textOf(value)])) } };
  });
}

/** A number, formatted like the operands of a step. */
export const textOf = (value: Fraction): string => printExact(value);
