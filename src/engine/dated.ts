import { type Day, readDay } from "../dates/day.js";

/** A value set by a clause or a law, from a given day. */
export interface DatedValue<Value = unknown> {
  /** The first day on which it applies, `YYYY-MM-DD`. */
  readonly since: string;
  readonly value: Value;
  /** The clause that sets it, in the numbering of its rule set. */
  readonly clause: string;
}

/** A parameter of the law: its values in chronological order. */
export interface Dated<
  Values extends readonly DatedValue[] = readonly DatedValue[],
  KnownTo extends string | undefined = string | undefined,
> {
  readonly values: Values;
  /** The first day for which a value is known. */
  readonly knownFrom: string;
  /** The last day for which the newest value was verified; undefined if it applies until the rules change. */
  readonly knownTo: KnownTo;
  /** The same as a day number; infinity if undefined. */
  readonly lastDay: Day;
  /** The value in force on a day; undefined if it is not known. */
  readonly on: (day: Day) => Values[number] | undefined;
}

/**
 * A parameter with the days of its values. The comment on each value says where it was read; docs/law.md shows it, and
 * it adds nothing to a bundle.
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

/** A parameter that has never changed under its rules. */
export interface Unchanged<Value> {
  readonly values: readonly [DatedValue<Value>];
}

/**
 * The value of a parameter that has never changed under its rules, for any day. Once a second value is added to the
 * table, this no longer compiles, and the rule must say which day counts.
 */
export const onlyValueOf = <Value>({ values: [{ value }] }: Unchanged<Value>): Value => value;

function dayOfText(text: string): Day {
  const day = readDay(text);
  if (day === undefined) throw new RangeError(`${text} is not a day`);
  return day;
}
