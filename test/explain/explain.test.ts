import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/explain.js";
import * as kzCivilCode from "../../src/kazakhstan/civil-code/index.js";
import * as lifeCabinet from "../../src/kazakhstan/life-cabinet/index.js";
import * as ogpoPlus from "../../src/kazakhstan/ogpo-plus/index.js";
import { reasons } from "../../src/russia/osago/codes.js";
import * as osago from "../../src/russia/osago/index.js";
import * as zettaVoluntary from "../../src/russia/zetta-voluntary/index.js";

/** A result that needs no section but the answer. */
const least = {
  operation: "house/return-premium",
  ruleSet: { id: "house", edition: "2024-05-14" },
  ground: "replacement",
  returnPremium: "75.00",
  dueOn: null,
  days: { term: 4, used: 1 },
  coolingOff: { lastDay: "2025-03-17", shifted: true },
  steps: [],
  notes: [],
  assumed: [],
  conventions: {},
};

const full = {
  ...least,
  considered: [
    { ground: "before-start", clause: "9.5", applies: false, because: "house-term-begun" },
    { ground: "replacement", clause: "9.2", applies: true, because: "house-replaced" },
  ],
  documents: ["house-application"],
  excludedLosses: ["house-loss"],
  missing: [["termination", "agreedReturn"]],
  steps: [
    {
      id: "earned-premium",
      clause: "9.2",
      formula: "premium × usedDays ÷ termDays",
      operands: { premium: "100", usedDays: "1", termDays: "3" },
      exact: "100/3",
      value: "33.333333333333…",
    },
    {
      id: "return-premium",
      clause: "9.13.1",
      formula: "max(round(premium − earnedPremium), 0)",
      operands: { premium: "100", earnedPremium: "100/3" },
      exact: "6667/100",
      value: "66.67",
    },
  ],
  notes: [{ code: "house-note", clause: "9.4", facts: { noticeDays: "0" } }],
  assumed: [
    ["contract", "paidClaims"],
    ["termination", "appliedOn"],
  ],
  conventions: {
    usedDays: "before-termination",
    calendar: { years: [2025, 2026], daysOff: ["2025-01-01"] },
    rounding: { unit: "0.01", mode: "half-up" },
  },
};

const answer = `house/return-premium, edition 2024-05-14

Answer
  ground          replacement: a new contract with the same insurer: the insurer keeps the premium for the elapsed days
  return premium  75.00
  due on          none
  days            term 4, used 1
  cooling off     last day 2025-03-17, shifted true`;

