import { onlyValueOf } from "../../engine/dated.js";
import { readDecimal } from "../../exact/decimal.js";
import { type Fraction, fraction, isLess, whole } from "../../exact/fraction.js";
import { formula } from "../../formulas/formula.js";
import { Trace } from "../../formulas/trace.js";
import { mrpValues } from "../parameters.js";
import type { ClaimEligibilityFacts } from "./claim-eligibility.fields.js";
import { conjunction, decided, type Judge, leftOpen, unknownAmong } from "./findings.js";
import { lowValueMrpCount, totalLossShare } from "./parameters.js";

const totalLossThreshold = formula("actualValue × totalLossShare");
const lowValueLimit = formula("mrp × mrpCount");

/** 4.5(14): a total loss of a low-value vehicle. */
export const isTotalLossOfLowValue: Judge = (facts, trace) =>
  conjunction(isTotalLoss(facts, trace), isOfLowValue(facts, trace));

/**
 * 1.2: the repair costs more than the given share of the actual value. A repair that costs nothing is never a total
 * loss.
 */
const isTotalLoss: Judge = ({ claim }, trace) => {
  const { repairCost, actualValue } = claim;
  if (repairCost?.numerator === 0n) return decided(false);
  if (!repairCost || !actualValue) return leftOpen(unknownAmong(claim, ["repairCost", "actualValue"]));
  trace.given("actualValue", actualValue).given("totalLossShare", readDecimal(onlyValueOf(totalLossShare)));
  return decided(isLess(trace.step("total-loss-threshold", "1.2", totalLossThreshold), repairCost));
};

/**
 * The vehicle is worth at most a given number of MRP; undecided without the MRP on that date, regardless of the value.
 */
const isOfLowValue: Judge = (facts, trace) => {
  const { accidentOn, actualValue, payoutOn } = facts.claim;
  const mrp = mrpOf(facts);
  const missing = unknownAmong(facts.claim, ["actualValue"]);
  if (mrp !== undefined) return actualValue ? decided(isWithinLimit(actualValue, mrp, trace)) : leftOpen(missing);
  if (typeof payoutOn === "number") return leftOpen([...missing, "mrp"]);
  // The MRP only ever rises: if the value counts as low on any of the known dates still to come, it does so on the last
  // one.
  const highest = mrpValues.on(Math.max(accidentOn, mrpValues.lastDay));
  const canBeLow = actualValue && highest && isWithinLimit(actualValue, fraction(highest.value), new Trace());
  return leftOpen([...missing, "payoutOn"], canBeLow ? ["payoutOn"] : []);
};

/** The MRP given in the options, otherwise the MRP on the date of the payout; undefined if neither is known. */
function mrpOf({ claim: { payoutOn }, options }: ClaimEligibilityFacts): Fraction | undefined {
  if (options?.mrp !== undefined) return options.mrp;
  const inForce = typeof payoutOn === "number" ? mrpValues.on(payoutOn) : undefined;
  return inForce && fraction(inForce.value);
}

function isWithinLimit(actualValue: Fraction, mrp: Fraction, trace: Trace): boolean {
  trace.given("mrp", mrp).given("mrpCount", whole(onlyValueOf(lowValueMrpCount)));
  return !isLess(trace.step("low-value-limit", "4.5(14)", lowValueLimit), actualValue);
}
