import { describe, expect, it } from "vitest";
import { kzCivilCode, ReturnPremiumError } from "../../../src/index.js";
import { returnPremium } from "../../../src/kazakhstan/civil-code/return-premium.js";

type Input = kzCivilCode.ReturnPremiumInput;

/** 20 000 for 365 days from 2025-03-02, concluded the day before by a natural person. */
const yearly = {
  concludedOn: "2025-03-01",
  firstDay: "2025-03-02",
  lastDay: "2026-03-01",
  premium: "20000",
  policyholder: "natural-person",
} as const;

const ended = (
  contract: Partial<Input["contract"]>,
  termination: Input["termination"],
  options?: Input["options"],
): Input => ({ contract: { ...yearly, ...contract }, termination, options });

describe("the ground and the amount by the Civil Code", () => {
  it.each([
    {
      why: "worked case: 5000 - 20000*91/365 = 13.698..., no costs under 842(1)",
      input: ended({ paidPremium: "5000" }, { reason: "object-ceased", terminatedOn: "2025-06-01" }),
      ground: "art-841-1",
      returned: "13.70",
      retained: "4986.30",
      used: 91,
    },
    {
      why: "one day later 5000 - 20000*92/365 is below zero: nothing is left",
      input: ended({ paidPremium: "5000" }, { reason: "object-ceased", terminatedOn: "2025-06-02" }),
      ground: "art-841-1",
      returned: "0.00",
      retained: "5000.00",
      used: 92,
    },
    {
      why: "20000*356/365 - 2000 = 17506.849...: the application is in the window",
      input: ended({}, { reason: "withdrawal", terminatedOn: "2025-03-11" }),
      ground: "cooling-off",
      returned: "17506.85",
      retained: "2493.15",
      used: 9,
    },
    {
      why: "2025-03-15, day 14, is a Saturday: the window runs to Monday the 17th; 20000*350/365 - 2000 = 17178.08...",
      input: ended({}, { reason: "withdrawal", terminatedOn: "2025-03-17" }),
      ground: "cooling-off",
      returned: "17178.08",
      retained: "2821.92",
      used: 15,
    },
    {
      why: "the day after the shifted last day",
      input: ended({}, { reason: "withdrawal", terminatedOn: "2025-03-18" }),
      ground: "art-841-2",
      returned: "0.00",
      retained: "20000.00",
      used: 16,
    },
    {
      why: "without the shift the Sunday is too late",
      input: ended({}, { reason: "withdrawal", terminatedOn: "2025-03-16" }, { coolingOffShift: "none" }),
      ground: "art-841-2",
      returned: "0.00",
      retained: "20000.00",
      used: 14,
    },
    {
      why: "the application counts, not the end: applied on day 10, ended on day 20; 20000*346/365 - 2000 = 16958.90...",
      input: ended({}, { reason: "withdrawal", appliedOn: "2025-03-11", terminatedOn: "2025-03-21" }),
      ground: "cooling-off",
      returned: "16958.90",
      retained: "3041.10",
      used: 19,
    },
    {
      why: "an annuity has no cooling-off",
      input: ended({ kind: "annuity" }, { reason: "withdrawal", terminatedOn: "2025-03-11" }),
      ground: "art-841-2",
      returned: "0.00",
      retained: "20000.00",
      used: 9,
    },
    {
      why: "a legal entity has no cooling-off",
      input: ended({ policyholder: "legal-entity" }, { reason: "withdrawal", terminatedOn: "2025-03-11" }),
      ground: "art-841-2",
      returned: "0.00",
      retained: "20000.00",
      used: 9,
    },
    {
      why: "a repaid loan has no window: 20000*182/365 - 2000 = 7972.60...",
      input: ended({}, { reason: "loan-repaid", terminatedOn: "2025-09-01" }),
      ground: "loan-repaid",
      returned: "7972.60",
      retained: "12027.40",
      used: 183,
    },
    {
      why: "a legal entity's repaid loan gives nothing back",
      input: ended({ policyholder: "legal-entity" }, { reason: "loan-repaid", terminatedOn: "2025-09-01" }),
      ground: "art-841-2",
      returned: "0.00",
      retained: "20000.00",
      used: 183,
    },
    {
      why: "the insurer's fault returns all that was received",
      input: ended({ paidPremium: "5000.5" }, { reason: "insurer-breach", terminatedOn: "2025-09-01" }),
      ground: "insurer-fault",
      returned: "5000.50",
      retained: "0.00",
      used: 183,
    },
    {
      why: "one day before the first: no time in force, whatever the reason",
      input: ended({}, { reason: "insurer-breach", terminatedOn: "2025-03-01" }),
      ground: "before-start",
      returned: "20000.00",
      retained: "0.00",
      used: 0,
    },
    {
      why: "on the first day the term has begun; no day is used: 20000 - 2000",
      input: ended({}, { reason: "withdrawal", terminatedOn: "2025-03-02" }),
      ground: "cooling-off",
      returned: "18000.00",
      retained: "2000.00",
      used: 0,
    },
    {
      why: "the day of termination counts by choice: 20000*355/365 - 2000 = 17452.05...",
      input: ended({}, { reason: "withdrawal", terminatedOn: "2025-03-11" }, { usedDays: "through-termination" }),
      ground: "cooling-off",
      returned: "17452.05",
      retained: "2547.95",
      used: 10,
    },
    {
      why: "the last day, counted by choice: all 365 days are used and none beyond",
      input: ended({}, { reason: "risk-ceased", terminatedOn: "2026-03-01" }, { usedDays: "through-termination" }),
      ground: "art-841-1",
      returned: "0.00",
      retained: "20000.00",
      used: 365,
    },
    {
      why: "a unit of 7 would round 20000 up to 20006, which is more than was received",
      input: ended({}, { reason: "risk-ceased", terminatedOn: "2025-03-02" }, { rounding: { unit: "7", mode: "up" } }),
      ground: "art-841-1",
      returned: "20000.00",
      retained: "0",
      used: 0,
    },
  ])("$ground returns $returned: $why", ({ input, ground, returned, retained, used }) => {
    const result = kzCivilCode.returnPremium(input);
    expect(result).toMatchObject({
      ground,
      currency: "KZT",
      returnPremium: returned,
      retainedPremium: retained,
      days: { term: 365, used, unused: 365 - used },
      missing: [],
      documents: [],
    });
    expect(result.considered.at(-1)).toMatchObject({ ground, applies: true });
    expect(result.considered.slice(0, -1).some(({ applies }) => applies)).toBe(false);
    expect(result.steps.slice(-2).map(({ id, value }) => [id, value])).toEqual([
      ["return-premium", returned],
      ["retained-premium", retained],
    ]);
  });
});

