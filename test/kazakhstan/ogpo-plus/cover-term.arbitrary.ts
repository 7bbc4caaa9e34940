import fc from "fast-check";
import { monthsEnd, previousDay } from "../../oracle/days.js";
import { dayAfter } from "../../support/days.js";

const EARLIEST = "2023-01-01";
const DAYS_OF_FOUR_YEARS = 1461;

/** First days of four years, often those whose number some month lacks. */
export const firstDay: fc.Arbitrary<string> = fc.oneof(
  fc.nat(DAYS_OF_FOUR_YEARS - 1).map((count) => dayAfter(EARLIEST, count)),
  fc.constantFrom("2023-01-29", "2023-01-30", "2023-01-31", "2024-01-29", "2024-01-30", "2024-01-31", "2024-02-29"),
  fc.constantFrom("2023-02-28", "2024-02-28", "2024-08-31", "2025-03-31", "2025-12-31", "2026-05-31"),
);

/** The eve of the last day of so many months, that day, or one of the two after it; none end on the eve of the first. */
const aroundEndOfMonths = (first: string): fc.Arbitrary<string> =>
  fc.record({ months: fc.integer({ min: 0, max: 13 }), later: fc.nat(3) }).map(({ months, later }) => {
    const end = months === 0 ? previousDay(first) : monthsEnd(first, months);
    return dayAfter(previousDay(end), later);
  });

/** Terms of every length to a little more than a year, and some that end before they begin. */
export const term: fc.Arbitrary<{ readonly firstDay: string; readonly lastDay: string }> = firstDay.chain((first) =>
  fc
    .oneof(
      aroundEndOfMonths(first),
      fc.nat(380).map((count) => dayAfter(first, count)),
    )
    .map((lastDay) => ({ firstDay: first, lastDay })),
);
