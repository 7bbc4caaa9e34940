import type * as z from "zod/mini";
import type { Reader } from "./read-value.js";

/** What a function of ours reads in a field. */
export type FieldKind = "amount" | "count" | "day" | "rounding-unit" | "share" | "whole-number";

/** Between what a number lies, or the length of a list. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** What zod does not know of a schema. */
export interface Traits {
  readonly kind?: FieldKind;
  readonly bounds?: Bounds;
  readonly hasDefault?: true;
  readonly isOneOf?: true;
  readonly wordOrObject?: { readonly word: string; readonly object: z.ZodMiniObject };
  /** Makes what reads a value. Each builder of fields brings its own, so that a bundle has those of its fields alone. */
  readonly reader?: () => Reader;
}

/** Traits hang on the schema, so that every copy and module format of the library finds them. */
const traits = Symbol.for("return-premium/field");

export const withTraits = <Schema extends z.core.$ZodType>(schema: Schema, told: Traits): Schema =>
  Object.assign(schema, { [traits]: told });

export const traitsOf = (schema: z.core.$ZodType): Traits => (schema as { readonly [traits]?: Traits })[traits] ?? {};

/** What a field reads; undefined for a choice, a list or an object. */
export const kindOf = (schema: z.core.$ZodType): FieldKind | undefined => traitsOf(schema).kind;

/** The bounds of a whole number or of a list; undefined for any other field. */
export const boundsOf = (schema: z.core.$ZodType): Bounds | undefined => traitsOf(schema).bounds;

export const hasDefault = (schema: z.core.$ZodType): boolean => traitsOf(schema).hasDefault === true;

export const isOneOf = (schema: z.core.$ZodType): boolean => traitsOf(schema).isOneOf === true;

/** The word that a field takes and the object in whose place it stands; undefined for any other field. */
export const wordOrObjectOf = (schema: z.core.$ZodType) => traitsOf(schema).wordOrObject;
