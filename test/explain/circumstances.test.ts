import { describe, expect, it } from "vitest";
import type { Considered } from "../../src/engine/grounds.js";
import type { ResultFrame } from "../../src/engine/result.js";
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
