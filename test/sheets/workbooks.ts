import { describe, expect, it } from "vitest";
import type { AnyOperation } from "../../src/engine/operation.js";
import { ogpoPlus } from "../../src/index.js";
import type { ReturnResult } from "../../src/tables/contract-row.js";
import { workbookWords } from "../../src/tables/workbook-words.js";
import { everyReturning } from "../scenarios/returning-operations.js";
import { changesOf, withChanges } from "./changes.js";
import { type Computed, columnOf, entryOf, HEADER_ROWS, made, returnIn, type } from "./english-workbook.js";
import { inputsOf } from "./inputs.js";
import type { Cells, Recalculate } from "./recalculate.js";

const { ask } = workbookWords.en;

function resultOf(operation: AnyOperation, input: unknown): ReturnResult | undefined {
  const outcome = operation.safe(input);
  return outcome.success ? returnIn(outcome.result) : undefined;
}

/** An amount as a number, however many zeros its text ends in; a sheet computes it in whole hundredths. */
const amountIn = (text: string): string => (/^\d+(\.\d+)?$/.test(text) ? String(Number(text)) : text);

/** What was computed in a column, a row for each contract. */
const columnIn = (cells: Cells, header: string): readonly string[] => {
  const column = cells[HEADER_ROWS - 1]?.indexOf(header) ?? -1;
  return cells.slice(HEADER_ROWS).map((row) => amountIn(row[column] ?? ""));
};

const RETURNED = "Return premium";
const RETAINED = "Retained premium";

const answered = (cells: Cells): readonly string[] => {
  const retained = columnIn(cells, RETAINED);
  return columnIn(cells, RETURNED).map((returned, index) => `${returned} ${retained[index]}`);
};

const expectedOf = (answer: ReturnResult | undefined): string =>
  answer === undefined || answer.returnPremium === null
    ? "not agreed not agreed"
    : `${amountIn(answer.returnPremium)} ${amountIn(answer.retainedPremium ?? "")}`;

/** A contract whose formula is replaced by its value, to see that this is noticed. */
const REPLACED = 7;

/** See that workbooks of so many contracts give the amounts of the library, and that so many changed rows do. */
export function checkWorkbooks(recalculate: Recalculate, contracts: number, changedRows: number): void {
  const entriesOf = (operation: AnyOperation): readonly Computed[] =>
    inputsOf(operation.id, contracts, (input) => operation.safe(input).success).map((input) =>
      entryOf(operation, input),
    );

  describe.each(everyReturning)("the workbook of $id", ({ operation }) => {
    it(`gives the amounts of the library for ${contracts} contracts, ties among them`, async () => {
      const entries = entriesOf(operation);
      const given = answered(await recalculate(made(operation, entries)));
      expect(entries.length).toBe(contracts);
      const wrong = entries.flatMap(({ input, answer }, index) => {
        const right = expectedOf(answer);
        return given[index] === right ? [] : [{ input, given: given[index], right }];
      });
      expect(wrong).toEqual([]);
    });

    it(`gives them for ${changedRows} changed inputs, or says to ask the library where the ground changed`, async () => {
      const changed = entriesOf(operation)
        .slice(-changedRows)
        .map((entry, index) => {
          const changes = changesOf(operation, entry, index);
          return { entry, changes, input: withChanges(entry.input, changes) };
        });
      const workbook = made(
        operation,
        changed.map(({ entry }) => entry),
      );
      for (const [row, { changes }] of changed.entries()) type(workbook, row, changes);
      const given = answered(await recalculate(workbook));
      let alike = 0;
      const wrong = changed.flatMap(({ entry, changes, input }, index) => {
        const after = resultOf(operation, input);
        const isSameGround = after?.ground === entry.answer.ground;
        const isAsked = given[index] === `${ask} ${ask}`;
        if (isSameGround && !isAsked) alike += 1;
        const isRight = isSameGround
          ? given[index] === expectedOf(after) || (isAsked && changes.some(({ isOpen }) => isOpen))
          : isAsked;
        const right = after && expectedOf(after);
        return isRight ? [] : [{ was: entry.input, input, given: given[index], right, ground: after?.ground }];
      });
      expect(wrong).toEqual([]);
      expect(alike).toBeGreaterThan(changedRows / 4);
    });
  });

  it("a formula that is replaced by its value is noticed", async () => {
    const operation = ogpoPlus.returnPremium;
    const entries = entriesOf(operation).slice(0, 2 * REPLACED);
    const workbook = made(operation, entries);
    const key = `${REPLACED + HEADER_ROWS},${columnOf(workbook, RETURNED)}`;
    const { formulaResult = null } = workbook.sheets[0]?.cells?.get(key) ?? {};
    workbook.sheets[0]?.cells?.set(key, { value: formulaResult });
    const given = answered(await recalculate(workbook));
    const right = entries.map(({ answer }) => expectedOf(answer));
    expect(given.map((text, index) => text === right[index])).toEqual(right.map((_, index) => index !== REPLACED));
  });
}
