import * as z from "zod/mini";
import { count, date } from "../engine/fields.js";

/**
 * The input of `kz/mrp`.
 * @example { "on": "2026-06-01", "count": 600 }
 */
export const mrpInput = z.strictObject({
  /** The date for which the index is requested, from 2015-01-01 to 2026-12-31. */
  on: date,
  /**
   * The number by which the index is multiplied, from 0 to 1000000000, with at most two decimals.
   * @default 1
   */
  count: z.optional(count),
});

export type MrpFacts = z.output<typeof mrpInput>;
