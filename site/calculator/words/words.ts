import type { FieldKind, Place, RuleSetId } from "../rule-sets.js";

export type Language = "en" | "ru" | "kk";

/** What the calculator says besides what the library has words for. */
export interface Words {
  readonly policyQuestion: string;
  readonly policies: Readonly<Record<RuleSetId, { readonly name: string; readonly hint: string }>>;
  /** What the page is for, and that an example is filled in. */
  readonly lead: string;
  readonly private: string;
  readonly sections: Readonly<Record<Place, string>>;
  readonly optional: string;
  /** What stands where a part of the page did not load. */
  readonly notLoaded: string;
  readonly required: string;
  /** How a value is written in the form; the library's own words show the form of JSON. */
  readonly forms: Readonly<Record<"day" | "amount" | "share", string>>;
  /** What helps to fill in a part of the form or a field, by its name or its kind; by its path, what it means if empty. */
  readonly hints: Readonly<Partial<Record<FieldKind, string>>> & Readonly<Record<string, string>>;
  /** What a field is called by its path, where the library's own word is not for a form. */
  readonly labels: Readonly<Record<string, string>>;
  readonly pick: string;
  readonly use: string;
  readonly notStated: string;
  readonly yes: string;
  readonly no: string;
  readonly answer: string;
  readonly goesBack: string;
  readonly notAgreed: string;
  readonly notComputed: string;
  /** The buttons beside a note: to the field that is not known, and to the calendar that is not published. */
  readonly specify: string;
  readonly provisional: string;
  readonly why: string;
  readonly round: string;
  readonly grounds: Readonly<Record<"clause" | "applies" | "ground" | "why", string>>;
  readonly chart: Readonly<
    Record<
      "title" | "hint" | "keys" | "together" | "missing" | "marker" | "refused" | "whole" | "begin" | "table",
      string
    >
  >;
  readonly marks: Readonly<
    Record<
      "title" | "start" | "coolingOff" | "share" | "ground" | "refused" | "nothing" | "nothingBecause" | "late" | "end",
      string
    >
  >;
  readonly columns: Readonly<Record<"day" | "returned" | "difference" | "ground", string>>;
  readonly compare: Readonly<
    Record<"title" | "question" | "present" | "same" | "refused" | "choose" | "other", string>
  >;
  readonly diagnose: Readonly<
    Record<
      | "title"
      | "shown"
      | "hint"
      | "agrees"
      | "explained"
      | "unexplained"
      | "unreadable"
      | "readings"
      | "nearest"
      | "rule"
      | "remedy"
      | "option"
      | "alike"
      | "tellApart"
      | "changed"
      | "right"
      | "given"
      | "enter"
      | "open"
      | "needsAnswer",
      string
    >
  >;
  readonly keep: Readonly<
    Record<
      | "title"
      | "link"
      | "developers"
      | "json"
      | "typescript"
      | "vector"
      | "print"
      | "copied"
      | "notCopied"
      | "linkHint",
      string
    >
  >;
}

/** Put facts into a text: `{field}` is the fact of that name. */
export const fill = (text: string, facts: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
