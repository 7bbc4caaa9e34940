/** Wrong penalties, and wrong limits of a payout. */

import { dayAfter, nextDay, weekday } from "../../oracle/days.js";
import { fraction } from "../../oracle/fractions.js";
import {
  type AmountInput,
  amountFraction,
  printAmount,
  type Rounding,
  readAmount,
  roundToUnit,
} from "../../oracle/money.js";
import { DEFAULT_ROUNDING } from "../../oracle/return-parts.js";
import { changed } from "../changes.js";
import type { Table } from "../table.js";
import { osagoLatePaymentPenaltyTable } from "../tables/osago.late-payment-penalty/index.js";
import { osagoPayoutCapTable } from "../tables/osago.payout-cap.js";
import { thirtyDayMonths, withoutLeapDays } from "./day-counts.js";
import { roundedInFloats } from "./floats.js";
import { at, type Mutant, mutant, type Right, textAt, withFields, withInput, withoutNote } from "./mutant.js";

const penalties: readonly Table[] = [osagoLatePaymentPenaltyTable];
const caps: readonly Table[] = [osagoPayoutCapTable];

const premiumIn = (input: unknown): bigint =>
  // An amount of a case that is not refused.
  readAmount(at(input, "premium") as AmountInput);

const roundingIn = (input: unknown): Rounding =>
  // A rounding of a case that is not refused.
  (at(input, "options.rounding") as Rounding | undefined) ?? DEFAULT_ROUNDING;

const daysLateIn = ({ expected }: Right): number => Number(expected.daysLate);

/** 1% of the premium for so many days, rounded. */
const penaltyOf = (input: unknown, days: number): bigint =>
  roundToUnit(fraction(premiumIn(input) * BigInt(days), 10_000n), roundingIn(input));

/** Another penalty, by default not above the premium. */
const withPenalty = (penaltyFor: (input: unknown, right: Right) => bigint, isCapped = true) =>
  withFields((input, right) => {
    const [penalty, premium] = [penaltyFor(input, right), premiumIn(input)];
    const taken = isCapped && penalty > premium ? premium : penalty;
    return { penalty: printAmount(taken, roundingIn(input).unit) };
  });

/** Other days of delay, and their penalty. */
const withDaysLate = (between: (from: string, to: string) => number) =>
  withFields((input, { expected }) => {
    const daysLate = Math.max(between(textAt(expected, "dueOn"), textAt(input, "paidOn")), 0);
    const penalty = penaltyOf(input, daysLate);
    const premium = premiumIn(input);
    return { daysLate, penalty: printAmount(penalty > premium ? premium : penalty, roundingIn(input).unit) };
  });

const perDayRounded = (input: unknown, right: Right): bigint =>
  roundToUnit(fraction(premiumIn(input), 10_000n), roundingIn(input)) * BigInt(daysLateIn(right));

const isLateOrDue = (input: unknown, { expected }: Right): boolean =>
  textAt(input, "paidOn") >= textAt(expected, "dueOn");

/** What a later payment, or an earlier one, would give. */
const withPaidOn = (paidOn: (input: unknown, right: Right) => string) =>
  withFields((input, right, table) => {
    const other = table.outcomeOf(changed(input, { paidOn: paidOn(input, right) }));
    return "error" in other ? {} : other.expected;
  });

/** As many days after the due day as the payment came before it. */
function mirrored(input: unknown, { expected }: Right): string {
  const [dueOn, paidOn] = [textAt(expected, "dueOn"), textAt(input, "paidOn")];
  let day = dueOn;
  for (let before = paidOn; before < dueOn; before = nextDay(before)) day = nextDay(day);
  return paidOn < dueOn ? day : paidOn;
}

/** Each limit is that of the next harm in the list of the page. */
const OTHER_LIMITS: Readonly<Record<string, bigint>> = {
  "life-or-health": 475_000_00n,
  death: 500_000_00n,
  burial: 475_000_00n,
  property: 100_000_00n,
  "property-europrotocol": 400_000_00n,
};

