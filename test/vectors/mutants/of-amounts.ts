/** Wrong ways to compute and to round a return, each with all the rest right. */

import { type Fraction, fraction, multiply, subtract } from "../../oracle/fractions.js";
import { amountFraction, type Rounding, readAmount, roundToUnit } from "../../oracle/money.js";
import { proRata } from "../../oracle/return-parts.js";
import { kzCivilCodeReturnPremiumTable } from "../tables/kz-civil-code.return-premium/index.js";
import { ogpoPlusReturnPremiumTable } from "../tables/ogpo-plus.return-premium/index.js";
import {
  amounts,
  amountsOf,
  definedPart,
  type EndedContract,
  endedContract,
  hasFormula,
  returnTables,
  withFormula,
} from "./ended-contract.js";
import { roundedInFloats } from "./floats.js";
import { type Mutant, mutant, withFields } from "./mutant.js";

const earnedBy = (earned: (contract: EndedContract) => Fraction) =>
  withFormula((contract) => amountsOf(contract, definedPart(contract, earned(contract))));

const costsBy = (costs: (contract: EndedContract) => Fraction) =>
  withFormula((contract) => amountsOf(contract, definedPart(contract, earnedIn(contract), costs(contract))));

const earnedIn = ({ premium, used, term }: EndedContract): Fraction => proRata(premium, used, term);

/** Twenty significant digits, as of a decimal type. */
function toDigits({ numerator, denominator }: Fraction): Fraction {
  let scale = 1n;
  while ((numerator * scale) / denominator < 10n ** 19n) scale *= 10n;
  return fraction((2n * numerator * scale + denominator) / (2n * denominator), scale);
}

const perDay = ({ premium, term }: EndedContract): Fraction => fraction(premium, 100n * BigInt(term));

const times = (day: Fraction, days: number): Fraction => multiply(day, fraction(BigInt(days), 1n));

/** The same share of costs, of another amount. */
const shareOf = ({ costs, received }: EndedContract, of: Fraction): Fraction =>
  received === 0n ? costs : multiply(of, multiply(costs, fraction(100n, received)));

/** Everything in binary floating point, rounding too. */
function inFloats(contract: EndedContract): object {
  const { premium, received, used, term, costs, ground, rounding } = contract;
  const whole = Number(received) / 100;
  const earned = (Number(premium) / 100 / term) * used;
  const costsInFloats = Number(costs.numerator) / Number(costs.denominator);
  const defined = ground === "replacement" ? earned : Math.max(whole - earned - costsInFloats, 0);
  const part = roundedInFloats(defined, rounding, received);
  return amounts(ground === "replacement" ? received - part : part, contract);
}

/** Rounds each part by itself. */
function bothRounded(contract: EndedContract): object {
  const defined = definedPart(contract, earnedIn(contract));
  const other = subtract(amountFraction(contract.received), defined);
  const [part, rest] = [roundToUnit(defined, contract.rounding), roundToUnit(other, contract.rounding)];
  return contract.ground === "replacement" ? amounts(rest, contract, part) : amounts(part, contract, rest);
}

function otherRounded(contract: EndedContract): object {
  const other = subtract(amountFraction(contract.received), definedPart(contract, earnedIn(contract)));
  const rest = roundToUnit(other, contract.rounding);
  return amounts(contract.ground === "replacement" ? rest : contract.received - rest, contract);
}

function withoutFloor(contract: EndedContract): object {
  const { ground, received, costs, rounding } = contract;
  if (ground === "replacement") return {};
  const exact = subtract(subtract(amountFraction(received), earnedIn(contract)), costs);
  return amounts(roundToUnit(exact, rounding), contract);
}

function withoutCeiling(contract: EndedContract): object {
  const part = roundToUnit(definedPart(contract, earnedIn(contract)), contract.rounding);
  return amounts(contract.ground === "replacement" ? contract.received - part : part, contract);
}

function wholeUnrounded(contract: EndedContract): object {
  const exact = definedPart(contract, earnedIn(contract));
  const isWhole = exact.numerator * 100n === contract.received * exact.denominator;
  return isWhole && contract.ground !== "replacement" ? amounts(contract.received, contract) : {};
}

/** Rounds what no formula gives. */
const everythingRounded = withFields((input, right, table) => {
  const contract = endedContract(input, right, table);
  const { returnPremium } = right.expected;
  if (hasFormula(contract) || typeof returnPremium !== "string") return {};
  return amounts(roundToUnit(amountFraction(readAmount(returnPremium)), contract.rounding), contract);
});

/** What would go back pro rata, where the parties are to set the amount. */
const agreedProRata = withFields((input, right, table) => {
  const contract = endedContract(input, right, table);
  const unused = proRata(contract.received, contract.term - contract.used, contract.term);
  return contract.ground === "by-agreement" ? amountsOf(contract, unused) : {};
});

const sixtyFourBits = ({ premium, used, term }: EndedContract): Fraction =>
  fraction(BigInt.asIntN(64, premium * BigInt(used)), 100n * BigInt(term));

const roundedDay = (contract: EndedContract): Fraction => {
  const toHundredths: Rounding = { unit: "0.01", mode: "half-up" };
  return times(amountFraction(roundToUnit(perDay(contract), toHundredths)), contract.used);
};

export const mutantsOfAmounts: readonly Mutant[] = [
  mutant(
    "divides-first",
    returnTables,
    earnedBy((contract) => times(toDigits(perDay(contract)), contract.used)),
  ),
  mutant("rounds-daily-premium", returnTables, earnedBy(roundedDay)),
  mutant("floats", returnTables, withFormula(inFloats)),
  mutant("narrow-integers", returnTables, earnedBy(sixtyFourBits)),
  mutant(
    "divisor-365",
    returnTables,
    earnedBy(({ premium, used }) => proRata(premium, used, 365)),
  ),
  mutant(
    "earned-from-paid",
    returnTables,
    earnedBy(({ received, used, term }) => proRata(received, used, term)),
  ),
  mutant(
    "costs-on-unearned",
    returnTables,
    costsBy((contract) => shareOf(contract, subtract(amountFraction(contract.received), earnedIn(contract)))),
  ),
  mutant(
    "costs-of-premium",
    returnTables,
    costsBy((contract) => shareOf(contract, amountFraction(contract.premium))),
  ),
  mutant(
    "costs-on-circumstance",
    [kzCivilCodeReturnPremiumTable],
    costsBy(({ costs, ground, received }) => (ground === "art-841-1" ? fraction(received, 1000n) : costs)),
  ),
  mutant("rounds-both-parts", returnTables, withFormula(bothRounded)),
  mutant("rounds-other-part", returnTables, withFormula(otherRounded)),
  mutant("rounds-without-formula", returnTables, everythingRounded),
  mutant("agreement-pro-rata", [ogpoPlusReturnPremiumTable], agreedProRata),
  mutant("whole-unrounded", returnTables, withFormula(wholeUnrounded)),
  mutant("negative-return", returnTables, withFormula(withoutFloor)),
  mutant("above-whole", returnTables, withFormula(withoutCeiling)),
];
