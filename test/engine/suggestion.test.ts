import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { amount, amountAboveZero, date, roundingUnit, share } from "../../src/engine/fields.js";
import type { IssueHelp } from "../../src/engine/issue.js";
import { readInput } from "../../src/engine/read-input.js";
import { ReturnPremiumError } from "../../src/engine/return-premium-error.js";

const schema = z.strictObject({
  amount: z.optional(amount),
  premium: z.optional(amountAboveZero),
  unit: z.optional(roundingUnit),
  share: z.optional(share),
  day: z.optional(date),
});

type Country = "kazakhstan" | "russia";

/** The help of the one issue of an input; nothing where it is read. */
function helpOn(input: unknown, country: Country = "kazakhstan"): IssueHelp | undefined {
  try {
    readInput({ fields: schema, country }, input);
  } catch (error) {
    if (error instanceof ReturnPremiumError) return error.issues[0]?.help;
    throw error;
  }
  throw new Error(`read: ${JSON.stringify(input)}`);
}

const NARROW = "\u202f";
const HARD = "\u00a0";
const THIN = "\u2009";

describe("of an amount that cannot be read", () => {
  it.each([
    { text: "60 000,00 ₸", meant: "60000.00", why: "spaces, a decimal comma and the sign of the tenge" },
    { text: "60 000.0000", meant: "60000.00", why: "two decimals, and zeros that say nothing" },
    { text: "1.234,56", meant: "1234.56", why: "points apart thousands, a decimal comma" },
    { text: "1,234.56", meant: "1234.56", why: "the other way round" },
    { text: " 60000 ", meant: "60000", why: "spaces around it" },
    { text: "60000\n", meant: "60000", why: "the end of a line" },
    { text: `60${NARROW}000`, meant: "60000", why: "a narrow space that does not break" },
    { text: `1${HARD}234${HARD}567,8`, meant: "1234567.8", why: "spaces that do not break" },
    { text: `1${THIN}234 567`, meant: "1234567", why: "spaces of two kinds" },
    { text: "1  234", meant: "1234", why: "two spaces" },
    { text: "60000,5", meant: "60000.5", why: "one decimal" },
    { text: "0,50", meant: "0.50", why: "below one" },
    { text: "007", meant: "7", why: "leading zeros" },
    { text: "00.50", meant: "0.50", why: "a leading zero before a decimal point" },
    { text: "060 000", meant: "60000", why: "a leading zero before the thousands" },
    { text: "00", meant: "0", why: "zeros alone" },
    { text: "1,234,567", meant: "1234567", why: "two commas are not decimal" },
    { text: "1.234.567,89", meant: "1234567.89", why: "points twice, a decimal comma" },
    { text: "60000₸", meant: "60000", why: "a mark without a space" },
    { text: "₸ 60000", meant: "60000", why: "a mark before it" },
    { text: "60 000 тг", meant: "60000", why: "the short name" },
    { text: "60 000 тг.", meant: "60000", why: "the short name with its point" },
    { text: "60 000 тенге", meant: "60000", why: "the whole name" },
    { text: "KZT60000", meant: "60000", why: "the code" },
    { text: "60000 kzt", meant: "60000", why: "the code in small letters" },
  ])("$text the form $meant is suggested: $why", ({ text, meant }) => {
    expect(helpOn({ amount: text })).toEqual({ suggestion: meant });
  });

  it.each([
    { text: "1,234", why: "1234, or 1.234" },
    { text: "1.234", why: "1234, or 1.234" },
    { text: "60.000", why: "sixty thousand, or sixty" },
    { text: "60.000 ₸", why: "the mark tells nothing of the point" },
    { text: "1 234,567", why: "three decimals are none" },
    { text: "1234,567", why: "no thousands stand apart so, and three decimals are none" },
    { text: "1,23,456", why: "groups of other lengths" },
    { text: "1,234,56", why: "a comma twice" },
    { text: "1.234.56", why: "a point twice" },
    { text: "12 34", why: "two numbers, or a decimal sign left out" },
    { text: "60 000 50", why: "tenge and tiyn" },
    { text: "60 000 тг 50", why: "a mark in the middle" },
    { text: "₸60000₸", why: "two marks" },
    { text: "60000 ₽", why: "the mark of another currency" },
    { text: "60000 RUB", why: "the code of another currency" },
    { text: "$60000", why: "a currency of neither" },
    { text: "-5", why: "below zero" },
    { text: "+5", why: "a sign" },
    { text: "(5)", why: "parentheses" },
    { text: "5e3", why: "an exponent" },
    { text: "6O000", why: "a letter" },
    { text: "60000.", why: "a point without decimals" },
    { text: ",50", why: "no digit before the comma" },
    { text: "1 000 000 000 000 000", why: "more than 15 digits: the field does not take it" },
    { text: "₸", why: "a mark alone" },
    { text: "", why: "nothing" },
    { text: "sixty", why: "a word" },
    { text: "60'000", why: "an apostrophe is not among what is read" },
  ])("$text nothing is suggested: $why", ({ text }) => {
    expect(helpOn({ amount: text })).toBeUndefined();
  });

  it.each([0.1 + 0.2, -1, 1e21])("%s, a number, nothing is suggested", (number) => {
    expect(helpOn({ amount: number })).toBeUndefined();
  });

  it("in roubles the marks of the rouble are read, and no others", () => {
    for (const text of ["60 000,00 ₽", "₽60 000,00", "60000,00 руб.", "60000,00 руб", "RUB 60000,00"]) {
      expect([text, helpOn({ amount: text }, "russia")]).toEqual([text, { suggestion: "60000.00" }]);
    }
    expect(helpOn({ amount: "60000 ₸" }, "russia")).toBeUndefined();
  });

  it("that must be above zero this is said of zero, and zero is never suggested", () => {
    for (const zero of ["0", "0.00", 0, 0n]) expect(helpOn({ premium: zero })).toEqual({ above: "0" });
    expect(helpOn({ premium: "0,00" })).toBeUndefined();
    expect(helpOn({ unit: "0" })).toEqual({ above: "0" });
  });

  it("that is a unit of rounding the decimals that say nothing are left out", () => {
    const units = [
      ["0.10", "0.1"],
      ["1.0", "1"],
      ["1.00", "1"],
      ["0,01", "0.01"],
      ["10,00", "10"],
      ["1.0000", "1"],
      ["0.0100", "0.01"],
    ] as const;
    for (const [text, meant] of units) expect([text, helpOn({ unit: text })]).toEqual([text, { suggestion: meant }]);
    expect(helpOn({ unit: "0,0" })).toBeUndefined();
  });
});

