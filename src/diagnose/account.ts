import { type Day, readDay } from "../dates/day.js";
import { definitionOf } from "../engine/define-operation.js";
import type { AnyOperation } from "../engine/operation.js";
import { isRecord, valueAt } from "../engine/received.js";
import type { ResultFrame } from "../engine/result.js";
import { fieldsOf } from "../engine/schema-shape.js";
import { type FieldKind, kindOf } from "../engine/traits.js";
import { printAmount } from "../exact/amount.js";
import { printExact, readDecimal } from "../exact/decimal.js";
import type { DecimalObject } from "../exact/decimal-object.js";
import { divide, type Fraction } from "../exact/fraction.js";
import type { Rounding } from "../exact/rounding.js";
import { type Formula, formula, stepIdOf } from "../formulas/formula.js";
import type { Step } from "../formulas/trace.js";

/** A computation with its input, its steps and the amount that they give: the right one, or one with mistakes in it. */
export interface Account {
  readonly operation: AnyOperation;
  readonly input: unknown;
  readonly result: ResultFrame;
  /** The id of the step that gives the amount. */
  readonly amountId: string;
  readonly steps: readonly Step[];
  readonly rounding: Rounding | undefined;
  readonly amount: Fraction;
  /** The formulas that this diagnosis has read so far, by their texts. */
  readonly formulas: Map<string, Formula>;
}

/** The fields that can be the amount of a result; the first that it has is. */
const amountFields = ["returnPremium", "premium", "payable", "penalty", "payout", "amount"] as const;

/** The amount of a result, as printed there: null if only the parties can set it, undefined if the result has no amount. */
export function amountOf(result: ResultFrame): string | null | undefined {
  const field = amountFieldOf(result);
  // A field of that name is an amount in every result.
  return field && (valueAt(result, [field]) as string | null);
}

const amountFieldOf = (result: ResultFrame) => amountFields.find((field) => field in result);

/** The account of a result that has an amount; undefined for any other. */
export function accountOf(
  operation: AnyOperation,
  input: unknown,
  result: ResultFrame,
  formulas = new Map<string, Formula>(),
): Account | undefined {
  const amount = amountOf(result);
  const field = amountFieldOf(result);
  if (typeof amount !== "string" || field === undefined) return undefined;
  const { rounding } = result.conventions as { readonly rounding?: Rounding };
  const { steps } = result;
  return { operation, input, result, amountId: stepIdOf(field), steps, rounding, amount: readNumber(amount), formulas };
}

/** Reads decimal text, below zero too, or a fraction. */
export function readNumber(text: string): Fraction {
  const slash = text.indexOf("/");
  if (slash >= 0) return divide(readNumber(text.slice(0, slash)), readDecimal(text.slice(slash + 1)));
  if (!text.startsWith("-")) return readDecimal(text);
  const { numerator, denominator } = readDecimal(text.slice(1));
  return { numerator: -numerator, denominator };
}

/** Prints the amount of an account as its result would; one that two decimals cannot print as exactly as it can be. */
export function printedAmount({ amount, result, rounding }: Account): string {
  if ((amount.numerator * 100n) % amount.denominator !== 0n) return printExact(amount);
  const isWhole = !amountOf(result)?.includes(".");
  return printAmount(amount, rounding?.unit ?? (isWhole ? "1" : "0.01"));
}

/** New values of fields, each named by its path with dots; what is undefined is taken out. */
export type Changes = Readonly<Record<string, unknown>>;

export const at = ({ input }: Account, path: string): unknown => valueAt(input, path.split("."));

/** The ground of a return; undefined where the result has none. */
export const groundOf = ({ result }: Account): unknown => ("ground" in result ? result.ground : undefined);

/** The amount that a field holds; undefined where it holds none. */
export function amountAt(account: Account, path: string): Fraction | undefined {
  const value = at(account, path);
  return typeof value === "string" ? readDecimal(value) : undefined;
}

