import type { ErrorCode, Issue, IssueHelp, Path, Received } from "../engine/issue.js";
import type { ReturnPremiumErrorJson } from "../engine/return-premium-error.js";
import { type Facts, fieldWord, fill, sayCode, sayDay, sayNumber, sayShare, sentence, wordsOf } from "./fill.js";
import type { Locale } from "./locale.js";
import type { Page } from "./page.js";

/** An error, or the `error` object from its JSON form. */
export type ExplainableError = ReturnPremiumErrorJson["error"];

/** An error as problem details (RFC 9457), for use in HTTP responses. */
export interface Problem {
  /** A URI for the kind of problem; `about:blank` if none was given. */
  readonly type: string;
  /** A title for the error as a whole. */
  readonly title: string;
  /** The HTTP status: 400 for invalid JSON, 404 for an unknown operation, 413 for an overlong line, otherwise 422. */
  readonly status: number;
  /** All issues and how to correct them, in plain language. */
  readonly detail: string;
  /** The machine-readable error code. */
  readonly code: ErrorCode;
  /** Every issue, with a JSON pointer to its field. */
  readonly errors: readonly ProblemDetail[];
}

/** An issue with an input. */
export interface ProblemDetail {
  /** A JSON pointer to the field, as a URI fragment. */
  readonly pointer: string;
  /** The machine-readable issue code. */
  readonly code: string;
  /** An explanation, in plain language, of what is wrong and how to correct it. */
  readonly detail: string;
}

const STATUSES: Readonly<Partial<Record<ErrorCode, number>>> = {
  "invalid-json": 400,
  "unknown-operation": 404,
  "line-too-long": 413,
};

export function describeProblem({ code, issues }: ExplainableError, type: string, locale: Locale): Problem {
  const errors = issues.map((issue) => ({
    pointer: `#${issue.path.map((key) => `/${encodeURIComponent(String(key).replaceAll("~", "~0").replaceAll("/", "~1"))}`).join("")}`,
    code: issue.code,
    detail: describeIssue(issue, locale),
  }));
  return {
    type,
    title: locale.errors[code],
    status: STATUSES[code] ?? 422,
    detail: errors.map(({ detail }) => detail).join(" "),
    code,
    errors,
  };
}

/** Describe an error in plain language, with one row for each issue and how to correct it. */
export function describeError({ code, issues }: ExplainableError, locale: Locale): Page {
  return {
    language: locale.language,
    title: locale.errors[code] ?? code,
    sentences: [],
    sections: [{ heading: locale.headings.issues, rows: issues.map((issue) => [describeIssue(issue, locale)]) }],
  };
}

/** Describes what is wrong with a field and how to correct it. */
export function describeIssue(issue: Issue, locale: Locale): string {
  const { path, other, received } = issue;
  const order = orderOf(issue, locale);
  const value = AS_WRITTEN.has(issue.code)
    ? sayWritten(received, locale, issue.code)
    : sayReceived(received, path, locale);
  const facts: Facts = {
    ...(path.length === 0 ? { text: value } : { field: labelOf(path, locale, issue.code), received: value }),
    ...(order === undefined ? { fault: faultOf(issue, locale) } : { order }),
  };
  const isTold = other === undefined || order !== undefined;
  const remedies = [...(isTold ? [] : [contradiction(other, locale)]), ...remediesFor(issue, locale)];
  return [sentence(locale.remedies.issue, facts, locale), ...remedies].join(" ");
}

/** Issues with the form of a value, which is therefore quoted. For other issues, the value itself is valid. */
const AS_WRITTEN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["invalid-type", "invalid-amount", "invalid-share", "invalid-date", "invalid-option", "unknown-field"],
  ...["duplicate-field", "invalid-json", "unknown-operation"],
]);

/** What is wrong, in the wording of the product or of the language. */
function faultOf({ code, help, received }: Issue, locale: Locale): string {
  const { issues, remedies, words } = locale;
  // Zero is a valid amount, so the issue is that it is too low.
  if (help?.above !== undefined) return fill(remedies.above, { above: sayNumber(String(help.above), locale) }, locale);
  const text = String(received);
  if ((code === "invalid-amount" || code === "invalid-share") && /^[-−]\d/.test(text)) return issues.negative;
  if (code === "invalid-date" && /^(0\d|1[0-8]|[3-9]\d)\d\d-\d\d-\d\d$/.test(text)) return issues["outside-years"];
  return wordsOf(issues, code) ?? wordsOf(words.issues, code) ?? code;
}

/** Which of two dates must not be before or after the other; undefined if that is not the issue or is not known. */
function orderOf({ code, received, other }: Issue, locale: Locale): string | undefined {
  if (code !== "dates-out-of-order" || typeof received !== "string" || typeof other?.received !== "string") return;
  if (received === other.received) return;
  const template = locale.issues[received < other.received ? "too-early" : "too-late"];
  const facts = { other: labelOf(other.path, locale), received: sayDay(other.received, locale) };
  return fill(template, facts, locale);
}

