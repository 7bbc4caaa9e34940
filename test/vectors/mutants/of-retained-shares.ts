/** Returns of the compulsory insurance of Kazakhstan, each by a program with one mistake. */

import { nthWorkingDayAfter } from "../../oracle/calendar.js";
import { daysBetween } from "../../oracle/days.js";
import { type Fraction, fraction, subtract } from "../../oracle/fractions.js";
import { kzCivilCodeReturn } from "../../oracle/kz-civil-code.js";
import { amountFraction, printAmount, type Rounding, readAmount, roundToUnit } from "../../oracle/money.js";
import { elapsedDays, type OgpoVtsInput, paidPremiumOf, percentKept, roundingOf } from "../../oracle/ogpo-vts.js";
import { usedDays } from "../../oracle/return-parts.js";
import type { Table } from "../table.js";
import { ogpoVtsReturnPremiumTable } from "../tables/ogpo-vts.return-premium/index.js";
import { almatyDays, everyFourthYear, thirtyDayMonths } from "./day-counts.js";
import { roundedInFloats } from "./floats.js";
import { at, type Mutant, mutant, textAt, withFields, withNote, withoutNote, withResult } from "./mutant.js";

const compulsory: readonly Table[] = [ogpoVtsReturnPremiumTable];

/** A contract that ended early, and the days that are right. Amounts are in hundredths. */
interface Ended {
  readonly input: OgpoVtsInput;
  readonly ground: string;
  readonly paid: bigint;
  readonly rounding: Rounding;
  readonly term: number;
  readonly used: number;
}

const endedIn = (input: unknown, expected: unknown): Ended => {
  // A case that is not refused.
  const read = input as OgpoVtsInput;
  return {
    input: read,
    ground: textAt(expected, "ground"),
    paid: paidPremiumOf(read),
    rounding: roundingOf(read),
    term: Number(at(expected, "days.term")),
    used: Number(at(expected, "days.used")),
  };
};

/** The part of an amount that is kept, exact: of the days, or a share. */
interface Part {
  readonly parts: number;
  readonly of: number;
}

const partOfDays = ({ term, used }: Ended): Part => ({ parts: used, of: term });
const partOfShare = ({ term, used }: Ended): Part => ({ parts: percentKept(used, term), of: 100 });
const rightPart = (ended: Ended): Part => (ended.ground === "replacement" ? partOfDays(ended) : partOfShare(ended));

const exactly = (amount: bigint, { parts, of }: Part): Fraction => fraction(amount * BigInt(parts), 100n * BigInt(of));

const isKeptWhole = (ended: Ended): boolean => ended.ground === "retained-share" && rightPart(ended).parts === 100;

function amounts({ paid, rounding }: Ended, kept: bigint, returned = paid - kept) {
  const print = (amount: bigint): string =>
    amount < 0n ? `-${printAmount(-amount, rounding.unit)}` : printAmount(amount, rounding.unit);
  return { returnPremium: print(returned), retainedPremium: print(kept) };
}

const capped = (ended: Ended, exact: Fraction): bigint => {
  const rounded = roundToUnit(exact, ended.rounding);
  return rounded < ended.paid ? rounded : ended.paid;
};

/** The amounts of another part; a share that is the whole is kept unrounded. */
const amountsOf = (ended: Ended, part: Part) =>
  amounts(ended, part.of === 100 && part.parts === 100 ? ended.paid : capped(ended, exactly(ended.paid, part)));

const shareIn = ({ ground }: Ended, { parts }: Part): object =>
  ground === "retained-share" ? { retainedShare: printAmount(BigInt(parts), "0.01") } : {};

/** Other fields wherever something is kept. */
const whereKept = (fieldsOf: (ended: Ended) => object) =>
  withFields((input, { expected }) => {
    const ended = endedIn(input, expected);
    return ["replacement", "retained-share"].includes(ended.ground) ? { ...fieldsOf(ended) } : {};
  });

