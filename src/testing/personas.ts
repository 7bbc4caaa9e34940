import { freeze } from "../engine/freeze.js";
import { mergedWords } from "../engine/words.js";
import { capitalise, fieldWord } from "../explain/fill.js";
import { wordsOfProducts } from "../explain/words-of-products.ru.js";
import { kzCivilCode } from "./personas/kz-civil-code.js";
import { lifeCabinet } from "./personas/life-cabinet.js";
import { ogpoPlus } from "./personas/ogpo-plus.js";
import { ogpoVts } from "./personas/ogpo-vts.js";
import { osago } from "./personas/osago.js";
import type { Persona, PersonaRow, ReturnOperationId } from "./personas/persona.js";
import { zettaVoluntary } from "./personas/zetta-voluntary.js";

const words = mergedWords(wordsOfProducts);

/**
 * Contracts that a person can enter on a page, each with the expected result, the amounts that pages with a single
 * mistake would show, and whether a source settles the amount. All dates are fixed, so that the results do not depend
 * on the current date. The personas are frozen.
 *
 * @example
 * ```ts
 * import { personas } from "return-premium/testing";
 * const printed = personas.find(({ id }) => id === "cabinet-printed-case");
 * printed?.fields[0]; // => { path: "contract.firstDay", label: "Первый день действия", typed: "24.01.2024" }
 * printed?.expected.returnPremium; // => "53770"
 * ```
 */
export const personas: readonly Persona[] = freeze([
  ...personasOf("life-cabinet/return-premium", lifeCabinet),
  ...personasOf("ogpo-plus/return-premium", ogpoPlus),
  ...personasOf("ogpo-vts/return-premium", ogpoVts),
  ...personasOf("kz-civil-code/return-premium", kzCivilCode),
  ...personasOf("osago/return-premium", osago),
  ...personasOf("zetta-voluntary/return-premium", zettaVoluntary),
]);

function personasOf(operation: ReturnOperationId, rows: readonly PersonaRow[]): readonly Persona[] {
  return rows.map((row) => ({
    operation,
    ...row,
    fields: leavesOf(row.input).map(({ path, value }) => ({ path, label: labelOf(path), typed: typed(value) })),
  }));
}

function labelOf(path: string): string {
  return capitalise(fieldWord(path.split("."), words.fields) ?? path);
}

function typed(value: unknown): string {
  if (typeof value === "boolean") return value ? "да" : "нет";
  const text = String(value);
  return (
    words.values[text] ??
    words.reasons[text] ??
    text.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3.$2.$1").replace(/^(\d+)\.(\d+)$/, "$1,$2")
  );
}

/** The values in an input, with their paths; no persona contains a list. */
function leavesOf(input: object, prefix = ""): readonly { readonly path: string; readonly value: unknown }[] {
  return Object.entries(input).flatMap(([key, value]) =>
    typeof value === "object" ? leavesOf(value, `${prefix}${key}.`) : [{ path: `${prefix}${key}`, value }],
  );
}
