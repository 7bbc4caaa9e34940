import { describe, expect, it } from "vitest";
import { factsOf, flatten } from "../../src/explain/facts.js";

describe("facts", () => {
  it("have the names of their fields, with those of what contains them unless it is a section", () => {
    const value = { contract: { premium: "5" }, days: { used: 7 }, options: { costs: { share: "0" } }, list: [1] };
    expect(flatten(value)).toEqual({ premium: "5", daysUsed: 7, optionsCostsShare: "0", list: [1] });
    const decimal = { toFixed: () => "5" };
    expect(flatten({ contract: { premium: decimal } })).toEqual({ premium: decimal });
    expect(flatten({ contract: { toFixed: "no function" } })).toEqual({ toFixed: "no function" });
    expect([flatten(undefined), flatten("text")]).toEqual([{}, {}]);
  });

  const frame = { operation: "no/such", ruleSet: { id: "no", edition: "2025-01-01" }, notes: [], steps: [] };

  it("are those of the result first, then those of the input, then the assumed and the chosen ones", () => {
    const result = { ...frame, assumed: [["contract", "paidPremium"]], conventions: { usedDays: "x" }, premium: "7" };
    const facts = factsOf(result, { contract: { premium: "5", kind: "annuity" } });
    expect(facts).toMatchObject({ premium: "7", kind: "annuity", paidPremium: "5", usedDays: "x" });
  });

  it.each([
    { returnPremium: "5.00", premium: "20000", written: "20000.00", why: "as the result is" },
    { returnPremium: "5.00", premium: "20000.5", written: "20000.5", why: "but for what has decimals of its own" },
    { returnPremium: "5", premium: "20000", written: "20000", why: "not where the result has none" },
    { returnPremium: "5.5", premium: "20000", written: "20000", why: "nor where it has one" },
    { returnPremium: "5.00", premium: "x20000", written: "x20000", why: "nor what is no amount" },
  ])("amounts of the input are written with two decimals $why: $premium", ({ returnPremium, premium, written }) => {
    const result = { ...frame, assumed: [], conventions: {}, returnPremium };
    const facts = factsOf(result, { contract: { premium } });
    expect(facts.premium).toBe(written);
    expect(facts.returnPremium).toBe(returnPremium);
  });
});
