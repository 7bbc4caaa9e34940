import type { Section } from "../table.js";

/** The fields of an input that hold a day, and those that hold an amount, by their paths with dots. */
interface Fields {
  readonly input: unknown;
  readonly clause: string;
  readonly days?: readonly string[];
  readonly amounts?: readonly string[];
}

/** A wrong form in each field that holds a day or an amount: a program that checks some of them fails the others. */
export const formsOfFields = ({ input, clause, days = [], amounts = [] }: Fields): Section => ({
  input,
  clause,
  rows: [
    ...days.map((path) => ({
      side: `31 June as ${path}`,
      why: "June has 30 days, in whichever field",
      flags: ["impossible-date"] as const,
      with: { [path]: "2025-06-31" },
      issues: [`invalid-date ${path}`],
    })),
    ...amounts.map((path) => ({
      side: `a thousandth in ${path}`,
      why: "1.234 may mean more than a thousand, so three decimals are refused in every field",
      flags: ["loose-amount"] as const,
      with: { [path]: "1.234" },
      issues: [`invalid-amount ${path}`],
    })),
  ],
});

/** The days of a contract and of its end, as most of the tables have them. */
export const contractDays = ["contract.concludedOn", "contract.firstDay", "contract.lastDay"];
export const endedDays = [...contractDays, "termination.terminatedOn", "termination.appliedOn"];
