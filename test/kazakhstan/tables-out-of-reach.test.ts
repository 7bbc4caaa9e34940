import { describe, expect, it } from "vitest";
import type { AnyOperation } from "../../src/engine/operation.js";
import { kz, kzCivilCode, lifeCabinet, ogpoPlus } from "../../src/index.js";

/** What the one issue of a refusal says of the table that does not reach far enough. */
function helpOf(operation: AnyOperation, input: unknown): unknown {
  const outcome = operation.safe(input);
  if (outcome.success || outcome.error.code !== "no-parameter-for-date") throw new Error("computed, or another error");
  return outcome.error.issues[0]?.help;
}

const calendar = (...years: readonly number[]) => ({ years, daysOff: [], workingDays: [] });
const builtIn = { parameter: "working-days", knownFrom: "2022-01-01", knownTo: "2026-12-31" };
const remedy = ["options", "calendar"];

describe("a deadline that cannot be looked up", () => {
  it.each([
    { kind: "return-payment", from: "2026-12-30", needed: "2027-01-01", why: "the year ends on the way" },
    { kind: "return-payment", from: "2027-03-10", needed: "2027-03-11", why: "counted from the day after" },
    { kind: "return-payment", from: "2021-12-29", needed: "2021-12-30", why: "before the table" },
    { kind: "cooling-off", from: "2026-12-20", needed: "2027-01-03", why: "day 14 is the first to be looked up" },
    { kind: "force-majeure-notice", from: "2026-12-30", needed: "2027-01-04", why: "day 5 likewise" },
  ])("of $kind from $from names $needed: $why", ({ kind, from, needed }) => {
    expect(helpOf(ogpoPlus.deadline, { kind, from })).toEqual({ ...builtIn, needed, remedy });
  });

  it("names the provisional year as known where it is asked for", () => {
    const input = { kind: "return-payment", from: "2027-12-30", options: { calendar: "provisional" } };
    const help = { ...builtIn, knownTo: "2027-12-31", needed: "2028-01-01", remedy };
    expect(helpOf(ogpoPlus.deadline, input)).toEqual(help);
  });

  it.each([
    { years: [2027], knownFrom: "2022-01-01", knownTo: "2027-12-31", why: "a year that follows" },
    { years: [2028, 2027], knownFrom: "2022-01-01", knownTo: "2028-12-31", why: "two of them, in any order" },
    { years: [2021], knownFrom: "2021-01-01", knownTo: "2026-12-31", why: "a year before" },
    { years: [2035], knownFrom: "2022-01-01", knownTo: "2026-12-31", why: "a year behind a gap" },
    { years: [2025], knownFrom: "2022-01-01", knownTo: "2026-12-31", why: "a year that is known" },
  ])("names the years that are known without a gap, those of a calendar too: $why", ({ years, knownFrom, knownTo }) => {
    const input = { kind: "return-payment", from: "2031-05-01", options: { calendar: calendar(...years) } };
    const help = { parameter: "working-days", needed: "2031-05-02", knownFrom, knownTo, remedy };
    expect(helpOf(ogpoPlus.deadline, input)).toEqual(help);
  });
});

describe("a cooling-off that cannot be decided", () => {
  // Concluded on 2027-03-01, its nominal last day is 2027-03-15; applied for on the day after.
  const contract = { firstDay: "2027-03-02", lastDay: "2028-02-29", premium: "20000", policyholder: "natural-person" };
  const help = { ...builtIn, needed: "2027-03-15", remedy };
  const withdrawal = {
    contract: { ...contract, concludedOn: "2027-03-01" },
    termination: { reason: "withdrawal", terminatedOn: "2027-03-16" },
  };

  it("names its last day, whoever asks", () => {
    expect(helpOf(ogpoPlus.returnPremium, withdrawal)).toEqual(help);
    expect(helpOf(kzCivilCode.returnPremium, withdrawal)).toEqual(help);
    const refusal = { ...withdrawal, termination: { button: "refusal", terminatedOn: "2027-03-16" } };
    expect(helpOf(lifeCabinet.returnPremium, refusal)).toEqual(help);
  });
});

describe("an index that is not known", () => {
  it.each(["2014-12-31", "2027-01-01", "2027-03-15"])("names the day, %s", (on) => {
    const help = { parameter: "mrp", needed: on, knownFrom: "2015-01-01", knownTo: "2026-12-31" };
    expect(helpOf(kz.mrp, { on })).toEqual(help);
  });
});
