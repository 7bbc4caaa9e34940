import { isRecord } from "../engine/received.js";
import type { Diagnosis } from "./diagnose.js";
import type { Explanation, Found } from "./explanations.js";
import { printOption } from "./names.js";

/** The verdict of a diagnosis, in one line. */
const verdictWords: Readonly<Record<Diagnosis["verdict"], string>> = {
  agrees: "They agree.",
  explained: "These mistakes produce the amount shown, most likely first:",
  unexplained: "No known mistake produces the amount shown.",
  unreadable: "The text shown cannot be read as a single amount.",
};

/** The verdict of a diagnosis, line by line, to print before its explanations. */
export const describeVerdict = ({
  verdict,
  readings = [],
  nearest,
}: Pick<Diagnosis, "verdict" | "readings" | "nearest">): readonly string[] => [
  verdictWords[verdict],
  ...(readings.length > 0 ? [`It may mean ${readings.join(" or ")}.`] : []),
  ...(nearest === undefined ? [] : [`The nearest amount is ${nearest.gives}:`]),
];

/** An explanation, line by line: what was done, the names of the mistakes and the clause, and what to do instead. */
export const describeExplanation = (
  { mistakes, clause, remedy }: Explanation,
  found: Found | undefined,
): readonly string[] => [
  `  ${meaningOf(found)}`,
  `      ${mistakes.join(", ")}, against ${clause}`,
  `      ${remedy}`,
  ...(found && found.options.length > 0 ? [describeReading(found.options)] : []),
];

/**
 * Another reading of the rules, as flags. An object is written field by field, because a shell removes the quotes from
 * JSON.
 */
function describeReading(options: Found["options"]): string {
  const given = options.filter(({ isGiven }) => isGiven).map(({ key }) => `options.${key}`);
  const place = given.length === 0 ? "" : `, in place of your ${given.join(" and ")}`;
  const flags = options.flatMap(({ key, value }) =>
    isRecord(value)
      ? Object.entries(value).map(([name, part]) => `--${printOption(`${key}.${name}`, part)}`)
      : `--${printOption(key, value)}`,
  );
  return `      not a mistake, but another reading${place}: ${flags.join(" ")}`;
}

const meaningOf = (found: Found | undefined): string =>
  found?.mistakes.map(({ meaning }) => meaning).join("; and ") ?? "";