describe("a named tie of P - P*K/N - P*10%", () => {
  it.each([
    { why: "exact 1507.5", premium: "5025", term: 365, used: 219, unit: "1", mode: "half-up", returned: "1508" },
    { why: "exact 20.5", premium: "102.50", term: 30, used: 21, unit: "1", mode: "half-up", returned: "21" },
    { why: "exact 31.215", premium: "104.05", term: 365, used: 219, unit: "0.01", mode: "half-up", returned: "31.22" },
    {
      why: "exact 31.215",
      premium: "104.05",
      term: 365,
      used: 219,
      unit: "0.01",
      mode: "half-even",
      returned: "31.22",
    },
    {
      why: "exact 31.215",
      premium: "104.05",
      term: 365,
      used: 219,
      unit: "0.01",
      mode: "half-down",
      returned: "31.21",
    },
    { why: "exact 31.215", premium: "104.05", term: 365, used: 219, unit: "0.01", mode: "down", returned: "31.21" },
    { why: "exact 2932.5", premium: "5865", term: 365, used: 146, unit: "1", mode: "half-up", returned: "2933" },
  ] as const)("$premium for $used of $term days gives $returned by $mode: $why", (row) => {
    const day = (count: number) => new Date(Date.UTC(2025, 2, 2 + count)).toISOString().slice(0, 10);
    const { returnPremium } = kzCivilCode.returnPremium(
      ended(
        { premium: row.premium, lastDay: day(row.term - 1) },
        { reason: "loan-repaid", terminatedOn: day(row.used) },
        { rounding: { unit: row.unit, mode: row.mode } },
      ),
    );
    expect(returnPremium).toBe(row.returned);
  });
});

