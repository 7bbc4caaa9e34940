import { isRecord } from "../engine/received.js";
import type { ResultFrame } from "../engine/result.js";
import { printAmount } from "../exact/amount.js";
import { readDecimal } from "../exact/decimal.js";
import { add } from "../exact/fraction.js";
import { codesIn, isWithCosts, isZero } from "./conventions.js";
import type { Facts } from "./fill.js";

/** The amount due under the Civil Code, if a note gives the difference from the return. */
export function statutoryReturn({ notes = [] }: ResultFrame, { returnPremium, conventionsRoundingUnit }: Facts): Facts {
  const difference = notes.map(({ facts }) => facts.difference).find(Boolean);
  if (difference === undefined) return {};
  const total = add(readDecimal(String(returnPremium)), readDecimal(difference));
  return { total: printAmount(total, String(conventionsRoundingUnit)) };
}

/**
 * The circumstances that apply, each as a fact with empty text. Bracketed text that names a circumstance is shown only
 * if the circumstance applies.
 */
export function circumstancesOf(facts: Facts): Facts {
  const { ground, operation, costs, daysUnused, returnPremium, paidPremium, usePeriods, grounds, considered } = facts;
  const isKept = isRecord(costs) && !Object.values(costs).some(isZero) && isWithCosts(ground, operation);
  const isPartly = (one: unknown): boolean => isRecord(one) && one.effect === "may-refuse-in-full-or-part";
  const circumstances: Readonly<Record<string, boolean>> = {
    costsKept: isKept,
    allKept: isZero(returnPremium),
    allReturned: Number(paidPremium) === Number(returnPremium),
    noDaysLeft: daysUnused === 0,
    tooLate: codesIn(considered).includes("applied-after-window"),
    sumExhausted: codesIn(considered).includes("sum-insured-exhausted"),
    instalmentUnpaid: ground === "instalment-unpaid",
    onlyInUse: Array.isArray(usePeriods),
    partly: Array.isArray(grounds) && grounds.every(isPartly),
  };
  return Object.fromEntries(Object.entries(circumstances).flatMap(([name, isSo]) => (isSo ? [[name, ""]] : [])));
}
