import { isRecord } from "../engine/received.js";
import type { ResultFrame } from "../engine/result.js";
import { AMOUNTS, type Facts } from "./fill.js";

/** Sections of inputs and results whose field names are unique even without the section name. */
const SECTIONS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "contract",
  "termination",
  "claim",
  "claims",
  "calculator",
]);

/** For each optional field, the field whose value is used if the optional one is omitted. */
export const STAND_INS: Readonly<Record<string, string>> = {
  paidPremium: "premium",
  appliedOn: "terminatedOn",
  concludedOn: "firstDay",
};

/** The name of the field at a path, which is never empty. */
export const fieldNameOf = (path: readonly string[]): string => String(path.at(-1));

/** The facts from a result and its input, keyed by name. The result takes precedence. */
export function factsOf(result: ResultFrame, input: unknown): Facts {
  const given = flatten(input);
  const assumed: Record<string, unknown> = {};
  for (const path of result.assumed ?? []) {
    const name = fieldNameOf(path);
    const standIn = STAND_INS[name];
    assumed[name] = standIn && given[standIn];
  }
  const own = flatten(result);
  const facts: Record<string, unknown> = { ...result.conventions, ...assumed, ...given, ...own };
  // If the amounts in the result have two decimals, those in the input are also written with two.
  const names = [...AMOUNTS];
  const hasTwoDecimals = names.some((name) => /\.\d\d$/.test(String(own[name])));
  for (const name of names) {
    if (hasTwoDecimals && !(name in own) && /^\d+$/.test(String(facts[name]))) facts[name] += ".00";
  }
  return facts;
}

/**
 * The fields of an object, keyed by name. A nested field gets a combined name, such as `daysUsed`, unless it is in a
 * section.
 */
export function flatten(value: unknown, prefix = ""): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  if (!isRecord(value)) return facts;
  for (const [name, field] of Object.entries(value)) {
    const full = prefix === "" ? name : `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    if (isRecord(field) && typeof field.toFixed !== "function") {
      Object.assign(facts, flatten(field, SECTIONS.has(name) ? "" : full));
    } else facts[full] = field;
  }
  return facts;
}
