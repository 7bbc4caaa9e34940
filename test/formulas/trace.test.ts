import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printFraction, readDecimal } from "../../src/exact/decimal.js";
import { fraction, reduce, whole } from "../../src/exact/fraction.js";
import { formula } from "../../src/formulas/formula.js";
import { Trace } from "../../src/formulas/trace.js";
import { complaintsAboutSteps } from "../oracle/evaluate-step.js";

const toTheTiyn = { unit: "0.01", mode: "half-up" } as const;

describe("a trace", () => {
  it("records a step with its formula, its operands, its exact result and its decimal text", () => {
    const trace = new Trace(toTheTiyn).given("paidPremium", readDecimal("20000")).given("usedDays", whole(9));
    trace.given("termDays", whole(365));
    const value = trace.step("unearned-premium", "9.7", formula("paidPremium − paidPremium × usedDays ÷ termDays"));
    // 20000 × 356 ÷ 365 = 7120000 ÷ 365 = 1424000 ÷ 73
    expect(printFraction(reduce(value))).toBe("1424000/73");
    expect(trace.steps).toEqual([
      {
        id: "unearned-premium",
        clause: "9.7",
        formula: "paidPremium − paidPremium × usedDays ÷ termDays",
        operands: { paidPremium: "20000", usedDays: "9", termDays: "365" },
        exact: "1424000/73",
        value: "19506.849315068493…",
      },
    ]);
  });

  it("gives the result of a step to later steps, under its id in camelCase, as exact text", () => {
    const trace = new Trace(toTheTiyn)
      .given("paidPremium", readDecimal("20000"))
      .given("costs", readDecimal("2000.50"));
    trace.step("unearned-premium", "1", formula("paidPremium ÷ 73"));
    trace.step("unearned-premium-less-costs", "2", formula("unearnedPremium − costs"));
    trace.step("half-of-it", "3", formula("unearnedPremiumLessCosts ÷ 2"));
    // 20000/73 − 2000.5 = (40000 − 292073/1) / 146 = −252073/146; half of it −252073/292
    expect(trace.steps.map(({ operands, exact, value }) => ({ operands, exact, value }))).toEqual([
      { operands: { paidPremium: "20000" }, exact: "20000/73", value: "273.972602739726…" },
      {
        operands: { unearnedPremium: "20000/73", costs: "2000.5" },
        exact: "-252073/146",
        value: "-1726.527397260273…",
      },
      { operands: { unearnedPremiumLessCosts: "-252073/146" }, exact: "-252073/292", value: "-863.263698630136…" },
    ]);
    expect(complaintsAboutSteps(trace.steps, toTheTiyn)).toEqual([]);
  });

  it.each([
    { id: "costs", name: "costs", why: "one word" },
    { id: "return-premium", name: "returnPremium", why: "two words" },
    { id: "a-b-c", name: "aBC", why: "letters for words" },
    { id: "remaining-sum-insured", name: "remainingSumInsured", why: "three words" },
  ])("calls the step $id $name: $why", ({ id, name }) => {
    const trace = new Trace();
    trace.step(id, "1", formula("1 ÷ 2"));
    expect(printFraction(reduce(trace.value(name)))).toBe("1/2");
  });

  it.each([
    { given: fraction(40001n, 2n), text: "20000.5", why: "a finite decimal" },
    { given: fraction(40000n, 2n), text: "20000", why: "whole in lowest terms" },
    { given: fraction(2848000n, 146n), text: "1424000/73", why: "no finite decimal: a fraction in lowest terms" },
    { given: fraction(1n, 10n), text: "0.1", why: "a share" },
    { given: fraction(-2n, 3n), text: "-2/3", why: "below zero" },
    { given: fraction(0n), text: "0", why: "nothing" },
  ])("writes the operand $text: $why", ({ given, text }) => {
    const trace = new Trace().given("x", given);
    trace.step("y", "1", formula("x"));
    expect(trace.steps[0]?.operands).toEqual({ x: text });
  });

  it.each([
    { rounding: toTheTiyn, text: "round(x)", value: "17506.85", exact: "350137/20", why: "rounded to the tiyn" },
    {
      rounding: { unit: "1", mode: "half-up" } as const,
      text: "round(x)",
      value: "17507",
      exact: "17507/1",
      why: "rounded to the tenge",
    },
    {
      rounding: { unit: "1", mode: "down" } as const,
      text: "round(x)",
      value: "17506",
      exact: "17506/1",
      why: "rounded down to the tenge",
    },
    {
      rounding: { unit: "10", mode: "half-up" } as const,
      text: "round(x)",
      value: "17510",
      exact: "17510/1",
      why: "rounded to tens",
    },
    {
      rounding: { unit: "1", mode: "half-up" } as const,
      text: "y",
      value: "20000.50",
      exact: "40001/2",
      why: "no multiple of the unit: two decimals",
    },
    { rounding: undefined, text: "y", value: "20000.50", exact: "40001/2", why: "nothing is rounded: two decimals" },
    {
      rounding: undefined,
      text: "0",
      value: "0.00",
      exact: "0/1",
      why: "nothing is rounded: two decimals, even of nothing",
    },
  ])("prints an amount as the result does, $value: $why", ({ rounding, text, value, exact }) => {
    // 17506.849315…: 1424000/73 less 2000
    const trace = new Trace(rounding).given("x", fraction(1278000n, 73n)).given("y", readDecimal("20000.50"));
    expect(trace.amount("return-premium", "9.7", formula(text))).toBe(value);
    expect(trace.steps.map((step) => [step.id, step.clause, step.exact, step.value])).toEqual([
      ["return-premium", "9.7", exact, value],
    ]);
    expect(printFraction(reduce(trace.value("returnPremium")))).toBe(exact);
    expect(complaintsAboutSteps(trace.steps, rounding)).toEqual([]);
  });

  it("keeps its steps in the order in which they were computed, beginning with none", () => {
    const trace = new Trace();
    expect(trace.steps).toEqual([]);
    trace.step("first", "1", formula("1"));
    trace.amount("second", "2", formula("first + 1"));
    trace.step("third", "3", formula("second + 1"));
    expect(trace.steps.map(({ id, value }) => `${id} ${value}`)).toEqual(["first 1", "second 2.00", "third 3"]);
  });

  it("gives no step to a value that is only given", () => {
    const trace = new Trace().given("x", whole(1));
    expect(trace.steps).toEqual([]);
    expect(printFraction(reduce(trace.value("x")))).toBe("1/1");
  });

  it("throws for an operand that nobody gave", () => {
    const trace = new Trace().given("x", whole(1));
    expect(() => trace.step("y", "1", formula("x + z"))).toThrow(new ReferenceError("no operand z"));
    expect(() => trace.amount("y", "1", formula("z"))).toThrow(new ReferenceError("no operand z"));
    expect(() => trace.value("z")).toThrow(new ReferenceError("no operand z"));
    expect(() => trace.value("toString")).toThrow(ReferenceError);
    expect(trace.steps).toEqual([]);
  });

  it("throws for a step that a later one gives", () => {
    const trace = new Trace();
    expect(() => trace.step("first", "1", formula("second"))).toThrow(ReferenceError);
    trace.step("second", "1", formula("1"));
    expect(() => trace.step("first", "1", formula("second"))).not.toThrow();
  });

  it("throws where something is to be rounded without a rounding, and records nothing", () => {
    const trace = new Trace().given("x", whole(1));
    expect(() => trace.step("y", "1", formula("round(x)"))).toThrow(TypeError);
    expect(() => trace.amount("y", "1", formula("min(round(x), x)"))).toThrow(TypeError);
    expect(trace.steps).toEqual([]);
  });

  it("does not know the values of another trace", () => {
    new Trace().given("x", whole(1));
    expect(() => new Trace().value("x")).toThrow(ReferenceError);
  });
});

