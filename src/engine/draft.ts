import type { Fraction } from "../exact/fraction.js";

type Leaf = string | number | boolean | null | undefined | Fraction;

/** Facts of which only the valid ones are there. A list of plain values is valid as a whole or not there. */
export type Draft<Facts> = Facts extends Leaf | readonly Leaf[]
  ? Facts
  : Facts extends readonly (infer Item)[]
    ? readonly (Draft<Item> | undefined)[]
    : { readonly [Key in keyof Facts]?: Draft<Facts[Key]> | undefined };
