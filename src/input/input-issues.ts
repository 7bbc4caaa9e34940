import { type Found, type InputIssueCode, type Issue, issueOf, type Path, valueAt } from "../errors/index.ts";

/** The issues found in one input. Fields are named by their path with dots, `contract.firstDay`. */
export class InputIssues {
  readonly found: Issue[] = [];
  readonly #input: unknown;

  constructor(input: unknown) {
    this.#input = input;
  }

  /** Adds an issue of one field, or of a field and an earlier-named one that disagree. */
  refuse(code: InputIssueCode, field: string, other?: string): void {
    this.refuseAt(code, pathOf(field), other === undefined ? undefined : pathOf(other));
  }

  refuseAt(code: InputIssueCode, path: Path, other?: Path): void {
    this.found.push(issueOf(code, this.#valueAt(path), other === undefined ? undefined : this.#valueAt(other)));
  }

  /** Whether the field, what it stands in, or what stands in it already has an issue; but that a key is unknown is none. */
  has(field: string | Path): boolean {
    if (this.found.length === 0) return false;
    const fieldPath = typeof field === "string" ? pathOf(field) : field;
    const isOnTheWay = (path: Path): boolean =>
      path.every((key, index) => index >= fieldPath.length || key === fieldPath[index]);
    return this.found.some(({ code, path }) => code !== "unknown-field" && isOnTheWay(path));
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
