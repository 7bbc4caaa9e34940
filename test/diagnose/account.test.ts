import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import {
  type Account,
  accountOf,
  amountAt,
  amountOf,
  changed,
  dayAt,
  groundOf,
  operandOf,
  printedAmount,
  stepIn,
  textOf,
  valuesOf,
  withInput,
  withOperands,
  withStep,
  withSteps,
  withTexts,
} from "../../src/diagnose/account.js";
import { accountsWith, type Mistake } from "../../src/diagnose/mistake.js";
import { mistakesFor } from "../../src/diagnose/mistakes.js";
import { fraction, whole } from "../../src/exact/fraction.js";
import { returnPremium } from "../../src/kazakhstan/life-cabinet/return-premium.js";
import { claimEligibility } from "../../src/kazakhstan/ogpo-plus/claim-eligibility.js";
import { returnPremium as ogpoPlusReturnPremium } from "../../src/kazakhstan/ogpo-plus/return-premium.js";
import { shortPeriodPremium } from "../../src/kazakhstan/ogpo-plus/short-period-premium.js";
import { withdrawn } from "../vectors/tables/yearly-contract.js";
import { rightAccount } from "./accounts.js";

/** 54 810 for 1827 days, which is 30 a day: 54 810 − 7 × 30 − 5481 = 49 119. */
const input = {
  contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "54810" },
  termination: { button: "refusal", terminatedOn: "2024-01-31" },
} as const;

/** Eight months, of which 80% of the annual premium is due. */
const short = { annualPremium: "100000", months: 8 } as const;

const account = (): Account => rightAccount(returnPremium, input);

const amountsOf = (accounts: readonly Account[]): readonly string[] => accounts.map(({ amount }) => textOf(amount));

describe("the amount of a result", () => {
  it("is that of the step that gives it", () => {
    expect(account()).toMatchObject({
      amountId: "return-premium",
      amount: whole(49119),
      rounding: { unit: "1", mode: "half-up" },
    });
  });

  it("is a premium where none is returned", () => {
    expect(amountOf(shortPeriodPremium(short))).toBe("80000.00");
    expect(rightAccount(shortPeriodPremium, short).amountId).toBe("premium");
  });

  it("is null where only the parties can name it, and then there is no account", () => {
    const agreed = {
      contract: { ...withdrawn.contract, policyholder: "natural-person" },
      termination: { reason: "agreement", terminatedOn: "2025-09-01" },
    } as const;
    const result = ogpoPlusReturnPremium(agreed);
    expect([amountOf(result), accountOf(ogpoPlusReturnPremium, agreed, result)]).toEqual([null, undefined]);
  });
});

describe("printedAmount writes an amount", () => {
  it.each([
    { amount: whole(53770), text: "53770" },
    { amount: fraction(5377011n, 100n), text: "53770.11" },
    { amount: fraction(537701n, 1000n), text: "537.701" },
    { amount: fraction(-1n, 3n), text: "-1/3" },
  ])("as $text in whole units", ({ amount, text }) => {
    expect(printedAmount({ ...account(), amount })).toBe(text);
  });

  it("with both decimals, if those of the result have them", () => {
    const right = rightAccount(shortPeriodPremium, short);
    expect(printedAmount({ ...right, amount: whole(75000) })).toBe("75000.00");
    // Without a rounding as well, its decimals are what the result shows.
    expect(printedAmount({ ...right, rounding: undefined, amount: whole(75000) })).toBe("75000.00");
  });

  it("without decimals, if the result has none and no rounding", () => {
    expect(printedAmount({ ...account(), rounding: undefined, amount: whole(75000) })).toBe("75000");
  });
});

describe("changed", () => {
  it.each([
    [{ "contract.premium": "1" }, { contract: { premium: "1", firstDay: "a" }, on: "b" }],
    [{ on: undefined }, { contract: { premium: "5", firstDay: "a" } }],
    [{ "contract.premium": undefined }, { contract: { firstDay: "a" }, on: "b" }],
    [
      { "options.costs.share": "0", on: "c" },
      { contract: { premium: "5", firstDay: "a" }, on: "c", options: { costs: { share: "0" } } },
    ],
  ])("%o", (changes, after) => {
    const before = { contract: { premium: "5", firstDay: "a" }, on: "b" };
    const copy = structuredClone(before);
    expect(changed(before, changes)).toEqual(after);
    expect(before).toEqual(copy);
  });

  it("makes an object of what is none", () => {
    expect(changed(undefined, { "a.b": 1 })).toEqual({ a: { b: 1 } });
  });
});

