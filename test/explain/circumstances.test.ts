import { describe, expect, it } from "vitest";
import type { Considered } from "../../src/engine/grounds.js";
import type { ResultFrame } from "../../src/engine/result.js";
import { circumstancesOf, statutoryReturn } from "../../src/explain/circumstances.js";
import { explain } from "../../src/explain/explain.js";
import { results } from "./answers.js";

/** The fields of results on which the circumstances depend. */
interface Told extends ResultFrame {
  readonly ground?: string;
  readonly returnPremium?: string | null;
  readonly days?: { readonly unused: number };
  readonly considered?: readonly Considered[];
  readonly grounds?: readonly { readonly effect: string }[];
  readonly verdict?: string;
}

const isOn =
  (...grounds: readonly string[]) =>
  ({ ground }: Told): boolean =>
    grounds.includes(String(ground));
const isNothing = ({ returnPremium }: Told): boolean => Number(returnPremium) === 0;
const because = ({ considered = [] }: Told): readonly string[] => considered.map((one) => one.because);
const hasCosts = ({ steps = [] }: Told): boolean =>
  steps.some(({ formula }) => /\bcosts\b/.test(formula)) &&
  !steps.some(({ id, exact, operands }) => (id === "costs" && exact === "0/1") || Number(operands.costs) === 0);

describe.each([
  { says: ", which is all that was paid", where: isOn("art-841-1", "cooling-off", "loan-repaid"), holds: isNothing },
  { says: ", and its costs", where: isOn("cooling-off", "loan-repaid", "art-841-1"), holds: hasCosts },
  { says: "but the costs are at least as high", where: isOn("early-termination"), holds: isNothing },
  {
    says: "no days are left, so nothing is returned",
    where: ({ operation, ground }: Told) => operation === "osago/return-premium" && ground !== "false-information",
    holds: ({ days }: Told) => days?.unused === 0,
  },
  {
    says: "ended the contract at will after the cooling-off period",
    where: isOn("art-841-2"),
    holds: (result: Told) =>
      because(result).includes("applied-after-window") && !because(result).includes("sum-insured-exhausted"),
  },
  {
    says: "ayouts exhausted the sum insured",
    where: isOn("art-841-2"),
    holds: (result: Told) => because(result).includes("sum-insured-exhausted"),
  },
  {
    says: "may refuse the payout in full or in part: a ground",
    where: ({ verdict }: Told) => verdict === "refusable",
    holds: ({ grounds = [] }: Told) => grounds.every(({ effect }) => effect === "may-refuse-in-full-or-part"),
  },
])("explain says “$says”", ({ says, where, holds }) => {
  it("where that is so, and nowhere else", () => {
    const possible = results
      .filter(({ result }) => where(result))
      .map(({ id, input, result }): { readonly id: string; readonly result: Told; readonly text: string } => ({
        ...{ id, result },
        text: explain(result, { input }),
      }));
    expect(possible.some(({ result }) => holds(result))).toBe(true);
    expect(possible.some(({ result }) => !holds(result))).toBe(true);
    expect(possible.filter(({ result, text }) => text.includes(says) !== holds(result)).map(({ id }) => id)).toEqual(
      [],
    );
  });
});

const considered = (because: string) => [{ because: "no-other" }, { because }];

describe("a circumstance", () => {
  const names = (facts: object): readonly string[] => Object.keys(circumstancesOf({ ...facts }));

  it.each([
    { facts: { ground: "cooling-off", costs: { share: "0.1" } }, has: ["costsKept"] },
    { facts: { ground: "cooling-off", costs: { share: "0.00" } }, has: [] },
    { facts: { ground: "cooling-off", costs: { share: "0", of: "paid-premium" } }, has: [] },
    { facts: { ground: "replacement", costs: { share: "0.1" } }, has: [] },
    { facts: { ground: "cooling-off" }, has: [] },
    { facts: { returnPremium: "0.00" }, has: ["allKept"] },
    { facts: { returnPremium: "0.01" }, has: [] },
    { facts: { returnPremium: null }, has: [] },
    { facts: { returnPremium: "5.00", paidPremium: "5" }, has: ["allReturned"] },
    { facts: { returnPremium: "5.00", paidPremium: "6" }, has: [] },
    { facts: { daysUnused: 0 }, has: ["noDaysLeft"] },
    { facts: { daysUnused: 1 }, has: [] },
    { facts: { considered: considered("applied-after-window") }, has: ["tooLate"] },
    { facts: { considered: considered("sum-insured-exhausted") }, has: ["sumExhausted"] },
    { facts: { ground: "instalment-unpaid" }, has: ["instalmentUnpaid"] },
    { facts: { usePeriods: [] }, has: ["onlyInUse"] },
    { facts: { grounds: [{ effect: "may-refuse-in-full-or-part" }] }, has: ["partly"] },
    { facts: { grounds: [{ effect: "may-refuse-in-full-or-part" }, { effect: "may-refuse" }] }, has: [] },
    { facts: { grounds: "none" }, has: [] },
  ])("of $facts is known", ({ facts, has }) => {
    expect(names(facts)).toEqual(has);
  });

  it("adds what the Civil Code returns more, in the unit of the rounding", () => {
    const facts = { returnPremium: "7972.60", conventionsRoundingUnit: "0.01" };
    const note = (difference: object) => ({ code: "n", clause: "1", facts: { ...difference } });
    const frame = { ruleSet: { id: "no", edition: "2025-01-01" }, steps: [], assumed: [] };
    const result = { ...frame, operation: "no/such", conventions: {} };
    const more = { ...result, notes: [note({}), note({ difference: "2000.00" })] };
    expect(statutoryReturn(more, facts)).toEqual({ total: "9972.60" });
    expect(statutoryReturn(more, { ...facts, conventionsRoundingUnit: "0.1" })).toEqual({ total: "9972.6" });
    expect(statutoryReturn({ ...result, notes: [note({})] }, facts)).toEqual({});
  });
});
