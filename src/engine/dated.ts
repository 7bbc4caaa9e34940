import { type Day, readDay } from "../dates/day.js";

/** A value set by a clause or a law, in force from a given date. */
export interface DatedValue<Value = unknown> {
  /** The first date on which the value applies, as `YYYY-MM-DD`. */
  readonly since: string;
  readonly value: Value;
  /** The clause that sets the value, numbered as in its rule set. */
  readonly clause: string;
}

/** A legal parameter, with its values in chronological order. */
export interface Dated<
  Values extends readonly DatedValue[] = readonly DatedValue[],
  KnownTo extends string | undefined = string | undefined,
> {
  readonly values: Values;
  /** The first date for which a value is known. */
  readonly knownFrom: string;
  /** The last date for which the latest value was verified; undefined if it applies until the rules change. */
  readonly knownTo: KnownTo;
  /** `knownTo` as a day number; infinity if it is undefined. */
  readonly lastDay: Day;
  /** The value in force on a given date; undefined if it is not known. */
  readonly on: (day: Day) => Values[number] | undefined;
}

/**
 * Creates a parameter from its dated values. The comment on each value names its source; it appears in docs/law.md and
 * does not increase the bundle size.
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
    // If it is omitted, its type is undefined.
    knownTo: knownTo as KnownTo,
    lastDay,
    on: (day) => (day > lastDay ? undefined : values[firstDays.findLastIndex((first) => first <= day)]),
  };
}

/** A parameter that has not changed since its rules came into force. */
export interface Unchanged<Value> {
  readonly values: readonly [DatedValue<Value>];
}

/**
 * The value of a parameter that has had only one value since its rules came into force. Once a second value is added to
 * the table, calls to this function no longer compile, and the rule must specify which date counts.
 */
export const onlyValueOf = <Value>({ values: [{ value }] }: Unchanged<Value>): Value => value;

function dayOfText(text: string): Day {
  const day = readDay(text);
  if (day === undefined) throw new RangeError(`${text} is not a day`);
  return day;
}
