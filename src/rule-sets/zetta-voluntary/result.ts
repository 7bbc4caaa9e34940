import type { ResultFrame } from "../../input/index.ts";
import type { Rounding } from "../../money/index.ts";
import type { TermDays } from "../osago/term-days.ts";
import type { CostsBase, Ground } from "./facts.ts";

/** Every choice that shapes a return. */
export interface Conventions {
  readonly costs: { readonly share: string; readonly of: CostsBase };
  readonly rounding: Rounding;
}

/** The result of `zetta-voluntary/return-premium`. */
export interface ReturnPremiumResult extends ResultFrame {
  readonly operation: "zetta-voluntary/return-premium";
  readonly ground: Ground;
  readonly clause: string;
  readonly currency: "RUB";
  /** What goes back. With `retainedPremium` it adds up to the paid premium. */
  readonly returnPremium: string;
  /** What the insurer keeps. */
  readonly retainedPremium: string;
  readonly days: TermDays;
  /** The last day to pay; null when nothing is due. */
  readonly dueOn: string | null;
  readonly conventions: Conventions;
}
