import { type Day, printDay, readDay } from "../dates/day.js";
import { lastDayOfMonths } from "../dates/months.js";
import { definitionOf, outcomeOf } from "../engine/define-operation.js";
import { freeze } from "../engine/freeze.js";
import type { Path } from "../engine/issue.js";
import { coreIssueOf } from "../engine/issues.js";
import type { AnyOperation, Outcome } from "../engine/operation.js";
import { inOrder } from "../engine/read-input.js";
import { valueAt, withValueAt } from "../engine/received.js";
import type { Amount, Day as DayText, ResultFrame, Share } from "../engine/result.js";
import { ReturnPremiumError } from "../engine/return-premium-error.js";
import {
  type CodeOf,
  type EndDay,
  endDaysOf,
  type GroundOf,
  type InputOf,
  type PremiumReturn,
  type Section,
} from "./returning.js";

/** The input of an operation, without the termination dates. */
export type CurveInput<O extends AnyOperation> =
  InputOf<O> extends { readonly termination: infer Termination }
    ? Omit<InputOf<O>, "termination"> & Section<"termination", Omit<Termination, EndDay>>
    : InputOf<O>;

/** The interval between the points of a curve. */
export interface CurveOptions {
  /**
   * With `"month"`, the points are the first day, each day on which a month of the term begins, and the last day. The
   * default is `"day"`.
   */
  readonly every?: "day" | "month" | undefined;
}

/** The return premium if the contract ends on a given day. */
export type CurvePoint<Ground extends string = string, Code extends string = string> =
  | {
      /** The day of termination or, for rule sets that use it instead, the last day of cover. */
      readonly on: DayText;
      /** The ground on which the contract ended, which determines the amounts. */
      readonly ground: Ground;
      /** The premium returned; null if the parties have not agreed on an amount. */
      readonly returnPremium: Amount | null;
      /** The premium that the insurer keeps; null if the parties have not agreed on an amount. */
      readonly retainedPremium: Amount | null;
    }
  | {
      /** The day of termination or, for rule sets that use it instead, the last day of cover. */
      readonly on: DayText;
      /** The first issue found if the contract ends on this day. */
      readonly error: Code;
    };

/** Either the ground that applies on a given day and the retained share, if any, or an error. */
export type CurveState<Ground extends string = string, Code extends string = string> =
  | {
      /** The ground on which the contract ended, which determines the amounts. */
      readonly ground: Ground;
      /** The share of the paid premium that the insurer keeps, if the rules set one. */
      readonly retainedShare?: Share;
    }
  | {
      /** The first issue. */
      readonly error: Code;
    };

/** A day on which the ground or the error changes. */
export interface CurveChange<Ground extends string = string, Code extends string = string> {
  /** The first day after the change. */
  readonly on: DayText;
  /** The ground or error on the day before. */
  readonly from: CurveState<Ground, Code>;
  /** The ground or error from this day on. */
  readonly to: CurveState<Ground, Code>;
}

/** The return premium over the course of a contract. */
export interface Curve<Ground extends string = string, Code extends string = string> {
  /** The points, in chronological order. */
  readonly points: readonly CurvePoint<Ground, Code>[];
  /** The changes in the ground or error; every day is checked, regardless of the number of points. */
  readonly changes: readonly CurveChange<Ground, Code>[];
}

const MOST_POINTS = 4000;

/**
 * Compute the return premium for each day on which a contract can end, from its conclusion to its last day, and find
 * the days on which the ground changes.
 *
 * @param operation - an operation that returns a premium
 * @param input - its input, without the termination dates: each day is used as the day of termination, of the
 * application and of the event
 * @param options - `every`: one point for each day or for each month
 * @returns one point for each day, with an error code if termination on that day is rejected; for `osago` and
 * `zetta-voluntary`, the day is the last day of cover
 * @throws {@link ReturnPremiumError} for an input that is rejected for every day; TypeError for an operation that does
 * not return a premium; RangeError for more than 4,000 points
 * @example
 * ```ts
 * import { lifeCabinet } from "return-premium";
 * import { curve } from "return-premium/scenarios";
 * const { points, changes } = curve(lifeCabinet.returnPremium, {
 *   contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
 *   termination: { button: "refusal" },
 * });
 * points[7]; // => { on: "2024-01-31", ground: "cooling-off", returnPremium: "53770", retainedPremium: "6230" }
 * changes; // => [{ on: "2024-02-08", from: { ground: "cooling-off" }, to: { ground: "art-841-2" } }]
 * ```
 */
