import type { CoreIssueCode, Issue, Received } from "../engine/issue.js";
import { coreIssueOf, issueOf, refusal } from "../engine/issues.js";
import { received } from "../engine/received.js";
import { ReturnPremiumError } from "../engine/return-premium-error.js";
import { type JsonKeys, mayRepeatKeys, readKeys } from "./json-keys.js";

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The result of parsing bytes as JSON. */
export type Json =
  | { readonly kind: "value"; readonly value: unknown; readonly text: string }
  | { readonly kind: "blank" }
  /** An object in the text has the same key twice, so it is not clear which value is meant. */
  | {
      readonly kind: "repeated-keys";
      readonly value: unknown;
      readonly text: string;
      readonly keys: JsonKeys;
      readonly error: ReturnPremiumError;
    }
  | { readonly kind: "error"; readonly error: ReturnPremiumError };

/**
 * Parse UTF-8 text as JSON. A byte order mark is skipped, and bytes that are not valid UTF-8 are rejected as invalid
 * JSON.
 *
 * @param line - the line number, if each line must be JSON on its own
 */
export function readJson(bytes: Uint8Array, line?: number): Json {
  let text: string | undefined;
  let value: unknown;
  try {
    text = decoder.decode(bytes);
    if (/^[\t\n\r ]*$/.test(text)) return { kind: "blank" };
    value = JSON.parse(text);
  } catch {
    return { kind: "error", error: noJson(bytes, text?.trim(), line) };
  }
  const keys = mayRepeatKeys(text, value) ? readKeys(text) : undefined;
  if (keys === undefined || keys.repeated.length === 0) return { kind: "value", value, text };
  const error = new ReturnPremiumError("invalid-json", issuesOf(text, keys.repeated));
  return { kind: "repeated-keys", value, text, keys, error };
}

/** A length greater than the longest part of a value that is ever shown. */
const SHORT = 400;

/** For each repeated key, create an issue with its first and second values. */
function issuesOf(text: string, repeated: JsonKeys["repeated"]): readonly Issue<CoreIssueCode>[] {
  const issues: Issue<CoreIssueCode>[] = [];
  const firsts = new Map<object, Received | undefined>();
  // Together, values that are not nested in one another are no longer than the text. But if keys are repeated at every
  // level of a deep object, their values would be read again and again. Beyond this limit, long values are therefore
  // shown as written.
  let read = 0;
  const receivedAt = ({ start, end }: { readonly start: number; readonly end: number }): Received | undefined => {
    if (end - start > SHORT && read > 2 * text.length) return received(text.slice(start, start + SHORT));
    read += end - start;
    return received(JSON.parse(text.slice(start, end)));
  };
  for (const { path, first, second } of repeated) {
    if (!firsts.has(first)) firsts.set(first, receivedAt(first));
    const other = { path, value: firsts.get(first) };
    issues.push(coreIssueOf("duplicate-field", { path, value: receivedAt(second) }, { other }));
  }
  return issues;
}

/** Say what the bytes are instead of JSON, if that can be determined. */
function noJson(bytes: Uint8Array, text: string | undefined, line: number | undefined): ReturnPremiumError {
  const part = text === undefined || line === undefined ? undefined : partIn(text);
  const sentence = isUtf16(bytes)
    ? "is UTF-16, but must be UTF-8"
    : part && `is not JSON: each line must hold one input, but line ${line} holds ${part}`;
  if (!sentence) return refusal("invalid-json", [], text);
  return new ReturnPremiumError("invalid-json", [issueOf("invalid-json", sentence, { path: [], value: text })]);
}

/** JSON begins with an ASCII character, for which UTF-16 uses two bytes, one of which is 0. */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  first === 0 || second === 0 || (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** Which part of multi-line JSON a line is; undefined if the line may also be something else. */
const partIn = (text: string): string | undefined => parts.find(({ form }) => form.test(text))?.part;

const parts: readonly { readonly form: RegExp; readonly part: string }[] = [
  { form: /\[$|^\[.*,$/s, part: "the beginning of a list" },
  { form: /\{$|^\{.*[^}],$/s, part: "the beginning of an object" },
  { form: /^"[^"]*"\s*:/, part: "a part of an object" },
  { form: /^\{.*\},$/s, part: "a part of a list" },
  { form: /^\]|^\{.*\}\s*\]$/s, part: "the end of a list" },
  { form: /^\}/, part: "the end of an object" },
];
