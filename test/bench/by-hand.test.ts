import { describe, expect, it } from "vitest";
import { InputError } from "../../bench/by-hand/errors.js";
import { returnPremiumByHand } from "../../bench/by-hand.js";
import { returnPremium } from "../../src/kazakhstan/ogpo-plus/return-premium.js";
import { everyOperation } from "../support/every-operation.js";
import { run } from "../support/run.js";

const comparable = everyOperation
  .filter(({ id }) => id === "ogpo-plus/return-premium")
  .flatMap(({ computed }) => computed)
  .filter(({ input }) => !JSON.stringify(input).includes('"calendar"'))
  .map(({ why, input }) => ({ why, input, result: run(returnPremium, input) }));

const contract = {
  concludedOn: "2025-03-01",
  firstDay: "2025-03-02",
  lastDay: "2026-03-01",
  premium: "20000",
  policyholder: "natural-person",
};
const termination = { reason: "withdrawal", terminatedOn: "2025-03-11" };

/** Whether every object and array in a value is frozen. */
const isDeepFrozen = (value: unknown): boolean =>
  typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen));

describe("the program that the benchmark compares the library with", () => {
  it("is tried on every ground", () => {
    expect(new Set(comparable.map(({ result }) => result.ground)).size).toBe(9);
  });

  it.each(comparable)("gives the library's whole result: $why", ({ input, result }) => {
    const byHand = returnPremiumByHand(input);
    expect(byHand).toEqual(result);
    expect(isDeepFrozen(byHand)).toBe(true);
  });

  it.each([
    { why: "in a year whose calendar is not published", appliedOn: "2027-03-16", ends: "2027-03-20" },
    { why: "the day of the end standing for it", appliedOn: undefined, ends: "2027-03-20" },
  ])("cannot decide a late application: $why", ({ appliedOn, ends }) => {
    const next = { ...contract, concludedOn: "2027-03-01", firstDay: "2027-03-02", lastDay: "2028-02-29" };
    const input = { contract: next, termination: { reason: "withdrawal", terminatedOn: ends, appliedOn } };
    expect(errorOf(input)).toEqual(errorOfLibrary(input));
  });
});

/** Fields laid over the contract, the termination and the options of a valid input. */
const inputWith = (fields: { contract?: object; termination?: object; options?: object }) => ({
  contract: { ...contract, ...fields.contract },
  termination: { ...termination, ...fields.termination },
  options: fields.options,
});

const refused: readonly { readonly why: string; readonly input: unknown }[] = [
  { why: "no object", input: 1 },
  { why: "nothing at all", input: {} },
  { why: "null for a date", input: inputWith({ contract: { firstDay: null } }) },
  { why: "an impossible day", input: inputWith({ contract: { firstDay: "2025-02-30" } }) },
  { why: "a date with a time", input: inputWith({ termination: { terminatedOn: "2025-03-11T00:00" } }) },
  { why: "a week", input: inputWith({ termination: { terminatedOn: "2025-W10" } }) },
  { why: "a year too early", input: inputWith({ contract: { concludedOn: "1899-12-31" } }) },
  { why: "a year too late", input: inputWith({ termination: { appliedOn: "3000-01-01" } }) },
  { why: "no premium", input: inputWith({ contract: { premium: 0 } }) },
  { why: "three decimals", input: inputWith({ contract: { premium: "1.005" } }) },
  { why: "a number of 16 digits", input: inputWith({ contract: { premium: 99999999999999.98 } }) },
  { why: "no number", input: inputWith({ contract: { premium: Number.NaN } }) },
  { why: "an object for an amount", input: inputWith({ contract: { paidClaims: {} } }) },
  { why: "a word that is not allowed", input: inputWith({ termination: { reason: "boredom" } }) },
  { why: "a number for a word", input: inputWith({ contract: { policyholder: 1 } }) },
  { why: "unknown fields", input: { ...inputWith({ contract: { colour: "red" } }), more: 1 } },
  { why: "costs of nothing", input: inputWith({ options: { costs: {} } }) },
  { why: "costs of two kinds", input: inputWith({ options: { costs: { share: "0.1", amount: "1" } } }) },
  { why: "a share above 1", input: inputWith({ options: { costs: { share: "1.1" } } }) },
  { why: "a share above 10%", input: inputWith({ options: { costs: { share: "0.100001" } } }) },
  { why: "costs above 10%", input: inputWith({ options: { costs: { amount: "2000.01" } } }) },
  { why: "a unit of 0", input: inputWith({ options: { rounding: { unit: "0", mode: "up" } } }) },
  { why: "a unit not in canonical text", input: inputWith({ options: { rounding: { unit: "1.0", mode: "up" } } }) },
  { why: "a rounding without a mode", input: inputWith({ options: { rounding: { unit: "1" } } }) },
  { why: "concluded after the first day", input: inputWith({ contract: { concludedOn: "2025-03-03" } }) },
  { why: "ended before it began", input: inputWith({ contract: { lastDay: "2025-03-01" } }) },
  { why: "a year and a day", input: inputWith({ contract: { lastDay: "2026-03-02" } }) },
  { why: "ended before the conclusion", input: inputWith({ termination: { terminatedOn: "2025-02-28" } }) },
  { why: "ended after the last day", input: inputWith({ termination: { terminatedOn: "2026-03-02" } }) },
  { why: "applied before the conclusion", input: inputWith({ termination: { appliedOn: "2025-02-28" } }) },
  { why: "applied after the end", input: inputWith({ termination: { appliedOn: "2025-03-12" } }) },
  { why: "more paid than due", input: inputWith({ contract: { paidPremium: "20000.01" } }) },
  { why: "not told what was paid", input: inputWith({ termination: { reason: "non-payment" } }) },
  {
    why: "unpaid but paid in full",
    input: inputWith({ contract: { paidPremium: 20000 }, termination: { reason: "non-payment" } }),
  },
  { why: "claims under an unpaid contract", input: inputWith({ contract: { paidPremium: "1", paidClaims: "1" } }) },
  { why: "exhausted by no claims", input: inputWith({ termination: { reason: "sum-insured-exhausted" } }) },
  {
    why: "claims before the start",
    input: inputWith({ contract: { paidClaims: "1" }, termination: { terminatedOn: "2025-03-01" } }),
  },
  { why: "agreed on a withdrawal", input: inputWith({ termination: { agreedReturn: "1" } }) },
  {
    why: "agreed on more than was paid",
    input: inputWith({ termination: { reason: "agreement", agreedReturn: "20000.01" } }),
  },
  {
    why: "several faults at once",
    input: inputWith({ contract: { lastDay: "2026-03-02", paidPremium: "20001" }, termination: { agreedReturn: "1" } }),
  },
];

describe("its refusals", () => {
  it.each(refused)("have the library's codes and paths: $why", ({ input }) => {
    expect(errorOf(input)).toEqual(errorOfLibrary(input));
  });
});

function errorOf(input: unknown) {
  try {
    return { result: returnPremiumByHand(input) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { code: error.code, issues: codesAndPaths(error.issues) };
  }
}

function errorOfLibrary(input: unknown) {
  const outcome = returnPremium.safe(input);
  if (outcome.success) return { result: "a result, where an error was expected" };
  return { code: outcome.error.code, issues: codesAndPaths(outcome.error.issues) };
}

/** In an order of our own: whatever zod found first. */
const codesAndPaths = (issues: readonly { readonly code: string; readonly path: readonly PropertyKey[] }[]) =>
  issues.map(({ code, path }) => `${path.join(".")}: ${code}`).toSorted();
