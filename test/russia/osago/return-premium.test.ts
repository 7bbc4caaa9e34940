import { describe, expect, it } from "vitest";
import { osago } from "../../../src/index.js";
import { documentsFor } from "../../../src/russia/osago/grounds.js";
import { answersIn, runMain } from "../../support/command-line.js";
import { dayAfter } from "../../support/days.js";
import { disagreementsIn } from "../../support/disagreements.js";
import { inputOfVector } from "../../support/every-operation.js";
import { issuesInShort } from "../../support/issues.js";
import { run } from "../../support/run.js";
import { changed } from "../../vectors/changes.js";
import { sold } from "../../vectors/tables/osago.return-premium/sold.js";

type Input = osago.ReturnPremiumInput;

const resultOf = (vector: string): osago.ReturnPremiumResult =>
  run(osago.returnPremium, inputOfVector("osago/return-premium", vector));

describe("the page's own percentages, of a premium of 100", () => {
  const year = { firstDay: "2023-01-01", lastDay: "2023-12-31", premium: "100" };
  const summer = { firstDay: "2024-05-01", lastDay: "2024-08-31", premium: "100" };
  const soldOn = (appliedOn: string, contract: Input["contract"], options?: Input["options"]) =>
    osago.returnPremium({ contract, termination: { reason: "vehicle-sold", appliedOn }, options });
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

describe("the answer", () => {
  it("has one step for each amount, and the choices and defaults that shaped it", () => {
    // 7700 × 184 ÷ 365 = 3881.643…, by kopecks 388164/100.
    expect(resultOf("184-days-of-365-left")).toMatchObject({
      currency: "RUB",
      steps: [
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
      ],
      conventions: { returnableShare: "0.77", rounding: { unit: "0.01", mode: "half-up" } },
      assumed: [["contract", "usePeriods"]],
    });
  });

  it("computes nothing where nothing goes back, and rounds nothing", () => {
    const { steps } = resultOf("an-instalment-unpaid");
    expect(steps.map(({ formula }) => formula)).toEqual(["0", "paidPremium − returnPremium"]);
  });

  it("assumes no use periods where they are given", () => {
    expect(resultOf("one-use-period-that-is-the-whole-term").assumed).toEqual([]);
  });

  it("repeats a share as text, whatever it was", () => {
    const { conventions } = run(osago.returnPremium, changed(sold, { "options.returnableShare": 0.8 }));
    expect(conventions.returnableShare).toBe("0.8");
  });

  it.each([
    { reason: "owner-died", documents: ["death-certificate"] },
    { reason: "policyholder-died", documents: ["death-certificate"] },
    { reason: "vehicle-lost", documents: ["loss-certificate"] },
    { reason: "vehicle-destroyed", documents: ["disposal-act"] },
    { reason: "vehicle-scrapped", documents: ["disposal-act"] },
    { reason: "organisation-liquidated", documents: [] },
    { reason: "insurer-liquidated", documents: [] },
    { reason: "licence-revoked", documents: [] },
    { reason: "vehicle-sold", documents: ["sale-document"] },
    { reason: "military-service", documents: [] },
    { reason: "false-information", documents: [] },
    { reason: "instalment-unpaid", documents: [] },
    { reason: "own-wish", documents: [] },
  ] as const)("asks for documents because of $reason: $documents", ({ reason, documents }) => {
    const input = changed(sold, { "termination.reason": reason, "termination.eventOn": "2025-06-10" });
    const always = ["policy-original", "premium-receipts", "passport"];
    expect(run(osago.returnPremium, input).documents).toEqual([...always, ...documents]);
    expect(documentsFor(reason)).toEqual([...always, ...documents]);
  });

  it.each([
    {
      vector: "the-vehicle-sold-its-day-given",
      note: ["event-day-not-used", "40-FZ 10(4)", { eventOn: "2025-06-10" }],
    },
    {
      vector: "14-days-end-on-a-saturday",
      note: ["weekend-shift-not-applied", "40-FZ 10(4)", { dueOn: "2025-06-14" }],
    },
    {
      vector: "a-policy-from-the-day-before-the-page",
      note: ["share-not-verified", "q-and-a", { since: "2018-06-01" }],
    },
    { vector: "an-organisation-liquidated", note: ["right-disputed", "40-FZ 10(4)", {}] },
    { vector: "the-insurer-liquidated", note: ["collection-doubtful", "40-FZ 10(4)", {}] },
  ])("has a note with its clause and the facts it rests on: $vector", ({ vector, note }) => {
    expect(resultOf(vector).notes.map(({ code, clause, facts }) => [code, clause, facts])).toEqual([note]);
  });
});

describe("use periods", () => {
  it.each([
    { usePeriods: { firstDay: "2025-03-01", lastDay: "2025-05-31" }, issue: "", why: "a period that is in no list" },
    { usePeriods: [null], issue: ".0", why: "null for a period" },
    { usePeriods: [[]], issue: ".0", why: "a list for a period" },
  ])("are a list of objects: $why", ({ usePeriods, issue }) => {
    const input = changed(sold, { "contract.usePeriods": usePeriods });
    expect(issuesInShort(osago.returnPremium, input)).toEqual([`invalid-type contract.usePeriods${issue}`]);
  });

  it("are at most 10 000", () => {
    const days = Array.from({ length: 10_001 }, (_, index) => dayAfter("2000-01-01", index));
    const withDays = (count: number) =>
      changed(sold, {
        "contract.firstDay": "2000-01-01",
        "contract.lastDay": "2040-12-31",
        "contract.usePeriods": days.slice(0, count).map((day) => ({ firstDay: day, lastDay: day })),
      });
    expect(issuesInShort(osago.returnPremium, withDays(10_000))).toEqual([]);
    expect(issuesInShort(osago.returnPremium, withDays(10_001))).toEqual(["invalid-option contract.usePeriods"]);
  });

  it("are given to calculate as JSON", async () => {
    const usePeriods = [
      { firstDay: "2025-03-01", lastDay: "2025-05-31" },
      { firstDay: "2025-09-01", lastDay: "2025-11-30" },
    ];
    const flags = [
      "--contract.firstDay=2025-01-01",
      "--contract.lastDay=2025-12-31",
      "--contract.premium=8000",
      `--contract.usePeriods=${JSON.stringify(usePeriods)}`,
      "--termination.reason=vehicle-sold",
      "--termination.appliedOn=2025-04-15",
      "--options.returnableShare=77%",
    ];
    const { stdout } = await runMain(["calculate", "osago/return-premium", "--json", ...flags]);
    // 6160 × 137 ÷ 183 = 4611.584…
    expect(answersIn(stdout)).toMatchObject([{ days: { term: 183, unused: 137 }, returnPremium: "4611.58" }]);
  });
});

it("a disagreement names the later field, and beside it the one that it disagrees with", () => {
  expect(disagreementsIn("osago/return-premium")).toEqual([
    "dates-out-of-order contract.lastDay contract.firstDay",
    "dates-out-of-order contract.usePeriods.0.firstDay contract.firstDay",
    "dates-out-of-order contract.usePeriods.0.lastDay contract.lastDay",
    "dates-out-of-order contract.usePeriods.0.lastDay contract.usePeriods.0.firstDay",
    "dates-out-of-order contract.usePeriods.1.firstDay contract.usePeriods.0.lastDay",
    "dates-out-of-order contract.usePeriods.1.lastDay contract.usePeriods.1.firstDay",
    "dates-out-of-order contract.usePeriods.2.firstDay contract.usePeriods.1.lastDay",
    "dates-out-of-order termination.appliedOn termination.eventOn",
    "outside-edition termination.appliedOn",
  ]);
});
