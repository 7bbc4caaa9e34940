import type { DecimalObject } from "../exact/decimal-object.js";

/**
 * A sentence, or part of one, with placeholders for facts; for example, `{terminatedOn}` is replaced by the fact with
 * that name. Text in square brackets is omitted if any of its facts is unknown; the text after `|`, if any, is used
 * instead.
 */
export type Template = string;

/** Sentences or words, keyed by code or name. */
export type Templates = Readonly<Record<string, Template>>;

/**
 * The meanings of codes and names in one language, by kind. Within a kind, a code has the same meaning in all rule
 * sets.
 */
export interface Words {
  /** The heading for a result, by operation id. */
  readonly titles: Templates;
  /** The outcome of an operation that does not compute a return premium, by operation id. */
  readonly answers: Templates;
  /** Citation formats for clauses, keyed by rule set id or by the clause's prefix in `law`. */
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
  /** The meaning of an allowed value other than a reason. */
  readonly values: Templates;
  /** The assumption made when a field is omitted. */
  readonly assumptions: Templates;
  /** The effect of a choice, such as `usedDays through-termination` or `costs share`. */
  readonly conventions: Templates;
  /** The description of an issue whose code is not one of the engine's own. */
  readonly issues: Templates;
}

/** A product's wording in another language, with the same kinds and codes. */
export type Translated<English> = { readonly [Kind in keyof English]: Readonly<Record<keyof English[Kind], Template>> };

/** Fields that any operation can have; their names are given once per language. */
export type EngineField = "options" | "rounding" | "unit" | "mode";

/** The names of all input fields that need wording from a product, including nested fields. */
export type FieldsOf<Input> = Exclude<NamesIn<Input>, EngineField>;

type NamesIn<Input> = Input extends string | number | bigint | boolean | null | undefined | DecimalObject
  ? never
  : Input extends readonly (infer Item)[]
    ? NamesIn<Item>
    : { [Name in keyof Input & string]-?: Name | NamesIn<Input[Name]> }[keyof Input & string];

/** Merges several sets of words into one. */
export function mergedWords(all: readonly Partial<Words>[]): Words {
  const merged: Record<string, Record<string, string>> = {};
  for (const words of all) {
    for (const [kind, meanings] of Object.entries(words)) merged[kind] = { ...merged[kind], ...meanings };
  }
  // Every kind of word occurs in some product, as a test verifies.
  return merged as unknown as Words;
}