describe("explain", () => {
  it("leaves out every section that would be empty", () => {
    expect(explain(least)).toBe(answer);
  });

  it("leaves out the lists that are empty", () => {
    const withEmptyLists = { ...least, considered: [], documents: [], missing: [] };
    expect(explain(withEmptyLists)).toBe(answer);
  });

  it("prints every section in aligned columns, a step a line, with its clause and its operands in place", () => {
    expect(explain(full)).toBe(`${answer}

Grounds, in the order in which they are tried
  9.5  before-start  no   house-term-begun
  9.2  replacement   yes  house-replaced

Steps
  9.2     earned premium  33.333333333333…  = 100 × 1 ÷ 3
  9.13.1  return premium  66.67             = max(round(100 − 33.333333333333…), 0)

Notes
  9.4  house-note  notice days 0

Documents
  house-application

Losses never covered
  house-loss

Still needed
  termination.agreedReturn

Assumed by default
  contract.paidClaims
  termination.appliedOn

Conventions
  used days  before-termination
  calendar   years 2025, 2026, days off 2025-01-01
  rounding   unit 0.01, mode half-up`);
  });

  it("writes a fraction as the step that it comes from prints it, and as it is where no step has it", () => {
    const operands = { premium: "100" };
    const steps = [
      { id: "third", clause: "1", formula: "premium ÷ 3", operands, exact: "100/3", value: "33.333333333333…" },
      { id: "seventh", clause: "1", formula: "premium ÷ 7", operands, exact: "100/7", value: "14.285714285714…" },
      {
        id: "sum",
        clause: "1",
        formula: "seventh + elsewhere",
        operands: { seventh: "100/7", elsewhere: "2/3" },
        exact: "314/21",
        value: "14.952380952380…",
      },
    ];
    expect(explain({ ...least, steps })).toMatch(/ = 14\.285714285714… \+ \(2\/3\)$/m);
  });

  it("makes headings, the amount and the deciding ground stand out, each line as a whole", () => {
    const style = { heading: (text: string) => `#${text}#`, decisive: (text: string) => `*${text}*` };
    const marked = explain(full, style).split("\n");
    expect(marked.filter((line) => line.includes("*"))).toEqual([
      "  *return premium  75.00*",
      "  *9.2  replacement   yes  house-replaced*",
    ]);
    const titles = marked.filter((line) => line.startsWith("#"));
    expect(titles).toEqual(
      ["house/return-premium#, edition 2024-05-14", "Answer#", "Grounds, in the order in which they are tried#"]
        .concat(["Steps#", "Notes#", "Documents#", "Losses never covered#"])
        .concat(["Still needed#", "Assumed by default#", "Conventions#"])
        .map((title) => `#${title}`),
    );
    expect(marked.join("\n").replaceAll(/[#*]/g, "")).toBe(explain(full));
  });
});

/** The rows of a section, cells apart. */
function rowsOf(text: string, title: string): string[][] {
  const section = text.split("\n\n").find((candidate) => candidate.startsWith(title)) ?? "";
  return section
    .split("\n")
    .slice(1)
    .map((line) => line.trim().split(/ {2,}/));
}

const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000" };
const natural = { ...contract, policyholder: "natural-person" } as const;
const legal = { ...contract, policyholder: "legal-entity" } as const;

describe("explain has words for every code of the rule sets", () => {
  it.each([
    { why: "before the start", contract: natural, reason: "withdrawal", terminatedOn: "2025-03-01" },
    { why: "the insurer's fault", contract: natural, reason: "insurer-breach", terminatedOn: "2025-03-11" },
    { why: "a condition not checked", contract: natural, reason: "object-alienated", terminatedOn: "2025-09-01" },
    { why: "an insurer in liquidation", contract: natural, reason: "insurer-liquidated", terminatedOn: "2025-09-01" },
    { why: "a repaid loan", contract: natural, reason: "loan-repaid", terminatedOn: "2025-09-01" },
    { why: "a legal entity's loan", contract: legal, reason: "loan-repaid", terminatedOn: "2025-09-01" },
    { why: "a cooling-off", contract: natural, reason: "withdrawal", terminatedOn: "2025-03-11" },
    { why: "too late for it", contract: natural, reason: "withdrawal", terminatedOn: "2025-09-01" },
    { why: "a legal entity", contract: legal, reason: "withdrawal", terminatedOn: "2025-03-11" },
    {
      why: "an annuity",
      contract: { ...natural, kind: "annuity" },
      reason: "withdrawal",
      terminatedOn: "2025-03-11",
    },
    {
      why: "before the edition, and no calendar",
      contract: { ...natural, concludedOn: "1999-06-30" },
      reason: "withdrawal",
      terminatedOn: "2025-09-01",
    },
  ] as const)("of the Civil Code: $why", ({ contract, reason, terminatedOn }) => {
    const result = kzCivilCode.returnPremium({ contract, termination: { reason, terminatedOn } });
    const text = explain(result);
    const grounds = rowsOf(text, "Grounds");
    expect(grounds.map(([clause, ground]) => ({ clause, ground }))).toEqual(
      result.considered.map(({ clause, ground }) => ({ clause, ground })),
    );
    for (const [index, { because }] of result.considered.entries()) expect(grounds[index]?.[3]).not.toBe(because);
    for (const [, meaning] of rowsOf(text, "Notes")) expect(meaning).toMatch(/ /);
    expect(rowsOf(text, "Steps").map(([clause, , value]) => ({ clause, value }))).toEqual(
      result.steps.map(({ clause, value }) => ({ clause, value })),
    );
  });

  it("of the cabinet: its note and its documents", () => {
    const result = lifeCabinet.returnPremium({
      contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000", concludedElectronically: false },
      termination: { button: "early-loan-repayment", terminatedOn: "2024-01-31" },
    });
    const text = explain(result);
    expect(result.documents).toEqual(["bank-details", "loan-repayment-certificate"]);
    expect(rowsOf(text, "Documents")).toHaveLength(2);
    for (const [document] of rowsOf(text, "Documents")) expect(document).toMatch(/ /);
    expect(rowsOf(text, "Notes")).toHaveLength(result.notes.length);
    for (const [, meaning] of rowsOf(text, "Notes")) expect(meaning).toMatch(/ /);
  });

  it.each(reasons)("of OSAGO: its ground, notes and documents for %s", (reason) => {
    const result = osago.returnPremium({
      contract: { firstDay: "2025-01-01", lastDay: "2025-12-31", premium: "3650" },
      // Due on a Saturday.
      termination: { reason, eventOn: "2025-06-01", appliedOn: "2025-06-07" },
    });
    const text = explain(result);
    expect(rowsOf(text, "Answer")).toContainEqual(["ground", expect.stringMatching(`^${reason}: .* `)]);
    for (const [, meaning] of rowsOf(text, "Notes")) expect(meaning).toMatch(/ /);
    for (const [document] of rowsOf(text, "Documents")) expect(document).toMatch(/ /);
  });

  it.each([
    osago.latePaymentPenalty({ premium: "7000", paidOn: "2025-02-14", dueOn: "2025-01-31" }),
    osago.payoutCap({ harm: "property-europrotocol", amount: "1" }),
    zettaVoluntary.returnPremium({
      contract: { firstDay: "2025-01-01", lastDay: "2025-12-31", paidPremium: "3650" },
      claims: { paid: false, reported: false },
      termination: { lastCoveredDay: "2025-01-01", appliedOn: "2025-06-07" },
    }),
  ])("of $operation: its note", (result) => {
    expect(result.notes).toHaveLength(1);
    for (const [, meaning] of rowsOf(explain(result), "Notes")) expect(meaning).toMatch(/ /);
  });

  it("of the voluntary policy: its grounds", () => {
    for (const paid of [true, false]) {
      const result = zettaVoluntary.returnPremium({
        contract: { firstDay: "2025-01-01", lastDay: "2025-12-31", paidPremium: "3650" },
        claims: { paid, reported: false },
        termination: { lastCoveredDay: "2025-01-01", appliedOn: "2025-06-07" },
      });
      expect(rowsOf(explain(result), "Answer")).toContainEqual([
        "ground",
        expect.stringMatching(`^${result.ground}: .* `),
      ]);
    }
  });
});

describe("explain tells of a claim", () => {
  const days = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01" };
  const claim = { accidentOn: "2025-06-10", inKazakhstan: true, roadAccident: false };

  it("every condition, whether it holds, and what it means", () => {
    const text = explain(ogpoPlus.claimEligibility({ contract: days, claim }));
    expect(rowsOf(text, "Conditions of an insured event")).toEqual([
      ["5.2", "within-cover", "yes", "the accident happened while the contract covered"],
      ["5.3", "in-kazakhstan", "yes", "it happened in Kazakhstan"],
      ["4.1", "road-accident", "no", "it was a road accident"],
      ["4.1", "vehicle-named", "unknown", "the damaged vehicle is the one that the contract names"],
      ["3.4", "premium-paid", "unknown", "the premium was paid in time"],
      ["4.1", "depreciation-withheld", "unknown", "the compulsory insurer withheld depreciation"],
    ]);
  });

  it("every ground that holds, and what it lets the insurer do", () => {
    const facts = { accidentOn: "2025-06-10", underSanctions: true, insuredAtFault: true };
    const text = explain(ogpoPlus.claimEligibility({ contract: days, claim: facts }));
    expect(rowsOf(text, "Grounds of refusal that hold")).toEqual([
      [
        "4.4(3)",
        "under-sanctions",
        "the policyholder, the insured or the beneficiary is under sanctions",
        "the insurer may refuse all of the payout or a part of it",
      ],
      [
        "4.5(7)",
        "insured-at-fault",
        "the policyholder or the insured was found guilty of the accident",
        "the insurer may refuse the payout",
      ],
    ]);
  });

  it("in words for every document and every loss that is never covered", () => {
    const text = explain(ogpoPlus.claimEligibility({ contract: days, claim }));
    const rows = [...rowsOf(text, "Documents"), ...rowsOf(text, "Losses never covered")];
    expect(rows).toHaveLength(10);
    // A word of a code has a hyphen where it has several.
    expect(rows.flat().filter((row) => row.includes("-"))).toEqual([]);
  });
});

describe("explain makes the answer in short stand out", () => {
  const style = { heading: (text: string) => text, decisive: (text: string) => `*${text}*` };

  it.each([
    {
      result: ogpoPlus.shortPeriodPremium({ annualPremium: "100000", months: 6 }),
      line: /^ {2}\*premium +70000\.00\*$/m,
    },
    {
      result: ogpoPlus.claimEligibility({
        contract: { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01" },
        claim: { accidentOn: "2026-03-02" },
      }),
      line: /^ {2}\*verdict +not-insured-event: .+\*$/m,
    },
    { result: ogpoPlus.payout({ sumInsured: 5, depreciation: 7 }), line: /^ {2}\*payable +5\.00\*$/m },
  ])("of $result.operation", ({ result, line }) => {
    const text = explain(result, style);
    expect(text).toMatch(line);
    expect(text.split("\n").filter((row) => row.includes("*"))).toHaveLength(1);
  });

  it("and says what a code in the answer means", () => {
    const text = explain(ogpoPlus.payout({ sumInsured: 5, depreciation: 7 }));
    expect(text).toMatch(/^ {2}bound by +sum-insured: what earlier payouts leave of the sum insured$/m);
  });
});