describe("withTexts writes numbers as text", () => {
  it.each([
    ["numbers", 54810, 0.05],
    ["bigints", 54810n, "0.05"],
    ["decimal.js objects", new Decimal(54810), new Decimal("0.05")],
    ["text", "54810", "0.05"],
  ])("given as %s, and no other field", (_, premium, share) => {
    const given = { ...input, contract: { ...input.contract, premium }, options: { costs: { share } } };
    expect(withTexts(returnPremium, given)).toEqual({ ...input, options: { costs: { share: "0.05" } } });
  });

  it("but not what is unknown, which is null", () => {
    const given = { claim: { repairCost: null, actualValue: 60000n } };
    expect(withTexts(claimEligibility, given)).toEqual({ claim: { repairCost: null, actualValue: "60000" } });
  });

  it("however large", () => {
    const given = { ...input, contract: { ...input.contract, premium: new Decimal("1e21") } };
    expect(withTexts(returnPremium, given)).toMatchObject({ contract: { premium: "1000000000000000000000" } });
  });
});

describe("what an account says", () => {
  it("of its fields", () => {
    expect(amountAt(account(), "contract.premium")).toEqual(whole(54810));
    expect(amountAt(account(), "contract.paidPremium")).toBeUndefined();
    expect(dayAt(account(), "contract.firstDay")).toBe(Date.UTC(2024, 0, 24) / 86_400_000);
    expect(dayAt(account(), "contract.concludedOn")).toBeUndefined();
    expect(groundOf(account())).toBe("cooling-off");
    expect(groundOf(rightAccount(shortPeriodPremium, short))).toBeUndefined();
  });

  it("of its steps", () => {
    expect(stepIn(account(), "costs")?.formula).toBe("paidPremium × costsShare");
    expect(stepIn(account(), "elapsed-percent")).toBeUndefined();
    expect(operandOf(account(), "usedDays")).toEqual(whole(7));
    expect(operandOf(account(), "yearDays")).toBeUndefined();
  });

  it("of the values of its steps", () => {
    const values = [...valuesOf(account())].map(([id, value]) => [id, textOf(value)]);
    expect(values).toEqual([
      ["unearned-premium", "54600"],
      ["costs", "5481"],
      ["return-premium", "49119"],
      ["retained-premium", "5691"],
    ]);
  });
});

describe("an account with something changed", () => {
  it("in the input", () => {
    expect(amountsOf(withInput(account(), { "termination.terminatedOn": "2024-02-01" }))).toEqual(["49089"]);
    expect(withInput(account(), { "contract.premium": "none" })).toEqual([]);
  });

  it("in the operands, in every step that has them, and from there on", () => {
    // 54810 × 0.1 is kept in any case.
    expect(amountsOf(withOperands(account(), { usedDays: whole(8) }))).toEqual(["49089"]);
    // 60 000 − 210 − 6000, by the premium that was paid alone.
    expect(amountsOf(withOperands(account(), { paidPremium: whole(60000) }))).toEqual(["53790"]);
    expect(withOperands(account(), { yearDays: whole(365) })).toEqual([]);
    expect(amountsOf(withOperands(account(), { yearDays: whole(365), usedDays: whole(8) }))).toEqual(["49089"]);
  });

  it("in a step", () => {
    const other = withStep(account(), ({ id }) => (id === "costs" ? { formula: "0" } : undefined));
    expect(amountsOf(other)).toEqual(["54600"]);
    expect(withStep(account(), () => undefined)).toEqual([]);
  });

  it("in the rounding", () => {
    const tens = { unit: "10", mode: "up" } as const;
    const [other] = withSteps(account(), account().steps, tens);
    expect([other?.rounding, other && textOf(other.amount)]).toEqual([tens, "49120"]);
  });

  it("that then divides by zero is none", () => {
    expect(withOperands(account(), { termDays: whole(0) })).toEqual([]);
  });

  it("that lacks the step of the amount is none", () => {
    expect(withSteps(account(), account().steps.slice(0, 2))).toEqual([]);
  });

  it("throws what is not the fault of a mistake", () => {
    const steps = account().steps.map((step) => ({ ...step, formula: "paidPremium ×" }));
    expect(() => withSteps(account(), steps)).toThrow(SyntaxError);
  });
});

describe("mistakes that are made one after another", () => {
  const named = (name: string): Mistake => {
    const found = mistakesFor(account(), 2).find((mistake) => mistake.name === name);
    if (found === undefined) throw new Error(`no mistake ${name}`);
    return found;
  };

  it.each([
    // 54810 − 6 × 30, less 5481 for costs or not.
    { names: ["termination-day-unused"], amounts: ["49149"] },
    { names: ["termination-day-unused", "costs-forgotten"], amounts: ["54630"] },
    { names: ["costs-forgotten", "termination-day-unused"], amounts: ["54630"] },
    { names: [], amounts: ["49119"] },
    // There is no penalty.
    { names: ["penalty-uncapped"], amounts: ["49119"] },
    { names: ["penalty-uncapped", "costs-forgotten"], amounts: ["54600"] },
    { names: ["costs-forgotten", "penalty-uncapped"], amounts: ["54600"] },
  ])("$names", ({ names, amounts }) => {
    expect(amountsOf(accountsWith(account(), names.map(named)))).toEqual(amounts);
  });
});
