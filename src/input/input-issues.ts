import { type Found, type InputIssueCode, type Issue, issueOf, type Path, valueAt } from "../errors/index.ts";

/** The issues found in one input. Fields are named by their path with dots, `contract.firstDay`. */
export class InputIssues {
  readonly found: Issue[] = [];
  readonly #input: unknown;
  /** Paths that have an issue, and what they stand in; from the first issue on, as most inputs have none. */
  #refused: { readonly at: Set<string>; readonly inside: Set<string> } | undefined;

  constructor(input: unknown) {
    this.#input = input;
  }

  /** Adds an issue of one field, or of a field and an earlier-named one that disagree. */
  refuse(code: InputIssueCode, field: string, other?: string): void {
    this.refuseAt(code, pathOf(field), other === undefined ? undefined : pathOf(other));
  }

  refuseAt(code: InputIssueCode, path: Path, other?: Path): void {
    this.found.push(issueOf(code, this.#valueAt(path), other === undefined ? undefined : this.#valueAt(other)));
    if (code === "unknown-field") return;
    this.#refused ??= { at: new Set(), inside: new Set() };
    this.#refused.at.add(path.join("."));
    for (let depth = 0; depth <= path.length; depth += 1) this.#refused.inside.add(path.slice(0, depth).join("."));
  }

  /** Whether the field, what it stands in, or what stands in it already has an issue; but that a key is unknown is none. */
  has(field: string | Path): boolean {
    if (this.#refused === undefined) return false;
    const { at, inside } = this.#refused;
    const path = typeof field === "string" ? pathOf(field) : field;
    return inside.has(path.join(".")) || path.some((_, depth) => at.has(path.slice(0, depth).join(".")));
  }

  /** Whether a field was left out: there is neither a valid value in it nor an issue of it. */
  isLeftOut(field: string, value: unknown): boolean {
    return value === undefined && !this.has(field);
  }

  #valueAt(path: Path): Found {
    return { path, value: valueAt(this.#input, path) };
  }
}

const pathOf = (field: string): Path => field.split(".");
