import type { ResultFrame } from "../../input/index.ts";
import type { Rounding } from "../../money/index.ts";
import type { Reason } from "./facts.ts";
import type { TermDays } from "./term-days.ts";

/** Every choice that shapes a return. */
export interface Conventions {
  readonly returnableShare: string;
  readonly rounding: Rounding;
}

/** The result of `osago/return-premium`. */
export interface ReturnPremiumResult extends ResultFrame {
  readonly operation: "osago/return-premium";
  /** The reason, which decides alone. */
  readonly ground: Reason;
  /** The clause of the law, `"40-FZ 10(4)"`. */
  readonly clause: string;
  readonly currency: "RUB";
  /** What goes back. With `retainedPremium` it adds up to the premium. */
  readonly returnPremium: string;
  /** What the insurer keeps. */
  readonly retainedPremium: string;
  /** The day on which the contract ends: by reason that of the event or of the application. */
  readonly terminatedOn: string;
  readonly days: TermDays;
  /** The last day to pay; null when nothing is due. */
  readonly dueOn: string | null;
  /** What the policyholder hands in. */
  readonly documents: readonly string[];
  readonly conventions: Conventions;
}
