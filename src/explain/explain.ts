import { isRecord } from "../engine/received.js";
import type { ResultFrame } from "../engine/result.js";
import type { ReturnPremiumError, ReturnPremiumErrorJson } from "../engine/return-premium-error.js";
import { en } from "./en.js";
import { describeError, describeProblem, type ExplainableError, type Problem } from "./error.js";
import type { Locale } from "./locale.js";
import { type Format, type Page, printers, type Style } from "./page.js";
import { type Detail, describeResult } from "./result.js";

/** Options for explaining a result or an error. */
export interface ExplainOptions {
  /** The input from which the result was computed. If the input is given, the text mentions its dates and amounts. */
  readonly input?: unknown;
  /** The language; English by default. */
  readonly locale?: Locale | undefined;
  /** The format; plain text by default. */
  readonly format?: Format | undefined;
  /** `short` for a client; `full` (the default) for someone checking every step. */
  readonly detail?: Detail | undefined;
  /**
   * The prefix for documentation links, such as `https://example.com/return-premium/`; by default, the links are paths
   * in this package.
   */
  readonly base?: string | undefined;
  /** How to highlight lines of plain text; by default, no lines are highlighted. */
  readonly style?: Style | undefined;
}

/** An error accepted by `explain` and `problemOf`. */
export type ExplainedError = ReturnPremiumError | ReturnPremiumErrorJson;

/**
 * Explain a result in plain language: the return premium, the reason, the clause, every step and the notes. For an
 * error, explain what is wrong and how to correct it.
 *
 * @param subject - any result of this library, even one without steps or read back from JSON; or an error, or its JSON
 * @param options - the input of a result, the language, the format, and the level of detail
 * @returns several lines of text for human readers; the wording may change. In HTML and Markdown, every value is
 * escaped
 * @throws TypeError for anything else
 * @example
 * ```ts
 * import { kz } from "return-premium";
 * import { explain } from "return-premium/explain";
 * const input = { on: "2026-06-01" };
 * explain(kz.mrp(input), { input }).split("\n")[2]; // => "1 MRP on 1 June 2026: 4,325 KZT; one MRP is 4,325 KZT from 1 January 2026."
 * ```
 */
export function explain(subject: ResultFrame | ExplainedError, options: ExplainOptions = {}): string {
  const { format = "text", style, locale = en, ...rest } = options;
  return printers[format](describe(subject, { locale, ...rest }), style);
}

function describe(subject: unknown, options: ExplainOptions & { readonly locale: Locale }): Page {
  const { input, detail = "full", base = "", locale } = options;
  if (isResult(subject)) return describeResult(subject, { input, detail, base, locale });
  const error = errorIn(subject);
  if (error === undefined) throw new TypeError("explain takes a result or an error of this library");
  return describeError(error, locale);
}

/**
 * Convert an error to problem details as defined in RFC 9457, for use in HTTP responses.
 *
 * @param error - an error of this library, or its JSON
 * @param options - the language (default English), and `type`, a URI for the kind of problem (default `about:blank`)
 * @returns plain data: `status` is 422 if the input is at fault, and each entry in `errors` has a JSON pointer to its
 * field
 * @throws TypeError for anything else
 * @example
 * ```ts
 * import { kz } from "return-premium";
 * import { problemOf } from "return-premium/explain";
 * const outcome = kz.mrp.safe({});
 * outcome.success ? undefined : problemOf(outcome.error).errors[0]; // => { pointer: "#/on", code: "missing-field", detail: "The day: missing. Provide it." }
 * ```
 */
export function problemOf(
  error: ExplainedError,
  {
    locale = en,
    type = "about:blank",
  }: { readonly locale?: Locale | undefined; readonly type?: string | undefined } = {},
): Problem {
  const known = errorIn(error);
  if (known === undefined) throw new TypeError("problemOf takes an error of this library");
  return describeProblem(known, type, locale);
}

/** Whether a value has the fields that every result has, regardless of its declared type. */
const isResult = (value: unknown): value is ResultFrame =>
  isRecord(value) && typeof value.operation === "string" && isRecord(value.ruleSet) && isRecord(value.conventions);

/** The error in a value: the value itself, or the content of its JSON. */
function errorIn(value: unknown): ExplainableError | undefined {
  const error = isRecord(value) && isRecord(value.error) ? value.error : value;
  if (!isRecord(error) || typeof error.code !== "string" || !Array.isArray(error.issues)) return undefined;
  // A value with these two fields is an error of this library, or of a later version of it.
  return error as unknown as ExplainableError;
}
