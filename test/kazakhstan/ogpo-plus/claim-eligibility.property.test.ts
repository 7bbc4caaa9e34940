import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ogpoPlus } from "../../../src/index.js";
import {
  type ClaimEligibilityInput,
  FACTS,
  type FactName,
  isTotalLoss,
  isUnknown,
  told,
  type Verdict,
  valuesOf,
} from "../../oracle/claim-eligibility.js";
import { previousDay } from "../../oracle/days.js";
import { readAmount } from "../../oracle/money.js";
import { kzMrp } from "../../oracle/mrp.js";
import { claim } from "./claim-eligibility.arbitrary.js";

const CASES = 500;

interface Outcome {
  readonly verdict: Verdict;
  readonly missing: readonly FactName[];
}

function factAt(path: readonly (string | number)[]): FactName {
  const fact = FACTS.find((fact) => path.join(".") === `${fact === "mrp" ? "options" : "claim"}.${fact}`);
  if (fact === undefined) throw new Error(`not a fact: ${path.join(".")}`);
  return fact;
}

function outcomeOf(input: ClaimEligibilityInput): Outcome {
  const { verdict, missing } = ogpoPlus.claimEligibility(input);
  return { verdict, missing: missing.map(factAt) };
}

const unknownFacts = (input: ClaimEligibilityInput): FactName[] => FACTS.filter((fact) => isUnknown(input, fact));

/** Every input that has one unknown fact of these told. */
const withOneTold = (input: ClaimEligibilityInput, facts: readonly FactName[]): ClaimEligibilityInput[] =>
  facts.flatMap((fact) => valuesOf(input, fact).map((value) => told(input, fact, value)));

/** Claims of which the operation gives one of these verdicts. */
const claimsOf = (...verdicts: readonly Outcome["verdict"][]): fc.Arbitrary<ClaimEligibilityInput> =>
  claim.filter((input) => verdicts.includes(outcomeOf(input).verdict));

/** The first of all completions, told fact by fact as the answers ask for them, with one of these verdicts. */
function completionTo(verdicts: readonly Verdict[], input: ClaimEligibilityInput): ClaimEligibilityInput | undefined {
  const { verdict, missing } = outcomeOf(input);
  if (verdicts.some((wanted) => wanted === verdict)) return input;
  for (const next of withOneTold(input, missing.slice(0, 1))) {
    const found = completionTo(verdicts, next);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether, the others told in some way, the claim stays undetermined for want of this one fact. */
function isNeeded(fact: FactName, input: ClaimEligibilityInput): boolean {
  const { missing } = outcomeOf(input);
  if (!missing.includes(fact)) return false;
  const other = missing.filter((other) => other !== fact).slice(0, 1);
  return other.length === 0 || withOneTold(input, other).some((next) => isNeeded(fact, next));
}

/**
 * A total loss is known, and neither an index nor a payout day with one; the value is low by 600 of the least index that
 * can be told, 0.01, and so by any.
 */
function isRefusedByAnyIndex(input: ClaimEligibilityInput): boolean {
  if (isUnknown(input, "repairCost") || isUnknown(input, "actualValue") || input.options?.mrp !== undefined)
    return false;
  const isIndexOpen = isUnknown(input, "payoutOn") || isUnknown(input, "mrp");
  return isIndexOpen && isTotalLoss(input) && readAmount(input.claim.actualValue ?? "") <= readAmount("6");
}

describe("the laws of ogpo-plus/claim-eligibility", () => {
  it("a fact filled in never takes a refusal back", () => {
    fc.assert(
      fc.property(claimsOf("refusable", "not-insured-event"), (input) => {
        const { verdict, missing } = outcomeOf(input);
        expect(missing).toEqual([]);
        const after = withOneTold(input, unknownFacts(input)).map((next) => outcomeOf(next).verdict);
        const others = new Set(after.filter((other) => other !== verdict));
        if (verdict === "refusable") others.delete("not-insured-event");
        expect([...others]).toEqual([]);
      }),
      { numRuns: CASES },
    );
  });

  it("an undetermined claim has a completion to eligible, but for a total loss that any index refuses", () => {
    fc.assert(
      fc.property(claimsOf("undetermined"), (input) => {
        expect(completionTo(["eligible"], input) === undefined).toBe(isRefusedByAnyIndex(input));
      }),
      { numRuns: CASES },
    );
  });

  it("an undetermined claim has a completion to a refusal", () => {
    fc.assert(
      fc.property(claimsOf("undetermined"), (input) => {
        expect(completionTo(["refusable", "not-insured-event"], input)).toBeDefined();
      }),
      { numRuns: CASES },
    );
  });

  it("a fact that is not missing never changes the verdict, alone or with all the others", () => {
    fc.assert(
      fc.property(claimsOf("eligible", "undetermined"), fc.array(fc.nat(), { minLength: 5 }), (input, choices) => {
        const { verdict, missing } = outcomeOf(input);
        const idle = unknownFacts(input).filter((fact) => !missing.includes(fact));
        const alone = withOneTold(input, idle).map((next) => outcomeOf(next).verdict);
        expect(alone.filter((other) => other !== verdict)).toEqual([]);
        const together = idle.reduce((next, fact, index) => {
          const values = valuesOf(input, fact);
          const value = values[(choices[index % choices.length] ?? 0) % values.length];
          return value === undefined ? next : told(next, fact, value);
        }, input);
        expect(outcomeOf(together)).toEqual({ verdict, missing });
      }),
      { numRuns: CASES },
    );
  });

  it("a fact that is missing is needed: the others, told in some way, do not settle the claim without it", () => {
    fc.assert(
      fc.property(claimsOf("undetermined"), fc.nat(), (input, index) => {
        fc.pre(!isRefusedByAnyIndex(input));
        const { missing } = outcomeOf(input);
        const fact = missing[index % missing.length];
        expect(fact !== undefined && isUnknown(input, fact) && isNeeded(fact, input)).toBe(true);
      }),
      { numRuns: CASES },
    );
  });
});

/** The index changes on these days; it is not published before the first of them, nor from the last. */
const changes = [
  ...["2015", "2016", "2017", "2018", "2019", "2020"].map((year) => `${year}-01-01`),
  "2020-04-01",
  ...["2021", "2022", "2023", "2024", "2025", "2026", "2027"].map((year) => `${year}-01-01`),
];

/** A total loss on the day of the accident, paid on the same day. */
const totalLoss = (on: string, actualValue: string): ClaimEligibilityInput => ({
  contract: { concludedOn: on, firstDay: on, lastDay: on },
  claim: { accidentOn: on, payoutOn: on, actualValue, repairCost: actualValue },
});

const isOfLowValue = (input: ClaimEligibilityInput): boolean =>
  ogpoPlus.claimEligibility(input).grounds.some(({ clause }) => clause === "4.5(14)");

describe("a value is low by 600 indices of the payout day", () => {
  it.each(changes.flatMap((day) => [previousDay(day), day]))("on %s, to the hundredth", (on) => {
    const lowValue = kzMrp({ on, count: 600 });
    if ("error" in lowValue) {
      expect(outcomeOf(totalLoss(on, "1"))).toMatchObject({ verdict: "undetermined" });
      expect(outcomeOf(totalLoss(on, "1")).missing).toContain("mrp");
      expect(isOfLowValue(totalLoss(on, "1"))).toBe(false);
    } else {
      expect(isOfLowValue(totalLoss(on, lowValue.amount))).toBe(true);
      expect(isOfLowValue(totalLoss(on, `${lowValue.amount}.01`))).toBe(false);
    }
  });
});
