import type { Mutant } from "./mutant.js";
import { mutantsOfAmounts } from "./of-amounts.js";
import { mutantsOfClaims } from "./of-claims.js";
import { mutantsOfDays } from "./of-days.js";
import { mutantsOfFacts } from "./of-facts.js";
import { mutantsOfMonths } from "./of-months.js";
import { mutantsOfPayouts } from "./of-payouts.js";
import { mutantsOfPenalties } from "./of-penalties.js";
import { mutantsOfPeriods } from "./of-periods.js";
import { mutantsOfPolicies } from "./of-policies.js";
import { mutantsOfRefusals } from "./of-refusals.js";
import { mutantsOfRetainedShares } from "./of-retained-shares.js";
import { mutantsOfRoundings } from "./of-roundings.js";
import { mutantsOfShortTerms } from "./of-short-terms.js";
import { mutantsOfTheIndex } from "./of-the-index.js";

const made: readonly Mutant[] = [
  ...mutantsOfDays,
  ...mutantsOfAmounts,
  ...mutantsOfRoundings,
  ...mutantsOfFacts,
  ...mutantsOfPeriods,
  ...mutantsOfMonths,
  ...mutantsOfRetainedShares,
  ...mutantsOfShortTerms,
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