describe("of a share that cannot be read", () => {
  it.each([
    { text: "10%", meant: "0.1", why: "a percentage" },
    { text: "10 %", meant: "0.1", why: "a space before the sign" },
    { text: "12,5%", meant: "0.125", why: "a decimal comma" },
    { text: "100%", meant: "1", why: "all of it" },
    { text: "0,1", meant: "0.1", why: "a decimal comma" },
    { text: "00.1", meant: "0.1", why: "leading zeros" },
    { text: " 0.1", meant: "0.1", why: "a space before it" },
  ])("$text the form $meant is suggested: $why", ({ text, meant }) => {
    expect(helpOn({ share: text })).toEqual({ suggestion: meant });
  });

  it.each([
    { text: "10", why: "a percentage, or ten times the whole" },
    { text: "110%", why: "more than the whole" },
    { text: "0.00001%", why: "more than six decimals" },
    { text: "10%%", why: "two signs" },
    { text: "%", why: "no number" },
    { text: "1/10", why: "a fraction" },
    { text: "-0,1", why: "below zero" },
    { text: "", why: "nothing" },
  ])("$text nothing is suggested: $why", ({ text }) => {
    expect(helpOn({ share: text })).toBeUndefined();
  });
});

describe("of a day that cannot be read", () => {
  it.each([
    { text: "24.01.2024", meant: "2024-01-24", why: "points are day first" },
    { text: "05.01.2024", meant: "2024-01-05", why: "points are day first, whatever the numbers" },
    { text: "5.1.2024", meant: "2024-01-05", why: "without zeros" },
    { text: "24/01/2024", meant: "2024-01-24", why: "24 is no month" },
    { text: "01/24/2024", meant: "2024-01-24", why: "24 is no month here either" },
    { text: "24-01-2024", meant: "2024-01-24", why: "24 is no month" },
    { text: "2024/01/24", meant: "2024-01-24", why: "year first, and 24 is no month" },
    { text: "20240124", meant: "2024-01-24", why: "digits alone" },
    { text: "2024-1-5", meant: "2024-01-05", why: "without zeros" },
    { text: " 2024-01-05 ", meant: "2024-01-05", why: "spaces around it" },
    { text: "29.02.2024", meant: "2024-02-29", why: "a leap day" },
  ])("$text the form $meant is suggested: $why", ({ text, meant }) => {
    expect(helpOn({ day: text })).toEqual({ suggestion: meant });
  });

  it.each([
    { text: "05/01/2024", why: "5 January, or 1 May" },
    { text: "05-01-2024", why: "5 January, or 1 May" },
    { text: "2024/01/05", why: "no number but the year exceeds 12" },
    { text: "05/05/2024", why: "no number but the year exceeds 12" },
    { text: "01.24.2024", why: "points are day first: there is no month 24" },
    { text: "2024-01-24T00:00", why: "an hour" },
    { text: "2024-01-24 10:00", why: "an hour" },
    { text: "2024-01-24T00:00:00.000Z", why: "an instant" },
    { text: "24.01.24", why: "a year of two digits" },
    { text: "2024-02-30", why: "an impossible day" },
    { text: "30.02.2024", why: "an impossible day" },
    { text: "20241301", why: "there is no month 13" },
    { text: "2024-13-01", why: "there is no month 13" },
    { text: "2024115", why: "15 January, or 5 November" },
    { text: "24.01-2024", why: "two kinds of signs" },
    { text: "01.01.1899", why: "before the first year" },
    { text: "24.01.20240", why: "a year of five digits" },
    { text: "today", why: "a word" },
    { text: "", why: "nothing" },
  ])("$text nothing is suggested: $why", ({ text }) => {
    expect(helpOn({ day: text })).toBeUndefined();
  });
});

