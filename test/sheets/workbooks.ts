import type { WriteOptions } from "hucre/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import type { AnyOperation } from "../../src/engine/operation.js";
import { type OperationId, operationList } from "../../src/operations.js";
import { endDaysOf } from "../../src/scenarios/returning.js";
import type { Entry, ReturnResult } from "../../src/tables/contract-row.js";
import { workbookWords } from "../../src/tables/workbook-words.js";
import { type Change, changesOf, withChanges } from "./changes.js";
import { inputsOf } from "./inputs.js";
import type { Cells, Recalculate } from "./recalculate.js";
import { columnOf, HEADER_ROWS, made, type } from "./typed.js";

const { ask } = workbookWords.en;

const returnsPremium = (operation: AnyOperation): boolean => {
  try {
    return endDaysOf(operation).length > 0;
  } catch {
    return false;
  }
};

interface Subject {
  readonly id: OperationId;
  readonly operation: AnyOperation;
  readonly entries: readonly Entry[];
  readonly changed: readonly { readonly entry: Entry; readonly changes: readonly Change[]; readonly input: unknown }[];
}

const resultOf = (operation: AnyOperation, input: unknown): ReturnResult | undefined => {
  const outcome = operation.safe(input);
  // What ends a contract returns a premium.
  return outcome.success ? (outcome.result as ReturnResult) : undefined;
};

const nameOf = (id: OperationId): string => id.replace("/", "-");

const twoDecimals = (text: string): string => (/^\d+(\.\d+)?$/.test(text) ? Number(text).toFixed(2) : text);

/** What LibreOffice computed in a column, a row for each contract; amounts with two decimals. */
const columnIn = (cells: Cells | undefined, header: string): readonly string[] => {
  const column = cells?.[HEADER_ROWS - 1]?.indexOf(header) ?? -1;
  return (cells ?? []).slice(HEADER_ROWS).map((row) => twoDecimals(row[column] ?? ""));
};

const RETURNED = "Return premium";
const RETAINED = "Retained premium";

const answered = (cells: Cells | undefined): readonly string[] => {
  const retained = columnIn(cells, RETAINED);
  return columnIn(cells, RETURNED).map((returned, index) => `${returned} ${retained[index]}`);
};

const expectedOf = (answer: ReturnResult | undefined): string =>
  answer === undefined || answer.returnPremium === null
    ? "not agreed not agreed"
    : `${twoDecimals(answer.returnPremium)} ${twoDecimals(answer.retainedPremium ?? "")}`;

/** A contract of the first subject whose formula is replaced by its value, to see that this is noticed. */
const REPLACED = 7;

/** See that workbooks of so many contracts give the amounts of the library, and that so many changed rows do. */
export function checkWorkbooks(recalculate: Recalculate, contracts: number, changedRows: number): void {
  const subjects: readonly Subject[] = operationList.filter(returnsPremium).map((operation) => {
    const inputs = inputsOf(operation.id, contracts, (input) => resultOf(operation, input) !== undefined);
    const entries = inputs.flatMap((input) => {
      const answer = resultOf(operation, input);
      return answer === undefined ? [] : [{ input, answer }];
    });
    const changed = entries.slice(-changedRows).map((entry, index) => {
      const changes = changesOf(operation, entry, index);
      return { entry, changes, input: withChanges(entry.input, changes) };
    });
    return { id: operation.id, operation, entries, changed };
  });

  let computed: ReadonlyMap<string, Cells>;

  beforeAll(async () => {
    const workbooks = new Map<string, WriteOptions>();
    for (const { id, operation, entries, changed } of subjects) {
      workbooks.set(nameOf(id), made(operation, entries));
      const other = made(
        operation,
        changed.map(({ entry }) => entry),
      );
      for (const [row, { changes }] of changed.entries()) type(other, row, changes);
      workbooks.set(`${nameOf(id)}-changed`, other);
    }
    const [first] = subjects;
    if (first !== undefined) {
      const frozen = made(first.operation, first.entries.slice(0, 2 * REPLACED));
      const key = `${REPLACED + HEADER_ROWS},${columnOf(frozen, RETURNED)}`;
      const { formulaResult = null } = frozen.sheets[0]?.cells?.get(key) ?? {};
      frozen.sheets[0]?.cells?.set(key, { value: formulaResult });
      workbooks.set("replaced", frozen);
    }
    computed = await recalculate(workbooks);
  });

  describe.each(subjects)("the workbook of $id", ({ id, operation, entries, changed }) => {
    it(`gives the amounts of the library for ${contracts} contracts, ties among them`, () => {
      const right = entries.map(({ answer }) => (typeof answer === "string" ? answer : expectedOf(answer)));
      const given = answered(computed.get(nameOf(id)));
      expect(right.length).toBe(contracts);
      const wrong = entries.flatMap(({ input }, index) =>
        given[index] === right[index] ? [] : [{ input, given: given[index], right: right[index] }],
      );
      expect(wrong).toEqual([]);
    });

    it(`gives them for ${changedRows} changed inputs, or says to ask the library where the ground changed`, () => {
      const cells = computed.get(`${nameOf(id)}-changed`);
      const given = answered(cells);
      let alike = 0;
      const wrong = changed.flatMap(({ entry, changes, input }, index) => {
        const after = resultOf(operation, input);
        const { ground } = entry.answer as ReturnResult;
        const isSameGround = after?.ground === ground;
        const isAsked = given[index] === `${ask} ${ask}`;
        if (isSameGround && !isAsked) alike += 1;
        const isRight = isSameGround
          ? given[index] === expectedOf(after) || (isAsked && changes.some(({ isOpen }) => isOpen))
          : isAsked;
        return isRight
          ? []
          : [
              {
                was: entry.input,
                input,
                given: given[index],
                right: after && expectedOf(after),
                ground: after?.ground,
              },
            ];
      });
      expect(wrong).toEqual([]);
      expect(alike).toBeGreaterThan(changedRows / 4);
    });
  });

  it("a formula that is replaced by its value is noticed", () => {
    const [first] = subjects;
    const given = answered(computed.get("replaced"));
    const right = (first?.entries ?? []).slice(0, 2 * REPLACED).map(({ answer }) => expectedOf(answer as ReturnResult));
    expect(given.map((text, index) => text === right[index])).toEqual(right.map((_, index) => index !== REPLACED));
  });
}