describe("the day by which a return is due", () => {
  it.each([
    { why: "five working days after a Monday", appliedOn: "2025-09-08", dueOn: "2025-09-15", notes: [] },
    {
      why: "2 and 3 January and the 7th are off, Sunday the 5th is worked",
      appliedOn: "2024-12-30",
      dueOn: "2025-01-09",
      notes: [],
    },
    {
      why: "the fifth day lies in a year without a table",
      appliedOn: "2026-12-28",
      dueOn: null,
      notes: ["calendar-not-published"],
    },
  ])("after a repaid loan is $dueOn: $why", ({ appliedOn, dueOn, notes }) => {
    const input = ended(
      { concludedOn: "2024-06-30", firstDay: "2024-07-01", lastDay: "2027-06-30" },
      { reason: "loan-repaid", terminatedOn: "2026-12-28", appliedOn },
    );
    const result = kzCivilCode.returnPremium(input);
    expect(result.dueOn).toBe(dueOn);
    expect(result.notes.map(({ code }) => code)).toEqual(notes);
  });

  it.each([
    { why: "no law sets a day for a circumstance", reason: "object-ceased", notes: ["no-statutory-payment-term"] },
    { why: "creditors wait their turn", reason: "insurer-liquidated", notes: ["creditors-order"] },
    {
      why: "the statute's condition is no fact of the input",
      reason: "object-alienated",
      notes: ["condition-not-checked", "no-statutory-payment-term"],
    },
    { why: "nothing is due", reason: "withdrawal", notes: [] },
  ] as const)("is not named for $reason: $why", ({ reason, notes }) => {
    const result = kzCivilCode.returnPremium(ended({}, { reason, terminatedOn: "2025-09-01" }));
    expect(result.dueOn).toBeNull();
    expect(result.notes.map(({ code }) => code)).toEqual(notes);
  });
});

describe("a cooling-off whose working days are not published", () => {
  const concluded = { concludedOn: "2027-03-01", firstDay: "2027-03-02", lastDay: "2028-02-29" };

  it.each([
    { why: "the nominal last day", terminatedOn: "2027-03-15", ground: "cooling-off" },
    { why: "more than ten days after it", terminatedOn: "2027-03-26", ground: "art-841-2" },
  ])("is decided on $why", ({ terminatedOn, ground }) => {
    const result = kzCivilCode.returnPremium(ended(concluded, { reason: "withdrawal", terminatedOn }));
    expect(result).toMatchObject({ ground, coolingOff: { lastDay: "2027-03-15", shifted: false } });
    expect(result.notes.map(({ code }) => code)).toContain("calendar-not-published");
  });

  it.each(["2027-03-16", "2027-03-25"])("cannot be decided on %s, one to ten days after it", (terminatedOn) => {
    const outcome = kzCivilCode.returnPremium.safe(ended(concluded, { reason: "withdrawal", terminatedOn }));
    expect(outcome).toMatchObject({
      success: false,
      error: {
        code: "no-parameter-for-date",
        issues: [{ path: ["termination", "terminatedOn"], received: terminatedOn }],
      },
    });
  });

  it("is decided by a calendar that is passed in", () => {
    const calendar = { years: [2027], daysOff: ["2027-03-15"], workingDays: [] };
    const result = kzCivilCode.returnPremium(
      ended(concluded, { reason: "withdrawal", terminatedOn: "2027-03-16" }, { calendar }),
    );
    expect(result).toMatchObject({ ground: "cooling-off", coolingOff: { lastDay: "2027-03-16", shifted: true } });
    expect(result.conventions.calendar).toEqual(calendar);
  });

  it("does not matter to an annuity", () => {
    const input = ended({ ...concluded, kind: "annuity" }, { reason: "withdrawal", terminatedOn: "2027-03-20" });
    expect(kzCivilCode.returnPremium(input).ground).toBe("art-841-2");
  });
});

describe("what cannot be computed", () => {
  it("is an accumulation contract, whose surrender value is due", () => {
    const input = ended({ kind: "accumulation" }, { reason: "withdrawal", terminatedOn: "2025-03-11" });
    expect(() => kzCivilCode.returnPremium(input)).toThrow(ReturnPremiumError);
    expect(kzCivilCode.returnPremium.safe(input)).toMatchObject({
      success: false,
      error: { code: "outside-scope", issues: [{ path: ["contract", "kind"], received: "accumulation" }] },
    });
  });

  it.each(["non-payment", "replacement", "agreement", "insurer-demand", "sum-insured-exhausted"])(
    "is the reason %s, which the Code does not know",
    (reason) => {
      const input = { contract: yearly, termination: { reason, terminatedOn: "2025-03-11" } };
      expect(returnPremium.safe(input)).toMatchObject({
        success: false,
        error: { code: "invalid-input", issues: [{ code: "invalid-option", path: ["termination", "reason"] }] },
      });
    },
  );
});
