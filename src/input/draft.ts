import type { Fraction } from "../money/index.ts";

type Leaf = string | number | boolean | null | undefined | Fraction | readonly unknown[];

/** Facts of which only the valid ones are there. */
export type Draft<Facts> = Facts extends Leaf
  ? Facts
  : { readonly [Key in keyof Facts]?: Draft<Facts[Key]> | undefined };
