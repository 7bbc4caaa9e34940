// A program of its own: reads `{ calls: [{ operation, input }], instants: [{ instant, zone }] }` from standard input,
// computes every input with the built package, and prints the hash of all answers and the days of all instants. It runs
// once in each time zone.
//
// With --through-local-time it makes the mistake that the library must not make: every date of the input passes through
// a Date of local time and comes back by toISOString.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dayIn, operations } from "return-premium";

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

function throughLocalTime(value) {
  if (typeof value === "string" && DATE.test(value)) return new Date(`${value}T00:00:00`).toISOString().slice(0, 10);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(throughLocalTime);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, throughLocalTime(part)]));
}

const { calls, instants } = JSON.parse(readFileSync(0, "utf8"));
const readDates = process.argv.includes("--through-local-time") ? throughLocalTime : (input) => input;
const answers = calls.map(({ operation, input }) => operations[operation].safe(readDates(input)));

const summary = {
  hash: createHash("sha256").update(JSON.stringify(answers)).digest("hex"),
  days: instants.map(({ instant, zone }) => dayIn(new Date(instant), zone)),
  refused: answers.filter(({ success }) => !success).length,
  // Minutes that the zone was behind UTC on that day: tells that the zone was in effect.
  offset: new Date("2025-01-15T12:00:00Z").getTimezoneOffset(),
};
process.stdout.write(JSON.stringify(summary));