function cappedAt(input: unknown, limit: bigint): object {
  // An amount of a case that is not refused.
  const amount = readAmount(at(input, "amount") as AmountInput);
  const payout = amount > limit ? limit : amount;
  return { payout: printAmount(payout, "0.01"), limit: printAmount(limit, "0.01"), capped: amount > limit };
}

export const mutantsOfPenalties: readonly Mutant[] = [
  mutant(
    "penalty-on-due-day",
    penalties,
    withPaidOn((input, right) => {
      const paidOn = textAt(input, "paidOn");
      return isLateOrDue(input, right) ? nextDay(paidOn) : paidOn;
    }),
  ),
  mutant("penalty-for-early-days", penalties, withPaidOn(mirrored)),
  mutant(
    "penalty-of-one-day",
    penalties,
    withPenalty((input, right) => penaltyOf(input, Math.min(daysLateIn(right), 1))),
  ),
  mutant(
    "penalty-from-application",
    penalties,
    withInput((input) => ({
      appliedOn: undefined,
      dueOn: at(input, "dueOn") ?? at(input, "appliedOn"),
    })),
  ),
  mutant(
    "weekend-shifted",
    penalties,
    withFields((_, { expected }) => {
      const dueOn = textAt(expected, "dueOn");
      return weekday(dueOn) > 5 ? { dueOn: dayAfter(dueOn, 8 - weekday(dueOn)) } : {};
    }),
  ),
  mutant("penalty-by-thirty-day-months", penalties, withDaysLate(thirtyDayMonths)),
  mutant("leap-day-forgotten", penalties, withDaysLate(withoutLeapDays)),
  mutant(
    "penalty-uncapped",
    penalties,
    withPenalty((input, right) => penaltyOf(input, daysLateIn(right)), false),
  ),
  mutant(
    "above-whole",
    penalties,
    withPenalty((input, right) => {
      const days = daysLateIn(right);
      return days < 100 ? penaltyOf(input, days) : premiumIn(input);
    }, false),
  ),
  mutant("rounds-daily-penalty", penalties, withPenalty(perDayRounded)),
  mutant(
    "rounds-without-formula",
    penalties,
    withPenalty((input, right) => {
      const whole = roundToUnit(amountFraction(premiumIn(input)), roundingIn(input));
      return daysLateIn(right) < 100 ? penaltyOf(input, daysLateIn(right)) : whole;
    }, false),
  ),
  mutant(
    "floats",
    penalties,
    withPenalty((input, right) => {
      const exact = (Number(premiumIn(input)) / 100) * 0.01 * daysLateIn(right);
      return roundedInFloats(exact, roundingIn(input), premiumIn(input));
    }),
  ),
  mutant(
    "narrow-integers",
    penalties,
    withPenalty((input, right) => {
      const hundredths = BigInt.asIntN(32, premiumIn(input)) * BigInt(daysLateIn(right));
      return roundToUnit(fraction(hundredths < 0n ? -hundredths : hundredths, 10_000n), roundingIn(input));
    }),
  ),
  mutant(
    "capped-at-the-cap",
    penalties,
    withFields((_, right) => ({ capped: daysLateIn(right) >= 100 })),
  ),
  mutant(
    "capped-at-the-cap",
    caps,
    withFields((_, { expected }) => ({ capped: expected.payout === expected.limit })),
  ),
  mutant(
    "payout-uncapped",
    caps,
    withFields((input, { expected }) => ({
      // An amount of a case that is not refused.
      payout:
        expected.capped === true
          ? printAmount(readAmount(at(input, "amount") as AmountInput), "0.01")
          : expected.payout,
    })),
  ),
  mutant(
    "limit-of-other-harm",
    caps,
    withFields((input) => ({ ...cappedAt(input, OTHER_LIMITS[textAt(input, "harm")] ?? 0n) })),
  ),
  mutant("doubt-unsaid", caps, withoutNote("limits-changed-2025")),
  mutant(
    "wrong-decimals",
    caps,
    withFields((_, { expected }) => ({ payout: textAt(expected, "payout").replace(/\.?0+$/, "") })),
  ),
];
