import type { Fraction } from "../exact/fraction.js";

type Leaf = string | number | boolean | null | undefined | Fraction;

/** Facts of which only the valid ones are there, in a list too. */
export type Draft<Facts> = Facts extends Leaf
  ? Facts
  : Facts extends readonly (infer Item)[]
    ? readonly (Draft<Item> | undefined)[]
    : { readonly [Key in keyof Facts]?: Draft<Facts[Key]> | undefined };
