import type { Issue, ReturnPremiumError } from "return-premium";
import { problemOf } from "return-premium/explain";
import type { Fault } from "./form.js";
import type { Texts } from "./input.js";
import { likelyAmount, likelyDay, writeAmount, writeDay, writePercent } from "./reading.js";
import type { Field } from "./rule-sets.js";
import { capitalise, type Saying } from "./saying.js";

/** The faults of an input at the fields to which they belong, and those that belong to no field. */
export interface Faults {
  readonly atFields: ReadonlyMap<string, Fault>;
  readonly elsewhere: readonly string[];
}

/** Put the issues of an error into words, each with its remedy in the form in which people write. */
export function faultsOf(
  error: ReturnPremiumError,
  fields: readonly Field[],
  texts: Texts,
  { locale, words }: Saying,
): Faults {
  const atFields = new Map<string, Fault>();
  const elsewhere: string[] = [];
  const kinds = {
    ...locale.kinds,
    day: words.forms.day,
    amount: words.forms.amount,
    share: words.forms.share,
  };
  const issues = error.issues.map((issue) => asTyped(issue, fields, texts));
  const { errors } = problemOf({ error: { code: error.code, issues } }, { locale: { ...locale, kinds } });
  for (const [index, { detail }] of errors.entries()) {
    const issue = issues[index];
    const field = issue && fieldAt(issue.path, fields);
    if (issue === undefined || field === undefined) elsewhere.push(detail);
    else if (!atFields.has(field.path)) atFields.set(field.path, faultAt(issue, field, detail, words.required));
  }
  return { atFields, elsewhere };
}

function faultAt({ code, path, help }: Issue, field: Field, detail: string, required: string): Fault {
  const isWhole = path.join(".") === field.path;
  if (code === "missing-field" && isWhole) return { text: required };
  return help?.suggestion === undefined || field.kind === "periods" || !isWhole
    ? { text: capitalise(detail) }
    : { text: capitalise(detail), suggestion: help.suggestion };
}

/** The field to which an issue belongs: that of its path, or the one in which the path begins. */
const fieldAt = (path: Issue["path"], fields: readonly Field[]): Field | undefined => {
  const dotted = path.join(".");
  return fields.find((field) => dotted === field.path) ?? fields.find((field) => dotted.startsWith(`${field.path}.`));
};

const AS_WRITTEN: ReadonlySet<string> = new Set(["invalid-date", "invalid-amount", "invalid-share"]);

/** An issue with what was typed, not what was read of it, and with the right form as people write it. */
function asTyped(issue: Issue, fields: readonly Field[], texts: Texts): Issue {
  const field = fields.find(({ path }) => path === issue.path.join("."));
  if (field === undefined || !AS_WRITTEN.has(issue.code)) return issue;
  const received = texts[field.path] ?? "";
  const known = issue.help?.suggestion;
  const suggestion = known === undefined ? likely(field, received) : writers[field.kind]?.(known);
  return { ...issue, received, ...(suggestion !== undefined && { help: { ...issue.help, suggestion } }) };
}

/** How the right form of a value is written. */
const writers: Readonly<Partial<Record<Field["kind"], (value: string) => string>>> = {
  day: writeDay,
  amount: writeAmount,
  percent: writePercent,
};

/** What a text is likely to mean, where the library suggests nothing. */
const likely = ({ kind }: Field, text: string): string | undefined =>
  kind === "day" ? likelyDay(text) : kind === "amount" ? likelyAmount(text) : undefined;
