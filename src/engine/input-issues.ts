import type { CoreIssueCode, Issue, IssueHelp, Path } from "./issue.js";
import { coreIssueSentences, type Found, type IssueSentences, issueOf } from "./issues.js";
import { valueAt } from "./received.js";

/** The issues found in one input. Fields are named by their dotted paths, such as `contract.firstDay`. */
export class InputIssues<Code extends string = CoreIssueCode> {
  readonly found: Issue[] = [];
  readonly #input: unknown;
  readonly #sentences: IssueSentences;
  /**
   * The paths with an issue, and the objects that contain them; created for the first issue, because most inputs have
   * none.
   */
  #refused: { readonly at: Set<string>; readonly inside: Set<string> } | undefined;

  constructor(input: unknown, sentences: IssueSentences = {}) {
    this.#input = input;
    this.#sentences = sentences;
  }

  /** Adds an issue for one field, or for two fields that disagree, with the correction if it is known. */
  refuse(code: Code | CoreIssueCode, field: string, other?: string, help?: IssueHelp): void {
    this.refuseAt(code, pathOf(field), other === undefined ? undefined : pathOf(other), help);
  }

  refuseAt(code: Code | CoreIssueCode, path: Path, other?: Path, help?: IssueHelp): void {
    // Every code has its sentence in the product or in the engine; the types of the operations ensure this.
    const sentence = this.#sentences[code] ?? coreIssueSentences[code as CoreIssueCode];
    const besides = { other: other && this.#valueAt(other), help };
    this.found.push(issueOf(code, sentence, this.#valueAt(path), besides));
    if (code === "unknown-field") return;
    this.#refused ??= { at: new Set(), inside: new Set() };
    this.#refused.at.add(path.join("."));
    for (let depth = 0; depth <= path.length; depth += 1) this.#refused.inside.add(path.slice(0, depth).join("."));
  }

  /**
   * Whether the field, an object that contains it, or a field within it already has an issue. Unknown keys do not
   * count.
   */
  has(field: string | Path): boolean {
    if (this.#refused === undefined) return false;
    const { at, inside } = this.#refused;
    const path = typeof field === "string" ? pathOf(field) : field;
    return inside.has(path.join(".")) || path.some((_, depth) => at.has(path.slice(0, depth).join(".")));
  }

  /** Whether a field was omitted: it has neither a valid value nor an issue. */
  isLeftOut(field: string, value: unknown): boolean {
    return value === undefined && !this.has(field);
  }

  #valueAt(path: Path): Found {
    return { path, value: valueAt(this.#input, path) };
  }
}

const pathOf = (field: string): Path => field.split(".");
