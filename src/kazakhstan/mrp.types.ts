import type { ResultFrame } from "../engine/result.js";
import type { DateInput } from "../engine/values.js";

/** What `kz/mrp` is computed from. */
export interface MrpInput {
  /** A day from 2015-01-01 to 2026-12-31. */
  readonly on: DateInput;
  /** How many, 0 or more; by default 1. */
  readonly count?: number | undefined;
}

/** The result of `kz/mrp`. */
export interface MrpResult extends ResultFrame {
  readonly operation: "kz/mrp";
  /** One MRP in whole tenge. */
  readonly value: string;
  /** `value` × `count` in whole tenge. */
  readonly amount: string;
  /** The day since which the value is in force. */
  readonly since: string;
  readonly conventions: { readonly count: number };
}
