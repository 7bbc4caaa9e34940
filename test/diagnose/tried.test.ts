import { describe, expect, it } from "vitest";
import type { Mistake } from "../../src/diagnose/mistake.js";
import { mistakesOfFields } from "../../src/diagnose/of-fields.js";
import { mistakesOfOptions } from "../../src/diagnose/of-options.js";
import { mistakesOfRoundings } from "../../src/diagnose/of-roundings.js";
import { returnPremium } from "../../src/kazakhstan/life-cabinet/return-premium.js";
import { payout } from "../../src/kazakhstan/ogpo-plus/payout.js";
import { returnPremium as ogpoPlusReturnPremium } from "../../src/kazakhstan/ogpo-plus/return-premium.js";
import { returnPremium as zettaReturnPremium } from "../../src/russia/zetta-voluntary/return-premium.js";
import { rightAccount } from "./accounts.js";
import { cancelled, printed } from "./inputs.js";

const namesOf = (mistakes: readonly Mistake[]): readonly string[] => mistakes.map(({ name }) => name);

/** A loss of 300 000, of which the rest of the sum insured, 250 000, is payable. */
const loss = {
  ...{ sumInsured: "500000", depreciation: "300000", paidClaims: "250000" },
  deductible: { kind: "unconditional", amount: "20000" },
};

describe("the options that are tried are those that the result does not have", () => {
  it.each([
    // Besides these two, only the rounding has a list of values, and it is tried on its own.
    { options: {}, names: ["termination-day-counted", "no-shift"] },
    // An option that is undefined is not given.
    { options: { usedDays: undefined }, names: ["termination-day-counted", "no-shift"] },
    // Choosing the default is the same as ignoring the option, and ignoring it is also tried on its own.
    {
      options: { usedDays: "through-termination", rounding: { unit: "1", mode: "down" } },
      names: ["ignores-used-days-option", "no-shift", "ignores-used-days-option", "ignores-rounding-option"],
    },
    {
      options: { coolingOffShift: "none" },
      names: ["termination-day-counted", "ignores-shift-option", "ignores-shift-option"],
    },
  ])("with $options: $names", ({ options, names }) => {
    expect(namesOf(mistakesOfOptions(rightAccount(returnPremium, { ...printed, options })))).toEqual(names);
  });

  it("with the field of an option that is an object changed alone", () => {
    const [mistake] = mistakesOfOptions(rightAccount(zettaReturnPremium, cancelled));
    expect([mistake?.name, mistake?.option]).toEqual(["costs-on-unearned", { "options.costs.of": "unearned-premium" }]);
  });

  it("with what an ignored option stands for without it", () => {
    const options = { costs: { amount: "500" } };
    const ignored = mistakesOfOptions(rightAccount(returnPremium, { ...printed, options })).at(-1);
    expect(ignored?.option).toEqual({ "options.costs": { share: "0.10" } });
  });
});

describe("the fields that are tried are those that the input has", () => {
  it.each([
    // No field can be left out, any date can be shifted, and the other button requires a loan.
    {
      operation: returnPremium,
      input: printed,
      names: ["zone-shifted-first-day", "zone-shifted-last-day", "zone-shifted-terminated-on"],
    },
    {
      operation: zettaReturnPremium,
      input: cancelled,
      names: [
        ...["zone-shifted-first-day", "zone-shifted-last-day", "paid-as-true", "reported-as-true"],
        ...["zone-shifted-last-covered-day", "zone-shifted-applied-on"],
      ],
    },
    {
      operation: payout,
      input: loss,
      names: ["paid-claims-forgotten", "deductible-forgotten", "deductible-of-other-kind"],
    },
  ])("of $operation.id: $names", ({ operation, input, names }) => {
    expect(namesOf(mistakesOfFields(rightAccount(operation, input)))).toEqual(names);
  });

  it("and no reason puts a claim before the insurer's fault where there is none", () => {
    const input = {
      contract: {
        ...{ concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "36500" },
        ...{ paidClaims: "500", policyholder: "natural-person" },
      },
      termination: { reason: "withdrawal", terminatedOn: "2025-05-17" },
    };
    const names = namesOf(mistakesOfFields(rightAccount(ogpoPlusReturnPremium, input)));
    expect(names).toContain("paid-claims-forgotten");
    expect(names).not.toContain("claims-before-fault");
  });
});

describe("the roundings that are tried are those that the result does not have", () => {
  const anyway = ["rounds-without-formula", "whole-unrounded"];
  const otherModes = ["always-half-even", "always-half-down", "always-up", "always-down"];

  it.each([
    { unit: "1", mode: "half-up", names: [...otherModes, "always-hundredths", "rounds-to-tens", ...anyway] },
    { unit: "0.01", mode: "half-up", names: [...otherModes, "rounds-to-whole", "rounds-to-tens", ...anyway] },
    {
      unit: "10",
      mode: "down",
      names: [
        ...["always-half-up", "always-half-even", "always-half-down", "always-up"],
        ...["always-hundredths", "rounds-to-whole", ...anyway],
      ],
    },
  ])("to $unit, $mode: $names", ({ names, ...rounding }) => {
    const right = rightAccount(returnPremium, { ...printed, options: { rounding } });
    expect(namesOf(mistakesOfRoundings(right, 2))).toEqual(names);
    // More decimals than money has cannot come from a rounding of the amount.
    expect(namesOf(mistakesOfRoundings(right, 3))).toEqual([...names, "not-rounded"]);
  });

  it("and none where nothing is rounded", () => {
    expect(mistakesOfRoundings(rightAccount(payout, loss), 2)).toEqual([]);
  });

  it.each([
    { operation: returnPremium, input: printed, money: "tenge" },
    { operation: zettaReturnPremium, input: cancelled, money: "roubles" },
  ])("in $money", ({ operation, input, money }) => {
    const options = { rounding: { unit: "1", mode: "half-up" } };
    const mistakes = mistakesOfRoundings(rightAccount(operation, { ...input, options }), 2);
    const meaningOf = (name: string) => mistakes.find((mistake) => mistake.name === name)?.meaning;
    expect(meaningOf("always-hundredths")).toBe(`the amount was not rounded to whole ${money}`);
    expect(meaningOf("rounds-to-tens")).toBe("the amount was rounded to a multiple of ten");
  });
});
