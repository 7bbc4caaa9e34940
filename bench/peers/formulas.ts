import { proRataReturn, readDecimal, Trace } from "return-premium/formulas";
import type { Question } from "./question.js";

const costs = { share: readDecimal("0.1") };

/** With the steps that it records, and without a contract, its days and its ground. */
export function byFormulas({ premium, termDays, usedDays, decimals }: Question): string {
  const paidPremium = readDecimal(premium);
  const trace = new Trace({ unit: decimals === 0 ? "1" : "0.01", mode: "half-up" });
  return proRataReturn(trace, "9.7", { paidPremium, premium: paidPremium, usedDays, termDays }, costs).returnPremium;
}
