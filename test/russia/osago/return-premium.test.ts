import { describe, expect, it } from "vitest";
import { osago } from "../../../src/index.js";
import { documentsFor } from "../../../src/russia/osago/grounds.js";
import { complaintsAboutSteps } from "../../oracle/evaluate-step.js";
import { answersIn, runMain } from "../../support/command-line.js";

type Input = osago.ReturnPremiumInput;
type Reason = Input["termination"]["reason"];

/** A day of the returnable share is worth 3650 × 0.77 ÷ 365 = 7.70. */
const contract = { firstDay: "2025-01-01", lastDay: "2025-12-31", premium: "3650" } as const;

const soldOn = (appliedOn: string, changes: Partial<Input["contract"]> = {}, options: Input["options"] = {}) =>
  osago.returnPremium({
    contract: { ...contract, ...changes },
    termination: { reason: "vehicle-sold", appliedOn },
    options,
  });

describe("the page's own percentages, of a premium of 100", () => {
  const year = { firstDay: "2023-01-01", lastDay: "2023-12-31", premium: "100" };
  const summer = { firstDay: "2024-05-01", lastDay: "2024-08-31", premium: "100" };
  const tenth = (mode: "down" | "half-up") => ({ unit: "0.1", mode }) as const;

  it.each([
    { dates: year, on: "2023-10-02", share: "1", mode: "down", returned: "24.6", why: "90/365 is 24.65…: truncated" },
    {
      dates: year,
      on: "2023-10-02",
      share: "1",
      mode: "half-up",
      returned: "24.7",
      why: "to the nearest it were 24.7",
    },
    {
      dates: year,
      on: "2023-10-02",
      share: "0.77",
      mode: "down",
      returned: "18.9",
      why: "18.98… truncated; the page multiplies its 24.6 by 0.77, which is 18.94…, and prints 18.9",
    },
    {
      dates: year,
      on: "2023-10-02",
      share: "0.77",
      mode: "half-up",
      returned: "19.0",
      why: "90/365 × 0.77 is 18.98…, to the nearest",
    },
    {
      dates: summer,
      on: "2024-05-23",
      share: "1",
      mode: "half-up",
      returned: "81.3",
      why: "100/123 is 81.30…, by either way",
    },
    { dates: summer, on: "2024-05-23", share: "1", mode: "down", returned: "81.3", why: "truncated too" },
    {
      dates: summer,
      on: "2024-05-23",
      share: "0.77",
      mode: "half-up",
      returned: "62.6",
      why: "100/123 × 0.77 is 62.60…, by either way",
    },
    { dates: summer, on: "2024-05-23", share: "0.77", mode: "down", returned: "62.6", why: "truncated too" },
  ] as const)("$returned for the share $share, $mode: $why", ({ dates, on, share, mode, returned }) => {
    const result = soldOn(on, dates, { returnableShare: share, rounding: tenth(mode) });
    expect(result.returnPremium).toBe(returned);
    expect(result.days).toEqual(dates === year ? { term: 365, unused: 90 } : { term: 123, unused: 100 });
  });

  it.each([
    { dates: year, on: "2023-10-02", returned: "18.99", why: "7.7 × 90 ÷ 36.5 = 18.986…" },
    { dates: summer, on: "2024-05-23", returned: "62.60", why: "7.7 × 100 ÷ 12.3 = 62.601…" },
  ])("$returned as the library rounds: $why", ({ dates, on, returned }) => {
    expect(soldOn(on, dates).returnPremium).toBe(returned);
  });
});

