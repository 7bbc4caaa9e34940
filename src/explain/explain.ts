import type { ResultFrame } from "../input/index.ts";
import type { Considered, Step } from "../trace/index.ts";
import { aligned } from "./aligned.ts";
import { words } from "./words.ts";

/** How lines are made to stand out. */
export interface Style {
  /** The operation, and the name of each section. */
  readonly heading: (text: string) => string;
  /** Lines that decide: the amount and the ground. */
  readonly decisive: (text: string) => string;
}

const plain: Style = { heading: (text) => text, decisive: (text) => text };

/** The fields that have a section of their own. */
const framed: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "operation",
  "ruleSet",
  "considered",
  "documents",
  "missing",
  "steps",
  "notes",
  "assumed",
  "conventions",
]);

/**
 * A result in words: the answer, the grounds that were tried, every step with its clause, and what to know besides.
 *
 * @param result - any result of this library
 * @param style - how lines stand out; by default they do not
 * @returns text of several lines, for people; not stable
 * @example
 * ```ts
 * import { explain, kz } from "return-premium";
 * explain(kz.mrp({ on: "2026-06-01" })).split("\n")[0]; // => "kz/mrp, edition 2026-01-01"
 * ```
 */
export function explain(result: ResultFrame, style: Style = plain): string {
  // Beyond the frame the fields differ from operation to operation; they are told apart by their form.
  const { considered = [], documents = [], missing = [] } = result as Partial<Lists>;
  const answer = Object.entries(result).filter(([name]) => !framed.has(name));
  const decisiveGround = considered.findIndex(({ applies }) => applies);
  const section = (title: string, rows: readonly (readonly string[])[], decisiveRow = -1): string[] => {
    if (rows.length === 0) return [];
    const lines = aligned(rows).map((line, index) => `  ${index === decisiveRow ? style.decisive(line) : line}`);
    return ["", style.heading(title), ...lines];
  };
  return [
    `${style.heading(result.operation)}, edition ${result.ruleSet.edition}`,
    ...section(
      "Answer",
      answer.map(fieldRow),
      answer.findIndex(([name]) => name === "returnPremium"),
    ),
    ...section("Grounds, in the order in which they are tried", considered.map(groundRow), decisiveGround),
    ...section(
      "Steps",
      result.steps.map((step) => stepRow(step, result.steps)),
    ),
    ...section(
      "Notes",
      result.notes.map(({ code, clause, facts }) => [clause, words.notes[code]?.meaning ?? code, inline(facts)]),
    ),
    ...section(
      "Documents",
      documents.map((code) => [words.documents[code] ?? code]),
    ),
    ...section(
      "Still needed",
      missing.map((path) => [path.join(".")]),
    ),
    ...section(
      "Assumed by default",
      result.assumed.map((path) => [path.join(".")]),
    ),
    ...section("Conventions", Object.entries(result.conventions).map(fieldRow)),
  ].join("\n");
}

interface Lists {
  readonly considered: readonly Considered[];
  readonly documents: readonly string[];
  readonly missing: readonly (readonly string[])[];
}

const fieldRow = ([name, value]: readonly [string, unknown]): readonly string[] => {
  const meaning = name === "ground" ? words.grounds[String(value)] : undefined;
  return [spaced(name), meaning === undefined ? inline(value) : `${value}: ${meaning}`];
};

const groundRow = ({ clause, ground, applies, because }: Considered): readonly string[] => [
  clause,
  ground,
  applies ? "yes" : "no",
  words.because[because] ?? because,
];

const stepRow = ({ clause, id, value, formula, operands }: Step, steps: readonly Step[]): readonly string[] => [
  clause,
  spaced(id),
  value,
  `= ${formula.replaceAll(/[A-Za-z]+/g, (name) => numberOf(operands[name] ?? name, steps))}`,
];

/** A fraction that no decimal writes in full stands as the step that it comes from prints it. */
const numberOf = (operand: string, steps: readonly Step[]): string =>
  operand.includes("/") ? (steps.find(({ exact }) => exact === operand)?.value ?? `(${operand})`) : operand;

/** `returnPremium` and `return-premium` as people write them. */
const spaced = (name: string): string => name.replaceAll(/-|(?=[A-Z])/g, " ").toLowerCase();

/** A value on one line. */
function inline(value: unknown): string {
  if (value === null) return "none";
  if (Array.isArray(value)) return value.map(inline).join(", ");
  if (typeof value !== "object") return String(value);
  return Object.entries(value)
    .map(([name, part]) => `${spaced(name)} ${inline(part)}`)
    .join(", ");
}
