import { returnPremium } from "../honest-stack.js";
import type { Question } from "./question.js";

/** From an unknown input to a small result, by the program that a good developer writes without the library. */
export function byHonestStack({ input }: Question): string {
  return returnPremium(input).returnPremium;
}
