/** A library whose declarations are written file by file, so that each type of an export must be named. */
import type { Outcome } from "return-premium";
import {
  type ReturnPremiumInput,
  type ReturnPremiumIssueCode,
  type ReturnPremiumResult,
  returnPremium,
} from "return-premium/ogpo-plus";

export const operation: typeof returnPremium = returnPremium;
export function settle(input: ReturnPremiumInput): ReturnPremiumResult {
  return operation(input);
}
export const settleSafely = (input: unknown): Outcome<ReturnPremiumResult, ReturnPremiumIssueCode> =>
  operation.safe(input);