describe("a trace that records nothing", () => {
  const positive = fc
    .record({ numerator: fc.bigInt({ min: 1n, max: 10n ** 17n }), denominator: fc.bigInt({ min: 1n, max: 10_000n }) })
    .map(({ numerator, denominator }) => fraction(numerator, denominator));
  const rounding = fc.record({
    unit: fc.constantFrom("0.01", "0.25", "1", "10"),
    mode: fc.constantFrom("half-up", "half-even", "half-down", "up", "down"),
  });
  const stepTexts = ["a + b", "a − b", "a × b ÷ c", "min(a, b)", "max(a − b, 0)", "(a + b) ÷ 3", "0.1 × b"];
  const amountTexts = ["round(b)", "round(a × b ÷ c)", "max(round(a − b), 0)", "min(round(b), round(a))"];
  const ids = ["d", "e", "f", "g", "h", "i", "j", "k"];
  const texts = fc.array(fc.constantFrom(...stepTexts, ...amountTexts), { minLength: 1, maxLength: ids.length });

  it("has the values of one that records, and no steps", () => {
    fc.assert(
      fc.property(positive, positive, positive, rounding, texts, (a, b, c, rounding, texts) => {
        const recorded = new Trace(rounding).given("a", a).given("b", b).given("c", c);
        const silent = new Trace(rounding, { record: false }).given("a", a).given("b", b).given("c", c);
        for (const [index, text] of texts.entries()) {
          // Every formula takes the result of the one before it.
          const own = formula(text.replaceAll("b", ids[index - 1] ?? "b"));
          const id = ids[index] ?? "";
          if (amountTexts.includes(text)) expect(silent.amount(id, "1", own)).toBe(recorded.amount(id, "1", own));
          else expect(reduce(silent.step(id, "1", own))).toEqual(reduce(recorded.step(id, "1", own)));
          expect(reduce(silent.value(id))).toEqual(reduce(recorded.value(id)));
        }
        expect(recorded.steps.length).toBe(texts.length);
        expect(silent.steps).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("throws what one that records throws", () => {
    const silent = new Trace(undefined, { record: false }).given("x", fraction(1n, 3n));
    expect(() => silent.step("y", "1", formula("z"))).toThrow(new ReferenceError("no operand z"));
    expect(() => silent.amount("y", "1", formula("round(x)"))).toThrow(TypeError);
    expect(() => silent.amount("y", "1", formula("x"))).toThrow(RangeError);
  });
});
