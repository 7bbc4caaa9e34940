import type { Considered } from "../engine/grounds.js";
import { isRecord } from "../engine/received.js";
import type { ResultFrame } from "../engine/result.js";
import type { Step } from "../formulas/trace.js";
import { align } from "./aligned.js";
import { words } from "./words.js";

/** How lines are made to stand out. */
export interface Style {
  /** The operation, and the name of each section. */
  readonly heading: (text: string) => string;
  /** Lines that decide: the amount and the ground. */
  readonly decisive: (text: string) => string;
}

const plain: Style = { heading: (text) => text, decisive: (text) => text };

/** The fields that are the answer in short. */
const decisive: ReadonlySet<string> = /* @__PURE__ */ new Set(["returnPremium", "premium", "verdict", "payable"]);

/** The fields that have a section of their own. */
const framed: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "operation",
  "ruleSet",
  "considered",
  "conditions",
  "grounds",
  "documents",
  "excludedLosses",
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
 * @throws TypeError for anything but a result
 * @example
 * ```ts
 * import { kz } from "return-premium";
 * import { explain } from "return-premium/explain";
 * explain(kz.mrp({ on: "2026-06-01" })).split("\n")[0]; // => "kz/mrp, edition 2026-01-01"
 * ```
 */
export function explain(result: ResultFrame, style: Style = plain): string {
  if (!isResult(result)) throw new TypeError("explain takes a result of this library, as an operation returns it");
  // Beyond the frame the fields differ from operation to operation; they are told apart by their form.
  const lists = result as Partial<Lists>;
  const { considered = [], conditions = [], grounds = [], documents = [], excludedLosses = [], missing = [] } = lists;
  const answer = Object.entries(result).filter(([name]) => !framed.has(name));
  const decisiveGround = considered.findIndex(({ applies }) => applies);
  const section = (title: string, rows: readonly (readonly string[])[], decisiveRow = -1): string[] => {
    if (rows.length === 0) return [];
    const lines = align(rows).map((line, index) => `  ${index === decisiveRow ? style.decisive(line) : line}`);
    return ["", style.heading(title), ...lines];
  };
  return [
    `${style.heading(result.operation)}, edition ${result.ruleSet.edition}`,
    ...section(
      "Answer",
      answer.map(fieldRow),
      answer.findIndex(([name]) => decisive.has(name)),
    ),
    ...section("Grounds, in the order in which they are tried", considered.map(groundRow), decisiveGround),
    ...section("Conditions of an insured event", conditions.map(conditionRow)),
    ...section("Grounds of refusal that hold", grounds.map(refusalRow)),
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
      "Losses never covered",
      excludedLosses.map((code) => [words.excludedLosses[code] ?? code]),
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

/** Whether a value has what every result carries, whatever its type claims. */
const isResult = (value: unknown): boolean =>
  isRecord(value) &&
  [value.steps, value.notes, value.assumed].every(Array.isArray) &&
  isRecord(value.ruleSet) &&
  isRecord(value.conventions);

interface Lists {
  readonly considered: readonly Considered[];
  readonly conditions: readonly { readonly code: string; readonly clause: string; readonly holds: boolean | null }[];
  readonly grounds: readonly { readonly code: string; readonly clause: string; readonly effect: string }[];
  readonly documents: readonly string[];
  readonly excludedLosses: readonly string[];
  readonly missing: readonly (readonly string[])[];
}

/** The fields whose value is a code, and its kind. */
const codeFields: Readonly<Record<string, "grounds" | "verdicts" | "bounds" | "noDueDay">> = {
  ground: "grounds",
  verdict: "verdicts",
  boundBy: "bounds",
  noDueDay: "noDueDay",
};

const fieldRow = ([name, value]: readonly [string, unknown]): readonly string[] => {
  const kind = codeFields[name];
  const meaning = kind && words[kind][String(value)];
  return [spaceWords(name), meaning === undefined ? inline(value) : `${value}: ${meaning}`];
};

const conditionRow = ({ clause, code, holds }: Lists["conditions"][number]): readonly string[] => [
  clause,
  code,
  holds === null ? "unknown" : yesOrNo(holds),
  words.conditions[code] ?? code,
];

const refusalRow = ({ clause, code, effect }: Lists["grounds"][number]): readonly string[] => [
  clause,
  code,
  words.refusalGrounds[code] ?? code,
  words.refusalEffects[effect] ?? effect,
];

const yesOrNo = (isSo: boolean): string => (isSo ? "yes" : "no");

const groundRow = ({ clause, ground, applies, because }: Considered): readonly string[] => [
  clause,
  ground,
  yesOrNo(applies),
  words.because[because] ?? because,
];

const stepRow = ({ clause, id, value, formula, operands }: Step, steps: readonly Step[]): readonly string[] => [
  clause,
  spaceWords(id),
  value,
  `= ${formula.replaceAll(/[A-Za-z]+/g, (name) => numberOf(operands[name] ?? name, steps))}`,
];

/** A fraction that no decimal writes in full stands as the step that it comes from prints it. */
const numberOf = (operand: string, steps: readonly Step[]): string =>
  operand.includes("/") ? (steps.find(({ exact }) => exact === operand)?.value ?? `(${operand})`) : operand;

/** `returnPremium` and `return-premium` as people write them. */
const spaceWords = (name: string): string => name.replaceAll(/-|(?=[A-Z])/g, " ").toLowerCase();

/** A value on one line. */
function inline(value: unknown): string {
  if (value === null) return "none";
  if (Array.isArray(value)) return value.map(inline).join(", ");
  if (typeof value !== "object") return String(value);
  return Object.entries(value)
    .map(([name, part]) => `${spaceWords(name)} ${inline(part)}`)
    .join(", ");
}
