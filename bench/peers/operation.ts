import { ogpoPlus } from "return-premium";
import type { Question } from "./question.js";

/** From an unknown input to the whole result: validated, the days counted, the ground found, every step recorded. */
export function byOperation({ input }: Question): string | null {
  return ogpoPlus.returnPremium(input).returnPremium;
}

/** The same result, and no step. */
export function byOperationWithoutSteps({ input }: Question): string | null {
  return ogpoPlus.returnPremium(input, { steps: false }).returnPremium;
}
