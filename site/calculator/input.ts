import { canonical, readField, writePercent } from "./reading.js";
import type { Field, ReturnOperation, RuleSet } from "./rule-sets.js";

/** The texts of the form, by the paths of their fields. */
export type Texts = Readonly<Record<string, string>>;

type Fields = { [name: string]: unknown };

/** The input of the operation: what was filled in, without the choices that are the default. */
export function inputOf(fields: readonly Field[], texts: Texts, defaults: Texts): Fields {
  const input: Fields = {};
  for (const field of fields) {
    const text = texts[field.path] ?? "";
    if (text.trim() !== "" && !isDefault(field, fields, texts, defaults)) {
      setAt(input, field.path.split("."), readField(field, text));
    }
  }
  return input;
}

/** Whether a choice is the default; choices in the same object, such as those of the rounding, are made together. */
function isDefault({ path, place }: Field, fields: readonly Field[], texts: Texts, defaults: Texts): boolean {
  if (place !== "choices") return false;
  const [, object = "", inner] = path.split(".");
  const together = inner === undefined ? [path] : fields.map((field) => field.path).filter(isIn(`options.${object}.`));
  return together.every((one) => (texts[one] ?? "").trim() === defaults[one]);
}

const isIn =
  (prefix: string) =>
  (path: string): boolean =>
    path.startsWith(prefix);

function setAt(object: Fields, [name = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) object[name] = value;
  else {
    object[name] ??= {};
    // Only this function puts objects here.
    setAt(object[name] as Fields, rest, value);
  }
}

/** An input in which a field, and all that is around it, has a value. */
function inputWith(path: string, value: unknown): unknown {
  const input: Fields = {};
  setAt(input, path.split("."), value);
  return input;
}

/** The words that an operation allows in a field. */
export function allowedIn(operation: ReturnOperation, { path, values }: Field): readonly string[] {
  if (values !== undefined) return values;
  // No field allows this word, so the operation answers with those that it does allow.
  const outcome = operation.safe(inputWith(path, "?"));
  const issue = outcome.success ? undefined : outcome.error.issues.find((one) => one.path.join(".") === path);
  return issue?.help?.allowed?.map(String) ?? [];
}

/** The choices that an operation makes itself, as texts of the form. */
export function defaultsOf(operation: ReturnOperation, { fields, example }: RuleSet): Texts {
  const outcome = operation.safe(inputOf(fields, example, {}));
  if (!outcome.success) throw outcome.error;
  const conventions: Fields = { ...outcome.result.conventions };
  return Object.fromEntries(
    fields
      .filter(({ place }) => place === "choices")
      .map(({ path, kind }) => [path, textOf(kind, valueAt(conventions, path.split(".").slice(1)))]),
  );
}

function textOf(kind: Field["kind"], value: unknown): string {
  if (kind === "costs") return writePercent(String(valueAt(value, ["share"])));
  return kind === "percent" ? writePercent(String(value)) : canonical(kind, String(value));
}

/** The value at a path of plain data. */
export const valueAt = (data: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, name) => (typeof inner === "object" && inner !== null ? (inner as Fields)[name] : undefined),
    data,
  );
