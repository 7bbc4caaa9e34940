import type { Diagnosis } from "./diagnose.js";
import type { Explanation, Found } from "./explanations.js";

/** What a diagnosis found out, in a line. */
const verdictWords: Readonly<Record<Diagnosis["verdict"], string>> = {
  agrees: "They agree.",
  explained: "These mistakes produce the amount shown, likeliest first:",
  unexplained: "No known mistake produces the amount shown.",
  unreadable: "The text shown cannot be read as one amount.",
};

/** What a diagnosis found out, in lines, before its explanations. */
export const describeVerdict = ({
  verdict,
  readings = [],
  nearest,
}: Pick<Diagnosis, "verdict" | "readings" | "nearest">): readonly string[] => [
  verdictWords[verdict],
  ...(readings.length > 0 ? [`It may mean ${readings.join(" or ")}.`] : []),
  ...(nearest === undefined ? [] : [`The nearest amount is ${nearest.gives}:`]),
];

/** An explanation in lines: what was done, its name and the clause, what to do instead. */
export const describeExplanation = (
  { mistakes, clause, remedy, option }: Explanation,
  found: Found | undefined,
): readonly string[] => [
  `  ${meaningOf(found)}`,
  `      ${mistakes.join(", ")}, against ${clause}`,
  `      ${remedy}`,
  ...(option === undefined ? [] : [`      not a mistake, but another reading: ${flagsOf(option)}`]),
];

/** An option as flags that every shell takes as they stand: an object, whose quotes it would take away, field by field. */
function flagsOf(option: string): string {
  const flags = option.split(" ").flatMap((one) => {
    const [path = "", text = ""] = one.split("=");
    if (!text.startsWith("{")) return one;
    // It is the JSON of an option: an object of texts.
    const fields = Object.entries(JSON.parse(text) as Readonly<Record<string, string>>);
    return fields.map(([key, value]) => `${path}.${key}=${value}`);
  });
  return flags.map((flag) => `--${flag}`).join(" ");
}

const meaningOf = (found: Found | undefined): string =>
  found?.mistakes.map(({ meaning }) => meaning).join("; and ") ?? "";
