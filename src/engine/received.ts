import { textWrittenBy } from "./decimal-objects.js";
import type { Path, Received } from "./issue.js";

const LONGEST = 200;

/** Truncates text to the maximum length without splitting a surrogate pair. */
const shorten = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;

/**
 * A short form of any value, safe for JSON; undefined, which means that nothing was received, is returned unchanged.
 */
export function received(value: unknown): Received | undefined {
  switch (typeof value) {
    case "undefined":
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) ? value : String(value);
    case "object":
      return value === null ? null : shorten(textWrittenBy(value) ?? objectText(value));
    case "function":
      return "function";
    default:
      return shorten(String(value));
  }
}

function objectText(value: object): string {
  try {
    return jsonOf(value) ?? typeof value;
  } catch {
    // The value contains a cycle or a bigint, or the caller's own toJSON throws.
    return Array.isArray(value) ? "array" : "object";
  }
}

/**
 * An object as JSON, with null in place of values that are nested so deeply that they would not be shown anyway. The
 * depth that `JSON.stringify` supports depends on the size of the stack, which would make the text vary.
 */
function jsonOf(value: object): string | undefined {
  const depths = new Map<unknown, number>();
  return JSON.stringify(value, function (this: unknown, _key, inner: unknown) {
    if (typeof inner !== "object") return inner;
    const depth = (depths.get(this) ?? 0) + 1;
    depths.set(inner, depth);
    return depth > LONGEST ? null : inner;
  });
}

/** Whether a value is an object with fields, as opposed to a list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A copy with the given value at a path. If something else is in the way, such as text instead of an object, it is left
 * in place, so that the operation rejects it.
 */
export function withValueAt(root: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (root !== undefined && !isRecord(root)) return root;
  return { ...root, [key]: withValueAt(root?.[key], rest, value) };
}

/** The value at a path; undefined if the path does not exist. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    // The shape of the object is unknown, so the value remains unknown.
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
