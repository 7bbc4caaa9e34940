import * as z from "zod/mini";
import { type Day, isAfter, printDay } from "../../dates/day.js";
import { lastDayOfMonths } from "../../dates/months.js";
import { onlyValueOf } from "../../engine/dated.js";
import { amountAboveZero, date } from "../../engine/fields.js";
import type { CrossCheck } from "../../engine/read-input.js";
import { roundingInput } from "../../engine/rounding.fields.js";
import { type Use, uses } from "./codes.js";
import type { ShortPeriodPremiumIssueCode } from "./issues.js";
import { shortestSeasonMonths, shortestTermDays, termMonths } from "./parameters.js";

/**
 * The input of `ogpo-vts/short-period-premium`.
 * @example { "annualPremium": "30000", "firstDay": "2025-04-01", "lastDay": "2025-10-31", "use": "seasonal" }
 */
export const shortPeriodPremiumInput = z.strictObject({
  /** The premium for twelve months, in tenge. Must be greater than zero. */
  annualPremium: amountAboveZero,
  /** The first day of cover. */
  firstDay: date,
  /** The last day of cover, which is part of the term. The term must be less than twelve months. */
  lastDay: date,
  /**
   * Why the term is less than twelve months: `seasonal` for seasonal use of the vehicle (a term of at least six
   * months), `before-registration` for the time before the vehicle is registered, or `temporary-entry` for the
   * vehicle's temporary entry into Kazakhstan (in both cases, a term of at least five days).
   */
  use: z.enum(uses),
  /** Choices that the law leaves open; each has a default. */
  options: z.optional(
    z.strictObject({
      /**
       * How the premium is rounded.
       * @default { "unit": "0.01", "mode": "half-up" }
       */
      rounding: z.optional(roundingInput),
    }),
  ),
});

export type ShortPeriodPremiumFacts = z.output<typeof shortPeriodPremiumInput>;

/** Check that the term is less than twelve months but long enough for the given use. 13(3), 13(4). */
export const checkShortPeriodPremium: CrossCheck<ShortPeriodPremiumFacts, ShortPeriodPremiumIssueCode> = (
  { firstDay, lastDay, use },
  issues,
) => {
  if (firstDay === undefined || lastDay === undefined) return;
  if (isAfter(firstDay, lastDay)) {
    issues.refuse("dates-out-of-order", "lastDay", "firstDay");
    return;
  }
  const latest = lastDayOfMonths(firstDay, onlyValueOf(termMonths)) - 1;
  const shortest = use && shortestTerm(firstDay, use);
  if (lastDay > latest) {
    const help = { most: latest - firstDay + 1, unit: "days", limitDay: printDay(latest) } as const;
    issues.refuse("term-too-long", "lastDay", "firstDay", help);
  } else if (shortest && lastDay < shortest.lastDay) {
    const { least, unit, lastDay: earliest } = shortest;
    issues.refuse("term-too-short", "lastDay", "firstDay", { least, unit, limitDay: printDay(earliest) });
  }
};

/** The shortest term allowed for a use, and its last day. */
function shortestTerm(firstDay: Day, use: Use) {
  if (use === "seasonal") {
    const least = onlyValueOf(shortestSeasonMonths);
    return { least, unit: "months", lastDay: lastDayOfMonths(firstDay, least) } as const;
  }
  const least = onlyValueOf(shortestTermDays);
  return { least, unit: "days", lastDay: firstDay + least - 1 } as const;
}
