import { describe, expect, it } from "vitest";
import { ogpoPlus, type ReturnPremiumError } from "../../../src/index.js";
import { issue } from "../../support/issues.js";
import { type Changes, changed } from "../../vectors/changes.js";
import { withdrawn } from "../../vectors/tables/yearly-contract.js";
import { byGrounds, functionNamed, issuesOf } from "./by-ground.js";

const withReason = byGrounds.filter(({ reason }) => reason === undefined);
const withoutReason = byGrounds.filter(({ reason }) => reason !== undefined);

const { contract } = withdrawn;

const inputWith = (changes: Changes): unknown => changed(withdrawn, changes);

describe("an input that is not valid is refused before any ground is tried", () => {
  it.each(byGrounds)("by $name, with the issues of returnPremium", (byGround) => {
    const input = inputWith({
      "contract.firstDay": "2025-02-30",
      "contract.paidPremium": "20000.01",
      "termination.terminatedOn": undefined,
      "termination.note": "x",
    });
    expect(issuesOf(byGround, input)).toEqual([
      issue("invalid-date", ["contract.firstDay", "2025-02-30"]),
      issue("paid-above-premium", ["contract.paidPremium", "20000.01"], ["contract.premium", "20000"]),
      issue("missing-field", ["termination.terminatedOn"]),
      issue("unknown-field", ["termination.note", "x"]),
    ]);
  });

  it.each(byGrounds)("by $name, when it is no object", (byGround) => {
    for (const [input, received] of [
      [null, null],
      ["{}", "{}"],
      [[], "[]"],
    ] as const) {
      expect(issuesOf(byGround, input)).toEqual([{ code: "invalid-type", path: [], received }]);
    }
    expect(issuesOf(byGround, undefined)).toEqual([{ code: "missing-field", path: [] }]);
  });

  it.each(byGrounds)("by $name, when its termination is missing", (byGround) => {
    expect(issuesOf(byGround, { contract })).toEqual([issue("missing-field", ["termination"])]);
  });

  it.each(byGrounds)("by $name, when its termination is null: it is of the wrong type", (byGround) => {
    expect(issuesOf(byGround, { contract, termination: null })).toEqual([issue("invalid-type", ["termination", null])]);
  });

  it.each(byGrounds)("by $name, when its termination is an array: it is of the wrong type", (byGround) => {
    expect(issuesOf(byGround, { contract, termination: ["2025-03-11"] })).toEqual([
      issue("invalid-type", ["termination", '["2025-03-11"]']),
    ]);
  });
});

it("an amount that an object holds is told as the text that it writes", () => {
  const paid = { toFixed: () => "5", toString: () => "5" };
  const { error } = ogpoPlus.returnOnReplacement.safe(inputWith({ "contract.paidClaims": paid })) as {
    readonly error: ReturnPremiumError;
  };
  expect(error.issues.map(({ path, received }) => [path, received])).toEqual([[["contract", "paidClaims"], "5"]]);
});

describe("the reason", () => {
  it.each(withReason)("is needed by $name", (byGround) => {
    expect(issuesOf(byGround, inputWith({ "termination.reason": undefined }))).toEqual([
      issue("missing-field", ["termination.reason"]),
    ]);
  });

  it.each(byGrounds)("that is none is refused by $name, though it may be told none", (byGround) => {
    for (const [reason, code] of [
      ["bored", "invalid-option"],
      ["", "invalid-option"],
      [null, "invalid-type"],
      [1, "invalid-type"],
    ] as const) {
      expect(issuesOf(byGround, inputWith({ "termination.reason": reason }))).toEqual([
        issue(code, ["termination.reason", reason]),
      ]);
    }
  });

  it.each(withoutReason)("given to $name, which needs none, is taken when it is $reason", ({ reason, compute }) => {
    const told = compute(inputWith({ "termination.reason": reason }));
    expect(told).toStrictEqual(compute(inputWith({ "termination.reason": undefined })));
  });

  it.each(withoutReason)("given to $name as undefined is not given", ({ compute }) => {
    const absent = compute({ contract, termination: { terminatedOn: "2025-03-11" } });
    expect(compute({ contract, termination: { reason: undefined, terminatedOn: "2025-03-11" } })).toStrictEqual(absent);
  });

  it.each(withoutReason)("is not written by $name into the input of the caller", ({ compute }) => {
    const input = { contract, termination: { terminatedOn: "2025-03-11" } };
    compute(Object.freeze({ ...input, termination: Object.freeze({ ...input.termination }) }));
    compute(input);
    expect(input).toStrictEqual({ contract, termination: { terminatedOn: "2025-03-11" } });
  });
});

describe("a cooling-off whose last day cannot be looked up", () => {
  const { safely, compute } = functionNamed("returnInCoolingOff");
  // Concluded on 2027-03-01: day 14 is 2027-03-15, of a year that is not in the table.
  const in2027 = { ...contract, concludedOn: "2027-03-01", firstDay: "2027-03-02", lastDay: "2028-02-29" };
  const endedOn = (terminatedOn: string) => ({ contract: in2027, termination: { terminatedOn } });

  it("is decided on day 14", () => {
    expect(compute(endedOn("2027-03-15"))).toMatchObject({ ground: "cooling-off" });
  });

  it.each([
    { day: "2027-03-16", why: "a day after the nominal last day" },
    { day: "2027-03-25", why: "ten days after it" },
  ])("is not decided on $day: $why", ({ day }) => {
    expect(safely(endedOn(day))).toMatchObject({
      success: false,
      error: {
        code: "no-parameter-for-date",
        issues: [{ code: "no-parameter-for-date", path: ["termination", "terminatedOn"], received: day }],
      },
    });
  });

  it("is over eleven days after it", () => {
    expect(safely(endedOn("2027-03-26"))).toMatchObject({
      success: false,
      error: {
        code: "invalid-input",
        issues: [{ code: "contradictory-facts", path: ["termination", "terminatedOn"], received: "2027-03-26" }],
      },
    });
  });

  it("is decided by a calendar of one's own: Monday 2027-03-15 off, the Tuesday is in time", () => {
    const calendar = { years: [2027], daysOff: ["2027-03-15"], workingDays: [] };
    const withCalendar = (day: string) => ({ ...endedOn(day), options: { calendar } });
    expect(compute(withCalendar("2027-03-16"))).toMatchObject({
      ground: "cooling-off",
      coolingOff: { lastDay: "2027-03-16", shifted: true },
    });
    expect(issuesOf(functionNamed("returnInCoolingOff"), withCalendar("2027-03-17"))).toEqual([
      issue("contradictory-facts", ["termination.terminatedOn", "2027-03-17"], ["contract.concludedOn", "2027-03-01"]),
    ]);
  });
});
