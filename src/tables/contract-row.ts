import { definitionOf } from "../engine/define-operation.js";
import { amountAboveZero } from "../engine/fields.js";
import type { Considered } from "../engine/grounds.js";
import type { Path } from "../engine/issue.js";
import type { AnyOperation } from "../engine/operation.js";
import { isRecord, valueAt, withValueAt } from "../engine/received.js";
import type { ResultFrame } from "../engine/result.js";
import { fieldsOf, type InputField } from "../engine/schema-shape.js";
import { kindOf } from "../engine/traits.js";
import type { Rounding } from "../exact/rounding.js";
import { STAND_INS } from "../explain/facts.js";
import { stepIdOf } from "../formulas/formula.js";
import type { Step } from "../formulas/trace.js";
import { elapsedByShare } from "../kazakhstan/ogpo-vts/elapsed-by-share.js";
import type { GroundFacts } from "./ground-conditions.js";
import { FIRST_SERIAL, serialOf } from "./serial-day.js";

/** A result of an operation that returns a premium, including fields that only some of these results have. */
export interface ReturnResult extends ResultFrame {
  readonly ground: string;
  readonly clause: string;
  readonly law?: string;
  readonly returnPremium: string | null;
  readonly retainedPremium: string | null;
  readonly retainedShare?: string;
  readonly days: { readonly term: number; readonly used?: number; readonly unused: number };
  readonly dueOn?: string | null;
  readonly noDueDay?: string;
  readonly considered?: readonly Considered[];
  readonly coolingOff?: { readonly lastDay: string; readonly verified: boolean };
  readonly conventions: { readonly rounding?: Rounding; readonly usedDays?: string; readonly coolingOffShift?: string };
}

/** An input, and the library's answer, which is either a result or a description of what is wrong. */
export interface Entry {
  readonly id?: string | undefined;
  readonly input: unknown;
  readonly answer: ReturnResult | string;
}

/** An input field, with the name used for it in conditions and formulas. */
export interface FactField {
  readonly name: string;
  readonly path: Path;
  readonly form: "amount" | "share" | "day" | "word";
  /** Whether zero is rejected. */
  readonly isAboveZero: boolean;
}

/** The value of a field in a row. */
export type Fact =
  | { readonly kind: "number"; readonly value: number }
  /** The field was omitted, and another field provides its value. */
  | { readonly kind: "same"; readonly as: string }
  | { readonly kind: "word"; readonly code: unknown };

/** The sections of an input; their names are not needed to tell fields apart. */
const SECTIONS: readonly unknown[] = ["contract", "termination", "claims", "options"];

/** The input fields of an operation, except those inside lists. */
export const factFieldsOf = (operation: AnyOperation): readonly FactField[] =>
  fieldsOf(definitionOf(operation).fields)
    .filter(({ path }) => path.length > 1)
    .map(({ path, schema }) => ({
      name: camelCase(path),
      path,
      form: formOfFact(schema),
      isAboveZero: schema === amountAboveZero,
    }));

/**
 * Fields other than amounts, shares and dates are treated as words, even the rounding unit, which is part of the
 * formulas.
 */
function formOfFact(schema: InputField["schema"]): FactField["form"] {
  const kind = kindOf(schema);
  return kind === "amount" || kind === "share" || kind === "day" ? kind : "word";
}

