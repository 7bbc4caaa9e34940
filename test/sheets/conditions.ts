import type { WriteOptions } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import type { AnyOperation } from "../../src/engine/operation.js";
import { withValueAt } from "../../src/engine/received.js";
import { en } from "../../src/explain/en.js";
import { operations } from "../../src/operations.js";
import { factFieldsOf } from "../../src/tables/contract-row.js";
import { headersOf } from "../../src/tables/new-layout.js";
import { serialOf } from "../../src/tables/serial-day.js";
import { workbookWords } from "../../src/tables/workbook-words.js";
import { once } from "../support/mutants.js";
import * as yearly from "../vectors/tables/yearly-contract.js";
import { columnOf, entryOf, HEADER_ROWS, made, returnIn, type } from "./english-workbook.js";
import type { Recalculate } from "./recalculate.js";

const { ask } = workbookWords.en;
const RETURNED = "Return premium";
const DUE = "To be paid by";

const { contract, termination: ceased } = yearly.ceased;
const unpaid = { ...contract, paidPremium: "0", paidClaims: "0" };
const liquidated = { reason: "insurer-liquidated", terminatedOn: "2025-09-01" };

/** No weekday from 17 March to 11 April 2025 is a working day: what ends on 15 March, a Saturday, ends on 14 April. */
const daysOff = [17, 18, 19, 20, 21, 24, 25, 26, 27, 28, 31]
  .map((day) => `2025-03-${day}`)
  .concat([1, 2, 3, 4, 7, 8, 9, 10, 11].map((day) => `2025-04-${String(day).padStart(2, "0")}`));
const calendar = { years: [2025], daysOff, workingDays: [] };

const months = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, "0")}`);

interface Case {
  readonly what: string;
  readonly id: string;
  /** A contract in the row before. */
  readonly before?: unknown;
  readonly input: unknown;
  readonly path: readonly string[];
  readonly value: string;
  readonly under?: string;
  /** What the cell says after the change: `ask`, or the amount of the library. */
  readonly isAsked: boolean;
  /** What the library makes of the change, by its code or ground. */
  readonly becomes: string;
}

const plus = "ogpo-plus/return-premium";
const code = "kz-civil-code/return-premium";

const cases: readonly Case[] = [
  {
    what: "costs above their cap, after a contract whose premium was not paid",
    id: plus,
    before: { contract: unpaid, termination: liquidated },
    input: { contract, termination: ceased, options: { costs: { share: "0.05" } } },
    path: ["options", "costs", "share"],
    value: "0.2",
    isAsked: true,
    becomes: "costs-above-cap",
  },
  {
    what: "claims paid under a contract whose premium was not paid",
    id: plus,
    input: { contract: unpaid, termination: liquidated },
    path: ["contract", "paidClaims"],
    value: "5",
    isAsked: true,
    becomes: "contradictory-facts",
  },
  {
    what: "claims paid under a contract that ended before its term",
    id: plus,
    input: {
      contract: { ...contract, paidClaims: "0" },
      termination: { ...ceased, terminatedOn: "2025-03-01" },
      options: { claimsPaidBar: "none" },
    },
    path: ["contract", "paidClaims"],
    value: "5",
    isAsked: true,
    becomes: "contradictory-facts",
  },
  {
    what: "another day of conclusion, whose window is long by a calendar of the input",
    id: code,
    input: {
      contract: { ...contract, concludedOn: "2025-02-03" },
      termination: { reason: "withdrawal", terminatedOn: "2025-03-28" },
      options: { calendar },
    },
    path: ["contract", "concludedOn"],
    value: "2025-03-01",
    isAsked: true,
    becomes: "cooling-off",
  },
  {
    what: "an application in a window that is long by a calendar of the input",
    id: code,
    input: { contract, termination: { reason: "withdrawal", terminatedOn: "2025-04-20" }, options: { calendar } },
    path: ["termination", "terminatedOn"],
    value: "2025-04-01",
    isAsked: true,
    becomes: "cooling-off",
  },
  {
    what: "an application after a window that is long by a calendar of the input",
    id: code,
    input: { contract, termination: { reason: "withdrawal", terminatedOn: "2025-04-20" }, options: { calendar } },
    path: ["termination", "terminatedOn"],
    value: "2025-04-15",
    isAsked: false,
    becomes: "art-841-2",
  },
  {
    what: "the day to pay of an application in a year whose calendar is published",
    id: plus,
    input: {
      contract: { ...contract, concludedOn: "2026-03-01", firstDay: "2026-03-02", lastDay: "2027-03-01" },
      termination: { ...ceased, terminatedOn: "2027-01-20" },
    },
    path: ["termination", "terminatedOn"],
    value: "2026-09-01",
    under: DUE,
    isAsked: true,
    becomes: "art-841-1",
  },
  {
    what: "the premium of a contract with twelve periods of use",
    id: "osago/return-premium",
    input: {
      contract: {
        firstDay: "2025-01-01",
        lastDay: "2025-12-31",
        premium: "8000",
        usePeriods: months.map((month) => ({ firstDay: `${month}-01`, lastDay: `${month}-20` })),
      },
      termination: { reason: "vehicle-sold", appliedOn: "2025-04-15" },
    },
    path: ["contract", "premium"],
    value: "9000",
    isAsked: false,
    becomes: "vehicle-sold",
  },
];

function operationOf(id: string): AnyOperation {
  const operation = operations[id];
  if (operation === undefined) throw new Error(`no operation ${id}`);
  return operation;
}

/** The workbook of a case, with the change typed in, and what the cell that is looked at says in it. */
function workbookOfCase({ id, before, input, path, value }: Case): WriteOptions {
  const operation = operationOf(id);
  const inputs = before === undefined ? [input] : [before, input];
  const workbook = made(
    operation,
    inputs.map((one) => entryOf(operation, one)),
  );
  const fields = factFieldsOf(operation).map((field) => field.path);
  const header = headersOf(fields, en).find(([, known]) => known === path.join("."))?.[0] ?? "";
  const cell = Number.isNaN(serialOf(value)) ? Number(value) : serialOf(value);
  type(workbook, inputs.length - 1, [{ header, cell }]);
  return workbook;
}

/** Change a cell on which the conditions of a row depend, and see that the row asks the library where it must. */
export function checkConditions(recalculate: Recalculate): void {
  describe.each(cases)("a change to $what", (one) => {
    const { id, before, input, path, value, under = RETURNED, isAsked, becomes } = one;
    const changed = once(() => operationOf(id).safe(withValueAt(input, path, value)));

    it(`is ${becomes} to the library`, () => {
      const outcome = changed();
      expect(outcome.success ? returnIn(outcome.result).ground : outcome.error.issues[0]?.code).toBe(becomes);
    });

    it(isAsked ? "makes the cell ask the library" : "gives what the library gives", async () => {
      const workbook = workbookOfCase(one);
      const cells = await recalculate(workbook);
      const shown = cells[HEADER_ROWS + (before === undefined ? 0 : 1)]?.[columnOf(workbook, under)];
      if (isAsked) return expect(shown).toBe(ask);
      const outcome = changed();
      if (!outcome.success) throw outcome.error;
      expect(Number(shown)).toBe(Number(returnIn(outcome.result).returnPremium ?? undefined));
    });
  });
}
