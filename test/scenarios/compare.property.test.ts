import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/scenarios/compare.js";
import type { PremiumReturn } from "../../src/scenarios/returning.js";
import { isLess, readFraction } from "../oracle/fractions.js";
import { changed } from "../vectors/changes.js";
import { everyReturning, type Returning } from "./returning-operations.js";

type Values = Readonly<Record<string, unknown>>;

interface Outcome {
  readonly when: Values[];
  readonly ground: string;
  readonly returnPremium: string | null;
  readonly retainedPremium: string | null;
}

/** Every combination of the values of some fields, the last field changing first. */
function combinations(fields: readonly string[], listed: Returning["listed"]): readonly Values[] {
  return fields.reduce<readonly Values[]>(
    (all, field) => all.flatMap((values) => (listed.get(field) ?? []).map((value) => ({ ...values, [field]: value }))),
    [{}],
  );
}

/** What the operation gives for each combination, called one by one. */
function expected({ operation, listed }: Returning, input: unknown, over: readonly string[]) {
  const outcomes: Outcome[] = [];
  let refused = 0;
  let undecided = 0;
  for (const when of combinations(over, listed)) {
    const outcome = operation.safe(changed(input, when));
    if (!outcome.success) {
      if (outcome.error.code === "no-parameter-for-date") undecided += 1;
      else refused += 1;
      continue;
    }
    const { ground, returnPremium, retainedPremium } = outcome.result as PremiumReturn;
    const same = outcomes.find(
      (other) =>
        other.ground === ground && other.returnPremium === returnPremium && other.retainedPremium === retainedPremium,
    );
    if (same === undefined) outcomes.push({ when: [when], ground, returnPremium, retainedPremium });
    else same.when.push(when);
  }
  // Sorting keeps the order of those with the same amount.
  const known = outcomes.filter(({ returnPremium }) => returnPremium !== null);
  const isBelow = (a: Outcome, b: Outcome) =>
    isLess(readFraction(String(a.returnPremium)), readFraction(String(b.returnPremium)));
  const least = known.toSorted((a, b) => (isBelow(a, b) ? -1 : Number(isBelow(b, a))))[0] ?? null;
  const most = known.toSorted((a, b) => (isBelow(b, a) ? -1 : Number(isBelow(a, b))))[0] ?? null;
  return { outcomes, refused, undecided, least, most };
}

describe.each(everyReturning)("the comparison of $id", (subject) => {
  const { operation, listed, computed } = subject;
  const inputs = fc.constantFrom(...computed.map(({ input }) => input));
  const some = fc.shuffledSubarray([...listed.keys()], { maxLength: Math.min(3, listed.size) });

  it("is what the operation gives for each combination of the values that are asked for", () => {
    fc.assert(
      fc.property(inputs, some, (input, over) => {
        expect(compare(operation, input, { over })).toEqual(expected(subject, input, over));
      }),
      { numRuns: 40 },
    );
  });

  it("is by default over what is left out or null of contract, termination and claims", () => {
    const section = (field: string): string => field.split(".")[0] ?? "";
    const facts = [...listed.keys()].filter((field) => ["contract", "termination", "claims"].includes(section(field)));
    fc.assert(
      fc.property(inputs, fc.subarray(facts), fc.constantFrom(null, undefined), (input, unknown, gone) => {
        const open = changed(input, Object.fromEntries(unknown.map((field) => [field, gone])));
        const over = facts.filter((field) => (at(open, field) ?? null) === null);
        expect(compare(operation, open)).toEqual(expected(subject, open, over));
      }),
      { numRuns: 40 },
    );
  });
});

function at(input: unknown, field: string): unknown {
  const [section = "", name = ""] = field.split(".");
  return (input as Readonly<Record<string, Values | undefined>>)[section]?.[name];
}
