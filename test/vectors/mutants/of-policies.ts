/** Wrong returns of the Russian policies, each with all the rest right. */

import { dayAfter, daysBetween, previousDay, weekday } from "../../oracle/days.js";
import { type Fraction, fraction, larger, multiply, subtract, ZERO } from "../../oracle/fractions.js";
import { amountFraction, roundToUnit } from "../../oracle/money.js";
import type { Changes } from "../changes.js";
import type { Table } from "../table.js";
import { osagoReturnPremiumTable } from "../tables/osago.return-premium/index.js";
import { zettaVoluntaryReturnPremiumTable } from "../tables/zetta-voluntary.return-premium/index.js";
import { everyFourthYear, thirtyDayMonths } from "./day-counts.js";
import { roundedInFloats } from "./floats.js";
import { at, type Mutant, mutant, textAt, withFields, withInput, withoutNote, withResult } from "./mutant.js";
import {
  amounts,
  amountsOf,
  exactReturn,
  type Policy,
  policy,
  policyTables,
  unearnedIn,
  withFormula,
} from "./policy.js";

const osago: readonly Table[] = [osagoReturnPremiumTable];
const zetta: readonly Table[] = [zettaVoluntaryReturnPremiumTable];

const withUnearned = (unearned: (of: Policy) => Fraction) =>
  withFormula((of) => amountsOf(of, exactReturn(of, unearned(of))));

/** Twenty digits behind the point of the premium of a day. */
function dividedFirst({ premium, term, unused }: Policy): Fraction {
  const scale = 10n ** 20n;
  const perDay = (2n * premium * scale + BigInt(term)) / (2n * BigInt(term));
  return fraction(perDay * BigInt(unused), 100n * scale);
}

function inFloats(of: Policy): object {
  const [whole, share] = [Number(of.premium) / 100, Number(of.share.numerator) / Number(of.share.denominator)];
  const unearned = (whole / of.term) * of.unused;
  const returned = of.isOsago ? unearned * share : unearned - (of.areCostsOfUnearned ? unearned : whole) * share;
  return amounts(roundedInFloats(Math.max(returned, 0), of.rounding, of.premium), of);
}

function bothRounded(of: Policy): object {
  const exact = larger(exactReturn(of, unearnedIn(of)), ZERO);
  const rest = subtract(amountFraction(of.premium), exact);
  return amounts(roundToUnit(exact, of.rounding), of, roundToUnit(rest, of.rounding));
}

const withoutCeiling = (of: Policy): object =>
  amounts(roundToUnit(larger(exactReturn(of, unearnedIn(of)), ZERO), of.rounding), of);

const withoutFloor = (of: Policy): object => amounts(roundToUnit(exactReturn(of, unearnedIn(of)), of.rounding), of);

function wholeUnrounded(of: Policy): object {
  const exact = exactReturn(of, unearnedIn(of));
  return exact.numerator * 100n === of.premium * exact.denominator ? amounts(of.premium, of) : {};
}

/** Rounds what is kept though nothing goes back. */
const everythingRounded = withFields((input, right, table) => {
  const of = policy(input, right, table);
  return of.hasFormula ? {} : amounts(0n, of, roundToUnit(amountFraction(of.premium), of.rounding));
});

/** The day that ends the contract, or the last one covered. */
function endOf(input: unknown, expected: object): string {
  return "terminatedOn" in expected ? textAt(expected, "terminatedOn") : textAt(input, "termination.lastCoveredDay");
}

/** Other days, and the amounts that come of them. A term of no days gives no number. */
const withDays = (count: (of: Policy, input: unknown, end: string) => Pick<Policy, "term" | "unused">) =>
  withFields((input, right, table) => {
    const of = policy(input, right, table);
    const days = count(of, input, endOf(input, right.expected));
    if (days.term === 0) return { days, returnPremium: "NaN" };
    const other = { ...of, ...days };
    return { days, ...(of.hasFormula ? amountsOf(other, exactReturn(other, unearnedIn(other))) : {}) };
  });

