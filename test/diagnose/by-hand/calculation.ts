import type { AnyOperation } from "../../../src/engine/operation.js";
import type { Rounding } from "../../oracle/money.js";

/** A calculation with the amounts, worked out by hand, that each mistake in it gives. */
export interface Calculation {
  readonly says: string;
  readonly operation: AnyOperation;
  readonly input: unknown;
  /** The right amount. Like all amounts here, it is written as the formula by which it is computed by hand. */
  readonly right: string;
  /** What `round` means in the formulas; half up to 0.01 if it is absent. */
  readonly rounding?: Rounding;
  /**
   * What every mistake gives, by its name, where that is not the right amount: several amounts if it can be made in
   * several ways. No other mistake can be made.
   */
  readonly mistakes: Readonly<Record<string, string | readonly string[]>>;
}
