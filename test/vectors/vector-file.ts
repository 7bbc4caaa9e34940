/** The file of an operation: the cases of its table, and what is worked out of each for the readers. */

import { amountField } from "./amounts.js";
import { type Flag, flags } from "./flags.js";
import { type Settled, settledOf } from "./settled.js";
import { type Case, casesOf, type Table } from "./table.js";
import { isTypable, sectionsIn } from "./typable.js";
import { mistakesIn, wrongOf } from "./wrong.js";

export type VectorCase = Case & {
  /** By flag, the amount that the mistake gives, where it gives another one. */
  readonly wrong: Readonly<Partial<Record<Flag, string>>>;
  /** Whether a person can type the input on a page. */
  readonly typable: boolean;
  readonly settled: Settled;
};

export interface VectorFile {
  readonly formatVersion: 2;
  readonly licence: "CC0-1.0";
  readonly operation: string;
  readonly ruleSet: { readonly id: string; readonly edition: string };
  readonly sources: readonly string[];
  /** The field of the result that `wrong` speaks of, where the operation gives an amount. */
  readonly amount?: string;
  readonly flags: Readonly<Record<string, string>>;
  readonly cases: readonly VectorCase[];
}

export function fileOf(table: Table): VectorFile {
  const { operation, edition, sources } = table;
  const [ruleSet = ""] = operation.split("/");
  const cases = casesOf(table);
  const used = new Set<string>(cases.flatMap((one) => one.flags));
  const amount = amountField(cases);
  const sections = sectionsIn(cases.map(({ input }) => input));
  return {
    formatVersion: 2,
    licence: "CC0-1.0",
    operation,
    ruleSet: { id: ruleSet, edition },
    sources,
    ...(amount !== undefined && { amount }),
    flags: Object.fromEntries(Object.entries(flags).filter(([flag]) => used.has(flag))),
    cases: cases.map((one) => {
      const mistakes = mistakesIn(one, table);
      return {
        ...one,
        wrong: wrongOf(one, mistakes, amount),
        typable: isTypable(one, sections),
        settled: settledOf(one, table, mistakes, amount),
      };
    }),
  };
}
