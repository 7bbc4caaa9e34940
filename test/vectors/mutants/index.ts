import type { Mutant } from "./mutant.ts";
import { mutantsOfAmounts } from "./of-amounts.ts";
import { mutantsOfClaims } from "./of-claims.ts";
import { mutantsOfDays } from "./of-days.ts";
import { mutantsOfFacts } from "./of-facts.ts";
import { mutantsOfMonths } from "./of-months.ts";
import { mutantsOfPayouts } from "./of-payouts.ts";
import { mutantsOfPenalties } from "./of-penalties.ts";
import { mutantsOfPeriods } from "./of-periods.ts";
import { mutantsOfPolicies } from "./of-policies.ts";
import { mutantsOfRefusals } from "./of-refusals.ts";
import { mutantsOfRoundings } from "./of-roundings.ts";
import { mutantsOfTheIndex } from "./of-the-index.ts";

const made: readonly Mutant[] = [
  ...mutantsOfDays,
  ...mutantsOfAmounts,
  ...mutantsOfRoundings,
  ...mutantsOfFacts,
  ...mutantsOfPeriods,
  ...mutantsOfMonths,
  ...mutantsOfPolicies,
  ...mutantsOfPenalties,
  ...mutantsOfClaims,
  ...mutantsOfPayouts,
  ...mutantsOfTheIndex,
  ...mutantsOfRefusals,
];

/** Programs with one mistake each, which the vectors must catch: a mistake once, in all operations where it is made. */
export const mutants: readonly Mutant[] = [...new Set(made.map(({ flag }) => flag))].map((flag) => ({
  flag,
  programs: new Map(made.flatMap((mutant) => (mutant.flag === flag ? [...mutant.programs] : []))),
}));
