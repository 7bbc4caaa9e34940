import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueForms as fields } from "../../scripts/generate/value-forms.js";
import { isTaken } from "../../src/engine/read-value.js";
import { validatorOf } from "./every-schema.js";

const CASES = 2000;

/** Texts that are fields, and texts that nearly are. */
const texts = fc.oneof(
  fc.stringMatching(/^-?[0-9]{0,3}\.?[0-9]{0,3}$/),
  fc.stringMatching(/^[0-9]{13,17}\.?[0-9]{0,3}$/),
  fc.stringMatching(/^[0-9]{1,2}\.[0-9]{1,3}0{0,20}$/),
  fc.stringMatching(/^[01]\.[0-9]{0,8}$/),
  fc.stringMatching(/^1\.0{0,8}$/),
  fc.stringMatching(/^(18|19|20|24|29|30)[0-9]{2}-[01][0-9]-[0-3][0-9]$/),
  fc.stringMatching(/^2[0-9](00|04|96)-02-(28|29|30)$/),
  fc.string(),
);

const numbers = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc.nat(1_000_000).map((hundredths) => hundredths / 100),
  fc.nat(1_000_000).map((millionths) => millionths / 1_000_000),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const others = fc.jsonValue().filter((value) => typeof value !== "string" && typeof value !== "number");

describe.each(fields)("the JSON Schema of a field of its own: $id", ({ schema, json }) => {
  const takes = validatorOf(json);

  it("takes just the texts that the library reads", () => {
    fc.assert(
      fc.property(texts, (text) => takes(text) === isTaken(schema, text)),
      { numRuns: CASES },
    );
  });

  it("takes every number that the library reads", () => {
    fc.assert(
      fc.property(numbers, (number) => takes(number) || !isTaken(schema, number)),
      { numRuns: CASES },
    );
  });

  it("takes nothing else, as the library", () => {
    fc.assert(fc.property(others, (value) => !takes(value) && !isTaken(schema, value)));
  });
});

const amountRows = [
  { value: "20000.5", why: "decimal text", amount: true, above: true, unit: true, share: false, count: true },
  { value: "0", why: "nothing", amount: true, above: false, unit: false, share: true, count: true },
  { value: "0.00", why: "nothing, with decimals", amount: true, above: false, unit: false, share: true, count: true },
  { value: "0.01", why: "the smallest above nothing", amount: true, above: true, unit: true, share: true, count: true },
  { value: "0.10", why: "a last decimal that is 0", amount: true, above: true, unit: false, share: true, count: true },
  {
    value: "10.05",
    why: "a 0 before the last decimal",
    amount: true,
    above: true,
    unit: true,
    share: false,
    count: true,
  },
  { value: "1.0", why: "a last decimal that is 0", amount: true, above: true, unit: false, share: true, count: true },
  {
    value: "999999999999999.99",
    why: "the largest",
    amount: true,
    above: true,
    unit: true,
    share: false,
    count: false,
  },
  { value: "1000000000", why: "the largest count", amount: true, above: true, unit: true, share: false, count: true },
  { value: "1000000000.01", why: "above it", amount: true, above: true, unit: true, share: false, count: false },
  { value: 1_000_000_001, why: "above it", amount: true, above: true, unit: true, share: false, count: false },
  { value: "1000000000000000", why: "16 digits", amount: false, above: false, unit: false, share: false, count: false },
  { value: "01", why: "a leading zero", amount: false, above: false, unit: false, share: false, count: false },
  { value: "1.234", why: "three decimals", amount: false, above: false, unit: false, share: false, count: false },
  { value: "0.123456", why: "six decimals", amount: false, above: false, unit: false, share: true, count: false },
  { value: "0.1234567", why: "seven decimals", amount: false, above: false, unit: false, share: false, count: false },
  { value: "1 ", why: "a blank after it", amount: false, above: false, unit: false, share: false, count: false },
  { value: "1\n", why: "a line end after it", amount: false, above: false, unit: false, share: false, count: false },
  { value: "", why: "empty text", amount: false, above: false, unit: false, share: false, count: false },
  { value: "10%", why: "a percentage", amount: false, above: false, unit: false, share: false, count: false },
  { value: 0, why: "nothing, as a number", amount: true, above: false, unit: false, share: true, count: true },
  {
    value: 0.01,
    why: "the smallest above nothing, as a number",
    amount: true,
    above: true,
    unit: true,
    share: true,
    count: true,
  },
  {
    value: 0.07,
    why: "no multiple of 0.01 in binary",
    amount: true,
    above: true,
    unit: true,
    share: true,
    count: true,
  },
  { value: 20000.5, why: "a number", amount: true, above: true, unit: true, share: false, count: true },
  { value: 999_999_999_999_999, why: "15 digits", amount: true, above: true, unit: true, share: false, count: false },
  {
    value: 1_000_000_000_000_000,
    why: "16 digits",
    amount: false,
    above: false,
    unit: false,
    share: false,
    count: false,
  },
  { value: -1, why: "below zero", amount: false, above: false, unit: false, share: false, count: false },
  { value: null, why: "null", amount: false, above: false, unit: false, share: false, count: false },
  { value: true, why: "a boolean", amount: false, above: false, unit: false, share: false, count: false },
  { value: ["1"], why: "a list", amount: false, above: false, unit: false, share: false, count: false },
  { value: "1.2300", why: "two zeros more", amount: true, above: true, unit: false, share: false, count: false },
  {
    value: "0.0000",
    why: "nothing, four decimals",
    amount: true,
    above: false,
    unit: false,
    share: true,
    count: false,
  },
  { value: "0.100000", why: "four zeros more", amount: true, above: true, unit: false, share: true, count: false },
  {
    value: `5.05${"0".repeat(16)}`,
    why: "16 zeros more",
    amount: true,
    above: true,
    unit: false,
    share: false,
    count: false,
  },
  {
    value: `5.05${"0".repeat(17)}`,
    why: "17 zeros more",
    amount: false,
    above: false,
    unit: false,
    share: false,
    count: false,
  },
  {
    value: "60.000",
    why: "three decimals: sixty, or sixty thousand",
    amount: false,
    above: false,
    unit: false,
    share: false,
    count: false,
  },
];

describe("an amount, a unit, a share, a count", () => {
  it.each(amountRows)("$value as JSON Schema knows it: $why", ({ value, amount, above, unit, share, count }) => {
    const expected = {
      AmountInput: amount,
      AmountAboveZero: above,
      RoundingUnit: unit,
      ShareInput: share,
      CountInput: count,
    };
    for (const { id, schema, json } of fields.filter(({ id }) => id !== "DateInput")) {
      expect([id, validatorOf(json)(value)]).toEqual([id, expected[id as keyof typeof expected]]);
      expect([id, isTaken(schema, value)]).toEqual([id, expected[id as keyof typeof expected]]);
    }
  });
});
