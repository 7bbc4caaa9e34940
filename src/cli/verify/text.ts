import { align } from "../../explain/aligned.js";
import { type Count, countByFlag, countVerdicts, hasPassed, type Verdict, type Verified } from "./verdicts.js";

const MOST_FAILURES = 5;
const LONGEST_VALUE = 1000;

/** Print a table by operation and flag, with the mistake behind each flag that failed, and the first failures in full. */
export function printVerified(all: readonly Verified[]): string {
  const total = row("all", countVerdicts(all.flatMap(({ verdicts }) => verdicts)));
  const table = align([["", "passed", "failed"], ...all.flatMap(listRows), total]);
  return [...table, ...all.flatMap(describeFault), ...listFailures(all)].join("\n");
}

const row = (name: string, { passed, failed }: Count, mistake = ""): readonly string[] => [
  name,
  ...[passed, failed].map((count) => String(count).padStart("passed".length)),
  mistake,
];

const listRows = (verified: Verified): readonly (readonly string[])[] => [
  row(verified.file.operation, countVerdicts(verified.verdicts)),
  ...countByFlag(verified).map(({ flag, ...count }) =>
    row(`  ${flag}`, count, count.failed > 0 ? verified.file.flags[flag] : ""),
  ),
];

const describeFault = ({ file, fault }: Verified): readonly string[] =>
  fault === undefined ? [] : ["", `${file.operation}: ${fault}`];

function listFailures(all: readonly Verified[]): readonly string[] {
  const failures = all.flatMap(({ file, verdicts }) =>
    verdicts.filter((verdict) => !hasPassed(verdict)).map((verdict) => ["", ...describeCase(file.operation, verdict)]),
  );
  const more = failures.length - MOST_FAILURES;
  return [...failures.slice(0, MOST_FAILURES).flat(), ...(more > 0 ? ["", `and ${more} more failures`] : [])];
}

/** Describe a case that failed, in lines: its input, and what was expected and what came where they differ. */
export const describeCase = (operation: string, { vector, differences, fault }: Verdict): readonly string[] => [
  `${operation}: ${vector.id}: ${vector.why}`,
  `  input     ${printValue(vector.input)}`,
  ...(fault === undefined ? [] : [`  expected  ${printValue(chooseOutcome(vector))}`, `  got       ${fault}`]),
  ...differences.flatMap(({ path, expected, got }) => [
    `  expected  ${printPath(path)}${printValue(expected)}`,
    `  got       ${printPath(path)}${printValue(got)}`,
  ]),
];

/** Choose what a case asks for: an error or a result. */
const chooseOutcome = (vector: Verdict["vector"]): unknown =>
  "error" in vector ? { error: vector.error } : vector.expected;

const printPath = (path: readonly (string | number)[]): string => (path.length === 0 ? "" : `${path.join(".")}: `);

function printValue(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
