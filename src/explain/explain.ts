import { isRecord } from "../engine/received.js";
import type { ResultFrame } from "../engine/result.js";
import type { ReturnPremiumError, ReturnPremiumErrorJson } from "../engine/return-premium-error.js";
import { en } from "./en.js";
import { describeError, describeProblem, type ExplainableError, type Problem } from "./error.js";
import type { Locale } from "./locale.js";
import { type Format, type Page, printers, type Style } from "./page.js";
import { type Detail, describeResult } from "./result.js";

/** How a result or an error is put into words. */
export interface ExplainOptions {
  /** The input of the result: its days and amounts are named where it is given. */
  readonly input?: unknown;
  /** The language; English by default. */
  readonly locale?: Locale | undefined;
  /** Plain text by default. */
  readonly format?: Format | undefined;
  /** `short` for a client; `full`, which is the default, for who checks every step. */
  readonly detail?: Detail | undefined;
  /** How lines of plain text stand out; by default they do not. */
  readonly style?: Style | undefined;
}

/** What `explain` and `problemOf` take for an error. */
export type ExplainedError = ReturnPremiumError | ReturnPremiumErrorJson;

/**
 * Put a result into sentences: what goes back, why and by which clause, every step, and what to know besides. Or an error:
 * each fault, and what mends it.
 *
 * @param subject - any result of this library, also one without steps or read back from JSON; or an error, or its JSON
 * @param options - the input of a result, the language, the format, and how much is said
 * @returns text for people, of several lines; its words are not stable. In HTML and Markdown every value is escaped
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
  const { input, locale = en, format = "text", detail = "full", style } = options;
  return printers[format](describe(subject, input, detail, locale), style);
}

function describe(subject: unknown, input: unknown, detail: Detail, locale: Locale): Page {
  if (isResult(subject)) return describeResult(subject, input, detail, locale);
  const error = errorIn(subject);
  if (error === undefined) throw new TypeError("explain takes a result or an error of this library");
  return describeError(error, locale);
}

/**
 * Make problem details of an error, as RFC 9457 has them, for a service that answers over HTTP.
 *
 * @param error - an error of this library, or its JSON
 * @param options - the language, English by default; and `type`, a URI of the kind of problem, by default `about:blank`
 * @returns plain data: `status` is 422 where the input is at fault, and each of `errors` has a JSON pointer to its field
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

/** Whether a value has what every result carries, whatever its type claims. */
const isResult = (value: unknown): value is ResultFrame =>
  isRecord(value) && typeof value.operation === "string" && isRecord(value.ruleSet) && isRecord(value.conventions);

/** The error that a value is, or that is in its JSON. */
function errorIn(value: unknown): ExplainableError | undefined {
  const error = isRecord(value) && isRecord(value.error) ? value.error : value;
  if (!isRecord(error) || typeof error.code !== "string" || !Array.isArray(error.issues)) return undefined;
  // What has these two is an error of ours, or of a later version of the library.
  return error as unknown as ExplainableError;
}
