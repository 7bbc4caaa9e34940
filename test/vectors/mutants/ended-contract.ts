/** A contract of Kazakhstan that ended early, as far as its amounts hang on it; and its return by another formula. */

import { type Fraction, larger, smaller, subtract, ZERO } from "../../oracle/fractions.js";
import {
  type AmountInput,
  amountFraction,
  printAmount,
  type Rounding,
  readAmount,
  roundToUnit,
} from "../../oracle/money.js";
import { costsOf, DEFAULT_ROUNDING, type ReturnOptions } from "../../oracle/return-parts.js";
import type { Table } from "../table.js";
import { kzCivilCodeReturnPremiumTable } from "../tables/kz-civil-code.return-premium/index.js";
import { lifeCabinetReturnPremiumTable } from "../tables/life-cabinet.return-premium/index.js";
import { ogpoPlusReturnPremiumTable } from "../tables/ogpo-plus.return-premium/index.js";
import { at, type Right, textAt, withFields } from "./mutant.js";

export const returnTables: readonly Table[] = [
  ogpoPlusReturnPremiumTable,
  kzCivilCodeReturnPremiumTable,
  lifeCabinetReturnPremiumTable,
];

/** What a formula is computed from. Amounts are in hundredths. */
export interface EndedContract {
  readonly ground: string;
  readonly premium: bigint;
  readonly received: bigint;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly terminatedOn: string;
  /** Days of the term, and those used: n under a replacement. */
  readonly term: number;
  readonly used: number;
  readonly costs: Fraction;
  readonly rounding: Rounding;
}

export function endedContract(input: unknown, { expected }: Right, table: Table): EndedContract {
  const amountAt = (path: string): bigint | undefined => {
    // An amount of a case that is not refused.
    const amount = at(input, path) as AmountInput | undefined;
    return amount === undefined ? undefined : readAmount(amount);
  };
  // Options of a case that is not refused.
  const options = (at(input, "options") ?? {}) as ReturnOptions;
  const premium = amountAt("contract.premium") ?? 0n;
  const received = amountAt("contract.paidPremium") ?? premium;
  const ground = textAt(expected, "ground");
  const takesCosts = ground !== "replacement" && (ground !== "art-841-1" || table === ogpoPlusReturnPremiumTable);
  return {
    ground,
    premium,
    received,
    firstDay: textAt(input, "contract.firstDay"),
    lastDay: textAt(input, "contract.lastDay"),
    terminatedOn: textAt(input, "termination.terminatedOn"),
    term: Number(at(expected, "days.term")),
    used: Number(at(expected, "days.used")),
    costs: takesCosts ? costsOf(received, options) : ZERO,
    rounding: options.rounding ?? defaultRounding(table),
  };
}

/** The rounding where the input names none. */
export const defaultRounding = (table: Table): Rounding =>
  table === lifeCabinetReturnPremiumTable ? { unit: "1", mode: "half-up" } : DEFAULT_ROUNDING;

export const hasFormula = ({ ground }: EndedContract): boolean =>
  ["art-841-1", "loan-repaid", "cooling-off", "replacement"].includes(ground);

/** Both amounts as a result prints them; below zero too, where a mistake leads there. */
export function amounts(returned: bigint, contract: EndedContract, retained = contract.received - returned) {
  const print = (amount: bigint): string =>
    amount < 0n ? `-${printAmount(-amount, contract.rounding.unit)}` : printAmount(amount, contract.rounding.unit);
  return { returnPremium: print(returned), retainedPremium: print(retained) };
}

/** The part that the clause defines, exact: what is kept under a replacement, else what goes back. */
export function definedPart(contract: EndedContract, earned: Fraction, costs = contract.costs): Fraction {
  const received = amountFraction(contract.received);
  if (contract.ground === "replacement") return smaller(earned, received);
  return larger(subtract(subtract(received, earned), costs), ZERO);
}

/** The amounts that come of a defined part: rounded, never above the whole, and the other part the remainder. */
export function amountsOf(contract: EndedContract, defined: Fraction) {
  const { received, ground, rounding } = contract;
  const rounded = roundToUnit(defined, rounding);
  const part = rounded > received ? received : rounded;
  return amounts(ground === "replacement" ? received - part : part, contract);
}

/** Other amounts wherever a formula gives them. */
export const withFormula = (amountsFor: (contract: EndedContract) => object) =>
  withFields((input, right, table) => {
    const contract = endedContract(input, right, table);
    return hasFormula(contract) ? { ...amountsFor(contract) } : {};
  });
