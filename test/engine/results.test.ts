import { describe, expect, it } from "vitest";
import { complaintsAboutSteps } from "../oracle/evaluate-step.js";
import type { Rounding } from "../oracle/money.js";
import { everyOperation } from "../support/every-operation.js";
import { unfrozen } from "../support/unfrozen.js";

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** The paths of everything in a value that JSON cannot carry as it is. */
function notPlain(value: unknown, path = "result"): readonly string[] {
  if (!isObject(value))
    return ["string", "boolean"].includes(typeof value) || value === null || Number.isFinite(value) ? [] : [path];
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return [
    ...(isPlain ? [] : [path]),
    ...Object.entries(value).flatMap(([key, part]) => notPlain(part, `${path}.${key}`)),
  ];
}

function frozen<Value>(value: Value): Value {
  if (isObject(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** Empties every list and object of an input. */
function emptied(value: unknown): void {
  if (!isObject(value)) return;
  Object.values(value).forEach(emptied);
  if (Array.isArray(value)) value.length = 0;
  else for (const key of Object.keys(value)) Reflect.deleteProperty(value, key);
}

/** Amounts of a result, each of which is the value of a step. */
const amounts = ["returnPremium", "retainedPremium", "premium", "payout", "payable", "penalty"];

const stepOf = (amount: string): string => amount.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What the steps of a result were rounded by; undefined where its operation rounds nothing. */
function roundingIn(conventions: object): Rounding | undefined {
  // Of the conventions of all operations `rounding` is always a rounding.
  return "rounding" in conventions ? (conventions.rounding as Rounding) : undefined;
}

describe.each(everyOperation)("a result of $id", ({ id, operation, compute, computed }) => {
  const results = computed.map(({ id: name, input }) => ({ name, input, result: compute(input) }));

  it("is there for some vectors", () => {
    expect(results).not.toEqual([]);
  });

  it("is frozen through and through", () => {
    for (const { name, result } of results) expect([name, unfrozen(result)]).toEqual([name, []]);
  });

  it("is plain data, whole in JSON and in a structured clone", () => {
    for (const { name, result } of results) {
      expect([name, notPlain(result)]).toEqual([name, []]);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      expect(structuredClone(result)).toEqual(result);
    }
  });

  it("begins with the operation and its rule set", () => {
    for (const { name, result } of results) {
      expect([name, Object.keys(result).slice(0, 2)]).toEqual([name, ["operation", "ruleSet"]]);
      expect(result).toMatchObject({ operation: id, ruleSet: operation.ruleSet });
    }
    expect(operation.ruleSet.id).toBe(id.split("/")[0]);
  });

  it("is the same from a frozen input, from the safe form, and in the next call, in another object", () => {
    for (const { input, result } of results) {
      expect(compute(frozen(structuredClone(input)))).toEqual(result);
      expect(operation.safe(input)).toEqual({ success: true, result });
      expect(compute(input)).not.toBe(result);
    }
  });

  it("leaves the input as it was, and shares nothing with it", () => {
    for (const { name, input, result } of results) {
      const own = structuredClone(input);
      const text = JSON.stringify(compute(own));
      expect([name, own]).toEqual([name, input]);
      const another = compute(own);
      emptied(own);
      expect(JSON.stringify(another)).toBe(text);
      expect(text).toBe(JSON.stringify(result));
    }
  });

  it("has steps from which its amounts can be computed again", () => {
    for (const { name, result } of results) {
      expect([name, complaintsAboutSteps(result.steps, roundingIn(result.conventions))]).toEqual([name, []]);
      for (const [field, value] of Object.entries(result)) {
        const step = result.steps.find(({ id }) => id === stepOf(field));
        if (step !== undefined || (amounts.includes(field) && value !== null)) {
          expect([name, field, step?.value]).toEqual([name, field, value]);
        }
      }
    }
  });

  it("has no steps where they are not wanted, and is the same in all else", () => {
    for (const { input, result } of results) {
      expect(operation.safe(input, { steps: false })).toEqual({ success: true, result: { ...result, steps: [] } });
    }
  });
});

interface Considered {
  readonly ground: string;
  readonly clause: string;
  readonly applies: boolean;
  readonly because: string;
}

/** The operations whose results say which grounds were tried. */
const deciding = everyOperation.flatMap(({ id, compute, computed }) => {
  const results = computed.map(({ id: name, input }) => ({ name, result: compute(input) }));
  const decided = results.flatMap(({ name, result }) =>
    // The schemas of the results hold every list of this name to the same fields.
    "considered" in result ? [{ name, result, considered: result.considered as readonly Considered[] }] : [],
  );
  return decided.length === 0 ? [] : [{ id, decided }];
});

describe.each(deciding)("the grounds that $id considers", ({ decided }) => {
  const all = decided.map(({ considered }) => considered).toSorted((a, b) => b.length - a.length)[0] ?? [];

  it("are tried in one order, up to the one that decides, which alone applies", () => {
    for (const { name, result, considered } of decided) {
      const last = considered.at(-1);
      expect([name, considered.map(({ ground }) => ground)]).toEqual([
        name,
        all.slice(0, considered.length).map(({ ground }) => ground),
      ]);
      expect([name, considered.filter(({ applies }) => applies)]).toEqual([name, [last]]);
      expect(result).toMatchObject({ ground: last?.ground, clause: last?.clause });
    }
  });

  it("have one clause each, and a reason in each case", () => {
    const clauses = new Map(all.map(({ ground, clause }) => [ground, clause]));
    for (const { name, considered } of decided) {
      for (const { ground, clause, because } of considered) {
        expect([name, ground, clause]).toEqual([name, ground, clauses.get(ground)]);
        expect(because).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
      }
    }
  });
});
