import type { Case, Outcome } from "./table.js";

/** The names of amounts; the first that the results of an operation have is the one that it is asked for. */
const NAMES = ["returnPremium", "premium", "payable", "penalty", "payout", "amount"];

/** The field that holds the amount of an operation; undefined where it gives none. */
export function amountField(cases: readonly Case[]): string | undefined {
  const result = cases.find((one) => !("error" in one));
  const fields = result !== undefined && "expected" in result ? Object.keys(result.expected) : [];
  return NAMES.find((name) => fields.includes(name));
}

/** The amount of an outcome; undefined for an error, and where no amount stands. */
export function amountIn(outcome: Outcome, field: string): string | undefined {
  const amount = "error" in outcome ? undefined : outcome.expected[field];
  return typeof amount === "string" && /^-?\d+(\.\d+)?$/.test(amount) ? amount : undefined;
}