/** The name of a field; an unknown name is shown as written. */
function labelOf(path: Path, locale: Locale, code?: string): string {
  const names = path.filter((key) => typeof key === "string");
  const name = names.at(-1);
  if (name === undefined) return locale.input;
  const known = fieldWord(names, locale.words.fields);
  const label = known === undefined || code === "unknown-field" ? quote(name, locale) : locale.field(known);
  const isField = path.at(-1) === name;
  const index = isField ? path.at(-2) : path.at(-1);
  if (typeof index !== "number") return label;
  const list = isField ? labelOf(path.slice(0, -2), locale, code) : undefined;
  return fill(locale.remedies.item, { item: label, place: index + 1, list }, locale);
}

/** A value as written, or formatted if it is a date that is merely out of order; undefined if no value is shown. */
function sayWritten(value: Received | undefined, locale: Locale, code?: string): string | undefined {
  if (typeof value === "number") return String(value);
  // For an object or a list, the name of the field says enough.
  if (typeof value !== "string" || /^[[{]/.test(value)) return undefined;
  const day = sayDay(value, locale);
  return day !== value && code !== "invalid-date" ? day : quote(value, locale);
}

/** Formats a value that is valid in itself. */
function sayReceived(value: Received | undefined, path: Path, locale: Locale): string | undefined {
  const text = String(value);
  if (/^\d+(\.\d+)?$/.test(text)) return path.at(-1) === "share" ? sayShare(text, locale) : sayNumber(text, locale);
  return sayCode(text, locale) ?? sayWritten(value, locale);
}

const quote = (text: string, { quotes: [opening, closing] }: Locale): string =>
  `${opening}${text.replaceAll(/\p{Cc}/gu, " ")}${closing}`;

function contradiction({ path, received }: NonNullable<Issue["other"]>, locale: Locale): string {
  const facts = { other: labelOf(path, locale), received: sayReceived(received, path, locale) };
  return sentence(locale.remedies.contradiction, facts, locale);
}

/** How to correct an issue, as far as that is known. */
function remediesFor({ code, path, help }: Issue, locale: Locale): readonly string[] {
  const { remedies } = locale;
  const say = (template: string, facts: Facts = {}): string => sentence(template, facts, locale);
  if (help === undefined) {
    if (code === "missing-field") return [say(remedies.missing)];
    if (code === "unknown-field") return [say(remedies.leaveOut)];
    const form = FORMS[code];
    return form === undefined ? [] : [say(remedies.expected, { expected: locale.kinds[form] })];
  }
  if (help.suggestion !== undefined) return [say(remedies.suggestion, { suggestion: quote(help.suggestion, locale) })];
  if (help.expected !== undefined) return [say(remedies.expected, { expected: listed(help.expected, locale) })];
  if (help.allowed !== undefined) {
    const isOfYears = typeof help.allowed[0] === "number" && path.at(-1) !== "months";
    return [say(isOfYears ? remedies.years : remedies.allowed, { allowed: listed(help.allowed, locale) })];
  }
  if (help.parameter !== undefined) return tableRemedies(help, locale);
  if (help.limitDay !== undefined) {
    return [say(help.most === undefined ? remedies.shortest : remedies.longest, { limitDay: help.limitDay })];
  }
  if (help.above !== undefined) return [];
  return boundRemedies(help, path.at(-1) === "share", say, locale);
}

const FORMS: Readonly<Record<string, "amount" | "share" | "day">> = {
  "invalid-amount": "amount",
  "invalid-share": "share",
  "invalid-date": "day",
};

function tableRemedies(help: IssueHelp, locale: Locale): readonly string[] {
  const { remedies, tables } = locale;
  const { parameter, remedy, ...days } = help;
  const table = parameter === "mrp" || parameter === "working-days" ? tables[parameter] : parameter;
  const option = remedy && labelOf(remedy, locale);
  return [
    sentence(remedies.table, { table, ...days }, locale),
    ...(option === undefined ? [] : [sentence(remedies.option, { option }, locale)]),
  ];
}

function boundRemedies(
  { least, most, unit, decimals }: IssueHelp,
  isShare: boolean,
  say: (template: string, facts: Facts) => string,
  locale: Locale,
): readonly string[] {
  const number = (value: string | number | undefined) => {
    if (value === undefined) return undefined;
    return isShare ? sayShare(String(value), locale) : sayNumber(String(value), locale);
  };
  const facts = { least: number(least), most: number(most), decimals };
  const { remedies } = locale;
  if (least === undefined) return [say(remedies.most, facts)];
  return [say(unit === "items" ? remedies.items : remedies.between, facts)];
}

/** A list of alternatives. */
function listed(things: readonly (string | number)[], locale: Locale): string {
  const said = things.map(
    (thing) => wordsOf(locale.kinds, String(thing)) ?? sayCode(String(thing), locale) ?? String(thing),
  );
  const separator = said.some((thing) => thing.includes(",")) ? "; " : ", ";
  const last = separator === "; " ? `;${locale.or}` : locale.or;
  return [said.slice(0, -1).join(separator), ...said.slice(-1)].filter(Boolean).join(last);
}
