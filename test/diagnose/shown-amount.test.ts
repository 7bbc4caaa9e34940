import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseShownAmount } from "../../src/diagnose/shown-amount.js";

describe("parseShownAmount reads", () => {
  it.each([
    ["53 770", "53770"],
    ["53 770,00 ₸", "53770.00"],
    ["53,770.00", "53770.00"],
    ["53.770,00", "53770.00"],
    ["53\u00a0770", "53770"],
    ["53\u202f770,5", "53770.5"],
    ["53\u2009770", "53770"],
    ["1\u00a0053\u00a0770,11\u00a0₸", "1053770.11"],
    ["53770", "53770"],
    ["53770.1", "53770.1"],
    ["53 770 тг", "53770"],
    ["53 770 тг.", "53770"],
    ["53 770 тенге", "53770"],
    ["53 770 ТЕНГЕ", "53770"],
    ["53770 KZT", "53770"],
    ["KZT 53,770.00", "53770.00"],
    ["₸53 770", "53770"],
    ["3881,64 ₽", "3881.64"],
    ["3 881,64 руб.", "3881.64"],
    ["3 881 рублей", "3881"],
    ["3 881,64 р.", "3881.64"],
    ["53 770-00", "53770.00"],
    ["53770-05", "53770.05"],
    ["1,234,567", "1234567"],
    ["1.234.567", "1234567"],
    ["1.234,5", "1234.5"],
    ["1,234.56", "1234.56"],
    ["\n\t53 770\n₸\n", "53770"],
    ["0", "0"],
    ["0,00", "0.00"],
    ["007", "7"],
    ["-12,50", "-12.50"],
    ["− 1 234,50 ₸", "-1234.50"],
    ["-0,00", "0.00"],
    ["-KZT 53,770.50", "-53770.50"],
    ["− KZT\u00a053,770.50", "-53770.50"],
    ["-₽5.50", "-5.50"],
    ["₽ -5.50", "-5.50"],
    ["KZT −53,770.50", "-53770.50"],
    // No thousands begin with 0, nor with four digits, nor stand apart by two signs.
    ["0.123", "0.123"],
    ["1234.567", "1234.567"],
    ["53 770.114", "53770.114"],
    ["53770.114942", "53770.114942"],
  ])("%j as %s", (text, amount) => {
    expect(parseShownAmount(text)).toStrictEqual({ amount });
  });

  it.each([
    ["1.234", ["1234", "1.234"]],
    ["1,234", ["1234", "1.234"]],
    ["60.000 ₸", ["60000", "60.000"]],
    ["-53,770", ["-53770", "-53.770"]],
  ])("%j as either of %j", (text, readings) => {
    expect(parseShownAmount(text)).toStrictEqual({ readings });
  });

  it.each([
    "",
    " ",
    "₸",
    "—",
    "-",
    "abc",
    "53 77",
    "5377 0",
    "1 23 456",
    "53.77.00",
    "1,23,456",
    "1.234.56",
    "12,345,67",
    "1e5",
    "0x10",
    "NaN",
    "53 770 + 1",
    "от 53 770",
    "53 770 $",
    "53 770 ₸ ₸",
    "-₽",
    "-₽ -5",
    "--5",
    "₽--5",
    "-\n₽5",
    "2024-01-31",
    "31.01.2024",
    ".5",
    "5.",
    "1 234-5",
    // Two numbers, as `innerText` parts the lines and the cells of a page.
    "53 770\n100",
    "53\n770",
    "53\r\n770",
    "53\t770",
    "53\v770",
    "53\u2028770",
    "-\n53 770",
  ])("%j as no amount", (text) => {
    expect(parseShownAmount(text)).toStrictEqual({});
  });

  it("every amount that our own results print as that amount, but for whole thousands after a point", () => {
    const hundredths = fc.bigInt({ min: 0n, max: 10n ** 17n });
    fc.assert(
      fc.property(hundredths, (amount) => {
        const text = `${amount / 100n}.${String(amount % 100n).padStart(2, "0")}`;
        expect(parseShownAmount(text)).toStrictEqual({ amount: text });
      }),
    );
  });
});
