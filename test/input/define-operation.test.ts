import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { ReturnPremiumError, refusal } from "../../src/errors/index.ts";
import { amount, defineOperation, fieldsOf, type ResultFrame } from "../../src/input/index.ts";
import { printAmount } from "../../src/money/index.ts";
import { kzCivilCode, leastInput } from "./inputs.ts";

interface Printed extends ResultFrame {
  readonly operation: "test/print";
  readonly printed: string;
  readonly inside: { readonly list: readonly { readonly text: string }[] };
}

const schema = z.strictObject({ price: amount, mood: z.optional(z.enum(["good", "bad", "broken"])) });

const print = defineOperation<z.output<typeof schema>, Printed>({
  id: "test/print",
  summary: "Prints an amount",
  schema,
  check: ({ mood }, issues) => {
    if (mood === "bad") issues.refuse("contradictory-facts", "mood", "price");
  },
  calculate: ({ price, mood }) => {
    if (mood === "broken") throw new TypeError("broken");
    if (price.numerator === 0n) throw refusal("outside-scope", ["price"], "0");
    const printed = printAmount(price);
    return {
      operation: "test/print",
      ruleSet: { id: "test", edition: "2025-01-01" },
      printed,
      inside: { list: [{ text: printed }] },
      steps: [],
      notes: [],
      assumed: [],
      conventions: {},
    };
  },
});

const expected: Printed = {
  operation: "test/print",
  ruleSet: { id: "test", edition: "2025-01-01" },
  printed: "5.00",
  inside: { list: [{ text: "5.00" }] },
  steps: [],
  notes: [],
  assumed: [],
  conventions: {},
};

describe("an operation", () => {
  it("computes a result", () => {
    expect(print.run({ price: "5" })).toEqual(expected);
  });

  it("has a form that returns the result as a success", () => {
    expect(print.runSafely({ price: "5" })).toEqual({ success: true, result: expected });
  });

  it("freezes the result at every depth", () => {
    const { inside, ruleSet } = print.run({ price: "5" });
    for (const part of [inside, inside.list, inside.list[0], ruleSet]) expect(Object.isFrozen(part)).toBe(true);
  });

  it.each([
    { input: { price: "x" }, code: "invalid-input", issue: "invalid-amount", why: "a field is not valid" },
    {
      input: { price: "5", mood: "bad" },
      code: "invalid-input",
      issue: "contradictory-facts",
      why: "a cross-field check",
    },
    { input: { price: "0" }, code: "outside-scope", issue: "outside-scope", why: "the calculation refuses" },
  ])("throws, or returns, one and the same error: $why", ({ input, code, issue }) => {
    const outcome = print.runSafely(input);
    expect(outcome.success).toBe(false);
    let thrown: unknown;
    try {
      print.run(input);
    } catch (error) {
      thrown = error;
    }
    if (outcome.success || !(thrown instanceof ReturnPremiumError)) throw new Error("an error was expected");
    expect(outcome.error).toBeInstanceOf(ReturnPremiumError);
    expect(outcome.error.toJSON()).toEqual(thrown.toJSON());
    expect([thrown.code, ...thrown.issues.map((found) => found.code)]).toEqual([code, issue]);
  });

  it("passes on an error that is not the library's own", () => {
    expect(() => print.run({ price: "5", mood: "broken" })).toThrow(new TypeError("broken"));
    expect(() => print.runSafely({ price: "5", mood: "broken" })).toThrow(new TypeError("broken"));
  });

  it("can be called by itself, without the object that it is a part of", () => {
    const { run, runSafely } = kzCivilCode;
    expect(runSafely(leastInput)).toEqual({ success: true, result: run(leastInput) });
  });
});

describe("the fields of a schema", () => {
  it("are all there in their order, each after the one it stands in, without what makes it optional", () => {
    const nested = z.strictObject({
      a: amount,
      b: z.optional(z.strictObject({ c: z.optional(amount), d: z.array(amount) })),
      e: z.nullish(z.strictObject({ f: z.enum(["x"]) })),
    });
    const fields = fieldsOf(nested);
    expect(fields.map(({ path, isLeaf }) => [path.join("."), isLeaf])).toEqual([
      ["a", true],
      ["b", false],
      ["b.c", true],
      ["b.d", true],
      ["e", false],
      ["e.f", true],
    ]);
    expect(fields[0]?.schema).toBe(amount);
    expect(fields[2]?.schema).toBe(amount);
  });
});
