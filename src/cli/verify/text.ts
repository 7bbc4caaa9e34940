import { aligned } from "../../explain/aligned.js";
import { type Count, countOf, countsByFlag, hasPassed, type Verdict, type Verified } from "./verdicts.js";

const MOST_FAILURES = 5;
const LONGEST_VALUE = 1000;

/** A table by operation and flag, with the mistake behind each flag that failed, and the first failures in full. */
export function verifiedText(all: readonly Verified[]): string {
  const total = row("all", countOf(all.flatMap(({ verdicts }) => verdicts)));
  const table = aligned([["", "passed", "failed"], ...all.flatMap(rowsOf), total]);
  return [...table, ...all.flatMap(faultOf), ...failuresIn(all)].join("\n");
}

const row = (name: string, { passed, failed }: Count, mistake = ""): readonly string[] => [
  name,
  ...[passed, failed].map((count) => String(count).padStart("passed".length)),
  mistake,
];

const rowsOf = (verified: Verified): readonly (readonly string[])[] => [
  row(verified.file.operation, countOf(verified.verdicts)),
  ...countsByFlag(verified).map(({ flag, ...count }) =>
    row(`  ${flag}`, count, count.failed > 0 ? verified.file.flags[flag] : ""),
  ),
];

const faultOf = ({ file, fault }: Verified): readonly string[] =>
  fault === undefined ? [] : ["", `${file.operation}: ${fault}`];

function failuresIn(all: readonly Verified[]): readonly string[] {
  const failures = all.flatMap(({ file, verdicts }) =>
    verdicts.filter((verdict) => !hasPassed(verdict)).map((verdict) => ["", ...failureText(file.operation, verdict)]),
  );
  const more = failures.length - MOST_FAILURES;
  return [...failures.slice(0, MOST_FAILURES).flat(), ...(more > 0 ? ["", `and ${more} more failures`] : [])];
}

/** A case that failed, in lines: its input, and what was expected and what came where they differ. */
export const failureText = (operation: string, { vector, differences, fault }: Verdict): readonly string[] => [
  `${operation}: ${vector.id}: ${vector.why}`,
  `  input     ${valueText(vector.input)}`,
  ...(fault === undefined ? [] : [`  expected  ${valueText(outcomeOf(vector))}`, `  got       ${fault}`]),
  ...differences.flatMap(({ path, expected, got }) => [
    `  expected  ${fieldText(path)}${valueText(expected)}`,
    `  got       ${fieldText(path)}${valueText(got)}`,
  ]),
];

/** What a case asks for. */
const outcomeOf = (vector: Verdict["vector"]): unknown =>
  "error" in vector ? { error: vector.error } : vector.expected;

const fieldText = (path: readonly (string | number)[]): string => (path.length === 0 ? "" : `${path.join(".")}: `);

function valueText(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
