import { align } from "../../explain/aligned.js";
import type { Difference, VectorCase, VectorFile } from "../../testing/index.js";
import { type Count, countByFlag, countVerdicts, hasPassed, type Verdict, type Verified } from "./verdicts.js";

const LONGEST_VALUE = 1000;

/**
 * Format the report: the reason why a program did not answer, a table of the operations with their failed flags and the
 * corresponding mistakes, and the first failures in full.
 */
export function printVerified(all: readonly Verified[], shown: number): string {
  const total = row("all", countVerdicts(all.flatMap(({ verdicts }) => verdicts)));
  const table = align([["", "passed", "failed"], ...all.flatMap(listRows), total]);
  return [...describeFaults(all), ...table, ...listFailures(all, shown)].join("\n");
}

const row = (name: string, { passed, failed }: Count, mistake = ""): readonly string[] => [
  name,
  ...[passed, failed].map((count) => String(count).padStart("passed".length)),
  mistake,
];

const listRows = (verified: Verified): readonly (readonly string[])[] => [
  row(verified.file.operation, countVerdicts(verified.verdicts)),
  ...countByFlag(verified)
    .filter(({ failed }) => failed > 0)
    .map(({ flag, ...count }) => row(`  ${flag}`, count, verified.file.flags[flag])),
];

/** For each operation, say why answers are missing. A repeated message is shown only once. */
function describeFaults(all: readonly Verified[]): readonly string[] {
  const told = new Set<string>();
  return all.flatMap(({ file, fault }) => {
    if (fault === undefined) return [];
    const [what, ...words] = fault.split("\n");
    const isNew = !told.has(words.join("\n"));
    told.add(words.join("\n"));
    return [`${file.operation}: ${what}`, ...(isNew ? words : []), ""];
  });
}

function listFailures(all: readonly Verified[], shown: number): readonly string[] {
  const failures = all.flatMap(({ file, verdicts }) =>
    verdicts.filter((verdict) => !hasPassed(verdict)).map((verdict) => ["", ...describeCase(file, verdict)]),
  );
  const more = failures.length - shown;
  return [...failures.slice(0, shown).flat(), ...(more > 0 ? ["", `and ${more} more failures`] : [])];
}

/**
 * Describe a failed case line by line: its input, the expected and actual values that differ, and the possible cause.
 */
export const describeCase = (file: VectorFile, { vector, differences, fault }: Verdict): readonly string[] => [
  `${file.operation}: ${vector.id}: ${vector.why}`,
  `  input     ${printValue(vector.input)}`,
  ...(fault === undefined ? [] : [`  expected  ${printValue(chooseOutcome(vector))}`, `  got       ${fault}`]),
  ...differences.flatMap(({ path, expected, got }) => [
    `  expected  ${printPath(path)}${printValue(expected)}`,
    `  got       ${printPath(path)}${printValue(got)}`,
  ]),
  ...likelyMistakes(file, vector, differences).map((mistake) => `  likely    ${mistake}`),
  ...(vector.settled.by === "choice" ? [`  chosen    ${vector.settled.conventions.join(", ")}`] : []),
];

/** The mistakes that would produce exactly the amount received, as text or as a number. */
const likelyMistakes = (
  { amount, flags }: VectorFile,
  { wrong }: VectorCase,
  differences: readonly Difference[],
): readonly string[] => {
  const { got, expected } = differences.find(({ path }) => path.length === 1 && path[0] === amount) ?? {};
  // If the number is right, it differs only in its type.
  const isGot = (given: string): boolean => given === got || (Number(given) === got && Number(expected) !== got);
  return Object.entries(wrong).flatMap(([flag, given]) => (isGot(given) ? [`${flag}: ${flags[flag]}`] : []));
};

/** The expected outcome of a case: an error or a result. */
const chooseOutcome = (vector: Verdict["vector"]): unknown =>
  "error" in vector ? { error: vector.error } : vector.expected;

const printPath = (path: readonly (string | number)[]): string => (path.length === 0 ? "" : `${path.join(".")}: `);

function printValue(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