const camelCase = (path: Path): string =>
  path
    .map(String)
    .filter((part, index) => index > 0 || !SECTIONS.includes(part))
    .map((part, index) => (index === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join("");

/** The meaning of a name in a step's formula: a day count, an input field, a table of shares, or a number. */
export type Binding =
  | { readonly kind: "count"; readonly column: "term" | "used" | "unused" }
  | { readonly kind: "field"; readonly name: string }
  | { readonly kind: "table"; readonly name: string; readonly rows: readonly TableRow[] }
  | { readonly kind: "own"; readonly name: string; readonly value: number };

/** A share, and the percentage of the term that must have elapsed for it to apply. */
export interface TableRow {
  readonly fromPercent: number;
  readonly share: number;
}

/** The names of the day counts used in steps. */
const COUNTS: Readonly<Record<string, "term" | "used" | "unused">> = {
  termDays: "term",
  usedDays: "used",
  elapsedDays: "used",
  unusedDays: "unused",
};

/** The tables of shares in the law; the shares depend on how much of the term has elapsed. */
export const tablesOfShares: Readonly<Record<string, readonly TableRow[]>> = {
  retainedShare: elapsedByShare.map(({ fromPercent, share }) => ({ fromPercent, share: Number(share) })),
};

/** A row that can be recalculated: its steps, the meanings of the names in them, and how its days are counted. */
export interface ContractRow {
  readonly entry: Entry;
  readonly result: ReturnResult;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly steps: readonly Step[];
  readonly bindings: ReadonlyMap<string, Binding>;
  readonly counts: Counts;
  readonly rounding: Rounding | undefined;
  readonly usePeriods: readonly Period[] | undefined;
}

/** For each table of shares, the cell ranges of its two columns, for use in formulas. */
export type ContractTables = ReadonlyMap<string, { readonly from: string; readonly shares: string }>;

/** The formulas that a sheet uses to count days, with field names in place of cell references. */
export interface Counts {
  readonly term: string;
  readonly used: string | undefined;
  readonly unused: string;
}

interface Period {
  readonly first: number;
  readonly last: number;
}

/** A sheet cannot compute amounts above this limit exactly. */
export const MOST_AMOUNT = 10_000_000_000;
export const MOST_DAYS = 20_000;

/** The value of each field in a row. */
export function factsIn({ input, answer }: Entry, fields: readonly FactField[]): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  const assumed = typeof answer === "string" ? [] : answer.assumed.map((path) => path.join("."));
  const conventions = typeof answer === "string" ? {} : answer.conventions;
  for (const { name, path, form } of fields) {
    const value = valueAt(input, path);
    const standIn = STAND_INS[name];
    const byConvention = path[0] === "options" ? valueAt(conventions, path.slice(1)) : undefined;
    if (value !== undefined && value !== null && !isRecord(value)) facts.set(name, factOf(value, form));
    else if (assumed.includes(path.join(".")) && standIn !== undefined) facts.set(name, { kind: "same", as: standIn });
    else if (typeof byConvention === "string" && form !== "word") facts.set(name, factOf(byConvention, form));
  }
  return facts;
}

function factOf(value: unknown, form: FactField["form"]): Fact {
  const number = form === "day" ? serialOf(String(value)) : numberIn(value);
  return form === "word" || Number.isNaN(number) ? { kind: "word", code: value } : { kind: "number", value: number };
}

const numberIn = (value: unknown): number => (/^\d+(\.\d+)?$/.test(String(value)) ? Number(value) : Number.NaN);

/**
 * Create a row that a sheet can recalculate. Returns undefined if that is impossible, in which case only values are
 * shown.
 */
export function contractRow(
  operation: AnyOperation,
  entry: Entry,
  fields: readonly FactField[],
): ContractRow | undefined {
  const { input, answer: result } = entry;
  if (typeof result === "string") return undefined;
  const facts = factsIn(entry, fields);
  const steps = stepsOf(operation, input, result);
  const bindings = new Map<string, Binding>();
  for (const step of steps) {
    for (const [name, text] of Object.entries(step.operands)) {
      if (!steps.some(({ id }) => id === stepIdOf(name))) bindings.set(name, bindingOf(name, text, fields, facts));
    }
  }
  const usePeriods = periodsIn(input);
  const counted = countsOf(result, facts, steps, usePeriods);
  const { rounding } = result.conventions;
  const row = { entry, result, facts, steps, bindings, counts: counted.formulas, rounding, usePeriods };
  return counted.isRight && isWithinReach(row, fields) ? row : undefined;
}

/**
 * The steps of a result. If a table in the law lets the insurer keep the whole premium, the steps contain no share, so
 * the steps for the first day of the term are used instead.
 */
function stepsOf(operation: AnyOperation, input: unknown, result: ReturnResult): readonly Step[] {
  if (result.retainedShare !== "1.00") return result.steps;
  const firstDay = valueAt(input, ["contract", "firstDay"]);
  const earlier = withValueAt(
    withValueAt(input, ["termination", "terminatedOn"], firstDay),
    ["termination", "appliedOn"],
    undefined,
  );
  const outcome = operation.safe(earlier);
  return outcome.success ? outcome.result.steps : result.steps;
}

function bindingOf(
  name: string,
  text: string,
  fields: readonly FactField[],
  facts: ReadonlyMap<string, Fact>,
): Binding {
  const column = COUNTS[name];
  if (column !== undefined) return { kind: "count", column };
  const rows = tablesOfShares[name];
  if (rows !== undefined) return { kind: "table", name, rows };
  const names = [name, `${name}Amount`, STAND_INS[name]];
  const field = names.find((known) => fields.some((one) => one.name === known) && facts.has(known ?? ""));
  return field === undefined ? { kind: "own", name, value: Number(text) } : { kind: "field", name: field };
}

function periodsIn(input: unknown): readonly Period[] | undefined {
  const periods = valueAt(input, ["contract", "usePeriods"]);
  if (!Array.isArray(periods)) return undefined;
  return periods.map((period) => ({
    first: serialOf(String(valueAt(period, ["firstDay"]))),
    last: serialOf(String(valueAt(period, ["lastDay"]))),
  }));
}

/** How the days are counted, and whether the formulas give the same day counts as the result. */
function countsOf(
  { days, ground, notes, conventions }: ReturnResult,
  facts: ReadonlyMap<string, Fact>,
  steps: readonly Step[],
  periods: readonly Period[] | undefined,
): { readonly formulas: Counts; readonly isRight: boolean } {
  const day = (name: string): number => {
    const fact = facts.get(name);
    if (fact?.kind === "same") return day(fact.as);
    return fact?.kind === "number" ? fact.value : Number.NaN;
  };
  const isEventUsed = facts.has("eventOn") && !notes.some(({ code }) => code === "event-day-not-used");
  const ended =
    ["terminatedOn", "lastCoveredDay", ...(isEventUsed ? ["eventOn"] : []), "appliedOn"].find((name) =>
      facts.has(name),
    ) ?? "";
  const [firstDay, lastDay, end, appliedOn] = ["firstDay", "lastDay", ended, "appliedOn"].map(day) as [
    number,
    number,
    number,
    number,
  ];
  const term = lastDay - firstDay + 1;

  if (periods !== undefined) {
    const total = periods.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    const left = periods.map(({ first, last }) => Math.min(Math.max(last - end, 0), last - first + 1));
    return {
      formulas: {
        term: String(total),
        used: undefined,
        unused: periods.map(({ first, last }) => `MIN(MAX(${last}-${ended},0),${last - first + 1})`).join("+"),
      },
      isRight: total === days.term && left.reduce((sum, count) => sum + count, 0) === days.unused,
    };
  }
  if (days.used === undefined) {
    return {
      formulas: { term: "lastDay-firstDay+1", used: undefined, unused: `MIN(MAX(lastDay-${ended},0),termDays)` },
      isRight: term === days.term && Math.min(Math.max(lastDay - end, 0), term) === days.unused,
    };
  }
  const used =
    ground === "never-in-force"
      ? { formula: "0", value: 0 }
      : steps.some(({ operands }) => "elapsedDays" in operands)
        ? {
            formula: "terminatedOn-firstDay+IF(appliedOn>=terminatedOn,1,0)",
            value: end - firstDay + (appliedOn >= end ? 1 : 0),
          }
        : conventions.usedDays === "through-termination"
          ? {
              formula: "MAX(0,MIN(terminatedOn-firstDay+1,termDays))",
              value: Math.max(0, Math.min(end - firstDay + 1, term)),
            }
          : { formula: "MAX(0,terminatedOn-firstDay)", value: Math.max(0, end - firstDay) };
  return {
    formulas: { term: "lastDay-firstDay+1", used: used.formula, unused: "termDays-usedDays" },
    isRight: term === days.term && used.value === days.used,
  };
}

/** Whether the numbers in a row are within the range that a sheet can compute exactly. */
function isWithinReach({ facts, result, rounding }: ContractRow, fields: readonly FactField[]): boolean {
  return (
    result.days.term <= MOST_DAYS &&
    Number(rounding?.unit ?? 0) <= MOST_AMOUNT &&
    fields.every(({ name, form }) => {
      const fact = facts.get(name);
      if (fact?.kind !== "number") return true;
      return form === "day" ? fact.value >= FIRST_SERIAL : fact.value <= MOST_AMOUNT;
    })
  );
}

/** The facts needed to state the conditions for a row's ground. */
export function groundFactsOf(row: ContractRow, limits: Limits): GroundFacts {
  const { entry, result, facts, usePeriods } = row;
  const numberAt = (name: string): number | undefined => {
    const fact = facts.get(name);
    if (fact?.kind === "same") return numberAt(fact.as);
    return fact?.kind === "number" ? fact.value : undefined;
  };
  const [first, last] = [usePeriods?.[0]?.first, usePeriods?.at(-1)?.last];
  return {
    ...(result.considered !== undefined && { considered: result.considered }),
    ...(result.coolingOff !== undefined && { coolingOff: result.coolingOff }),
    reason: valueAt(entry.input, ["termination", "reason"]),
    isShifted: result.conventions.coolingOffShift !== "none",
    hasOwnCalendar: isRecord(valueAt(entry.input, ["options", "calendar"])),
    concludedOn: numberAt("concludedOn"),
    appliedOn: numberAt("appliedOn") ?? numberAt("terminatedOn"),
    usePeriods: first === undefined || last === undefined ? undefined : { first, last },
    ...limits,
  };
}

/** The limits that an operation imposes. */
export interface Limits {
  readonly mostMonths: number | undefined;
  readonly mostCosts: string | undefined;
}

/**
 * Determine the limits of an operation by giving it an input that exceeds them. The premium in the input is replaced,
 * because the cap on costs is not reported if the premium is zero.
 */
export function limitsOf(operation: AnyOperation, input: unknown): Limits {
  const asked = [
    { path: ["contract", "lastDay"], value: "2999-12-31" },
    { path: ["contract", "premium"], value: "1" },
    { path: ["contract", "paidPremium"], value: undefined },
    { path: ["options", "costs"], value: { share: "1" } },
  ].reduce((whole, { path, value }) => withValueAt(whole, path, value), input);
  const outcome = operation.safe(asked);
  const issues = outcome.success ? [] : outcome.error.issues;
  const most = (code: string) => issues.find((issue) => issue.code === code)?.help?.most;
  const costs = most("costs-above-cap");
  return {
    mostMonths: most("term-too-long") === undefined ? undefined : Number(most("term-too-long")),
    mostCosts: costs === undefined ? undefined : String(costs),
  };
}
