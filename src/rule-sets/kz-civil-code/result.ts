import type { ResultFrame } from "../../input/index.ts";
import type { Considered } from "../../trace/index.ts";
import type { Conventions } from "./conventions.ts";
import type { CoolingOff } from "./cooling-off-window.ts";
import type { TermDays } from "./ended-contract.ts";
import type { Ground } from "./grounds.ts";

/** What the Code makes of an ended contract. */
export interface StatutoryReturn extends ResultFrame {
  /** The ground that decides. */
  readonly ground: Ground;
  /** The clause of the Code behind the ground, `"842(2)"`. */
  readonly clause: string;
  readonly currency: "KZT";
  /** What goes back. With `retainedPremium` it adds up to the paid premium. */
  readonly returnPremium: string;
  /** What the insurer keeps. */
  readonly retainedPremium: string;
  readonly days: TermDays;
  /** The last day to pay; null when nothing is due, or no law sets a day. */
  readonly dueOn: string | null;
  /** Only with the reason `withdrawal`. */
  readonly coolingOff?: CoolingOff;
  /** Every ground that was tried, up to and including the one that decides. */
  readonly considered: readonly Considered<Ground>[];
  /** The unknown facts without which there is no answer. */
  readonly missing: readonly (readonly string[])[];
  /** What the policyholder hands in. */
  readonly documents: readonly string[];
  readonly conventions: Conventions;
}

/** The result of `kz-civil-code/return-premium`. */
export interface ReturnPremiumResult extends StatutoryReturn {
  readonly operation: "kz-civil-code/return-premium";
}
