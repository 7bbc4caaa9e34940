import { describe, expect, it } from "vitest";
import { ReturnPremiumError } from "../../src/engine/return-premium-error.js";
import { returnPremium as civilCode } from "../../src/kazakhstan/civil-code/return-premium.js";
import { returnPremium as lifeCabinet } from "../../src/kazakhstan/life-cabinet/return-premium.js";
import { returnPremium as ogpoPlus } from "../../src/kazakhstan/ogpo-plus/return-premium.js";
import { returnPremium as ogpoVts } from "../../src/kazakhstan/ogpo-vts/return-premium.js";
import { returnPremium as osago } from "../../src/russia/osago/return-premium.js";
import { returnPremium as zettaVoluntary } from "../../src/russia/zetta-voluntary/return-premium.js";
import { curve } from "../../src/scenarios/curve.js";
import { dayAfter } from "../support/days.js";
import { everyOther, everyReturning } from "./returning-operations.js";

const printed = {
  contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
  termination: { button: "refusal" },
} as const;

const oneYear = {
  contract: {
    concludedOn: "2025-03-01",
    firstDay: "2025-03-05",
    lastDay: "2026-03-04",
    premium: "36500",
    policyholder: "natural-person",
  },
  termination: { reason: "withdrawal" },
} as const;

const osagoYear = {
  contract: { firstDay: "2023-01-01", lastDay: "2023-12-31", premium: "36500" },
  termination: { reason: "vehicle-sold" },
} as const;

/** The error that a curve throws, as JSON without its messages. */
function errorOf(compute: () => unknown): unknown {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof ReturnPremiumError)) throw error;
    return JSON.parse(JSON.stringify(error), (key, value: unknown) => (key === "message" ? undefined : value));
  }
}

const invalid = (...issues: readonly object[]) => ({ error: { code: "invalid-input", issues } });

