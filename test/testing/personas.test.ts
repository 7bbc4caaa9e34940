import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/diagnose/diagnose.js";
import { operations } from "../../src/index.js";
import { operationList } from "../../src/operations.js";
import { personas } from "../../src/testing/personas.js";
import { evaluateStep } from "../oracle/evaluate-step.js";
import { settledOf } from "../vectors/settled.js";
import { tables } from "../vectors/tables.js";

type Rounding = Parameters<typeof evaluateStep>[1];

/** The rounding that a hand calculation names: that of the operation, by default. */
const roundingOf = (operation: string): Rounding => ({
  unit: operation === "life-cabinet/return-premium" ? "1" : "0.01",
  mode: "half-up",
});

/** What a calculation gives, as a fraction; an amount is a calculation of one number. */
const calculated = (formula: string, operation: string): string =>
  evaluateStep({ formula, operands: {} }, roundingOf(operation));

const cabinet = readFileSync("test/page/cabinet.js", "utf8");

it("are 24, by names of their own, of every operation that returns a premium", () => {
  expect(personas.length).toBe(24);
  expect(new Set(personas.map(({ id }) => id)).size).toBe(24);
  const returning = operationList.map(({ id }) => id).filter((id) => id.endsWith("/return-premium"));
  expect(new Set(personas.map(({ operation }) => operation))).toEqual(new Set(returning));
});

it("are shared by all who read them, so that nobody can change them", () => {
  const [first] = personas;
  for (const part of [personas, first, first?.input, first?.fields, first?.wrong[0], first?.settled]) {
    expect(Object.isFrozen(part)).toBe(true);
  }
});

describe.each(personas)("$id", (persona) => {
  const { id, boundary, operation, input, expected, calculation, wrong, settled, fields, days } = persona;

  it("has by hand, by the library and by the oracle what is expected", () => {
    const { returnPremium, retainedPremium } = expected;
    expect(calculated(calculation, operation)).toBe(calculated(returnPremium, operation));
    const outcome = operations[operation].safe(input);
    expect(outcome).toMatchObject({ success: true, result: expected });
    const table = tables.find((one) => one.operation === operation);
    expect(table?.outcomeOf(input)).toMatchObject({ expected: { returnPremium, retainedPremium } });
  });

  it("counts by hand the days of its calculation", () => {
    const used = /× (\d+) ÷ (\d+)/.exec(calculation);
    for (const count of used?.slice(1) ?? [])
      expect(days.replaceAll(/(?<=\d),(?=\d)/g, "").match(/\d+/g)).toContain(count);
  });

  it("can be typed: days day first, choices in words", () => {
    const paths = Object.entries(input).flatMap(([section, values]) =>
      Object.keys(values).map((name) => `${section}.${name}`),
    );
    expect(fields.map(({ path }) => path)).toEqual(paths);
    for (const { label, typed } of fields) {
      expect(label).toMatch(/^[А-ЯЁ][а-яё ,]+\??$/);
      expect(typed).toMatch(/^(\d\d\.\d\d\.\d{4}|\d+(,\d\d)?|[а-яё ,-]+)$/);
      // `npm run test:page` types them there.
      for (const words of [label, ...(/\d/.test(typed) ? [] : [typed])]) expect(cabinet).toContain(`"${words}"`);
    }
  });

  it.each(wrong)("shows $shown for $mistake, as is computed by hand", ({ mistake, shown, calculation: by }) => {
    expect(calculated(by, operation)).toBe(calculated(shown, operation));
    expect(shown).not.toBe(expected.returnPremium);
    const { explanations } = diagnose(operations[operation], input, shown);
    expect(explanations[0]?.mistakes).toEqual([mistake]);
  });

  it("is settled by what settles the amount of a vector with its input", () => {
    const table = tables.find((one) => one.operation === operation);
    if (table === undefined) throw new Error(`no table of ${operation}`);
    // Without a mistake that changes another field, what is asked is the amount.
    const vector = { id, why: boundary, clause: expected.clause, flags: [], side: boundary, input };
    const found = settledOf({ ...vector, ...table.outcomeOf(input) }, table, [], "returnPremium");
    expect(settled.by === "source" ? { by: "source" } : settled).toEqual(found);
    if (settled.by === "source") expect(settled.clause).not.toBe("");
  });
});
