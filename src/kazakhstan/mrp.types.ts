// Written by `npm run generate` from the fields of the same name.

import type { CountInput, DateInput } from "../engine/values.js";

/** The input of `kz/mrp`. */
export interface MrpInput {
  /** The date for which the index is requested, from 2015-01-01 to 2026-12-31. */
  readonly on: DateInput;
  /** The number by which the index is multiplied, from 0 to 1000000000, with at most two decimals. By default `1`. */
  readonly count?: CountInput | undefined;
}
