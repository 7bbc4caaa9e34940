import type { AnyOperation } from "../../src/engine/operation.js";
import { valueAt, withValueAt } from "../../src/engine/received.js";
import { en } from "../../src/explain/en.js";
import { type Entry, factFieldsOf, factsIn } from "../../src/tables/contract-row.js";
import { headersOf } from "../../src/tables/new-layout.js";
import { serialOf } from "../../src/tables/serial-day.js";
import { amountText } from "../kazakhstan/ended-contract.arbitrary.js";
import { dayAfter } from "../support/days.js";

/** A value that is typed into a cell, and the same in the input. */
export interface Change {
  readonly header: string;
  readonly path: readonly (string | number)[];
  readonly cell: number;
  readonly value: string;
  /** What a default says beside the value, where the input leaves the whole object out. */
  readonly beside: unknown;
  /** Whether the sheet may ask the library though the ground stays: only the library knows when the window ends. */
  readonly isOpen: boolean;
}

export const withChanges = (input: unknown, changes: readonly Change[]): unknown =>
  changes.reduce((whole, { path, value, beside }) => {
    const parent = path.slice(0, -1);
    const object = valueAt(whole, parent) ?? beside;
    return withValueAt(withValueAt(whole, parent, object), path, value);
  }, input);

/** One to three other values in a row: an amount, a day, a share. The same for the same row in every run. */
export function changesOf(operation: AnyOperation, entry: Entry, index: number): readonly Change[] {
  const random = sequence(index + 1);
  const all = factFieldsOf(operation);
  const facts = factsIn(entry, all);
  const fields = all.filter(({ name }) => facts.get(name)?.kind === "number");
  const headers = headersOf(
    all.map(({ path }) => path),
    en,
  );
  const isWithdrawal = [
    valueAt(entry.input, ["termination", "reason"]),
    valueAt(entry.input, ["termination", "button"]),
  ].some((reason) => reason === "withdrawal" || reason === "refusal");
  const count = 1 + (random() % 3);
  const chosen = new Map(
    Array.from({ length: count }, () => fields[random() % fields.length]).map((field) => [field?.name, field]),
  );
  return [...chosen.values()].flatMap((field) => {
    if (field === undefined) return [];
    const { path, form, name } = field;
    const before = valueAt(entry.input, path);
    const header = headers.find(([, known]) => known === path.join("."))?.[0] ?? "";
    const conventions = typeof entry.answer === "string" ? undefined : entry.answer.conventions;
    const beside = valueAt(conventions, path.slice(1, -1)) ?? {};
    const isOpen = isWithdrawal && (name === "concludedOn" || (name === "firstDay" && !facts.has("concludedOn")));
    if (form === "day") {
      const value = dayAfter(String(before), (random() % 41) - 20);
      return [{ header, path: path.map(String), value, cell: serialOf(value), beside, isOpen }];
    }
    const value =
      form === "share" ? `0.${String(random() % 120_000).padStart(6, "0")}` : nextAmount(String(before ?? "0"), random);
    return [{ header, path: path.map(String), value, cell: Number(value), beside, isOpen: false }];
  });
}

/** Beyond 10 billion a sheet asks the library. */
const MOST = 1_000_000_000_000n;

/** An amount of any size, or one near to what was there. */
function nextAmount(before: string, random: () => number): string {
  const kind = random() % 3;
  if (kind === 0) return amountText(((BigInt(random()) * 997n) % 1_000_000_000_000n) + 1n);
  if (kind === 1) return amountText(BigInt(random() % 100_000_000) + 1n);
  const near = BigInt(Math.round(Number(before) * 100)) + BigInt(random() % 1000);
  return amountText(near < MOST ? near : MOST);
}

/** Whole numbers that look random, the same from the same start. */
function sequence(start: number): () => number {
  let state = start * 2_654_435_761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return (state ^ (state >>> 13)) >>> 0;
  };
}
