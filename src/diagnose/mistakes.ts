import type { Account } from "./account.js";
import { type Mistake, stages } from "./mistake.js";
import { mistakesOfDays } from "./of-days.js";
import { mistakesOfFacts } from "./of-facts.js";
import { mistakesOfFields } from "./of-fields.js";
import { mistakesOfFormulas } from "./of-formulas.js";
import { mistakesOfOptions } from "./of-options.js";
import { mistakesOfOtherSteps, mistakesOfPrint } from "./of-print.js";
import { mistakesOfRoundings } from "./of-roundings.js";

/**
 * The mistakes to try on an account, in the order in which they are made: first in the input, then in the steps, then
 * in the amount shown. If two mistakes have the same name, the one that would be correct under some option comes first.
 */
export function mistakesFor(right: Account, decimals: number): readonly Mistake[] {
  const all = [
    ...mistakesOfOptions(right),
    ...mistakesOfFacts,
    ...mistakesOfFields(right),
    ...mistakesOfDays,
    ...mistakesOfFormulas,
    ...mistakesOfRoundings(right, decimals),
    ...mistakesOfPrint,
    ...mistakesOfOtherSteps(right),
  ];
  return stages.flatMap((stage) => all.filter((mistake) => mistake.stage === stage));
}