describe("of a field that is not known", () => {
  const named = (name: string, besides: object = {}) => helpOn({ [name]: 1, ...besides });

  it.each([
    { name: "amout", meant: "amount", why: "a letter left out" },
    { name: "ammount", meant: "amount", why: "a letter too many" },
    { name: "ahare", meant: "share", why: "a letter replaced" },
    { name: "amuont", meant: "amount", why: "two swapped" },
    { name: "AMOUNT", meant: "amount", why: "capitals alone, however many" },
    { name: "Share", meant: "share", why: "one capital" },
  ])("$name the name $meant is suggested: $why", ({ name, meant }) => {
    expect(named(name)).toEqual({ suggestion: meant });
  });

  it.each([
    { name: "amnt0x", besides: {}, why: "three letters away" },
    { name: "AMUNT", besides: {}, why: "capitals and a letter" },
    { name: "amout", besides: { amount: "5" }, why: "the field is there" },
    { name: "__proto", besides: {}, why: "no name of an object's own" },
    { name: "constructor", besides: {}, why: "nor this" },
  ])("$name nothing is suggested: $why", ({ name, besides }) => {
    expect(named(name, besides)).toBeUndefined();
  });

  it("nothing is suggested where two names are as near", () => {
    const twins = z.strictObject({ firstDay: z.optional(date), firstWay: z.optional(date) });
    const helpOf = (input: object): unknown => {
      try {
        return readInput({ fields: twins, country: "russia" }, input);
      } catch (error) {
        return error instanceof ReturnPremiumError ? error.issues[0]?.help : error;
      }
    };
    expect(helpOf({ firstXay: "2024-01-05" })).toBeUndefined();
    expect(helpOf({ firstXay: "2024-01-05", firstWay: undefined })).toBeUndefined();
    expect(helpOf({ firstXay: "2024-01-05", firstWay: "2024-01-05" })).toEqual({ suggestion: "firstDay" });
  });

  it("nothing is suggested where an object has more than 100 such fields: it is another one", () => {
    const fields = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`amount${index}`, 1]));
    expect(helpOn(fields(100))).toEqual({ suggestion: "amount" });
    expect(helpOn(fields(101))).toBeUndefined();
  });
});