describe("a curve", () => {
  it("has a point for each day of the printed case, and the day on which the cooling-off is over", () => {
    const { points, changes } = curve(lifeCabinet, printed);
    expect(points).toHaveLength(1827);
    // 60000 less 60000 × 7 ÷ 1827 = 229.885… and 6000; on the first day nothing is used.
    expect(points[0]).toEqual({
      on: "2024-01-24",
      ground: "cooling-off",
      returnPremium: "54000",
      retainedPremium: "6000",
    });
    expect(points[7]).toEqual({
      on: "2024-01-31",
      ground: "cooling-off",
      returnPremium: "53770",
      retainedPremium: "6230",
    });
    expect(points.at(-1)).toEqual({
      on: "2029-01-23",
      ground: "art-841-2",
      returnPremium: "0",
      retainedPremium: "60000",
    });
    expect(changes).toStrictEqual([{ on: "2024-02-08", from: { ground: "cooling-off" }, to: { ground: "art-841-2" } }]);
  });

  it("begins with the conclusion, before the term does", () => {
    const { points, changes } = curve(ogpoPlus, oneYear);
    expect(points[0]).toMatchObject({ on: "2025-03-01", ground: "before-start", returnPremium: "36500.00" });
    expect(points).toHaveLength(4 + 365);
    // The 14th day, 15 March 2025, is a Saturday: the window lasts to Monday.
    expect(changes).toEqual([
      { on: "2025-03-05", from: { ground: "before-start" }, to: { ground: "cooling-off" } },
      { on: "2025-03-18", from: { ground: "cooling-off" }, to: { ground: "art-841-2" } },
    ]);
  });

  it("has the code of the first issue where an end on a day is refused", () => {
    const { points, changes } = curve(ogpoPlus, {
      ...oneYear,
      contract: { ...oneYear.contract, paidClaims: "1" },
    });
    // No claim is paid before the term begins.
    expect(points.slice(0, 5)).toEqual([
      ...["2025-03-01", "2025-03-02", "2025-03-03", "2025-03-04"].map((on) => ({ on, error: "contradictory-facts" })),
      { on: "2025-03-05", ground: "claims-paid", returnPremium: "0.00", retainedPremium: "36500.00" },
    ]);
    expect(changes).toEqual([
      { on: "2025-03-05", from: { error: "contradictory-facts" }, to: { ground: "claims-paid" } },
    ]);
  });

  it("tells the days for which no calendar is known", () => {
    const contract = { ...oneYear.contract, concludedOn: "2027-03-01", firstDay: "2027-03-02", lastDay: "2028-02-28" };
    // The 14th day is 15 March 2027; by a calendar that is not published it may be one of the ten days after it.
    expect(curve(civilCode, { ...oneYear, contract }).changes).toEqual([
      { on: "2027-03-02", from: { ground: "before-start" }, to: { ground: "cooling-off" } },
      { on: "2027-03-16", from: { ground: "cooling-off" }, to: { error: "no-parameter-for-date" } },
      { on: "2027-03-26", from: { error: "no-parameter-for-date" }, to: { ground: "art-841-2" } },
    ]);
  });

  it("has null amounts as long as the parties have not agreed", () => {
    const { points } = curve(ogpoPlus, { ...oneYear, termination: { reason: "agreement" } });
    expect(points[4]).toEqual({ on: "2025-03-05", ground: "by-agreement", returnPremium: null, retainedPremium: null });
  });

  it.each([
    // 36500 × 0.77 is 28105, 77 a day: ended by a day's event or application, the days after it are unused.
    { reason: "vehicle-destroyed", first: "28028.00", last: "0.00" },
    { reason: "vehicle-sold", first: "28028.00", last: "0.00" },
    { reason: "own-wish", first: "0.00", last: "0.00" },
  ] as const)("takes its days for the event where the reason uses it: $reason", ({ reason, first, last }) => {
    const { points } = curve(osago, { ...osagoYear, termination: { reason } });
    expect(points).toHaveLength(365);
    expect(points[0]).toMatchObject({ on: "2023-01-01", ground: reason, returnPremium: first });
    expect(points.at(-1)).toMatchObject({ on: "2023-12-31", returnPremium: last });
  });

  it("tells each share that the rules let the insurer keep", () => {
    const contract = { ...oneYear.contract, concludedOn: "2026-01-01", firstDay: "2026-01-01", lastDay: "2026-12-31" };
    const { points, changes } = curve(ogpoVts, { contract, termination: { reason: "object-alienated" } });
    const kept = (retainedShare: string) => ({ ground: "retained-share", retainedShare });
    // 15 of 365 days are the first above 4%, 30 the first above 8%, 336 the first above 92%.
    expect(changes.slice(0, 2)).toEqual([
      { on: "2026-01-16", from: kept("0.15"), to: kept("0.20") },
      { on: "2026-01-31", from: kept("0.20"), to: kept("0.30") },
    ]);
    expect(changes).toHaveLength(12);
    expect(changes.at(-1)).toEqual({ on: "2026-12-03", from: kept("0.95"), to: kept("1.00") });
    expect(points[0]).toEqual({
      on: "2026-01-01",
      ground: "retained-share",
      returnPremium: "31025.00",
      retainedPremium: "5475.00",
    });
  });

  it("tells since when a reason ends contracts", () => {
    expect(curve(osago, { ...osagoYear, termination: { reason: "military-service" } }).changes).toEqual([
      { on: "2023-01-30", from: { error: "outside-edition" }, to: { ground: "military-service" } },
    ]);
  });

  const voluntary = {
    contract: { firstDay: "2025-01-01", lastDay: "2025-12-31", paidPremium: "36500" },
    claims: { paid: false, reported: false },
  };

  it.each([
    { why: "left out", input: voluntary },
    { why: "empty", input: { ...voluntary, termination: {} } },
  ])("needs no termination of which only the days of the end are read: $why", ({ input }) => {
    // 100 a day, 43% of 36500 is 15695: 364 unused days give 20705.
    expect(curve(zettaVoluntary, input).points[0]).toEqual({
      on: "2025-01-01",
      ground: "early-termination",
      returnPremium: "20705.00",
      retainedPremium: "15795.00",
    });
  });

  it("leaves its input as it is, and is frozen itself", () => {
    const input = structuredClone(printed);
    const result = curve(lifeCabinet, input);
    expect(input).toEqual(printed);
    for (const part of [result, result.points, result.points[0], result.changes[0]?.to]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });
});

describe("a curve with a point every month", () => {
  it("has the first day of all, those on which a month of the term begins, and the last day", () => {
    const contract = { ...oneYear.contract, firstDay: "2025-03-31", lastDay: "2025-09-12" };
    const { points } = curve(ogpoPlus, { ...oneYear, contract }, { every: "month" });
    // A month from 31 March ends on 30 April, which has no 31st; two end on 30 May.
    expect(points.map(({ on }) => on)).toEqual([
      "2025-03-01",
      "2025-03-31",
      "2025-05-01",
      "2025-05-31",
      "2025-07-01",
      "2025-07-31",
      "2025-08-31",
      "2025-09-12",
    ]);
  });

  it("finds its changes day by day", () => {
    const { points, changes } = curve(lifeCabinet, printed, { every: "month" });
    expect(points).toHaveLength(61);
    expect(changes).toEqual(curve(lifeCabinet, printed).changes);
  });

  it("has one point for a term of one day", () => {
    const contract = { ...printed.contract, lastDay: "2024-01-24" };
    expect(curve(lifeCabinet, { ...printed, contract }, { every: "month" }).points).toHaveLength(1);
  });
});

describe("the length of a curve", () => {
  const ofDays = (days: number) => ({
    ...printed,
    contract: { ...printed.contract, lastDay: dayAfter(printed.contract.firstDay, days - 1) },
  });

  it("is at most 4,000 points", () => {
    expect(curve(lifeCabinet, ofDays(4000)).points).toHaveLength(4000);
    expect(() => curve(lifeCabinet, ofDays(4001))).toThrow(RangeError);
  });

  it("is counted in months where they are asked for", () => {
    expect(curve(lifeCabinet, ofDays(4001), { every: "month" }).points).toHaveLength(133);
    const contract = { firstDay: "2024-01-01", lastDay: "2357-05-01", premium: "60000" };
    // 333 years of 12 months, and 4 more: 4000 begin, and on the last day the 4001st does.
    expect(() => curve(lifeCabinet, { ...printed, contract }, { every: "month" })).toThrow(RangeError);
  });
});

describe("a curve refuses", () => {
  it.each(everyReturning)("every day of the end that is given: $id", ({ operation, computed, sections }) => {
    const ends = ["terminatedOn", "appliedOn", "lastCoveredDay", "eventOn"];
    const { fields = [] } = sections.find(({ name }) => name === "termination") ?? {};
    const input = computed[0]?.input as { readonly termination: object };
    const given = fields.filter((field) => ends.includes(field));
    const termination = { ...input.termination, ...Object.fromEntries(given.map((field) => [field, "2025-05-05"])) };
    expect(errorOf(() => curve(operation, { ...input, termination }))).toEqual(
      invalid(
        ...given.map((field) => ({ code: "unknown-field", path: ["termination", field], received: "2025-05-05" })),
      ),
    );
  });

  it("one that a reason does not use, too", () => {
    const termination = { reason: "vehicle-sold", eventOn: "2023-05-05" };
    expect(errorOf(() => curve(osago as never, { ...osagoYear, termination } as never))).toEqual(
      invalid({ code: "unknown-field", path: ["termination", "eventOn"], received: "2023-05-05" }),
    );
  });

  it("whatever is wrong on every day, in the order of the fields", () => {
    const input = {
      contract: { ...oneYear.contract, firstDay: "2025-02-30", premium: "0" },
      termination: { reason: "withdrawal", terminatedOn: null, agreedReturn: "1" },
      options: { usedDay: "x" },
    };
    expect(errorOf(() => curve(ogpoPlus as never, input as never))).toMatchObject(
      invalid(
        { code: "invalid-date", path: ["contract", "firstDay"] },
        { code: "invalid-amount", path: ["contract", "premium"] },
        { code: "contradictory-facts", path: ["termination", "agreedReturn"] },
        { code: "unknown-field", path: ["termination", "terminatedOn"], received: null },
        { code: "unknown-field", path: ["options", "usedDay"] },
      ),
    );
  });

  it.each([
    { why: "days out of order", contract: { lastDay: "2025-03-04" }, code: "dates-out-of-order", field: "lastDay" },
    { why: "a day that is left out", contract: { lastDay: undefined }, code: "missing-field", field: "lastDay" },
    { why: "the conclusion", contract: { concludedOn: 5 }, code: "invalid-type", field: "concludedOn" },
  ])("$why", ({ contract, code, field }) => {
    const input = { ...oneYear, contract: { ...oneYear.contract, ...contract } };
    expect(errorOf(() => curve(ogpoPlus as never, input as never))).toMatchObject(
      invalid({ code, path: ["contract", field] }),
    );
  });

  it("a reason that ended no contract yet on any of its days", () => {
    const contract = { ...osagoYear.contract, lastDay: "2023-01-29" };
    expect(errorOf(() => curve(osago, { contract, termination: { reason: "military-service" } }))).toMatchObject({
      error: { code: "outside-edition" },
    });
  });

  it("a kind of contract that is outside its scope", () => {
    const contract = { ...printed.contract, kind: "accumulation" } as const;
    expect(errorOf(() => curve(lifeCabinet, { ...printed, contract }))).toMatchObject({
      error: { code: "outside-scope", issues: [{ path: ["contract", "kind"] }] },
    });
  });

  it.each([undefined, null, "x", 5, []])("an input that is none: %j", (input) => {
    expect(() => curve(lifeCabinet, input as never)).toThrow(ReturnPremiumError);
  });

  it("a termination of the wrong type", () => {
    expect(errorOf(() => curve(lifeCabinet, { ...printed, termination: null as never }))).toEqual(
      invalid({ code: "invalid-type", path: ["termination"], received: null, help: { expected: ["object"] } }),
    );
  });

  it("to have points of any other distance", () => {
    expect(() => curve(lifeCabinet, printed, { every: "week" as never })).toThrow(
      new RangeError("every is day or month, not week"),
    );
  });

  it.each(everyOther)("an operation that returns no premium: $id", ({ operation, computed }) => {
    expect(() => curve(operation, computed[0]?.input)).toThrow(TypeError);
  });
});
