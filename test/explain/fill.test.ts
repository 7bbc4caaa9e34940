import { describe, expect, it } from "vitest";
import { en } from "../../src/explain/en.js";
import { fieldWord, fill, inTiyn, sayNumber, sayShare, sentence } from "../../src/explain/fill.js";
import { kk } from "../../src/explain/kk/index.js";
import { ru } from "../../src/explain/ru/index.js";

describe("a template", () => {
  it.each([
    { template: "on {day}", facts: { day: "2025-03-02" }, text: "on 2 March 2025", why: "a date" },
    { template: "on {day}", facts: { day: "2025-13-02" }, text: "on 2025-13-02", why: "what only looks like one" },
    { template: "{premium} paid", facts: { premium: "20000" }, text: "20,000 KZT paid", why: "an amount" },
    { template: "{premium}", facts: { premium: "20000.5", currency: "RUB" }, text: "20,000.50 RUB", why: "of Russia" },
    { template: "{costsShare}", facts: { costsShare: "0.1" }, text: "10%", why: "a share" },
    { template: "{share}", facts: { share: "0.05" }, text: "5%", why: "a share, by its whole name" },
    { template: "{shared}", facts: { shared: "0.05" }, text: "0.05", why: "another name" },
    { template: "{count}", facts: { count: "1234.5" }, text: "1,234.5", why: "a count" },
    { template: "{law}", facts: { law: "1234.5" }, text: "1234.5", why: "a number that is no amount, share or count" },
    { template: "{daysUsed}", facts: { daysUsed: 1 }, text: "1 day", why: "a count of days" },
    { template: "{termDays}", facts: { termDays: 1827 }, text: "1,827 days", why: "in groups of three" },
    { template: "{daysUsed}", facts: { daysUsed: "7" }, text: "7", why: "text is no count" },
    { template: "{todays}", facts: { todays: 7 }, text: "7", why: "a name that has the word inside" },
    { template: "{Daysoff}", facts: { Daysoff: 7 }, text: "7", why: "a name that has the word inside" },
    { template: "{months}", facts: { months: 1 }, text: "1 month", why: "a count of months" },
    { template: "{months}", facts: { months: "1" }, text: "1", why: "text is no count of months" },
    { template: "{count}", facts: { count: 7, unit: "working-days" }, text: "7 working days", why: "in its unit" },
    { template: "{count}", facts: { count: 1, unit: "calendar-days" }, text: "1 calendar day", why: "in its unit" },
    { template: "{count}", facts: { count: 7, unit: "months" }, text: "7", why: "a unit that is no count of days" },
    { template: "{other}", facts: { other: 7, unit: "working-days" }, text: "7", why: "another name beside a unit" },
    { template: "{mode}", facts: { mode: "half-up" }, text: "to the nearest, ties up", why: "a code" },
    { template: "{mode}", facts: { mode: "no-such" }, text: "no-such", why: "a code without words" },
    {
      template: "{reason}",
      facts: { reason: "object-ceased" },
      text: "the insured object has ceased to exist",
      why: "",
    },
    { template: "{years}", facts: { years: [2026, 2027] }, text: "2026, 2027", why: "a list" },
    { template: "a{no}b", facts: {}, text: "ab", why: "a fact that is not known" },
    { template: "a{no}b", facts: { no: null }, text: "ab", why: "a fact that is null" },
  ])("has in the place of a fact its words: $template, $why", ({ template, facts, text }) => {
    expect(fill(template, facts, en)).toBe(text);
  });

  it.each([
    { facts: { a: "x", b: "y" }, text: "both x y", why: "all are known" },
    { facts: { a: "x" }, text: "one x", why: "the second is not" },
    { facts: { a: "x", b: null }, text: "one x", why: "the second is null" },
    { facts: { b: "y" }, text: "none", why: "the first is not" },
  ])("has of the parts in brackets the first whose facts are known: $why", ({ facts, text }) => {
    expect(fill("[both {a} {b}|one {a}|none]", facts, en)).toBe(text);
    expect(fill("all[ {a}][ {b}]", facts, en)).toBe(
      ["all", ...Object.values(facts).filter((value) => value !== null)].join(" "),
    );
  });

  it("becomes a sentence with a capital and a full stop, which it may have", () => {
    expect(["it is {a}", "It is?", "so.", "now!"].map((template) => sentence(template, { a: "so" }, en))).toEqual([
      ...["It is so.", "It is?", "So.", "Now!"],
    ]);
  });
});

describe("numbers", () => {
  it.each([
    { locale: en, text: "1234567.5", said: "1,234,567.5" },
    { locale: en, text: "-1234", said: "−1,234" },
    { locale: en, text: "123", said: "123" },
    { locale: ru, text: "1234.5", said: "1\u00a0234,5" },
    { locale: kk, text: "12345", said: "12\u00a0345" },
  ])("$text is $said in $locale.language", ({ locale, text, said }) => {
    expect(sayNumber(text, locale)).toBe(said);
  });

  it.each([
    { share: "0.1", said: "10%" },
    { share: "0.77", said: "77%" },
    { share: "1", said: "100%" },
    { share: "1.000000", said: "100%" },
    { share: "0", said: "0%" },
    { share: "0.001", said: "0.1%" },
    { share: "0.123450", said: "12.345%" },
    { share: "0.0301", said: "3.01%" },
    { share: "0.100", said: "10%" },
    { share: "10.5", said: "1,050%" },
  ])("the share $share is $said", ({ share, said }) => {
    expect(sayShare(share, en)).toBe(said);
  });

  it.each([
    { locale: ru, said: "10,5\u00a0%" },
    { locale: kk, said: "10,5%" },
  ])("a share in $locale.language is $said", ({ locale, said }) => {
    expect(sayShare("0.105", locale)).toBe(said);
  });

  it("an amount with one decimal is written with two", () => {
    expect(["5", "5.5", "5.50", "0.5…"].map(inTiyn)).toEqual(["5", "5.50", "5.50", "0.5…"]);
  });
});

it("a field is called by its name together with the object that contains it, or by its name alone", () => {
  const words = { premium: "the premium", "calculator.premium": "the premium of the calculator" };
  expect(fieldWord(["contract", "premium"], words)).toBe("the premium");
  expect(fieldWord(["a", "calculator", "premium"], words)).toBe("the premium of the calculator");
  expect([fieldWord(["contract", "toString"], words), fieldWord([], words)]).toEqual([undefined, undefined]);
});