/** The days of a whole term, counted by a rule of its own; those of use periods stay as they are. */
const withDaysBetween = (between: (from: string, to: string) => number) =>
  withDays((of, input, end) => {
    if (at(input, "contract.usePeriods") !== undefined) return of;
    const [firstDay, lastDay] = [textAt(input, "contract.firstDay"), textAt(input, "contract.lastDay")];
    const term = between(firstDay, lastDay) + 1;
    return { term, unused: end < firstDay ? term : Math.max(between(end, lastDay), 0) };
  });

/** All days after the end, more than the term has too. */
const beyondTerm = withDays(({ term, unused }, input, end) => {
  const left = daysBetween(end, textAt(input, "contract.lastDay"));
  return { term, unused: left > term ? left : unused };
});

/** Less than no days, and a return of less than nothing. */
const negativeDays = withFields((input, right, table) => {
  const of = policy(input, right, table);
  const left = daysBetween(endOf(input, right.expected), textAt(input, "contract.lastDay"));
  if (left >= 0) return {};
  const other = { ...of, unused: left };
  const days = { term: of.term, unused: left };
  return { days, ...amounts(roundToUnit(exactReturn(other, unearnedIn(other)), of.rounding), of) };
});

/** The unused part less 23% of the whole premium. */
function shareOfWhole(of: Policy): object {
  const kept = multiply(amountFraction(of.premium), subtract({ numerator: 1n, denominator: 1n }, of.share));
  return amountsOf(of, subtract(unearnedIn(of), kept));
}

/** As the page prints it: 90 of 365 days are 24.6%, of which 77% are 18.9%. */
function percentCut(of: Policy): object {
  const perMille = (1000n * BigInt(of.unused)) / BigInt(of.term);
  const ofShare = (perMille * of.share.numerator) / of.share.denominator;
  return amountsOf(of, fraction(of.premium * ofShare, 100_000n));
}

/** Ends the contract by another day; the day to pay stays that of the application. */
const endedBy = (changesOf: (input: unknown) => Changes) =>
  withFields((input, right, table) => {
    const other = withInput(changesOf)(table)(input, right);
    if ("error" in other) return {};
    return { ...other.expected, dueOn: other.expected.dueOn === null ? null : right.expected.dueOn };
  });

const dayBefore = (input: unknown, path: string): Changes =>
  at(input, path) === undefined ? {} : { [path]: previousDay(textAt(input, path)) };

/** Another day to pay wherever there is one. */
const withDueDay = (dueOn: (input: unknown, day: string) => string) =>
  withFields((input, { expected }) =>
    typeof expected.dueOn === "string" ? { dueOn: dueOn(input, expected.dueOn) } : {},
  );

function afterWeekend(day: string): string {
  return weekday(day) > 5 ? dayAfter(day, 8 - weekday(day)) : day;
}

function weekdaysAfter(start: string, count: number): string {
  let day = start;
  for (let found = 0; found < count; found += weekday(day) <= 5 ? 1 : 0) day = dayAfter(day, 1);
  return day;
}