const spaces = fc.constantFrom(" ", HARD, NARROW, THIN, "\u3000");
const marks = fc.constantFrom("", "₸", "тг", "тенге", "KZT");

/** An amount in whole tiyn, as people may write it, so that it has one meaning. */
const mangledAmounts = fc
  .record({
    tenge: fc.integer({ min: 0, max: 999_999_999 }),
    decimals: fc.option(fc.stringMatching(/^\d{1,2}$/)),
    apart: fc.oneof(spaces, fc.constantFrom("", ",", ".")),
    decimalSign: fc.constantFrom(",", "."),
    mark: marks,
    space: fc.oneof(spaces, fc.constant("")),
    isMarkFirst: fc.boolean(),
    zeros: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ tenge, decimals, apart, decimalSign, mark, space, isMarkFirst, zeros }) => {
    const digits = (apart === "" ? "0".repeat(zeros) : "") + String(tenge);
    const grouped = apart === "" ? digits : digits.replace(/\B(?=(\d{3})+$)/g, apart);
    const text = decimals === null ? grouped : `${grouped}${decimalSign}${decimals}`;
    const groups = grouped.split(apart || "|").length - 1;
    const isPointOrComma = apart === "," || apart === ".";
    return {
      text: isMarkFirst ? `${mark}${space}${text}` : `${text}${space}${mark}`,
      value: Number(`${tenge}.${decimals ?? "0"}`),
      // One point or comma before three digits may be decimal; the same sign twice over cannot be both.
      isClear: !isPointOrComma || groups === 0 || (decimals === null ? groups > 1 : decimalSign !== apart),
    };
  });

describe("a suggestion", () => {
  it("for a mangled amount is taken by the field and means the same number, wherever it has one meaning", () => {
    fc.assert(
      fc.property(mangledAmounts, ({ text, value, isClear }) => {
        let help: IssueHelp | undefined;
        try {
          readInput({ fields: schema, country: "kazakhstan" }, { amount: text });
          return;
        } catch (error) {
          help = error instanceof ReturnPremiumError ? error.issues[0]?.help : undefined;
        }
        const { suggestion } = help ?? {};
        expect([text, suggestion !== undefined]).toEqual([text, isClear]);
        if (suggestion === undefined) return;
        expect([text, Number(suggestion)]).toEqual([text, value]);
        expect(() => readInput({ fields: schema, country: "kazakhstan" }, { amount: suggestion })).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  it("for any text at all is taken by the field in its place", () => {
    const pieces = fc.constantFrom(..."0123456789,.-/% ₸", NARROW, "тг", "KZT", "20", "2024", "000");
    const texts = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, fc.constantFrom("amount", "premium", "unit", "share", "day"), (text, field) => {
        try {
          readInput({ fields: schema, country: "kazakhstan" }, { [field]: text });
        } catch (error) {
          const suggestion = error instanceof ReturnPremiumError ? error.issues[0]?.help?.suggestion : undefined;
          if (suggestion === undefined) return;
          expect(() => readInput({ fields: schema, country: "kazakhstan" }, { [field]: suggestion })).not.toThrow();
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("for every day of 40 years written day first by points is that day", () => {
    for (let year = 2000; year < 2040; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 1; day <= 31; day += 1) {
          const meant = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
          const isReal = new Date(`${meant}T00:00:00Z`).toISOString().startsWith(meant);
          const [dots, slashes] = [`${day}.${month}.${year}`, `${month}/${day}/${year}`];
          expect(helpOn({ day: dots })).toEqual(isReal ? { suggestion: meant } : undefined);
          expect(helpOn({ day: slashes })).toEqual(isReal && day > 12 ? { suggestion: meant } : undefined);
        }
      }
    }
  });
});
