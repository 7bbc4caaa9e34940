import { isRecord } from "../../src/engine/received.js";
import { nextDay, previousDay } from "../oracle/days.js";
import { everyOperation, type Subject } from "../support/every-operation.js";

/** A call of an operation, as the program of each zone is told it. */
export interface Call {
  readonly operation: string;
  readonly input: unknown;
}

/** Days that are longer or shorter than others somewhere, or that were left out. */
export const transitions: readonly { readonly day: string; readonly why: string }[] = [
  { day: "2011-12-30", why: "left out in Pacific/Apia" },
  { day: "1995-01-01", why: "left out in Pacific/Kiritimati, or the day after the one left out" },
  { day: "2024-02-29", why: "25 hours in Asia/Almaty" },
  { day: "2024-03-01", why: "the first day of the new time in Asia/Almaty" },
  { day: "2018-11-04", why: "without midnight in America/Sao_Paulo" },
  { day: "2025-03-09", why: "23 hours in America/New_York" },
  { day: "2025-11-02", why: "25 hours in America/New_York" },
  { day: "2025-03-30", why: "without midnight in Atlantic/Azores" },
  { day: "2025-10-26", why: "25 hours in Atlantic/Azores" },
  { day: "2014-10-26", why: "25 hours in Europe/Moscow" },
  { day: "2025-04-06", why: "24 and a half hours in Australia/Lord_Howe, 25 in Pacific/Chatham" },
  { day: "2025-10-05", why: "23 and a half hours in Australia/Lord_Howe" },
  { day: "2025-09-28", why: "23 hours in Pacific/Chatham" },
  { day: "2025-04-25", why: "without midnight in Africa/Cairo" },
  { day: "1986-01-01", why: "a quarter of an hour was left out in Asia/Kathmandu" },
];

const isDay = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** All days in an input. */
export function daysIn(value: unknown): readonly string[] {
  if (isDay(value)) return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(daysIn) : [];
}

/** The day so much later or earlier as one day is than another. A date without a time is read in UTC, whatever the zone. */
const movedDay = (day: string, from: string, to: string): string =>
  new Date(Date.parse(day) + Date.parse(to) - Date.parse(from)).toISOString().slice(0, 10);

/** The input with every day so moved, and the years of its calendar about the day that it is moved to. */
function moved(value: unknown, from: string, to: string): unknown {
  if (isDay(value)) return movedDay(value, from, to);
  if (Array.isArray(value)) return value.map((item) => moved(item, from, to));
  if (!isRecord(value)) return value;
  const year = Number(to.slice(0, 4));
  const parts = Object.entries(value).map(([key, part]) => [
    key,
    key === "years" ? [year - 1, year, year + 1, year + 2] : moved(part, from, to),
  ]);
  return Object.fromEntries(parts);
}

/** How many vectors of an operation are moved to each day, and to the days beside it. */
const EACH = 2;

/** Vectors of an operation, one after the other, so moved that one of their days, one after the other, lies on the day. */
function callsOn(day: string, turn: number, { id, operation, computed }: Subject): readonly Call[] {
  const calls: Call[] = [];
  for (let index = 0; index < computed.length && calls.length < EACH; index += 1) {
    const at = turn * EACH + index;
    const vector = computed[at % computed.length];
    const days = daysIn(vector?.input);
    const from = days[at % days.length];
    const input = from === undefined ? undefined : moved(vector?.input, from, day);
    // Some rules have begun later, and some tables do not reach as far.
    if (input !== undefined && operation.safe(input).success) calls.push({ operation: id, input });
  }
  return calls;
}

/** Calls in which the days around a transition are days on which something begins, ends or is due. */
export const transitionCalls: readonly Call[] = transitions.flatMap(({ day }, turn) =>
  [previousDay(day), day, nextDay(day)].flatMap((around, side) =>
    everyOperation.flatMap((subject) => callsOn(around, 3 * turn + side, subject)),
  ),
);
