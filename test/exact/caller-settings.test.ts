import { Decimal } from "decimal.js";
import { afterEach, describe, expect, it, vi } from "vitest";

const load = async () => ({
  ...(await import("../../src/exact/amount.js")),
  ...(await import("../../src/exact/decimal.js")),
  ...(await import("../../src/exact/fraction.js")),
  ...(await import("../../src/exact/rounding.js")),
});

const money = await load();

/** Everything that one can read off the money functions, as text. */
function outputs(loaded: typeof money) {
  const { printExact, printForReading, fraction, printAmount, readDecimal, reduce, round, roundingModes } = loaded;
  const third = fraction(2_999_999_999_999_998n, 3n);
  return [
    printForReading(reduce(third)),
    printForReading(reduce(fraction(350_137n, 20n))),
    printExact(fraction(1n, 1_048_576n)),
    printAmount(readDecimal("999999999999999.99"), "0.01"),
    ...roundingModes.map((mode) => printAmount(round(readDecimal("1507.5"), { unit: "1", mode }), "1")),
    ...roundingModes.map((mode) => printAmount(round(third, { unit: "0.01", mode }), "0.01")),
  ];
}

const expected = [
  "999999999999999.333333333333…",
  "17506.85",
  "0.00000095367431640625",
  "999999999999999.99",
  ...["1508", "1508", "1507", "1508", "1507"],
  ...["999999999999999.33", "999999999999999.33", "999999999999999.33", "999999999999999.34", "999999999999999.33"],
];

const settings: readonly { readonly set: Decimal.Config; readonly why: string }[] = [
  { set: { precision: 5, rounding: 0 }, why: "five digits, always up" },
  { set: { precision: 1, rounding: 1 }, why: "one digit, always down" },
  { set: { toExpPos: 0, toExpNeg: 0 }, why: "every number with an exponent" },
  { set: { maxE: 2, minE: -2 }, why: "hundreds are infinite, hundredths are zero" },
];

describe("what a program sets on its decimal.js", () => {
  afterEach(() => {
    Decimal.set({ defaults: true });
    vi.resetModules();
  });

  it("is the library's default where the program sets nothing", () => {
    expect(outputs(money)).toEqual(expected);
  });

  it.each(settings)("changes no digit after the library is loaded: $why", ({ set }) => {
    Decimal.set(set);
    expect(outputs(money)).toEqual(expected);
  });

  it.each(settings)("changes no digit before the library is loaded: $why", async ({ set }) => {
    Decimal.set(set);
    vi.resetModules();
    const loadedAfterwards = await load();
    expect(loadedAfterwards.round).not.toBe(money.round);
    expect(outputs(loadedAfterwards)).toEqual(expected);
  });

  it("is left alone by the library", () => {
    Decimal.set({ precision: 5, rounding: 0 });
    outputs(money);
    expect(new Decimal(1).div(3).toString()).toBe("0.33334");
  });
});
