import type { CoreIssueCode, ErrorCode, ValueKind } from "../engine/issue.js";
import type { Template, Words } from "../engine/words.js";

/** The currencies of the rule sets. */
export type Currency = "KZT" | "RUB";

/** What is counted in a sentence. */
export type Counted = "days" | "months" | "working-days" | "calendar-days";

/** The sentences that `explain` is made of, whatever the product. */
export interface Sentences {
  readonly edition: Template;
  readonly returned: Template;
  readonly nothing: Template;
  readonly notAgreed: Template;
  readonly term: Template;
  readonly end: Template;
  readonly lastCovered: Template;
  readonly reason: Template;
  readonly days: Template;
  readonly coolingOff: Template;
  readonly coolingOffMoved: Template;
  readonly due: Template;
  readonly moved: Template;
  readonly exhausted: Template;
  /** What the ground makes of it, and by which clause and law. */
  readonly cited: Template;
  readonly holds: Template;
  readonly fails: Template;
  readonly open: Template;
  /** A sum whose result was rounded. */
  readonly rounded: Template;
  /** One that came out below zero. */
  readonly below: Template;
  /** One that rounding would have brought above the whole. */
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
  /** What is still needed to know whether it is an insured event. */
  readonly missingConditions: string;
  /** What is still needed to know whether the insurer may refuse. */
  readonly missingRefusals: string;
  readonly assumed: string;
  readonly choices: string;
  readonly issues: string;
}

/** What mends a fault of an input. */
export interface Remedies {
  /** The field, what is wrong with it, and what was received. */
  readonly issue: Template;
  /** An item of a list, by its place. */
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
 * A language: its words and sentences, and how it writes days and numbers. Nothing of it is asked of the runtime, so that
 * the text is the same everywhere.
 */
export interface Locale {
  /** The tag of the language, as `lang` of HTML has it. */
  readonly language: "en" | "ru" | "kk";
  /** What codes and fields mean. */
  readonly words: Words;
  readonly sentences: Sentences;
  readonly headings: Headings;
  readonly remedies: Remedies;
  /** What an error as a whole is about. */
  readonly errors: Readonly<Record<ErrorCode, string>>;
  /** What is wrong with a field, by the codes that the engine knows. */
  readonly issues: Readonly<Record<CoreIssueCode, Template>>;
  /** What a field takes. */
  readonly kinds: Readonly<Record<ValueKind, string>>;
  /** The tables that can end too early. */
  readonly tables: Readonly<Record<"working-days" | "mrp", string>>;
  /** What an input as a whole is called. */
  readonly input: string;
  /** Between the last two of several things, one of which is meant. */
  readonly or: string;
  /** Writes what a field is called, so that it stands out in a sentence. */
  readonly field: (label: string) => string;
  /** Before and after what was received. */
  readonly quotes: readonly [opening: string, closing: string];
  /** What the functions of a formula are called. */
  readonly functions: Readonly<Record<"min" | "max" | "round", string>>;
  /** Between groups of three digits, and before decimals. */
  readonly digits: { readonly group: string; readonly point: string };
  /** Writes a number that is written already as an amount. */
  readonly money: (number: string, currency: Currency) => string;
  /** Writes a number that is written already as a percentage. */
  readonly percent: (number: string) => string;
  /** Writes how many there are. */
  readonly count: (count: number, unit: Counted) => string;
  /** Writes a day of the calendar; with a suffix where the language has some. */
  readonly day: (year: number, month: number, dayOfMonth: number, suffix?: string) => string;
}