describe("run computes the worked cases", () => {
  const sold = { reason: "vehicle-sold" };
  const season = [
    { firstDay: "2024-03-01", lastDay: "2024-05-31" },
    { firstDay: "2024-09-01", lastDay: "2024-11-30" },
  ];

  it.each([
    {
      why: "7700 × 184 ÷ 365 = 3881.643…",
      contract: { firstDay: "2023-01-01", lastDay: "2023-12-31", premium: "10000" },
      appliedOn: "2023-06-30",
      days: { term: 365, unused: 184 },
      amounts: { returnPremium: "3881.64", retainedPremium: "6118.36" },
      dueOn: "2023-07-14",
    },
    {
      why: "6160 × 100 ÷ 123 = 5008.130…",
      contract: { firstDay: "2024-05-01", lastDay: "2024-08-31", premium: 8000 },
      appliedOn: "2024-05-23",
      days: { term: 123, unused: 100 },
      amounts: { returnPremium: "5008.13", retainedPremium: "2991.87" },
      dueOn: "2024-06-06",
    },
    {
      why: "92 days of spring, 46 of them left, and 91 of autumn: 6160 × 137 ÷ 183 = 4611.584…",
      contract: { firstDay: "2024-03-01", lastDay: "2025-02-28", premium: "8000", usePeriods: season },
      appliedOn: "2024-04-15",
      days: { term: 183, unused: 137 },
      amounts: { returnPremium: "4611.58", retainedPremium: "3388.42" },
      dueOn: "2024-04-29",
    },
  ])("$amounts.returnPremium: $why", async ({ contract, appliedOn, days, amounts, dueOn }) => {
    const stdin = `${JSON.stringify({ contract, termination: { ...sold, appliedOn } })}\n`;
    const { code, stdout } = await runMain(["run", "osago/return-premium"], { stdin });
    expect(code).toBe(0);
    expect(answersIn(stdout)).toMatchObject([
      {
        operation: "osago/return-premium",
        ruleSet: { id: "osago" },
        ground: "vehicle-sold",
        clause: "40-FZ 10(4)",
        currency: "RUB",
        terminatedOn: appliedOn,
        days,
        ...amounts,
        dueOn,
      },
    ]);
  });
});

describe("a reason", () => {
  const always = ["policy-original", "premium-receipts", "passport"];
  // The event on day 152 leaves 213 × 7.70 = 1640.10; the application on day 162 leaves 203 × 7.70 = 1563.10.
  const [eventOn, appliedOn] = ["2025-06-01", "2025-06-11"];
  const ofEvent = { terminatedOn: eventOn, unused: 213, returned: "1640.10", retained: "2009.90", dueOn: "2025-06-25" };
  const ofApplication = {
    terminatedOn: appliedOn,
    unused: 203,
    returned: "1563.10",
    retained: "2086.90",
    dueOn: "2025-06-25",
  };
  const nothing = { terminatedOn: appliedOn, unused: 203, returned: "0.00", retained: "3650.00", dueOn: null };

  it.each([
    { reason: "owner-died", ...ofEvent, documents: ["death-certificate"], notes: [] },
    { reason: "vehicle-destroyed", ...ofEvent, documents: ["disposal-act"], notes: [] },
    { reason: "vehicle-scrapped", ...ofEvent, documents: ["disposal-act"], notes: [] },
    { reason: "organisation-liquidated", ...ofEvent, documents: [], notes: ["right-disputed"] },
    { reason: "insurer-liquidated", ...ofEvent, documents: [], notes: ["collection-doubtful"] },
    { reason: "licence-revoked", ...ofApplication, documents: [], notes: ["collection-doubtful"] },
    { reason: "vehicle-sold", ...ofApplication, documents: ["sale-document"], notes: [] },
    { reason: "military-service", ...ofApplication, documents: [], notes: [] },
    { reason: "false-information", ...nothing, documents: [], notes: [] },
    { reason: "instalment-unpaid", ...nothing, documents: [], notes: [] },
    { reason: "own-wish", ...nothing, documents: [], notes: [] },
  ] as const)(
    "$reason ends the contract on $terminatedOn and returns $returned",
    ({ reason, terminatedOn, unused, returned, retained, dueOn, documents, notes }) => {
      const isOfEvent = terminatedOn === eventOn;
      const termination = { reason, appliedOn, ...(isOfEvent && { eventOn }) };
      const result = osago.returnPremium({ contract, termination });
      expect(result).toMatchObject({ ground: reason, terminatedOn, days: { term: 365, unused }, dueOn });
      expect([result.returnPremium, result.retainedPremium]).toEqual([returned, retained]);
      expect(result.documents).toEqual([...always, ...documents]);
      expect(result.documents).toEqual(documentsFor(reason));
      expect(result.notes.map(({ code }) => code)).toEqual(notes);
      expect(result.steps.map(({ value }) => value)).toEqual([returned, retained]);
      expect(complaintsAboutSteps(result.steps, result.conventions.rounding)).toEqual([]);
    },
  );

  it.each([
    "licence-revoked",
    "vehicle-sold",
    "military-service",
    "false-information",
    "instalment-unpaid",
    "own-wish",
  ] as const)("%s does not use the day of the event, and says so", (reason) => {
    const without = osago.returnPremium({ contract, termination: { reason, appliedOn } });
    const result = osago.returnPremium({ contract, termination: { reason, eventOn, appliedOn } });
    const note = { code: "event-day-not-used", clause: "40-FZ 10(4)", facts: { eventOn } };
    expect(result).toEqual({ ...without, notes: [...without.notes, note] });
  });

  it.each([
    { appliedOn: "2023-01-30", computed: true, why: "the first day on which it is one" },
    { appliedOn: "2023-01-29", computed: false, why: "the day before" },
  ])("military-service is one on $appliedOn: $computed, $why", ({ appliedOn, computed }) => {
    const outcome = osago.returnPremium.safe({ contract, termination: { reason: "military-service", appliedOn } });
    expect(outcome.success).toBe(computed);
    if (outcome.success) return;
    const issue = { code: "outside-edition", path: ["termination", "appliedOn"], received: appliedOn };
    expect(outcome.error).toMatchObject({ code: "outside-edition", issues: [issue] });
  });

  it("any other is one before that day too", () => {
    const contract = { firstDay: "2022-01-01", lastDay: "2022-12-31", premium: "3650" };
    const result = osago.returnPremium({ contract, termination: { reason: "vehicle-sold", appliedOn: "2022-12-30" } });
    expect(result.returnPremium).toBe("7.70");
  });
});

