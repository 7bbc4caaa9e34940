import type { DecimalObject } from "../exact/decimal-object.js";

/**
 * A sentence, or a part of one, with facts in it: `{terminatedOn}` is the fact of that name, as the language writes it.
 * What stands in brackets is left out where one of its facts is not known; behind `|` stands what is said then.
 */
export type Template = string;

/** Sentences or words by their codes or names. */
export type Templates = Readonly<Record<string, Template>>;

/** What codes and names mean in one language, by their kinds. In its kind a code has one meaning in all rule sets. */
export interface Words {
  /** What an operation answers, as a heading. By its id. */
  readonly titles: Templates;
  /** The answer of an operation that returns no premium. By its id. */
  readonly answers: Templates;
  /** How a clause is cited. By the id of the rule set, or by what stands before the clause in `law`. */
  readonly citations: Templates;
  readonly reasons: Templates;
  /** What a ground is called, in a word or two. */
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
  /** What a field of an input is called. */
  readonly fields: Templates;
  /** What an allowed value of a field means, where it is no reason. */
  readonly values: Templates;
  /** The clause by which a fact decides that can be missing, by the name of its field; in the order of the clauses. */
  readonly clauses: Templates;
  /** What is taken to be so where a field is left out. */
  readonly assumptions: Templates;
  /** What a choice makes of an amount: `usedDays through-termination`, `costs share`. */
  readonly conventions: Templates;
  /** What is wrong with a field, beside what the engine knows. */
  readonly issues: Templates;
}

/** What the words of a product are in another language: the same codes of the same kinds. */
export type Translated<English> = { readonly [Kind in keyof English]: Readonly<Record<keyof English[Kind], Template>> };

/** Fields that operations of any kind have; the language itself has words for them. */
export type EngineField = "options" | "rounding" | "unit" | "mode";

/** The names of all fields of an input, those of the objects in it too, for which a product has words. */
export type FieldsOf<Input> = Exclude<NamesIn<Input>, EngineField>;

type NamesIn<Input> = Input extends string | number | bigint | boolean | null | undefined | DecimalObject
  ? never
  : Input extends readonly (infer Item)[]
    ? NamesIn<Item>
    : { [Name in keyof Input & string]-?: Name | NamesIn<Input[Name]> }[keyof Input & string];

/** The words of all in one. */
export function mergedWords(all: readonly Partial<Words>[]): Words {
  const merged: Record<string, Record<string, string>> = {};
  for (const words of all) {
    for (const [kind, meanings] of Object.entries(words)) merged[kind] = { ...merged[kind], ...meanings };
  }
  // Every kind is in the words of some product, as a test says.
  return merged as unknown as Words;
}
