import fc from "fast-check";
import { dayAfter } from "../support/days.js";

/** Where in a contract's life its end lies. */
export type End = "before-start" | "in-term" | "in-window" | "just-after-window";

export interface EndedContract {
  readonly contract: {
    readonly concludedOn: string;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly premium: string;
    readonly paidPremium?: string;
  };
  readonly termination: { readonly terminatedOn: string; readonly appliedOn?: string };
  readonly options?: {
    readonly costs?: { readonly share: string } | { readonly amount: string };
    readonly usedDays?: "before-termination" | "through-termination";
    readonly coolingOffShift?: "next-working-day" | "none";
    readonly calendar?: "provisional";
    readonly rounding?: { readonly unit: string; readonly mode: (typeof modes)[number] };
  };
}

export const modes = ["half-up", "half-even", "half-down", "up", "down"] as const;
export const units = ["0.01", "0.1", "0.25", "1", "10"];

const MOST_HUNDREDTHS = 10n ** 17n - 1n;
const FIRST_CONCLUSION = "2021-06-01";
const CONCLUSION_DAYS = 2500;

/** Amounts of every size, small and whole ones often. */
const hundredths = (most: bigint): fc.Arbitrary<bigint> =>
  fc.oneof(
    fc.bigInt({ min: 1n, max: most }),
    fc.bigInt({ min: 1n, max: most < 10_000_000n ? most : 10_000_000n }),
    fc
      .bigInt({ min: 1n, max: most < 1_000_000n ? most : 1_000_000n })
      .map((tenge) => (tenge * 100n <= most ? tenge * 100n : tenge)),
  );

export const amountText = (value: bigint): string => `${value / 100n}.${String(value % 100n).padStart(2, "0")}`;

/** Valid ended contracts whose term is at most so long and whose end lies where it is wanted. */
export function endedContract(end: End, longestTerm: number, concludedOn?: string): fc.Arbitrary<EndedContract> {
  const isNearWindow = end === "in-window" || end === "just-after-window";
  return fc
    .record({
      concluded: concludedOn === undefined ? fc.nat(CONCLUSION_DAYS) : fc.constant(0),
      gap: end === "before-start" ? fc.integer({ min: 1, max: 30 }) : fc.nat(isNearWindow ? 9 : 30),
      term: fc.integer({ min: isNearWindow ? 30 : 1, max: longestTerm }),
      endsAt: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      applied: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
      premium: hundredths(MOST_HUNDREDTHS),
      paid: fc.option(fc.bigInt({ min: 0n, max: 1_000_000n }), { nil: undefined }),
      options: fc.option(options(), { nil: undefined }),
      amountOfCosts: fc.option(fc.bigInt({ min: 0n, max: 1_000_000n }), { nil: undefined }),
    })
    .map(({ concluded, gap, term, endsAt, applied, premium, paid, options, amountOfCosts }) => {
      // Days are counted from the conclusion; 14 is the last day of the cooling-off where nothing shifts it.
      const [earliest, count] = {
        "before-start": [0, gap],
        "in-term": [gap, term],
        "in-window": [gap, 15 - gap],
        "just-after-window": [15, 10],
      }[end] as [number, number];
      const terminated = earliest + Math.floor(endsAt * count);
      const paidPremium = paid === undefined ? undefined : (premium * paid) / 1_000_000n;
      const costs = amountOfCosts === undefined ? undefined : ((paidPremium ?? premium) * amountOfCosts) / 10_000_000n;
      const day = (count: number): string => dayAfter(concludedOn ?? FIRST_CONCLUSION, concluded + count);
      return {
        contract: {
          concludedOn: day(0),
          firstDay: day(gap),
          lastDay: day(gap + term - 1),
          premium: amountText(premium),
          ...(paidPremium !== undefined && { paidPremium: amountText(paidPremium) }),
        },
        termination: {
          terminatedOn: day(terminated),
          ...(applied !== undefined && { appliedOn: day(Math.floor(applied * terminated)) }),
        },
        ...(options !== undefined && {
          options: { ...options, ...(costs !== undefined && { costs: { amount: amountText(costs) } }) },
        }),
      };
    });
}

const options = () =>
  fc.record(
    {
      costs: fc.nat(100_000).map((millionths) => ({ share: `0.${String(millionths).padStart(6, "0")}` })),
      usedDays: fc.constantFrom("before-termination", "through-termination"),
      coolingOffShift: fc.constantFrom("next-working-day", "none"),
      calendar: fc.constant("provisional" as const),
      rounding: fc.record({ unit: fc.constantFrom(...units), mode: fc.constantFrom(...modes) }),
    },
    { requiredKeys: [] },
  );