describe("the days left", () => {
  it.each([
    { on: "2024-06-01", unused: 365, returned: "2810.50", why: "long before the term" },
    { on: "2024-12-31", unused: 365, returned: "2810.50", why: "the day before it: the whole term, 0.77 × 3650" },
    { on: "2025-01-01", unused: 364, returned: "2802.80", why: "its first day is the last one used" },
    { on: "2025-01-02", unused: 363, returned: "2795.10", why: "a day more" },
    { on: "2025-12-30", unused: 1, returned: "7.70", why: "the day before the last" },
    { on: "2025-12-31", unused: 0, returned: "0.00", why: "the last day" },
    { on: "2026-01-01", unused: 0, returned: "0.00", why: "the day after it" },
    { on: "2999-12-31", unused: 0, returned: "0.00", why: "long after it" },
  ])("after $on are $unused: $why", ({ on, unused, returned }) => {
    const result = soldOn(on);
    expect(result).toMatchObject({ terminatedOn: on, days: { term: 365, unused }, returnPremium: returned });
    expect(result.dueOn === null).toBe(unused === 0);
  });

  const spring = { firstDay: "2025-03-01", lastDay: "2025-03-10" };
  const summer = { firstDay: "2025-07-01", lastDay: "2025-07-30" };

  it.each([
    { on: "2025-02-28", unused: 40, why: "the day before the first period" },
    { on: "2025-03-01", unused: 39, why: "its first day" },
    { on: "2025-03-09", unused: 31, why: "the day before its last" },
    { on: "2025-03-10", unused: 30, why: "its last day" },
    { on: "2025-05-15", unused: 30, why: "between the two" },
    { on: "2025-06-30", unused: 30, why: "the day before the second" },
    { on: "2025-07-01", unused: 29, why: "the first day of the second" },
    { on: "2025-07-29", unused: 1, why: "the day before its last" },
    { on: "2025-07-30", unused: 0, why: "its last day" },
    { on: "2025-12-31", unused: 0, why: "the last day of the term" },
    { on: "2024-12-31", unused: 40, why: "before the term" },
  ])("of 10 and 30 days of use, after $on, are $unused: $why", ({ on, unused }) => {
    const result = soldOn(on, { usePeriods: [spring, summer], premium: "4000" });
    expect(result.days).toEqual({ term: 40, unused });
    // 4000 × 0.77 ÷ 40 = 77 a day.
    expect(result.returnPremium).toBe(`${unused * 77}.00`);
  });

  it.each([
    { usePeriods: [{ firstDay: "2025-01-01", lastDay: "2025-12-31" }], why: "the term as one period" },
    {
      usePeriods: [
        { firstDay: "2025-01-01", lastDay: "2025-06-10" },
        { firstDay: "2025-06-11", lastDay: "2025-12-31" },
      ],
      why: "two that touch",
    },
  ])("of periods that fill the term are those of the term: $why", ({ usePeriods }) => {
    const { assumed, ...rest } = soldOn("2025-06-11");
    const { assumed: nothing, ...filled } = soldOn("2025-06-11", { usePeriods });
    expect(filled).toEqual(rest);
    expect([assumed, nothing]).toEqual([[["contract", "usePeriods"]], []]);
  });

  it("of a period of one day are one or none", () => {
    const usePeriods = [{ firstDay: "2025-06-11", lastDay: "2025-06-11" }];
    expect(soldOn("2025-06-10", { usePeriods }).days).toEqual({ term: 1, unused: 1 });
    expect(soldOn("2025-06-11", { usePeriods }).days).toEqual({ term: 1, unused: 0 });
  });
});

