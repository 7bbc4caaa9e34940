import { printAmount, readAmount, roundToUnit } from "../test/oracle/money.js";
import { costsOf, paidLess, proRata } from "../test/oracle/return-parts.js";
import type { Question } from "./peers/question.js";

/** The right answer, in the BigInt fractions of the tests' oracle, which shares no line with the library or a peer. */
export function exactReturn({ premium, termDays, usedDays, decimals }: Omit<Question, "input">): string {
  const paid = readAmount(premium);
  const exact = paidLess(paid, proRata(paid, usedDays, termDays), costsOf(paid, {}));
  const unit = decimals === 0 ? "1" : "0.01";
  return printAmount(roundToUnit(exact, { unit, mode: "half-up" }), unit);
}
