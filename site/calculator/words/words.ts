import type { FieldKind, Place, RuleSetId } from "../rule-sets.js";

export type Language = "en" | "ru" | "kk";

/** What the calculator says besides what the library has words for. */
export interface Words {
  readonly policyQuestion: string;
  readonly policies: Readonly<Record<RuleSetId, { readonly name: string; readonly hint: string }>>;
  readonly example: string;
  readonly private: string;
  readonly sections: Readonly<Record<Place, string>>;
  readonly optional: string;
  readonly required: string;
  /** How a value is written in the form; the library's own words show the form of JSON. */
  readonly forms: Readonly<Record<"day" | "amount" | "share", string>>;
  /** What helps to fill in a part of the form or a field, by its name, its kind or its path. */
  readonly hints: Readonly<Partial<Record<FieldKind, string>>> & Readonly<Record<string, string>>;
  readonly pick: string;
  readonly use: string;
  readonly notStated: string;
  readonly yes: string;
  readonly no: string;
  readonly answer: string;
  readonly goesBack: string;
  readonly notAgreed: string;
  readonly notComputed: string;
  readonly why: string;
  readonly round: string;
  readonly chart: Readonly<
    Record<
      "title" | "hint" | "together" | "months" | "missing" | "marker" | "refused" | "whole" | "begin" | "table",
      string
    >
  >;
  readonly marks: Readonly<
    Record<"title" | "start" | "coolingOff" | "share" | "ground" | "refused" | "nothing" | "end", string>
  >;
  readonly columns: Readonly<Record<"day" | "returned" | "difference" | "ground", string>>;
  readonly compare: Readonly<Record<"title" | "question" | "present" | "same" | "refused" | "choose", string>>;
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
      | "needsAnswer",
      string
    >
  >;
  readonly keep: Readonly<
    Record<"title" | "link" | "json" | "typescript" | "vector" | "print" | "copied" | "notCopied" | "linkHint", string>
  >;
}

/** Put facts into a text: `{field}` is the fact of that name. */
export const fill = (text: string, facts: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
