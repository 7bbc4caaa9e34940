import { expect, it } from "vitest";
import { conventionLink } from "../../src/convention-link.js";
import { isRecord } from "../../src/engine/received.js";
import type { ResultFrame } from "../../src/engine/result.js";
import { explain } from "../../src/explain/explain.js";
import { operations } from "../../src/operations.js";
import { results } from "./answers.js";

/** Other values for each choice that an input can make. */
const alternatives: Readonly<Record<string, readonly unknown[]>> = {
  costs: [
    { share: "0" },
    { share: "0.05" },
    { share: "0", of: "paid-premium" },
    { share: "0.2", of: "unearned-premium" },
  ],
  usedDays: ["through-termination", "before-termination"],
  coolingOffShift: ["none", "next-working-day"],
  claimsPaidBar: ["none", "rules"],
  shift: ["none", "next-working-day"],
  mitigation: ["in-full", "within-sum-insured"],
  rounding: [
    { unit: "10", mode: "up" },
    { unit: "10", mode: "down" },
  ],
};

/** What a result tells besides its outcome. */
const BESIDES = ["conventions", "steps", "assumed", "notes", "considered", "days", "coolingOff", "calculator"];

/** The outcome, with amounts as numbers, since a rounding also changes how they are written. */
const outcomeOf = (result: ResultFrame): string =>
  JSON.stringify(result, (key, value) => {
    if (BESIDES.includes(key)) return undefined;
    return typeof value === "string" && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  });

/** The outcome of an input with another choice; undefined if the operation does not accept it. */
function outcomeWith(operation: string, input: unknown, choice: object): string | undefined {
  if (!isRecord(input)) return undefined;
  const options = isRecord(input.options) ? input.options : {};
  const outcome = operations[operation]?.safe({ ...input, options: { ...options, ...choice } });
  return outcome?.success ? outcomeOf(outcome.result) : undefined;
}

/** The choices behind a result, each with what other values of it would give. */
function casesOf({ id, input, result }: (typeof results)[number]) {
  const text = explain(result, { input, format: "markdown" });
  const own = outcomeOf(result);
  return Object.entries(alternatives)
    .filter(([choice]) => choice in result.conventions)
    .map(([choice, values]) => {
      const others = values.map((value) => outcomeWith(result.operation, input, { [choice]: value }));
      return {
        ...{ id: `${id}: ${choice}`, choice, result, others },
        isDecisive: others.some((other) => other !== undefined && other !== own),
        isTold: text.includes(`(${conventionLink(result.operation, choice)})`),
      };
    });
}

it("explain tells of the choices behind each vector those that change the outcome, and no costs that change nothing", () => {
  const cases = results.flatMap(casesOf);
  const accepted = Object.entries(alternatives).map(([choice, values]) => {
    const others = cases.filter((one) => one.choice === choice).map((one) => one.others);
    return [choice, values.filter((_, place) => others.some((one) => one[place] !== undefined))];
  });
  expect(Object.fromEntries(accepted)).toEqual(alternatives);

  expect(cases.filter(({ isDecisive, isTold }) => isDecisive && !isTold).map(({ id }) => id)).toEqual([]);

  // Where a part of the premium is returned to the hundredth, costs always change the outcome.
  const told = cases.filter(({ choice, isTold, result }) => {
    // Only results that have these fields are asked about.
    const { returnPremium, retainedPremium } = result as { returnPremium?: string; retainedPremium?: string };
    const isPart = Number(returnPremium) > 0 && Number(retainedPremium) > 0;
    const { rounding } = result.conventions as { rounding?: { unit: string } };
    return choice === "costs" && isTold && isPart && rounding?.unit === "0.01";
  });
  expect(told.length).toBeGreaterThan(100);
  expect(told.filter(({ isDecisive }) => !isDecisive).map(({ id }) => id)).toEqual([]);
});
