import { Trace } from "return-premium/formulas";
import { describe, expect, it } from "vitest";
import { type Claim, claims } from "./claims.js";
import { proveTerm } from "./prove-term.js";
import { Unrecorded } from "./unrecorded.js";

const terms = Array.from({ length: 12 }, (_, index) => index + 1);
const less = claims["return less 10%"];

/** How many classes modulo twice the denominator the numerators of all premiums fall into, summed over the days. */
function classesByCounting({ denominator, weight }: Claim, termDays: number): number {
  const modulus = 2 * denominator(termDays);
  let classes = 0;
  for (let days = 0; days <= termDays; days += 1) {
    const numerators = Array.from({ length: modulus }, (_, premium) => premium * weight(termDays, days));
    classes += new Set(numerators.map((numerator) => ((numerator % modulus) + modulus) % modulus)).size;
  }
  return classes;
}

describe.each(Object.entries(claims))("the proof of the %s", (_, claim) => {
  it.each(terms)("finds no difference in a term of %i days, and leaves no premium, day, mode or class out", (term) => {
    const report = proveTerm(claim, term);
    const premiums = (term + 1) * 2 * claim.denominator(term);
    expect(report).toMatchObject({ termDays: term, differences: 0, firstDifference: undefined });
    expect(report.outcomes).toBe(5 * premiums);
    expect(report.recorded).toBe(classesByCounting(claim, term));
    expect(report.positions.reduce((sum, count) => sum + count, 0)).toBe(premiums);
  });

  it("meets numbers on, below and above a half, after even and odd ones", () => {
    expect(proveTerm(claim, 12).positions.every((count) => count > 0)).toBe(true);
  });
});

describe("the proof finds", () => {
  const wrong: readonly { readonly why: string; readonly claim: Claim }[] = [
    {
      why: "a day too many charged",
      claim: { ...less, weight: (termDays, usedDays) => less.weight(termDays, usedDays + 1) },
    },
    {
      why: "a return that the costs do not lessen",
      claim: { ...less, weight: (termDays, usedDays) => 10 * (termDays - usedDays) },
    },
    {
      why: "an amount printed without its last zero",
      claim: {
        ...less,
        compute: (...given) => {
          const { rounded, rest } = less.compute(...given);
          return { rounded: rounded.replace(/0$/, ""), rest };
        },
      },
    },
    {
      why: "a rest that does not add up",
      claim: {
        ...less,
        compute: (...given) => {
          const { rounded } = less.compute(...given);
          return { rounded, rest: rounded };
        },
      },
    },
    {
      why: "the rest in place of what is rounded",
      claim: { ...claims.retention, weight: (termDays, days) => termDays - days },
    },
  ];

  it.each(wrong)("$why", ({ claim }) => {
    const { differences, firstDifference } = proveTerm(claim, 12);
    expect(differences).toBeGreaterThan(0);
    expect(firstDifference).toMatch(/^\d+\.\d\d for \d+ of 12 days, [a-z-]+: not \d+\.\d\d$/);
  });

  it("a step that is not there", () => {
    expect(() => new Unrecorded(new Trace(), "return-premium")).toThrow(new ReferenceError("no step return-premium"));
  });
});
