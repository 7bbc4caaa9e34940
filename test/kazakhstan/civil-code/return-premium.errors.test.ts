import { describe, expect, it } from "vitest";
import { returnPremium } from "../../../src/kazakhstan/civil-code/return-premium.js";

const contract = {
  concludedOn: "2025-03-01",
  firstDay: "2025-03-02",
  lastDay: "2026-03-01",
  premium: "20000",
  policyholder: "natural-person",
};
const termination = { reason: "withdrawal", terminatedOn: "2025-03-11" };

const issuesOf = (input: unknown) => {
  const outcome = returnPremium.safe(input);
  return outcome.success ? [] : outcome.error.issues.map(({ message: _, ...issue }) => issue);
};

describe("a cross-field check names the later-named field and the other beside it", () => {
  const at = (section: string, field: string, received: string) => ({ path: [section, field], received });

  it.each([
    {
      why: "the contract is concluded after it begins",
      input: { contract: { ...contract, concludedOn: "2025-03-03" }, termination },
      issue: {
        code: "dates-out-of-order",
        ...at("contract", "firstDay", "2025-03-02"),
        other: at("contract", "concludedOn", "2025-03-03"),
      },
    },
    {
      why: "the term ends a day before it begins",
      input: {
        contract: { ...contract, lastDay: "2025-03-01" },
        termination: { ...termination, terminatedOn: "2025-03-01" },
      },
      issue: {
        code: "dates-out-of-order",
        ...at("contract", "lastDay", "2025-03-01"),
        other: at("contract", "firstDay", "2025-03-02"),
      },
    },
    {
      why: "ended the day before the conclusion",
      input: { contract, termination: { ...termination, terminatedOn: "2025-02-28" } },
      issue: {
        code: "terminated-before-conclusion",
        ...at("termination", "terminatedOn", "2025-02-28"),
        other: at("contract", "concludedOn", "2025-03-01"),
      },
    },
    {
      why: "ended the day after the last",
      input: { contract, termination: { ...termination, terminatedOn: "2026-03-02" } },
      issue: {
        code: "terminated-after-last-day",
        ...at("termination", "terminatedOn", "2026-03-02"),
        other: at("contract", "lastDay", "2026-03-01"),
      },
    },
    {
      why: "applied the day before the conclusion",
      input: { contract, termination: { ...termination, appliedOn: "2025-02-28" } },
      issue: {
        code: "applied-before-conclusion",
        ...at("termination", "appliedOn", "2025-02-28"),
        other: at("contract", "concludedOn", "2025-03-01"),
      },
    },
    {
      why: "withdrawn the day before the application",
      input: { contract, termination: { ...termination, appliedOn: "2025-03-12" } },
      issue: {
        code: "applied-after-termination",
        ...at("termination", "appliedOn", "2025-03-12"),
        other: at("termination", "terminatedOn", "2025-03-11"),
      },
    },
    {
      why: "a tiyn more is paid than the premium",
      input: { contract: { ...contract, paidPremium: "20000.01" }, termination },
      issue: {
        code: "paid-above-premium",
        ...at("contract", "paidPremium", "20000.01"),
        other: at("contract", "premium", "20000"),
      },
    },
  ])("when $why", ({ input, issue }) => {
    expect(issuesOf(input)).toEqual([issue]);
  });

  it.each([
    { why: "concluded on the first day", input: { contract: { ...contract, concludedOn: "2025-03-02" }, termination } },
    {
      why: "a term of one day",
      input: {
        contract: { ...contract, lastDay: "2025-03-02" },
        termination: { ...termination, terminatedOn: "2025-03-02" },
      },
    },
    {
      why: "ended on the day of conclusion",
      input: { contract, termination: { ...termination, terminatedOn: "2025-03-01" } },
    },
    { why: "ended on the last day", input: { contract, termination: { ...termination, terminatedOn: "2026-03-01" } } },
    {
      why: "a circumstance told after the end",
      input: {
        contract,
        termination: { reason: "object-ceased", terminatedOn: "2025-03-11", appliedOn: "2025-04-01" },
      },
    },
    { why: "the whole premium paid", input: { contract: { ...contract, paidPremium: 20000 }, termination } },
    { why: "nothing paid", input: { contract: { ...contract, paidPremium: 0 }, termination } },
    { why: "costs of exactly 10%", input: { contract, termination, options: { costs: { amount: "2000" } } } },
    { why: "a share of exactly 10%", input: { contract, termination, options: { costs: { share: 0.1 } } } },
  ])("and is silent when all is well: $why", ({ input }) => {
    expect(issuesOf(input)).toEqual([]);
  });
});

describe("costs above 10% of what is paid", () => {
  it.each([
    {
      why: "a share just above",
      costs: { share: "0.100001" },
      path: ["options", "costs", "share"],
      other: { path: ["contract", "premium"], received: "20000" },
    },
    {
      why: "a tiyn above 10% of the premium, which stands for the paid one",
      costs: { amount: "2000.01" },
      path: ["options", "costs", "amount"],
      other: { path: ["contract", "premium"], received: "20000" },
    },
  ])("are refused whatever the ground: $why", ({ costs, path, other }) => {
    const breach = { reason: "insurer-breach", terminatedOn: "2025-03-11" };
    const [received] = Object.values(costs);
    const issue = { code: "costs-above-cap", path, received, ...(other && { other }) };
    expect(issuesOf({ contract, termination: breach, options: { costs } })).toEqual([issue]);
  });

  it("are judged by the paid premium where it is given", () => {
    const input = {
      contract: { ...contract, paidPremium: "100" },
      termination,
      options: { costs: { amount: "10.01" } },
    };
    expect(issuesOf(input)).toMatchObject([{ code: "costs-above-cap", other: { path: ["contract", "paidPremium"] } }]);
  });

  it("are not judged by a paid premium that is no amount", () => {
    const input = { contract: { ...contract, paidPremium: "x" }, termination, options: { costs: { amount: "9999" } } };
    expect(issuesOf(input)).toEqual([{ code: "invalid-amount", path: ["contract", "paidPremium"], received: "x" }]);
  });
});

it("every issue is listed at once, in the order of the fields, unknown ones last", () => {
  const input = {
    extra: 1,
    contract: { concludedOn: "2025-03-05", firstDay: "2025-03-02", lastDay: "2025-02-30", premium: "0", typo: true },
    termination: { reason: "bored", terminatedOn: "2025-03-04", appliedOn: null },
    options: { usedDays: "all", rounding: { mode: "half-up" } },
  };
  expect(issuesOf(input).map(({ code, path }) => `${path.join(".")} ${code}`)).toEqual([
    "contract.firstDay dates-out-of-order",
    "contract.lastDay invalid-date",
    "contract.premium invalid-amount",
    "contract.policyholder missing-field",
    "termination.reason invalid-option",
    "termination.terminatedOn terminated-before-conclusion",
    "termination.appliedOn invalid-type",
    "options.usedDays invalid-option",
    "options.rounding.unit missing-field",
    "contract.typo unknown-field",
    "extra unknown-field",
  ]);
});
