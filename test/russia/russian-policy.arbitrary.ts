import fc from "fast-check";
import { amountText, modes, units } from "../kazakhstan/ended-contract.arbitrary.js";
import type { Rounding } from "../oracle/money.js";
import type { TermDays } from "../oracle/return-parts.js";
import { dayAfter } from "../support/days.js";

/** A policy with a day before, in or after its term, and how its return is rounded. */
export interface PolicyAndDay extends TermDays {
  /** In order and apart, or side by side; undefined where the whole term is one. */
  readonly usePeriods: readonly TermDays[] | undefined;
  readonly day: string;
  readonly premium: string;
  readonly rounding: Rounding | undefined;
}

const MOST_DIGITS = 17;
const STARTS = 3000;
/** Days before the first day and after the last. */
const DAYS_OUTSIDE = 60;

/** Amounts of as many digits as may be, each number of digits as likely as another. */
export const amount: fc.Arbitrary<string> = fc
  .integer({ min: 1, max: MOST_DIGITS })
  .chain((digits) => fc.bigInt({ min: 1n, max: 10n ** BigInt(digits) - 1n }))
  .map(amountText);

/** Every mode with the usual units and with odd ones. */
export const rounding: fc.Arbitrary<Rounding> = fc.record({
  unit: fc.oneof(
    fc.constantFrom(...units),
    fc.bigInt({ min: 1n, max: 1_000_000n }).map((kopecks) => amountText(kopecks).replace(/\.?0+$/, "")),
  ),
  mode: fc.constantFrom(...modes),
});

/** Shares from 0 to 1, both included. */
export const share: fc.Arbitrary<string> = fc
  .nat(1_000_000)
  .map((millionths) => (millionths === 1_000_000 ? "1" : `0.${String(millionths).padStart(6, "0")}`));

/** Policies of the eight years after a day, none of whose days lies before it. */
export function policyAndDay(earliestDay: string): fc.Arbitrary<PolicyAndDay> {
  return fc
    .record({
      start: fc.nat(STARTS),
      blocks: fc.array(fc.record({ idle: fc.nat(40), use: fc.integer({ min: 1, max: 120 }) }), {
        minLength: 1,
        maxLength: 4,
      }),
      idleAtEnd: fc.nat(40),
      isSeasonal: fc.boolean(),
      premium: amount,
      rounding: fc.option(rounding, { nil: undefined }),
    })
    .chain(({ start, blocks, idleAtEnd, isSeasonal, premium, rounding }) => {
      const earliest = dayAfter(earliestDay, start);
      const day = (count: number): string => dayAfter(earliest, count);
      const usePeriods: TermDays[] = [];
      let end = DAYS_OUTSIDE;
      for (const { idle, use } of blocks) {
        usePeriods.push({ firstDay: day(end + idle), lastDay: day(end + idle + use - 1) });
        end += idle + use;
      }
      end += idleAtEnd;
      return dayAround(end).map((count) => ({
        firstDay: day(DAYS_OUTSIDE),
        lastDay: day(end - 1),
        usePeriods: isSeasonal ? usePeriods : undefined,
        day: day(count),
        premium,
        rounding,
      }));
    });
}

/** Counted from the earliest day; `end` is the day after the last. Each side of the term is as likely as its inside. */
function dayAround(end: number): fc.Arbitrary<number> {
  return fc.oneof(
    fc.nat(DAYS_OUTSIDE - 1),
    fc.integer({ min: DAYS_OUTSIDE, max: end - 1 }),
    fc.integer({ min: end - 1, max: end - 1 + DAYS_OUTSIDE }),
  );
}

/** Where the day lies and how the term is divided, to see that a run meets them all. */
export function kindOf({ firstDay, lastDay, usePeriods, day }: PolicyAndDay): string {
  const where = day < firstDay ? "before the first day" : day < lastDay ? "in the term" : "on or after the last day";
  return `${usePeriods === undefined ? "the whole term" : "use periods"}, ${where}`;
}

export const kinds = ["the whole term", "use periods"].flatMap((term) =>
  ["before the first day", "in the term", "on or after the last day"].map((where) => `${term}, ${where}`),
);
