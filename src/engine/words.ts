import type { DecimalObject } from "../exact/decimal-object.js";

/**
 * A sentence, or part of one, with placeholders for facts: `{terminatedOn}` is replaced by the fact of that name. Text
 * in brackets is left out if one of its facts is not known; the text after `|` is then used instead.
 */
export type Template = string;

/** Sentences or words by code or name. */
export type Templates = Readonly<Record<string, Template>>;

/**
 * The meanings of codes and names in one language, by kind. Within a kind, a code has the same meaning in all rule
 * sets.
 */
export interface Words {
  /** The heading for a result, by the id of its operation. */
  readonly titles: Templates;
  /** The outcome of an operation that does not return a premium, by its id. */
  readonly answers: Templates;
  /** How a clause is cited, by the id of the rule set or by the prefix of the clause in `law`. */
  readonly citations: Templates;
  readonly reasons: Templates;
  /** The short name of a ground. */
  readonly groundNames: Templates;
  readonly grounds: Templates;
  readonly because: Templates;
  readonly verdicts: Templates;
  readonly conditions: Templates;
  readonly refusalGrounds: Templates;
  readonly refusalEffects: Templates;
  readonly bounds: Templates;
  readonly steps: Templates;
  readonly noDueDay: Templates;
  readonly notes: Templates;
  readonly documents: Templates;
  readonly excludedLosses: Templates;
  /** The name of an input field. */
  readonly fields: Templates;
  /** The meaning of an allowed value, unless it is a reason. */
  readonly values: Templates;
  /** What is assumed if a field is omitted. */
  readonly assumptions: Templates;
  /** The effect of a choice, such as `usedDays through-termination` or `costs share`. */
  readonly conventions: Templates;
  /** What is wrong with a field, for issue codes other than the engine's own. */
  readonly issues: Templates;
}

/** The words of a product in another language: the same codes of the same kinds. */
export type Translated<English> = { readonly [Kind in keyof English]: Readonly<Record<keyof English[Kind], Template>> };

/** Fields that any operation may have; they are named once for each language. */
export type EngineField = "options" | "rounding" | "unit" | "mode";

/** The names of all fields of an input, including nested ones, that a product must put into words. */
export type FieldsOf<Input> = Exclude<NamesIn<Input>, EngineField>;

type NamesIn<Input> = Input extends string | number | bigint | boolean | null | undefined | DecimalObject
  ? never
  : Input extends readonly (infer Item)[]
    ? NamesIn<Item>
    : { [Name in keyof Input & string]-?: Name | NamesIn<Input[Name]> }[keyof Input & string];

/** Several sets of words merged into one. */
export function mergedWords(all: readonly Partial<Words>[]): Words {
  const merged: Record<string, Record<string, string>> = {};
  for (const words of all) {
    for (const [kind, meanings] of Object.entries(words)) merged[kind] = { ...merged[kind], ...meanings };
  }
  // Every kind of words occurs in some product, as a test verifies.
  return merged as unknown as Words;
}