describe("the amounts", () => {
  it("are computed by one step each", () => {
    const { steps, conventions, assumed } = soldOn("2023-06-30", {
      firstDay: "2023-01-01",
      lastDay: "2023-12-31",
      premium: "10000",
    });
    // 7700 × 184 ÷ 365 = 3881.643…, by kopecks 388164/100.
    expect(steps).toEqual([
      {
        id: "return-premium",
        clause: "40-FZ 10(4)",
        formula: "min(round(paidPremium × returnableShare × unusedDays ÷ termDays), paidPremium)",
        operands: { paidPremium: "10000", returnableShare: "0.77", unusedDays: "184", termDays: "365" },
        exact: "97041/25",
        value: "3881.64",
      },
      {
        id: "retained-premium",
        clause: "40-FZ 10(4)",
        formula: "paidPremium − returnPremium",
        operands: { paidPremium: "10000", returnPremium: "3881.64" },
        exact: "152959/25",
        value: "6118.36",
      },
    ]);
    expect(conventions).toEqual({ returnableShare: "0.77", rounding: { unit: "0.01", mode: "half-up" } });
    expect(assumed).toEqual([["contract", "usePeriods"]]);
  });

  it.each([
    { premium: "3650", unit: "1", mode: "up", on: "2025-12-30", returned: "8", retained: "3642", why: "7.70, up" },
    { premium: "3650", unit: "1", mode: "down", on: "2025-12-30", returned: "7", retained: "3643", why: "7.70, down" },
    {
      premium: "3650.50",
      unit: "1",
      mode: "down",
      on: "2025-12-30",
      returned: "7",
      retained: "3643.50",
      why: "a rest with kopecks",
    },
    {
      premium: "10005",
      unit: "10",
      mode: "up",
      on: "2024-12-31",
      returned: "7710",
      retained: "2295.00",
      why: "0.77 × 10005 = 7703.85",
    },
    {
      premium: "0.01",
      unit: "0.01",
      mode: "half-up",
      on: "2025-12-30",
      returned: "0.00",
      retained: "0.01",
      why: "0.00002…",
    },
    {
      premium: "0.01",
      unit: "0.01",
      mode: "up",
      on: "2025-12-30",
      returned: "0.01",
      retained: "0.00",
      why: "0.00002…, up",
    },
  ] as const)(
    "of $premium by $unit $mode are $returned and $retained: $why",
    ({ premium, unit, mode, on, returned, retained }) => {
      const result = soldOn(on, { premium }, { rounding: { unit, mode } });
      expect([result.returnPremium, result.retainedPremium]).toEqual([returned, retained]);
      expect(result.dueOn === null).toBe(returned === "0.00");
    },
  );

  it.each([
    { share: "0", returned: "0.00", why: "nothing, which is due on no day" },
    { share: 0.8, returned: "2920.00", why: "0.8 × 3650" },
    { share: "1", returned: "3650.00", why: "all of it" },
  ])("follow the returnable share $share: $why", ({ share, returned }) => {
    const result = soldOn("2024-12-31", {}, { returnableShare: share });
    expect(result.returnPremium).toBe(returned);
    expect(result.conventions.returnableShare).toBe(String(share));
    expect(result.dueOn).toBe(share === "0" ? null : "2025-01-14");
  });

  it("are never above the premium, however they are rounded", () => {
    // 10005 by tens, up, would be 10010.
    const rounding = { unit: "10", mode: "up" } as const;
    const result = soldOn("2024-12-31", { premium: "10005" }, { returnableShare: "1", rounding });
    expect([result.returnPremium, result.retainedPremium]).toEqual(["10005.00", "0"]);
  });

  it.each([
    { premium: "3650", unit: "0.01", returned: "0.00", retained: "3650.00", why: "to the kopeck" },
    { premium: "3650", unit: "1", returned: "0", retained: "3650", why: "in whole roubles" },
    { premium: "3650.45", unit: "1", returned: "0", retained: "3650.45", why: "a premium with kopecks is not rounded" },
  ])("of nothing are $returned and $retained: $why", ({ premium, unit, returned, retained }) => {
    const result = osago.returnPremium({
      contract: { ...contract, premium },
      termination: { reason: "own-wish", appliedOn: "2025-06-11" },
      options: { rounding: { unit, mode: "half-up" } },
    });
    expect([result.returnPremium, result.retainedPremium]).toEqual([returned, retained]);
    expect(result.dueOn).toBeNull();
    expect(result.steps.map(({ formula }) => formula)).toEqual(["0", "paidPremium − returnPremium"]);
  });
});

