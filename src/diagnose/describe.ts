import type { Diagnosis } from "./diagnose.js";
import type { Explanation, Found } from "./explanations.js";

/** What a diagnosis found out, in a line. */
export const verdictWords: Readonly<Record<Diagnosis["verdict"], string>> = {
  agrees: "They agree.",
  explained: "These mistakes produce the amount shown, likeliest first:",
  unexplained: "No known mistake produces the amount shown.",
  unreadable: "The text shown cannot be read as one amount.",
};

/** An explanation in lines: what was done, its name and the clause, what to do instead. */
export const describeExplanation = (
  { mistakes, clause, remedy, option }: Explanation,
  found: Found | undefined,
): readonly string[] => [
  `  ${meaningOf(found)}`,
  `      ${mistakes.join(", ")}, against ${clause}`,
  `      ${remedy}`,
  ...(option === undefined
    ? []
    : [`      not a mistake, but another reading: --${option.replaceAll(" options.", " --options.")}`]),
];

const meaningOf = (found: Found | undefined): string =>
  found?.mistakes.map(({ meaning }) => meaning).join("; and ") ?? "";
