import { type Fraction, proRataRetention, proRataReturn, readDecimal, type Trace } from "return-premium/formulas";

/** What is claimed of a formula: that it gives premium × weight ÷ denominator, at least 0, rounded. */
export interface Claim {
  readonly denominator: (termDays: number) => number;
  readonly weight: (termDays: number, days: number) => number;
  readonly compute: (trace: Trace, premium: Fraction, termDays: number, days: number) => Amounts;
  /** The id of the step that rounds. */
  readonly step: string;
}

/** The amount that is rounded, and the rest of the premium. */
interface Amounts {
  readonly rounded: string;
  readonly rest: string;
}

const tenPercent = { share: readDecimal("0.10") };

/** The formulas of the operations that round, by the name that the run prints. */
export const claims = {
  // P − P × K ÷ N − P ÷ 10 = P × (9N − 10K) ÷ 10N
  "return less 10%": {
    denominator: (termDays) => 10 * termDays,
    weight: (termDays, usedDays) => 9 * termDays - 10 * usedDays,
    compute: (trace, premium, termDays, usedDays) => {
      const operands = { paidPremium: premium, premium, usedDays, termDays };
      const { returnPremium, retainedPremium } = proRataReturn(trace, "842(2)", operands, tenPercent);
      return { rounded: returnPremium, rest: retainedPremium };
    },
    step: "return-premium",
  },
  // P × n ÷ N
  retention: {
    denominator: (termDays) => termDays,
    weight: (_, elapsedDays) => elapsedDays,
    compute: (trace, paidPremium, termDays, elapsedDays) => {
      const { returnPremium, retainedPremium } = proRataRetention(trace, "9.2", { paidPremium, elapsedDays, termDays });
      return { rounded: retainedPremium, rest: returnPremium };
    },
    step: "retained-premium",
  },
} as const satisfies Record<string, Claim>;

export type ClaimName = keyof typeof claims;
