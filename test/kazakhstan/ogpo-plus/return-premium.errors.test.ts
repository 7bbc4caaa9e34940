import { describe, expect, it } from "vitest";
import { returnPremium } from "../../../src/kazakhstan/ogpo-plus/return-premium.js";
import { CIRCUMSTANCES } from "../../oracle/return-parts.js";
import { run } from "../../support/run.js";
import { type Changes, type Found, inputWith, issue, issuesWith } from "./issues.js";

/** One check: what makes it speak, and the nearest input about which it is silent. */
interface Check {
  readonly why: string;
  readonly loud: Changes;
  readonly silent: Changes;
  readonly code: string;
  /** The field at fault and the value in it; the value is left out where nothing was received. */
  readonly field: Found;
  readonly other?: Found;
}

const term = (concludedOn: string, lastDay: string): Changes => ({
  "contract.concludedOn": concludedOn,
  "contract.firstDay": concludedOn,
  "contract.lastDay": lastDay,
  "termination.terminatedOn": concludedOn,
});

const days: readonly Check[] = [
  {
    why: "concluded the day after the first day, or on it",
    loud: { "contract.concludedOn": "2025-03-03" },
    silent: { "contract.concludedOn": "2025-03-02" },
    code: "dates-out-of-order",
    field: ["contract.firstDay", "2025-03-02"],
    other: ["contract.concludedOn", "2025-03-03"],
  },
  {
    why: "a term that ends the day before it begins, or on that day",
    loud: { "contract.lastDay": "2025-03-01", "termination.terminatedOn": "2025-03-01" },
    silent: { "contract.lastDay": "2025-03-02", "termination.terminatedOn": "2025-03-02" },
    code: "dates-out-of-order",
    field: ["contract.lastDay", "2025-03-01"],
    other: ["contract.firstDay", "2025-03-02"],
  },
  {
    why: "12 months from 2025-03-02 end on 2026-03-01",
    loud: { "contract.lastDay": "2026-03-02" },
    silent: { "contract.lastDay": "2026-03-01" },
    code: "term-too-long",
    field: ["contract.lastDay", "2026-03-02"],
    other: ["contract.firstDay", "2025-03-02"],
  },
  {
    why: "12 months from 29 February end on the 28th: the month lacks the number",
    loud: term("2024-02-29", "2025-03-01"),
    silent: term("2024-02-29", "2025-02-28"),
    code: "term-too-long",
    field: ["contract.lastDay", "2025-03-01"],
    other: ["contract.firstDay", "2024-02-29"],
  },
  {
    why: "12 months from 2024-08-31 end on 2025-08-30: the month has the number",
    loud: term("2024-08-31", "2025-08-31"),
    silent: term("2024-08-31", "2025-08-30"),
    code: "term-too-long",
    field: ["contract.lastDay", "2025-08-31"],
    other: ["contract.firstDay", "2024-08-31"],
  },
  {
    why: "12 months from 2023-03-01 are 366 days: 29 February is one of them",
    loud: term("2023-03-01", "2024-03-01"),
    silent: term("2023-03-01", "2024-02-29"),
    code: "term-too-long",
    field: ["contract.lastDay", "2024-03-01"],
    other: ["contract.firstDay", "2023-03-01"],
  },
  {
    why: "ended the day before the conclusion, or on that day",
    loud: { "termination.terminatedOn": "2025-02-28" },
    silent: { "termination.terminatedOn": "2025-03-01" },
    code: "terminated-before-conclusion",
    field: ["termination.terminatedOn", "2025-02-28"],
    other: ["contract.concludedOn", "2025-03-01"],
  },
  {
    why: "ended the day after the last day, or on it",
    loud: { "termination.terminatedOn": "2026-03-02" },
    silent: { "termination.terminatedOn": "2026-03-01" },
    code: "terminated-after-last-day",
    field: ["termination.terminatedOn", "2026-03-02"],
    other: ["contract.lastDay", "2026-03-01"],
  },
  {
    why: "applied the day before the conclusion, or on that day",
    loud: { "termination.appliedOn": "2025-02-28" },
    silent: { "termination.appliedOn": "2025-03-01" },
    code: "applied-before-conclusion",
    field: ["termination.appliedOn", "2025-02-28"],
    other: ["contract.concludedOn", "2025-03-01"],
  },
  {
    why: "withdrawn, and told so the day after the end, or on that day",
    loud: { "termination.appliedOn": "2025-03-12" },
    silent: { "termination.appliedOn": "2025-03-11" },
    code: "applied-after-termination",
    field: ["termination.appliedOn", "2025-03-12"],
    other: ["termination.terminatedOn", "2025-03-11"],
  },
];