export function curve<O extends AnyOperation>(
  operation: O,
  input: CurveInput<O>,
  options?: CurveOptions,
): Curve<GroundOf<O>, CodeOf<O>>;
export function curve(operation: AnyOperation, input: unknown, { every = "day" }: CurveOptions = {}): Curve {
  if (every !== "day" && every !== "month") throw new RangeError(`every is day or month, not ${every}`);
  const { first, firstDay, lastDay, endingOn } = readWithoutEnd(operation, input);
  const shown = every === "month" ? monthDays(first, firstDay, lastDay) : undefined;
  const count = shown?.size ?? lastDay - first + 1;
  if (count > MOST_POINTS) throw new RangeError(`a curve has at most ${MOST_POINTS} points, not ${count}`);

  const { compute } = definitionOf(operation);
  const answers = Array.from({ length: lastDay - first + 1 }, (_, index) => {
    const on = printDay(first + index);
    return { on, ...answerOf(outcomeOf(() => compute(endingOn(on), { steps: false }))) };
  });
  if (answers.every(({ state }) => "error" in state)) throwErrorOf(operation, endingOn(printDay(first)));
  const points = answers
    .filter((_, index) => shown?.has(first + index) ?? true)
    .map(({ on, told }) => ({ on, ...told }));
  const changes = answers.flatMap(({ on, state }, index) => {
    const from = answers[index - 1]?.state ?? state;
    return isSame(from, state) ? [] : [{ on, from, to: state }];
  });
  return freeze({ points, changes });
}

/** An input without its termination dates, and the range of days on which the contract can end. */
interface WithoutEnd {
  /** The day on which the contract was concluded or, if that is not given, the first day of the term. */
  readonly first: Day;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly endingOn: (on: DayText) => unknown;
}

/**
 * Read an input without its termination dates. Throws an error for anything that is wrong with it regardless of the
 * day.
 */
function readWithoutEnd(operation: AnyOperation, input: unknown): WithoutEnd {
  const ends: readonly Path[] = endDaysOf(operation).map((day) => ["termination", day]);
  const without = ends.reduce((rest, end) => withValueAt(rest, end, undefined), input);
  const outcome = operation.safe(without);
  const issues = outcome.success ? [] : outcome.error.issues;
  const faults = issues.filter(({ path }) => !ends.some((end) => isSame(path, end)));
  const given = ends
    .map((path) => ({ path, value: valueAt(input, path) }))
    .filter(({ value }) => value !== undefined)
    .map((field) => coreIssueOf("unknown-field", field));
  if (faults.length + given.length > 0) {
    throw new ReturnPremiumError("invalid-input", inOrder(definitionOf(operation).fields, [...faults, ...given]));
  }

  const dayOf = (field: string): Day | undefined => {
    const text = valueAt(input, ["contract", field]);
    return typeof text === "string" ? readDay(text) : undefined;
  };
  // An input without faults has a term.
  const [firstDay, lastDay] = [dayOf("firstDay"), dayOf("lastDay")] as [Day, Day];
  const endingOn = (on: DayText): unknown => ends.reduce((rest, end) => withValueAt(rest, end, on), input);
  return { first: dayOf("concludedOn") ?? firstDay, firstDay, lastDay, endingOn };
}

/** The day on which the contract was concluded, the days on which a month of the term begins, and the last day. */
function monthDays(first: Day, firstDay: Day, lastDay: Day): ReadonlySet<Day> {
  const days = new Set([first]);
  for (let months = 0, begins = firstDay; begins <= lastDay; begins = lastDayOfMonths(firstDay, months) + 1) {
    days.add(begins);
    months += 1;
  }
  return days.add(lastDay);
}

/** The part of an outcome that a point shows, and what determined it. */
function answerOf(outcome: Outcome<ResultFrame>) {
  if (!outcome.success) {
    const refused = { error: outcome.error.issues[0]?.code ?? outcome.error.code };
    return { told: refused, state: refused };
  }
  // An operation that ends a contract returns a premium.
  const { ground, returnPremium, retainedPremium, retainedShare } = outcome.result as PremiumReturn & {
    readonly retainedShare?: Share;
  };
  const state = { ground, ...(retainedShare !== undefined && { retainedShare }) };
  return { told: { ground, returnPremium, retainedPremium }, state };
}

/** Whether two plain values are the same. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Throw the error for an input that is rejected. */
function throwErrorOf(operation: AnyOperation, input: unknown): void {
  const outcome = operation.safe(input);
  if (!outcome.success) throw outcome.error;
}
