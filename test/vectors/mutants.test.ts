import { describe, expect, it } from "vitest";
import { differencesOf } from "../../src/testing/index.js";
import { mutants } from "./mutants/index.js";
import type { Program } from "./mutants/mutant.js";
import { type Case, type Outcome, outcomeIn, type Table } from "./table.js";
import { vectorFiles } from "./vector-files.js";

const asAnswer = (outcome: Outcome): unknown =>
  "error" in outcome ? outcome : { ...outcome.expected, notes: outcome.notes };

/** The cases that a program does not pass. */
const failedBy = (program: Program, cases: readonly Case[]): readonly Case[] =>
  cases.filter((one) => differencesOf(asAnswer(program(one.input, outcomeIn(one))), one).length > 0);

/** Every case of the operations in which a mistake can be made, and whether it is failed. */
const judged = (programs: ReadonlyMap<Table, Program>) =>
  vectorFiles.flatMap(({ table, file: { cases } }) => {
    const program = programs.get(table);
    if (program === undefined) return [];
    const failed = new Set(failedBy(program, cases));
    return cases.map((one) => ({ one, isFailed: failed.has(one) }));
  });

describe("a program without a mistake", () => {
  it.each(vectorFiles)("passes all cases of $file.operation", ({ file: { cases } }) => {
    expect(failedBy((_, right) => right, cases)).toEqual([]);
  });
});

describe("a program that", () => {
  it("has one mistake is there for more than a hundred of them", () => {
    expect(mutants.length).toBeGreaterThan(100);
  });

  it.each(mutants)(
    "has the mistake $flag fails every case that bears this flag, three at least",
    ({ flag, programs }) => {
      const flagged = judged(programs).filter(({ one }) => one.flags.includes(flag));
      expect(flagged.filter(({ isFailed }) => !isFailed).map(({ one }) => one.id)).toEqual([]);
      expect(flagged.length).toBeGreaterThanOrEqual(3);
    },
  );
});
