import type * as z from "zod/mini";
import type { Reader } from "./read-value.js";

/** The kind of value accepted by a field with its own reader. */
export type FieldKind = "amount" | "count" | "day" | "rounding-unit" | "share" | "whole-number";

/** The limits on a number or on the length of a list. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Schema properties that zod does not record. */
export interface Traits {
  readonly kind?: FieldKind;
  readonly bounds?: Bounds;
  readonly hasDefault?: true;
  readonly isOneOf?: true;
  readonly wordOrObject?: { readonly word: string; readonly object: z.ZodMiniObject };
  /** Creates the reader. Each field builder has its own reader, so that a bundle contains only the readers it needs. */
  readonly reader?: () => Reader;
}

/** The traits are stored on the schema itself, so that every copy and module format of the library can find them. */
const traits = Symbol.for("return-premium/field");

export const withTraits = <Schema extends z.core.$ZodType>(schema: Schema, told: Traits): Schema =>
  Object.assign(schema, { [traits]: told });

export const traitsOf = (schema: z.core.$ZodType): Traits => (schema as { readonly [traits]?: Traits })[traits] ?? {};

/** The kind of value that a field accepts; undefined for a choice, a list or an object. */
export const kindOf = (schema: z.core.$ZodType): FieldKind | undefined => traitsOf(schema).kind;

/** The bounds of a whole number or a list; undefined for any other field. */
export const boundsOf = (schema: z.core.$ZodType): Bounds | undefined => traitsOf(schema).bounds;

export const hasDefault = (schema: z.core.$ZodType): boolean => traitsOf(schema).hasDefault === true;

export const isOneOf = (schema: z.core.$ZodType): boolean => traitsOf(schema).isOneOf === true;

/** The word a field accepts instead of an object, and the object's schema; undefined for any other field. */
export const wordOrObjectOf = (schema: z.core.$ZodType) => traitsOf(schema).wordOrObject;
