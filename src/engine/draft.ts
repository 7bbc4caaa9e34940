import type { Fraction } from "../exact/fraction.js";

type Leaf = string | number | boolean | null | undefined | Fraction;

/** The valid facts of an input; invalid values are left out, even within lists. */
export type Draft<Facts> = Facts extends Leaf
  ? Facts
  : Facts extends readonly (infer Item)[]
    ? readonly (Draft<Item> | undefined)[]
    : { readonly [Key in keyof Facts]?: Draft<Facts[Key]> | undefined };
