import { printDay } from "../../dates/day.js";
import { onlyValueOf } from "../../engine/dated.js";
import { refusal } from "../../engine/issues.js";
import { readDecimal } from "../../exact/decimal.js";
import { type Fraction, fraction, isLess, whole } from "../../exact/fraction.js";
import { formula } from "../../formulas/formula.js";
import { Trace } from "../../formulas/trace.js";
import { mrpValues, unknownMrp } from "../parameters.js";
import { conjunction, decided, type Judge, leftOpen, unknownAmong } from "./findings.js";
import { lowValueMrpCount, totalLossShare } from "./parameters.js";

const totalLossThreshold = formula("actualValue × totalLossShare");
const lowValueLimit = formula("mrp × mrpCount");

/** 4.5(14): a total loss of a vehicle of low value. */
export const isTotalLossOfLowValue: Judge = (facts, trace) => {
  const totalLoss = isTotalLoss(facts, trace);
  const { payoutOn } = facts.claim;
  if (totalLoss.holds && typeof payoutOn === "number" && mrpValues.on(payoutOn) === undefined) {
    throw refusal("no-parameter-for-date", ["claim", "payoutOn"], printDay(payoutOn), unknownMrp(payoutOn));
  }
  return conjunction(totalLoss, isOfLowValue(facts, trace));
};

/** 1.2: the repair costs more than that share of the actual value. A repair that costs nothing is no total loss. */
const isTotalLoss: Judge = ({ claim }, trace) => {
  const { repairCost, actualValue } = claim;
  if (repairCost?.numerator === 0n) return decided(false);
  if (!repairCost || !actualValue) return leftOpen(unknownAmong(claim, ["repairCost", "actualValue"]));
  trace.given("actualValue", actualValue).given("totalLossShare", readDecimal(onlyValueOf(totalLossShare)));
  return decided(isLess(trace.step("total-loss-threshold", "1.2", totalLossThreshold), repairCost));
};

/** The vehicle is worth no more than so many MRP; without the MRP of the day that is open, whatever it is worth. */
const isOfLowValue: Judge = ({ claim }, trace) => {
  const { accidentOn, actualValue, payoutOn } = claim;
  const missing = unknownAmong(claim, ["actualValue", "payoutOn"]);
  if (typeof payoutOn !== "number") {
    // The MRP only grows: if any day to come makes the value low, the last day that has an MRP does.
    const highest = mrpValues.on(Math.max(accidentOn, mrpValues.lastDay));
    const canBeLow = actualValue && highest && isWithinLimit(actualValue, highest.value, new Trace());
    return canBeLow ? leftOpen(missing) : leftOpen(missing, []);
  }
  const mrp = mrpValues.on(payoutOn);
  if (mrp === undefined) return leftOpen(missing, []);
  return actualValue ? decided(isWithinLimit(actualValue, mrp.value, trace)) : leftOpen(missing);
};

function isWithinLimit(actualValue: Fraction, mrp: bigint, trace: Trace): boolean {
  trace.given("mrp", fraction(mrp)).given("mrpCount", whole(onlyValueOf(lowValueMrpCount)));
  return !isLess(trace.step("low-value-limit", "4.5(14)", lowValueLimit), actualValue);
}
