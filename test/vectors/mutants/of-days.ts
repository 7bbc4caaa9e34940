/** Wrong ways to count the days of a contract, each with all the rest right. */

import { dayAfter, daysBetween, monthsStarted } from "../../oracle/days.js";
import type { Fraction } from "../../oracle/fractions.js";
import { proRata, type ReturnOptions, usedDays } from "../../oracle/return-parts.js";
import { ogpoPlusReturnPremiumTable } from "../tables/ogpo-plus.return-premium/index.js";
import { almatyDays, everyFourthYear, thirtyDayMonths } from "./day-counts.js";
import {
  amountsOf,
  definedPart,
  type EndedContract,
  endedContract,
  hasFormula,
  returnTables,
  withFormula,
} from "./ended-contract.js";
import { at, type Mutant, mutant, withFields } from "./mutant.js";

interface Counted {
  readonly term: number;
  readonly used: number;
}

/** Other days, and the amounts that come of them. A term of no days gives no number. */
const withDays = (count: (contract: EndedContract, input: unknown) => Counted) =>
  withFields((input, right, table) => {
    const contract = endedContract(input, right, table);
    const { term, used } = count(contract, input);
    const days = { term, used, unused: term - used };
    if (!hasFormula(contract)) return { days };
    if (term === 0) return { days, returnPremium: "NaN", retainedPremium: "NaN" };
    return { days, ...amountsOf(contract, definedPart(contract, proRata(contract.premium, used, term))) };
  });

/** Days from one to another, counted by a rule of its own. */
const withDaysBetween = (between: (from: string, to: string) => number) =>
  withDays(({ firstDay, lastDay, terminatedOn, used }) => {
    // One more where the day of termination, or that of the application, is inside.
    const besides = used - daysBetween(firstDay, terminatedOn);
    const term = between(firstDay, lastDay) + 1;
    return { term, used: used === 0 ? 0 : between(firstDay, terminatedOn) + besides };
  });

/** The part of the started months among those of the term. */
function earnedByMonths({ premium, firstDay, lastDay, used }: EndedContract): Fraction {
  const usedMonths = used === 0 ? 0 : monthsStarted(firstDay, dayAfter(firstDay, used - 1));
  return proRata(premium, usedMonths, monthsStarted(firstDay, lastDay));
}

export const mutantsOfDays: readonly Mutant[] = [
  mutant(
    "exclusive-term",
    returnTables,
    withDays(({ term, used }) => ({ term: term - 1, used })),
  ),
  mutant("local-time-days", returnTables, withDaysBetween(almatyDays)),
  mutant("thirty-day-months", returnTables, withDaysBetween(thirtyDayMonths)),
  mutant("leap-century", returnTables, withDaysBetween(everyFourthYear)),
  mutant(
    "months-for-days",
    returnTables,
    withFormula((contract) => amountsOf(contract, definedPart(contract, earnedByMonths(contract)))),
  ),
  mutant(
    "replacement-one-more",
    [ogpoPlusReturnPremiumTable],
    withDays(({ ground, term, used, firstDay, terminatedOn }) => ({
      term,
      used: ground === "replacement" ? daysBetween(firstDay, terminatedOn) + 1 : used,
    })),
  ),
  mutant(
    "replacement-as-circumstance",
    [ogpoPlusReturnPremiumTable],
    withDays((contract, input) => {
      const { ground, term, used, terminatedOn } = contract;
      // Options of a case that is not refused.
      const options = (at(input, "options") ?? {}) as ReturnOptions;
      return { term, used: ground === "replacement" ? usedDays(contract, terminatedOn, options) : used };
    }),
  ),
];