const on = (ground: string, fieldsOf: (ended: Ended) => object) =>
  whereKept((ended) => (ended.ground === ground ? fieldsOf(ended) : {}));

/** Another share, and the amounts that come of it. */
const withPercent = (percent: (ended: Ended) => number) =>
  on("retained-share", (ended) => {
    const part = { parts: percent(ended), of: 100 };
    return { ...shareIn(ended, part), ...amountsOf(ended, part) };
  });

/** Other days, and all that comes of them. */
const withDays = (count: (ended: Ended) => { readonly term: number; readonly used: number }) =>
  whereKept((right) => {
    const { term, used } = count(right);
    const ended = { ...right, term, used };
    const days = { term, used, unused: term - used };
    if (term === 0) return { days, returnPremium: "NaN" };
    const part = rightPart(ended);
    return { days, ...shareIn(ended, part), ...amountsOf(ended, part) };
  });

const withDaysBetween = (between: (from: string, to: string) => number) =>
  withDays(({ input: { contract, termination }, used }) => {
    // One more where the day of termination, or that of the application, is inside.
    const besides = used - daysBetween(contract.firstDay, termination.terminatedOn);
    const term = between(contract.firstDay, contract.lastDay) + 1;
    return { term, used: between(contract.firstDay, termination.terminatedOn) + besides };
  });

/** The part of the term by whole per cent, half up. */
const wholePercent = ({ used, term }: Ended): number => Math.floor((200 * used + term) / (2 * term));

/** A part of a hundred-thousandth is below every boundary that it stood just on. */
const justBelow = ({ used, term }: Ended): number => percentKept(Math.max(1000 * used - 1, 0), 1000 * term);

function bothRounded(ended: Ended): object {
  if (isKeptWhole(ended)) return {};
  const exact = exactly(ended.paid, rightPart(ended));
  const rest = subtract(amountFraction(ended.paid), exact);
  return amounts(ended, roundToUnit(exact, ended.rounding), roundToUnit(rest, ended.rounding));
}

function otherRounded(ended: Ended): object {
  if (isKeptWhole(ended)) return {};
  const rest = subtract(amountFraction(ended.paid), exactly(ended.paid, rightPart(ended)));
  return amounts(ended, ended.paid - roundToUnit(rest, ended.rounding));
}

/** What no formula gives, rounded: all that is kept, and all that goes back. */
const wholeRounded = withFields((input, { expected }) => {
  const ended = endedIn(input, expected);
  const rounded = roundToUnit(amountFraction(ended.paid), ended.rounding);
  if (isKeptWhole(ended)) return { ...amounts(ended, rounded) };
  return ["before-start", "insurer-fault"].includes(ended.ground) ? { ...amounts(ended, ended.paid - rounded) } : {};
});

function inFloats(ended: Ended): object {
  if (isKeptWhole(ended)) return {};
  const { parts, of } = rightPart(ended);
  return amounts(ended, roundedInFloats((Number(ended.paid) / 100) * (parts / of), ended.rounding, ended.paid));
}

/** The comparison with the Code, with plain weekends in the years of the contract. */
const guessed = withResult((input, { expected, notes }) => {
  const { ground, input: read, rounding } = endedIn(input, expected);
  const { contract, termination } = read;
  if (ground !== "retained-share" || termination.reason === "replacement") return {};
  const year = Number(contract.concludedOn.slice(0, 4));
  const calendar = { years: [year, year + 1], daysOff: [], workingDays: [] };
  const { reason } = termination;
  const code = kzCivilCodeReturn({ contract, termination: { ...termination, reason }, options: { calendar } });
  if ("error" in code || readAmount(code.returnPremium) <= readAmount(textAt(expected, "returnPremium"))) return {};
  const difference = readAmount(code.returnPremium) - readAmount(textAt(expected, "returnPremium"));
  const facts = { difference: printAmount(difference, rounding.unit) };
  const others = notes.filter((note) => note.code !== "civil-code-returns-more");
  return { notes: [...others, { code: "civil-code-returns-more", facts }] };
});