describe("the last day to pay is the 14th day after the application", () => {
  const weekend = (dueOn: string) => [{ code: "weekend-shift-not-applied", clause: "40-FZ 10(4)", facts: { dueOn } }];

  it.each([
    { appliedOn: "2025-06-06", dueOn: "2025-06-20", notes: [], why: "a Friday" },
    { appliedOn: "2025-06-07", dueOn: "2025-06-21", notes: weekend("2025-06-21"), why: "a Saturday stays" },
    { appliedOn: "2025-06-08", dueOn: "2025-06-22", notes: weekend("2025-06-22"), why: "a Sunday stays" },
    { appliedOn: "2025-06-09", dueOn: "2025-06-23", notes: [], why: "a Monday" },
    { appliedOn: "2024-02-16", dueOn: "2024-03-01", notes: [], why: "over 29 February" },
    { appliedOn: "2024-12-20", dueOn: "2025-01-03", notes: [], why: "a holiday is not known" },
  ])("$dueOn: $why", ({ appliedOn, dueOn, notes }) => {
    expect(soldOn(appliedOn)).toMatchObject({ dueOn, notes });
  });

  it("counted from the application, not from the event", () => {
    const termination = { reason: "owner-died", eventOn: "2025-03-01", appliedOn: "2025-06-06" } as const;
    expect(osago.returnPremium({ contract, termination })).toMatchObject({
      terminatedOn: "2025-03-01",
      dueOn: "2025-06-20",
    });
  });

  it.each(["own-wish", "vehicle-sold"] satisfies Reason[])("and there is none where nothing is due: %s", (reason) => {
    // The 14th day after 2026-01-03 is a Saturday, of which nothing is said either.
    const result = osago.returnPremium({ contract, termination: { reason, appliedOn: "2026-01-03" } });
    expect(result).toMatchObject({ returnPremium: "0.00", dueOn: null, notes: [] });
  });
});