/** The day that a field holds; undefined where it holds none. */
export function dayAt(account: Account, path: string): Day | undefined {
  const value = at(account, path);
  return typeof value === "string" ? readDay(value) : undefined;
}

/**
 * An input with its amounts, shares and counts as text, whether they were given as numbers, as bigints or as objects of
 * decimal.js, so that every mistake finds them in one form.
 */
export function withTexts(operation: AnyOperation, input: unknown): unknown {
  const texts = fieldsOf(definitionOf(operation).fields).flatMap(({ path, schema }) => {
    const value = valueAt(input, path);
    const isText = typeof value === "string" || value === undefined || value === null;
    return isText || !kindsOfText.has(kindOf(schema)) ? [] : [[path.join("."), textIn(value)]];
  });
  return changed(input, Object.fromEntries(texts));
}

/** What a number that the operation takes says: an object in the place of one is such as decimal.js has. */
const textIn = (value: unknown): string =>
  typeof value === "object" ? (value as DecimalObject).toFixed() : String(value);

const kindsOfText: ReadonlySet<FieldKind | undefined> = new Set(["amount", "count", "rounding-unit", "share"]);

/** An input with other values in some fields. */
export const changed = (input: unknown, changes: Changes): unknown =>
  Object.entries(changes).reduce((result, [path, value]) => withField(result, path.split("."), value), input);

function withField(input: unknown, [key = "", ...rest]: readonly string[], value: unknown): unknown {
  const fields: Record<string, unknown> = isRecord(input) ? { ...input } : {};
  const next = rest.length === 0 ? value : withField(fields[key], rest, value);
  if (next === undefined) delete fields[key];
  else fields[key] = next;
  return fields;
}

/** The account of another input; none where it is refused, or gives no amount. */
export function withInput({ operation, input, formulas }: Account, changes: Changes): readonly Account[] {
  const other = changed(input, changes);
  const outcome = operation.safe(other);
  const account = outcome.success ? accountOf(operation, other, outcome.result, formulas) : undefined;
  return account === undefined ? [] : [account];
}

export const stepIn = ({ steps }: Account, id: string): Step | undefined => steps.find((step) => step.id === id);

/** The value of an operand that a step was given; undefined where no step names it. */
export function operandOf({ steps }: Account, name: string): Fraction | undefined {
  const text = steps.find(({ operands }) => operands[name] !== undefined)?.operands[name];
  return text === undefined ? undefined : readNumber(text);
}

/** The account whose steps are others, computed again by their formulas; none where no number comes of them. */
export function withSteps(account: Account, steps: readonly Step[], rounding = account.rounding): readonly Account[] {
  try {
    const other = { ...account, steps, rounding };
    const amount = valuesOf(other).get(account.amountId);
    return amount === undefined ? [] : [{ ...other, amount }];
  } catch (error) {
    // A term of no days.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** What each step gives, by its id. */
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
      (name, place) => values.get(stepIds[place] ?? "") ?? readNumber(step.operands[name] ?? "0"),
    );
    values.set(step.id, evaluate(inputs, rounding));
  }
  return values;
}

/** The account with other steps in the place of some; none where there are none such. */
export function withStep(account: Account, change: (step: Step) => Partial<Step> | undefined): readonly Account[] {
  const steps = account.steps.map((step) => {
    const changes = change(step);
    return changes === undefined ? step : { ...step, ...changes };
  });
  return steps.some((step, index) => step !== account.steps[index]) ? withSteps(account, steps) : [];
}

/** The account with other values of operands, wherever they are named; none where no step names one. */
export function withOperands(account: Account, values: Readonly<Record<string, Fraction>>): readonly Account[] {
  return withStep(account, ({ operands }) => {
    const named = Object.entries(values).filter(([name]) => operands[name] !== undefined);
    if (named.length === 0) return undefined;
    return { operands: { ...operands, ...Object.fromEntries(named.map(([name, value]) => [name, textOf(value)])) } };
  });
}

/** A number as a step writes its operands. */
export const textOf = (value: Fraction): string => printExact(value);
