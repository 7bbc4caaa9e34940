import { ogpoPlus } from "return-premium";
import { returnPremiumByHand } from "../by-hand.js";
import type { Question } from "./question.js";

/** From an unknown input to the whole result: validated, the days counted, the ground found, every step recorded. */
export function byOperation(question: Question): string | null {
  return ogpoPlus.returnPremium(endedContract(question)).returnPremium;
}

/** The same result by the program in `bench/by-hand`. */
export function byHand(question: Question): string | null {
  return returnPremiumByHand(endedContract(question)).returnPremium;
}

const FIRST_DAY = "2023-03-02";
const MILLISECONDS_IN_DAY = 86_400_000;

/** The days of the longest term, 12 months with a 29 February in them. */
const days = Array.from({ length: 366 }, (_, index) =>
  new Date(Date.parse(FIRST_DAY) + index * MILLISECONDS_IN_DAY).toISOString().slice(0, 10),
);

/** Applied for on the first day, which is in the window whatever day the contract ends on. */
function endedContract({ premium, termDays, usedDays, decimals }: Question) {
  return {
    contract: {
      concludedOn: "2023-03-01",
      firstDay: FIRST_DAY,
      lastDay: days[termDays - 1] ?? "",
      premium,
      policyholder: "natural-person",
    },
    termination: { reason: "withdrawal", terminatedOn: days[usedDays] ?? "", appliedOn: FIRST_DAY },
    options: { rounding: { unit: decimals === 0 ? "1" : "0.01", mode: "half-up" } },
  } as const;
}
