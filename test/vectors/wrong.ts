import { amountIn } from "./amounts.js";
import type { Flag } from "./flags.js";
import { mutants } from "./mutants/index.js";
import { type Case, type Outcome, outcomeIn, type Table } from "./table.js";

/** By its flag, what a mistake makes of a case. */
export type Mistakes = readonly (readonly [Flag, Outcome])[];

const programs = new Map(mutants.map((mutant) => [mutant.flag, mutant.programs]));

/** What each mistake makes of a case, by the flags of the case; a mistake that no program makes is left out. */
export function mistakesIn(one: Case, table: Table): Mistakes {
  return one.flags.flatMap((flag) => {
    const program = programs.get(flag)?.get(table);
    return program === undefined ? [] : [[flag, program(one.input, outcomeIn(one))] as const];
  });
}

/** By flag, the amount that the mistake gives, where it gives another text: `100000` is not `100000.00`. */
export function wrongOf(
  one: Case,
  mistakes: Mistakes,
  amount: string | undefined,
): Readonly<Partial<Record<Flag, string>>> {
  if (amount === undefined) return {};
  const right = amountIn(outcomeIn(one), amount);
  return Object.fromEntries(
    mistakes.flatMap(([flag, outcome]) => {
      const given = amountIn(outcome, amount);
      return given === undefined || given === right ? [] : [[flag, given]];
    }),
  );
}
