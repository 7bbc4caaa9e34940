import type { CoreIssueCode, ErrorCode, ValueKind } from "../engine/issue.js";
import type { Template, Words } from "../engine/words.js";

/** The currencies used in the rule sets. */
export type Currency = "KZT" | "RUB";

/** The units used for counts in sentences. */
export type Counted = "days" | "months" | "working-days" | "calendar-days";

/** The sentences that `explain` uses for every product. */
export interface Sentences {
  readonly edition: Template;
  readonly returned: Template;
  readonly nothing: Template;
  readonly notAgreed: Template;
  readonly term: Template;
  /** The term of a contract that never came into force. */
  readonly agreedTerm: Template;
  readonly end: Template;
  readonly lastCovered: Template;
  readonly reason: Template;
  readonly days: Template;
  readonly usePeriod: Template;
  readonly coolingOff: Template;
  readonly coolingOffMoved: Template;
  readonly due: Template;
  readonly moved: Template;
  readonly exhausted: Template;
  /** The meaning of the ground, with its clause and the law behind it. */
  readonly cited: Template;
  readonly met: Template;
  readonly unmet: Template;
  readonly holds: Template;
  readonly fails: Template;
  readonly open: Template;
  /** A calculation whose result was rounded. */
  readonly rounded: Template;
  /** A calculation whose result was below zero. */
  readonly below: Template;
  /** A calculation whose rounded result would have exceeded the whole amount. */
  readonly capped: Template;
}

/** The headings of the sections. */
export interface Headings {
  readonly case: string;
  readonly otherGrounds: string;
  readonly conditions: string;
  readonly refusals: string;
  readonly steps: string;
  readonly notes: string;
  readonly documents: string;
  readonly excludedLosses: string;
  readonly missing: string;
  /** The facts that are still needed to decide whether the accident is an insured event. */
  readonly missingConditions: string;
  /** The facts that are still needed to decide whether the insurer may refuse. */
  readonly missingRefusals: string;
  readonly assumed: string;
  readonly choices: string;
  readonly issues: string;
}

/** Descriptions of an issue that are more specific than its code. */
export type Fault = "negative" | "outside-years" | "too-early" | "too-late";

/** How to correct an invalid input. */
export interface Remedies {
  /** The field, what is wrong with it, and the value received. */
  readonly issue: Template;
  /** A list item or one of its fields, identified by the item's position. */
  readonly item: Template;
  readonly contradiction: Template;
  readonly suggestion: Template;
  readonly allowed: Template;
  readonly years: Template;
  readonly expected: Template;
  readonly above: Template;
  readonly between: Template;
  readonly items: Template;
  readonly most: Template;
  readonly longest: Template;
  readonly shortest: Template;
  readonly table: Template;
  readonly option: Template;
  readonly missing: Template;
  readonly leaveOut: Template;
}

/**
 * A language: its words and sentences, and its date and number formats. Formatting does not depend on the runtime, so
 * the text is the same everywhere.
 */
export interface Locale {
  /** The language tag, as used in the HTML `lang` attribute. */
  readonly language: "en" | "ru" | "kk";
  /** The meanings of codes and fields. */
  readonly words: Words;
  readonly sentences: Sentences;
  readonly headings: Headings;
  readonly remedies: Remedies;
  /** The title of an error, by code. */
  readonly errors: Readonly<Record<ErrorCode, string>>;
  /** The description of an issue whose code is one of the engine's own. */
  readonly issues: Readonly<Record<CoreIssueCode | Fault, Template>>;
  /** The wording for each kind of value that a field accepts. */
  readonly kinds: Readonly<Record<ValueKind, string>>;
  /** The names of the tables that might not cover a required date. */
  readonly tables: Readonly<Record<"working-days" | "mrp", string>>;
  /** The name for the input as a whole. */
  readonly input: string;
  /** The conjunction before the last of several alternatives. */
  readonly or: string;
  /** Format the name of a field so that it stands out in a sentence. */
  readonly field: (label: string) => string;
  /** The quotation marks around a received value. */
  readonly quotes: readonly [opening: string, closing: string];
  /** The names of the functions in a formula. */
  readonly functions: Readonly<Record<"min" | "max" | "round", string>>;
  /** The separator between groups of three digits, and the decimal point. */
  readonly digits: { readonly group: string; readonly point: string };
  /** Add the currency to a formatted number. */
  readonly money: (number: string, currency: Currency) => string;
  /** Add the percent sign to a formatted number. */
  readonly percent: (number: string) => string;
  /** Format a count with its unit. */
  readonly count: (count: number, unit: Counted) => string;
  /** Format a date, with a suffix if the language uses one. */
  readonly day: (year: number, month: number, dayOfMonth: number, suffix?: string) => string;
}