export const mutantsOfRetainedShares: readonly Mutant[] = [
  mutant("boundary-below", compulsory, withPercent(justBelow)),
  mutant(
    "percent-rounded",
    compulsory,
    withPercent((ended) => percentKept(wholePercent(ended), 100)),
  ),
  mutant(
    "application-day-in-share",
    compulsory,
    withPercent(({ input, term }) => percentKept(elapsedDays(input), term)),
  ),
  mutant(
    "pro-rata-for-share",
    compulsory,
    on("retained-share", (ended) => amountsOf(ended, partOfDays(ended))),
  ),
  mutant(
    "share-for-pro-rata",
    compulsory,
    on("replacement", (ended) => amountsOf(ended, partOfShare(ended))),
  ),
  mutant(
    "share-of-contract-premium",
    compulsory,
    whereKept((ended) => {
      const premium = readAmount(ended.input.contract.premium);
      return amounts(ended, capped(ended, exactly(premium, rightPart(ended))));
    }),
  ),
  mutant(
    "costs-besides-share",
    compulsory,
    whereKept((ended) => {
      const { parts, of } = rightPart(ended);
      return amounts(ended, capped(ended, exactly(ended.paid, { parts: 10 * parts + of, of: 10 * of })));
    }),
  ),
  mutant(
    "divisor-365",
    compulsory,
    on("replacement", (ended) => amountsOf(ended, { parts: ended.used, of: 365 })),
  ),
  mutant(
    "replacement-one-more",
    compulsory,
    withDays(({ ground, input: { contract, termination }, term, used }) => ({
      term,
      used: ground === "replacement" ? daysBetween(contract.firstDay, termination.terminatedOn) + 1 : used,
    })),
  ),
  mutant(
    "replacement-as-circumstance",
    compulsory,
    withDays(({ ground, input: { contract, termination, options = {} }, term, used }) => ({
      term,
      used: ground === "replacement" ? usedDays(contract, termination.terminatedOn, options) : used,
    })),
  ),
  mutant(
    "exclusive-term",
    compulsory,
    withDays(({ term, used }) => ({ term: term - 1, used })),
  ),
  mutant("thirty-day-months", compulsory, withDaysBetween(thirtyDayMonths)),
  mutant("leap-century", compulsory, withDaysBetween(everyFourthYear)),
  mutant("local-time-days", compulsory, withDaysBetween(almatyDays)),
  mutant("rounds-both-parts", compulsory, whereKept(bothRounded)),
  mutant("rounds-other-part", compulsory, whereKept(otherRounded)),
  mutant("rounds-without-formula", compulsory, wholeRounded),
  mutant(
    "whole-unrounded",
    compulsory,
    on("replacement", (ended) => (ended.used === ended.term ? amounts(ended, ended.paid) : {})),
  ),
  mutant(
    "above-whole",
    compulsory,
    whereKept((ended) =>
      isKeptWhole(ended) ? {} : amounts(ended, roundToUnit(exactly(ended.paid, rightPart(ended)), ended.rounding)),
    ),
  ),
  mutant("floats", compulsory, whereKept(inFloats)),
  mutant("no-statute-comparison", compulsory, withoutNote("civil-code-returns-more")),
  mutant("idle-statute-comparison", compulsory, withNote("civil-code-returns-more")),
  mutant("guesses-unpublished-year", compulsory, guessed),
  mutant(
    "due-of-nothing",
    compulsory,
    withFields((input) => {
      const path = at(input, "termination.appliedOn") === undefined ? "terminatedOn" : "appliedOn";
      return { dueOn: nthWorkingDayAfter(textAt(input, `termination.${path}`), 5) ?? "" };
    }),
  ),
];
