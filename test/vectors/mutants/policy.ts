/** A Russian policy that ended early, as far as its amounts hang on it; and its return by another formula. */

import { type Fraction, fraction, larger, multiply, subtract, ZERO } from "../../oracle/fractions.js";
import {
  type AmountInput,
  amountFraction,
  printAmount,
  type Rounding,
  readAmount,
  readShare,
  roundToUnit,
  type ShareInput,
} from "../../oracle/money.js";
import { DEFAULT_ROUNDING } from "../../oracle/return-parts.js";
import type { Table } from "../table.js";
import { osagoReturnPremiumTable } from "../tables/osago.return-premium/index.js";
import { zettaVoluntaryReturnPremiumTable } from "../tables/zetta-voluntary.return-premium/index.js";
import { at, type Right, textAt, withFields } from "./mutant.js";

export const policyTables: readonly Table[] = [osagoReturnPremiumTable, zettaVoluntaryReturnPremiumTable];

export interface Policy {
  readonly isOsago: boolean;
  /** Whether something goes back by a formula. */
  readonly hasFormula: boolean;
  /** In hundredths. */
  readonly premium: bigint;
  /** The returnable share of OSAGO, or the share of costs. */
  readonly share: Fraction;
  readonly areCostsOfUnearned: boolean;
  readonly term: number;
  readonly unused: number;
  readonly rounding: Rounding;
}

const REASONS_WITHOUT_RETURN: readonly unknown[] = ["false-information", "instalment-unpaid", "own-wish"];

export function policy(input: unknown, { expected }: Right, table: Table): Policy {
  const isOsago = table === osagoReturnPremiumTable;
  const reason = at(input, "termination.reason");
  // Values of a case that is not refused.
  const share = at(input, isOsago ? "options.returnableShare" : "options.costs.share") as ShareInput | undefined;
  const premium = at(input, isOsago ? "contract.premium" : "contract.paidPremium") as AmountInput;
  const rounding = at(input, "options.rounding") as Rounding | undefined;
  return {
    isOsago,
    hasFormula: isOsago ? !REASONS_WITHOUT_RETURN.includes(reason) : textAt(expected, "ground") === "early-termination",
    premium: readAmount(premium),
    share: readShare(share ?? (isOsago ? "0.77" : "0.43")),
    areCostsOfUnearned: at(input, "options.costs.of") === "unearned-premium",
    term: Number(at(expected, "days.term")),
    unused: Number(at(expected, "days.unused")),
    rounding: rounding ?? DEFAULT_ROUNDING,
  };
}

/** premium × unused ÷ term, exact. */
export const unearnedIn = ({ premium, unused, term }: Policy): Fraction =>
  fraction(premium * BigInt(unused), 100n * BigInt(term));

/** What goes back of an unearned part, exact; less than nothing too. */
export function exactReturn(of: Policy, unearned: Fraction): Fraction {
  if (of.isOsago) return multiply(unearned, of.share);
  return subtract(unearned, multiply(of.areCostsOfUnearned ? unearned : amountFraction(of.premium), of.share));
}

/** Both amounts as a result prints them; below zero too, where a mistake leads there. */
export function amounts(returned: bigint, of: Policy, retained = of.premium - returned) {
  const print = (amount: bigint): string =>
    amount < 0n ? `-${printAmount(-amount, of.rounding.unit)}` : printAmount(amount, of.rounding.unit);
  return { returnPremium: print(returned), retainedPremium: print(retained) };
}

/** The amounts that come of an exact return: at least nothing, rounded, and never above the premium. */
export function amountsOf(of: Policy, exact: Fraction) {
  const rounded = roundToUnit(larger(exact, ZERO), of.rounding);
  return amounts(rounded > of.premium ? of.premium : rounded, of);
}

/** Other amounts wherever a formula gives them. */
export const withFormula = (amountsFor: (of: Policy) => object) =>
  withFields((input, right, table) => {
    const of = policy(input, right, table);
    return of.hasFormula ? { ...amountsFor(of) } : {};
  });