export const mutantsOfPolicies: readonly Mutant[] = [
  mutant("divides-first", policyTables, withUnearned(dividedFirst)),
  mutant("floats", policyTables, withFormula(inFloats)),
  mutant(
    "divisor-365",
    policyTables,
    withUnearned((of) => unearnedIn({ ...of, term: 365 })),
  ),
  mutant("rounds-both-parts", policyTables, withFormula(bothRounded)),
  mutant("rounds-without-formula", policyTables, everythingRounded),
  mutant("above-whole", policyTables, withFormula(withoutCeiling)),
  mutant("negative-return", zetta, withFormula(withoutFloor)),
  mutant("whole-unrounded", zetta, withFormula(wholeUnrounded)),
  mutant(
    "exclusive-term",
    policyTables,
    withDays(({ term, unused }) => ({ term: term - 1, unused })),
  ),
  mutant("thirty-day-months", policyTables, withDaysBetween(thirtyDayMonths)),
  mutant("leap-century", osago, withDaysBetween(everyFourthYear)),
  mutant("unused-beyond-term", policyTables, beyondTerm),
  mutant("negative-days", osago, negativeDays),
  mutant(
    "costs-on-unearned",
    zetta,
    withFormula((of) => {
      const other = { ...of, areCostsOfUnearned: true };
      return amountsOf(other, exactReturn(other, unearnedIn(other)));
    }),
  ),
  mutant(
    "ignores-costs-option",
    zetta,
    withInput(() => ({ "options.costs": undefined })),
  ),
  mutant(
    "claims-no-bar",
    zetta,
    withInput(() => ({ claims: { paid: false, reported: false } })),
  ),
  mutant(
    "reported-claim-passes",
    zetta,
    withInput(() => ({ "claims.reported": false })),
  ),
  mutant(
    "last-covered-day-unused",
    zetta,
    withInput((input) => dayBefore(input, "termination.lastCoveredDay")),
  ),
  mutant(
    "share-forgotten",
    osago,
    withInput(() => ({ "options.returnableShare": "1" })),
  ),
  mutant(
    "ignores-share-option",
    osago,
    withInput(() => ({ "options.returnableShare": undefined })),
  ),
  mutant("share-of-whole", osago, withFormula(shareOfWhole)),
  mutant("percent-cut", osago, withFormula(percentCut)),
  mutant(
    "use-periods-ignored",
    osago,
    withInput(() => ({ "contract.usePeriods": undefined })),
  ),
  mutant(
    "termination-day-unused",
    osago,
    endedBy((input) => ({
      ...dayBefore(input, "termination.appliedOn"),
      ...dayBefore(input, "termination.eventOn"),
    })),
  ),
  mutant(
    "event-day-ignored",
    osago,
    endedBy((input) => ({ "termination.eventOn": textAt(input, "termination.appliedOn") })),
  ),
  mutant(
    "event-day-used",
    osago,
    endedBy((input) => ({
      "termination.appliedOn": at(input, "termination.eventOn") ?? at(input, "termination.appliedOn"),
    })),
  ),
  mutant(
    "wish-returns",
    osago,
    withFields((input, right, table) => {
      const of = policy(input, right, table);
      return of.hasFormula ? {} : amountsOf(of, exactReturn(of, unearnedIn(of)));
    }),
  ),
  mutant(
    "liquidated-nothing",
    osago,
    withFields((input, right, table) => {
      const isLiquidated = at(input, "termination.reason") === "insurer-liquidated";
      return isLiquidated ? { ...amounts(0n, policy(input, right, table)), dueOn: null } : {};
    }),
  ),
  mutant(
    "military-service-early",
    osago,
    withInput((input) => ({
      "termination.reason":
        at(input, "termination.reason") === "military-service" ? "vehicle-sold" : at(input, "termination.reason"),
    })),
  ),
  mutant(
    "weekend-shifted",
    policyTables,
    withDueDay((_, day) => afterWeekend(day)),
  ),
  mutant(
    "due-counts-first-day",
    policyTables,
    withDueDay((_, day) => previousDay(day)),
  ),
  mutant(
    "due-in-working-days",
    policyTables,
    withDueDay((input) => weekdaysAfter(textAt(input, "termination.appliedOn"), 14)),
  ),
  mutant(
    "due-from-event",
    osago,
    withDueDay((input, day) => {
      const eventOn = at(input, "termination.eventOn");
      return typeof eventOn === "string" ? dayAfter(eventOn, 14) : day;
    }),
  ),
  mutant(
    "due-of-nothing",
    policyTables,
    withFields((input, { expected }) => ({
      dueOn: expected.dueOn ?? dayAfter(textAt(input, "termination.appliedOn"), 14),
    })),
  ),
  mutant("share-unverified-unsaid", osago, withoutNote("share-not-verified")),
  mutant(
    "share-doubted-idly",
    osago,
    withResult((input, { notes }) => ({
      notes: textAt(input, "contract.firstDay") > "2018-06-01" ? notes : [...notes, { code: "share-not-verified" }],
    })),
  ),
  mutant(
    "doubt-unsaid",
    osago,
    (table) => (input, right) =>
      ["right-disputed", "collection-doubtful", "event-day-not-used"].reduce(
        (outcome, code) => withoutNote(code)(table)(input, outcome),
        right,
      ),
  ),
];
