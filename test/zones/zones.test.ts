import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { daysOfInstants } from "../support/days-of-instants.js";
import { everyOperation } from "../support/every-operation.js";
import { type Call, daysIn, transitionCalls, transitions } from "./transition-calls.js";

const SCRIPT = fileURLToPath(new URL("hash-outputs.mjs", import.meta.url));

/** Minutes behind UTC on 2025-01-15. */
const zones = [
  { zone: "UTC", offset: 0, why: "no offset at all" },
  { zone: "Asia/Almaty", offset: -300, why: "where the rules apply; another offset before 2024-03-01" },
  { zone: "Pacific/Apia", offset: -780, why: "left out 2011-12-30" },
  { zone: "America/Sao_Paulo", offset: 180, why: "had days without midnight" },
  { zone: "Atlantic/Azores", offset: 60, why: "changes at midnight" },
  { zone: "Pacific/Kiritimati", offset: -840, why: "the farthest ahead" },
  { zone: "Asia/Kathmandu", offset: -345, why: "a quarter of an hour" },
  { zone: "America/New_York", offset: 300, why: "behind UTC, with summer time" },
  { zone: "Europe/Moscow", offset: -180, why: "no summer time any more" },
  { zone: "Australia/Lord_Howe", offset: -660, why: "half an hour of summer time" },
  { zone: "Africa/Cairo", offset: -120, why: "summer time from midnight" },
  { zone: "Pacific/Chatham", offset: -825, why: "three quarters of an hour, and summer time" },
];

const calls: readonly Call[] = [
  ...everyOperation.flatMap(({ id, computed }) => computed.map(({ input }) => ({ operation: id, input }))),
  ...transitionCalls,
];

interface Summary {
  readonly hash: string;
  readonly days: readonly string[];
  readonly refused: number;
  readonly offset: number;
}

/** All answers in a process of its own in that zone. */
function summaryIn(zone: string, ...flags: readonly string[]): Promise<Summary> {
  return new Promise((resolve, reject) => {
    const options = { env: { ...process.env, TZ: zone } };
    const child = execFile(process.execPath, [SCRIPT, ...flags], options, (error, stdout) => {
      // The script prints a summary and nothing else.
      if (error === null) resolve(JSON.parse(stdout) as Summary);
      else reject(error);
    });
    child.stdin?.end(JSON.stringify({ calls, instants: daysOfInstants }));
  });
}

describe(`${calls.length} answers in ${zones.length} time zones`, () => {
  let summaries: readonly Summary[] = [];

  beforeAll(async () => {
    summaries = await Promise.all(zones.map(({ zone }) => summaryIn(zone)));
  });

  it.each(zones.map((row, index) => ({ ...row, index })))("were computed in $zone: $why", ({ index, offset }) => {
    expect(summaries[index]?.offset).toBe(offset);
  });

  it("are all results: no input is refused", () => {
    expect(summaries.map(({ refused }) => refused)).toEqual(zones.map(() => 0));
  });

  it("have one hash", () => {
    expect(new Set(summaries.map(({ hash }) => hash)).size).toBe(1);
    expect(summaries[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("have the days of instants in their own zones, whatever the zone of the machine", () => {
    expect(summaries.map(({ days }) => days)).toEqual(zones.map(() => daysOfInstants.map(({ day }) => day)));
  });

  it("would have more than one if dates passed through local time", async () => {
    const zonesOfDates = ["UTC", "America/New_York", "Asia/Almaty", "Pacific/Apia"];
    const hashes = await Promise.all(
      zonesOfDates.map(async (zone) => (await summaryIn(zone, "--through-local-time")).hash),
    );
    // Ahead of UTC a day comes back as the one before it; in UTC and behind it as itself.
    const [inUtc, inNewYork, inAlmaty, inApia] = hashes;
    expect([inUtc, inNewYork]).toEqual([summaries[0]?.hash, summaries[0]?.hash]);
    expect(inAlmaty).not.toBe(inUtc);
    expect(inApia).not.toBe(inUtc);
  });
});

it.each(transitions)("something begins, ends or is due on $day, $why, in some call", ({ day }) => {
  const texts = transitionCalls.map(({ input }) => JSON.stringify(input));
  expect(texts.filter((text) => text.includes(day)).length).toBeGreaterThan(10);
});

it.each(everyOperation)("$id is called around the transitions", ({ id, computed }) => {
  const own = transitionCalls.filter(({ operation }) => operation === id);
  expect(own.length > 10).toBe(daysIn(computed.map(({ input }) => input)).length > 0);
});
