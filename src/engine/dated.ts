import { type Day, readDay } from "../dates/day.js";

/** A value that a clause or a law sets, from a day on. */
export interface DatedValue<Value = unknown> {
  /** The first day on which it holds, `YYYY-MM-DD`. */
  readonly since: string;
  readonly value: Value;
  /** Where it is set, in the numbering of its rule set. */
  readonly clause: string;
}

/** A parameter of the law: its values in the order of their days. */
export interface Dated<
  Values extends readonly DatedValue[] = readonly DatedValue[],
  KnownTo extends string | undefined = string | undefined,
> {
  readonly values: Values;
  /** The first day for which a value is known. */
  readonly knownFrom: string;
  /** The last day for which the newest value was verified; undefined where that holds until the rules change. */
  readonly knownTo: KnownTo;
  /** That day; infinity where there is none. */
  readonly lastDay: Day;
  /** The value in force on a day; undefined where none is known. */
  readonly on: (day: Day) => Values[number] | undefined;
}

/**
 * A parameter with the days of its values. The comment on a value says where it was read: docs/law.md shows it, and no
 * bundle carries it.
 */
export function dated<
  Values extends readonly [DatedValue, ...DatedValue[]],
  KnownTo extends string | undefined = undefined,
>(values: Values, knownTo?: KnownTo): Dated<Values, KnownTo> {
  const firstDays = values.map(({ since }) => dayOfText(since));
  const lastDay = knownTo === undefined ? Number.POSITIVE_INFINITY : dayOfText(knownTo);
  return {
    values,
    knownFrom: values[0].since,
    // Left out, its type is undefined.
    knownTo: knownTo as KnownTo,
    lastDay,
    on: (day) => (day > lastDay ? undefined : values[firstDays.findLastIndex((first) => first <= day)]),
  };
}

/** A parameter that had no other value under its rules. */
export interface Unchanged<Value> {
  readonly values: readonly [DatedValue<Value>];
}

/**
 * The value of a parameter that had no other under its rules, for whatever day. Once a second value is added to the
 * table this no longer compiles, and the rule must say by which day it asks.
 */
export const onlyValueOf = <Value>({ values: [{ value }] }: Unchanged<Value>): Value => value;

function dayOfText(text: string): Day {
  const day = readDay(text);
  if (day === undefined) throw new RangeError(`${text} is not a day`);
  return day;
}