const breach = { "termination.reason": "insurer-breach" };

const amounts: readonly Check[] = [
  {
    why: "a tiyn more is paid than the premium, or just the premium",
    loud: { "contract.paidPremium": "20000.01" },
    silent: { "contract.paidPremium": "20000" },
    code: "paid-above-premium",
    field: ["contract.paidPremium", "20000.01"],
    other: ["contract.premium", "20000"],
  },
  {
    why: "costs of a share just above 10%, or of 10%",
    loud: { "options.costs": { share: "0.100001" } },
    silent: { "options.costs": { share: "0.100000" } },
    code: "costs-above-cap",
    field: ["options.costs.share", "0.100001"],
    other: ["contract.premium", "20000"],
  },
  {
    why: "costs a tiyn above 10% of the premium, which stands for the paid one",
    loud: { "options.costs": { amount: "2000.01" } },
    silent: { "options.costs": { amount: "2000" } },
    code: "costs-above-cap",
    field: ["options.costs.amount", "2000.01"],
    other: ["contract.premium", "20000"],
  },
  {
    why: "costs a tiyn above 10% of the 100 that were paid",
    loud: { "contract.paidPremium": 100, "options.costs": { amount: "10.01" } },
    silent: { "contract.paidPremium": 100, "options.costs": { amount: "10" } },
    code: "costs-above-cap",
    field: ["options.costs.amount", "10.01"],
    other: ["contract.paidPremium", 100],
  },
  {
    why: "10% of 0.10 are 0.01",
    loud: { "contract.premium": "0.09", "options.costs": { amount: "0.01" } },
    silent: { "contract.premium": "0.1", "options.costs": { amount: "0.01" } },
    code: "costs-above-cap",
    field: ["options.costs.amount", "0.01"],
    other: ["contract.premium", "0.09"],
  },
  {
    why: "nothing was paid, so costs take nothing",
    loud: { "contract.paidPremium": "0", "options.costs": { amount: "0.01" } },
    silent: { "contract.paidPremium": "0", "options.costs": { amount: "0" } },
    code: "costs-above-cap",
    field: ["options.costs.amount", "0.01"],
    other: ["contract.paidPremium", "0"],
  },
  {
    why: "costs above 10% under a ground that takes none",
    loud: { ...breach, "options.costs": { amount: "2000.01" } },
    silent: { ...breach, "options.costs": { amount: "2000" } },
    code: "costs-above-cap",
    field: ["options.costs.amount", "2000.01"],
    other: ["contract.premium", "20000"],
  },
  {
    why: "a share above 10% before the first day",
    loud: { "termination.terminatedOn": "2025-03-01", "options.costs": { share: 1 } },
    silent: { "termination.terminatedOn": "2025-03-01", "options.costs": { share: 0.1 } },
    code: "costs-above-cap",
    field: ["options.costs.share", 1],
    other: ["contract.premium", "20000"],
  },
];

describe("a cross-field check names the later-named field and the other beside it", () => {
  it.each([...days, ...amounts])("and is silent on the other side: $why", ({ loud, silent, code, field, other }) => {
    expect(issuesWith(loud)).toEqual([issue(code, field, other)]);
    expect(issuesWith(silent)).toEqual([]);
  });
});

/** What each reason needs besides to be no contradiction. */
const reasons: readonly (readonly [reason: string, besides: Changes])[] = [
  ...CIRCUMSTANCES.map((reason) => [reason, {}] as const),
  ["insurer-breach", {}],
  ["replacement", {}],
  ["non-payment", { "contract.paidPremium": "5000" }],
  ["sum-insured-exhausted", { "contract.paidClaims": "500000" }],
  ["agreement", {}],
  ["insurer-demand", {}],
];

describe("an application after the end", () => {
  it.each(reasons)("is no fault under the reason %s", (reason, besides) => {
    expect(issuesWith({ ...besides, "termination.reason": reason, "termination.appliedOn": "2025-04-01" })).toEqual([]);
  });
});

it("there are no more reasons than these and a withdrawal", () => {
  const allowed = ["withdrawal", ...reasons.map(([reason]) => reason)];
  for (const reason of ["loan-repaid", "Withdrawal", "cooling-off", "", "toString"]) {
    expect(allowed).not.toContain(reason);
    expect(issuesWith({ "termination.reason": reason })).toEqual([
      issue("invalid-option", ["termination.reason", reason]),
    ]);
  }
});

it("the input from which all others are made is computed", () => {
  expect(run(returnPremium, inputWith({}))).toMatchObject({ ground: "cooling-off" });
});
