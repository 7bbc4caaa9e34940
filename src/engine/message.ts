import type { IssueHelp, ValueKind } from "./issue.js";

/** Completes the sentence about a field by saying what is wrong and how to correct it. */
export function sayMended(code: string, sentence: string, help: IssueHelp = {}): string {
  if (help.expected) return `must be ${listed(help.expected.map((kind) => kinds[kind] ?? kind))}`;
  const remedy = remedyIn(help) || (forms[code] ?? "");
  return remedy === "" ? sentence : `${sentence}: ${remedy}`;
}

function remedyIn({ suggestion, allowed, above, least, most, unit, decimals, limitDay, ...table }: IssueHelp): string {
  if (table.parameter) {
    const { parameter, knownFrom, knownTo, needed, remedy } = table;
    const option = remedy ? `; ${remedy.join(".")} can add it` : "";
    return `${parameter} is known from ${knownFrom} to ${knownTo}, but ${needed} is needed${option}`;
  }
  if (suggestion) return `write ${suggestion}`;
  if (allowed?.length) return `write ${typeof allowed[0] === "number" ? "a day of " : ""}${listed(allowed)}`;
  const bounds = [
    ["more than", above],
    ["at least", least],
    ["at most", most],
  ]
    .filter(([, bound]) => bound !== undefined)
    .map((words) => words.join(" "))
    .join(" and ");
  if (bounds === "") return "";
  const counted = unit ? ` ${unit}` : "";
  const precise = decimals ? `, with at most ${decimals} decimals` : "";
  return `write ${bounds}${counted}${precise}${limitDay ? `, that is ${limitDay}` : ""}`;
}

const listed = (words: readonly (string | number)[]): string => words.join(", ").replace(/, ([^,]*)$/, " or $1");

const kinds: Readonly<Record<string, string>> = {
  text: "text",
  number: "a number",
  "true-or-false": "true or false",
  "whole-number": "a whole number",
  object: "an object",
  list: "a list",
  amount: 'text such as "20000.00"',
  share: 'text such as "0.1"',
  day: 'text such as "2025-03-02"',
} satisfies Record<ValueKind, string>;

/** The form to suggest if nothing better is known. */
const forms: Readonly<Record<string, string>> = {
  "invalid-amount": `write ${kinds.amount}`,
  "invalid-share": `write ${kinds.share}`,
  "invalid-date": `write ${kinds.day}`,
};
