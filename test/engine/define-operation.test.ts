import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { defineOperation, definitionOf } from "../../src/engine/define-operation.js";
import { amount } from "../../src/engine/fields.js";
import { refusal } from "../../src/engine/issues.js";
import type { Operation } from "../../src/engine/operation.js";
import type { ResultFrame } from "../../src/engine/result.js";
import { ReturnPremiumError } from "../../src/engine/return-premium-error.js";
import { fieldsOf } from "../../src/engine/schema-shape.js";
import { printAmount } from "../../src/exact/amount.js";
import { formula } from "../../src/formulas/formula.js";
import { Trace } from "../../src/formulas/trace.js";

interface Printed extends ResultFrame {
  readonly operation: "test/print";
  readonly printed: string;
  readonly inside: { readonly list: readonly { readonly text: string }[] };
}

const schema = z.strictObject({ price: amount, mood: z.optional(z.enum(["good", "bad", "broken"])) });

const ruleSet = { id: "test", edition: "2025-01-01" };

interface Print {
  readonly price: string;
  readonly mood?: string;
}

const print: Operation<Print, Printed> = defineOperation({
  id: "test/print",
  summary: "Prints an amount",
  ruleSet,
  country: "kazakhstan",
  fields: schema,
  check: ({ mood }, issues) => {
    if (mood === "bad") issues.refuse("contradictory-facts", "mood", "price");
  },
  calculate: ({ price, mood }, recording) => {
    if (mood === "broken") throw new TypeError("broken");
    if (price.numerator === 0n) throw refusal("outside-scope", ["price"], "0");
    const printed = printAmount(price);
    const trace = new Trace(undefined, recording).given("price", price);
    trace.amount("print", "1", formula("price"));
    return {
      operation: "test/print",
      ruleSet,
      printed,
      inside: { list: [{ text: printed }] },
      steps: trace.steps,
      notes: [],
      assumed: [],
      conventions: {},
    };
  },
});

const expected: Printed = {
  operation: "test/print",
  ruleSet,
  printed: "5.00",
  inside: { list: [{ text: "5.00" }] },
  steps: [{ id: "print", clause: "1", formula: "price", operands: { price: "5" }, exact: "5/1", value: "5.00" }],
  notes: [],
  assumed: [],
  conventions: {},
};

describe("an operation", () => {
  it("computes a result", () => {
    expect(print({ price: "5" })).toEqual(expected);
  });

  it("has a form that returns the result as a success", () => {
    expect(print.safe({ price: "5" })).toEqual({ success: true, result: expected });
  });

  it("freezes the result at every depth", () => {
    const { inside, steps, ...result } = print({ price: "5" });
    for (const part of [inside, inside.list, inside.list[0], result.ruleSet, steps, steps[0]])
      expect(Object.isFrozen(part)).toBe(true);
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
    const outcome = print.safe(input);
    expect(outcome.success).toBe(false);
    let thrown: unknown;
    try {
      print(input);
    } catch (error) {
      thrown = error;
    }
    if (outcome.success || !(thrown instanceof ReturnPremiumError)) throw new Error("an error was expected");
    expect(outcome.error).toBeInstanceOf(ReturnPremiumError);
    expect(outcome.error.toJSON()).toEqual(thrown.toJSON());
    expect([thrown.code, ...thrown.issues.map((found) => found.code)]).toEqual([code, issue]);
  });

  it("passes on an error that is not the library's own", () => {
    expect(() => print({ price: "5", mood: "broken" })).toThrow(new TypeError("broken"));
    expect(() => print.safe({ price: "5", mood: "broken" })).toThrow(new TypeError("broken"));
  });

  it("says what it is", () => {
    expect({ id: print.id, name: print.name, summary: print.summary, ruleSet: print.ruleSet }).toEqual({
      id: "test/print",
      name: "test/print",
      summary: "Prints an amount",
      ruleSet,
    });
  });

  it("maps over inputs, as does its safe form: a second argument that is no object is ignored", () => {
    const inputs = [{ price: "5" }, { price: "6" }];
    expect(inputs.map(print).map(({ printed }) => printed)).toEqual(["5.00", "6.00"]);
    expect(inputs.map(print.safe).map(({ success }) => success)).toEqual([true, true]);
    expect(print({ price: "5" }, 0)).toEqual(expected);
  });

  it.each([null, [], "steps", true])("passes over a second argument that is no object of options: %j", (argument) => {
    // Programs without types pass whatever they have.
    const untyped = print.safe as (...values: readonly unknown[]) => unknown;
    expect(untyped({ price: "5" }, argument)).toEqual({ success: true, result: expected });
  });

  it("leaves the steps out where they are not wanted, and nothing else", () => {
    expect(print({ price: "5" }, { steps: false })).toEqual({ ...expected, steps: [] });
    expect(print.safe({ price: "5" }, { steps: false })).toEqual({ success: true, result: { ...expected, steps: [] } });
    expect([{ steps: true }, { steps: undefined }, {}].map((options) => print({ price: "5" }, options))).toEqual([
      expected,
      expected,
      expected,
    ]);
  });
});

describe("an operation as a Standard Schema", () => {
  const { version, vendor, validate } = print["~standard"];

  it("is of version 1", () => {
    expect([version, vendor]).toEqual([1, "return-premium"]);
  });

  it("gives back the very input that it can compute", () => {
    const input = { price: "5" };
    expect(validate(input)).toEqual({ value: input });
    expect(Object.values(validate(input))[0]).toBe(input);
  });

  it.each([
    { input: { price: "x" }, why: "a field is not valid" },
    { input: { price: "5", mood: "bad" }, why: "a cross-field check" },
    { input: { price: "0" }, why: "the calculation refuses" },
    { input: null, why: "nothing at all" },
  ])("fails just where the safe form does, with its messages and paths: $why", ({ input }) => {
    const outcome = print.safe(input);
    const issues = outcome.success ? [] : outcome.error.issues.map(({ message, path }) => ({ message, path }));
    expect(issues).not.toEqual([]);
    expect(validate(input)).toMatchObject({ issues });
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

describe("the definition of an operation", () => {
  it("is found in it, and its result is not frozen", () => {
    const { id, compute } = definitionOf(print);
    expect(id).toBe("test/print");
    expect(Object.isFrozen(compute({ price: "5" }))).toBe(false);
  });

  it.each([undefined, null, "test/print", () => expected, {}])("is not found in %j", (value) => {
    // What somebody without types may pass.
    expect(() => definitionOf(value as never)).toThrow(
      new TypeError(
        `operation is of type ${typeof value}; it must be one such as ogpoPlus.returnPremium, not a function for a single ground`,
      ),
    );
  });
});

it("a value is judged without recording a step of it", () => {
  const recorded: (boolean | undefined)[] = [];
  const watched = defineOperation<{ price: unknown }, unknown, ResultFrame>({
    ...{ id: "test/watch", summary: "Watches", ruleSet, country: "kazakhstan" },
    fields: z.strictObject({ price: amount }),
    calculate: (_, { record }) => {
      recorded.push(record);
      return { operation: "test/watch", ruleSet, steps: [], notes: [], assumed: [], conventions: {} };
    },
  });
  expect([watched.name, watched.id, definitionOf(watched).id]).toEqual(["test/watch", "test/watch", "test/watch"]);
  expect(watched.safe({ price: "five" })).toMatchObject({ success: false });
  watched["~standard"].validate({ price: "5" });
  watched({ price: "5" });
  watched({ price: "5" }, { steps: false });
  expect(recorded).toEqual([false, true, false]);
});
