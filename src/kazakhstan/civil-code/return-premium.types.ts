import type { Considered } from "../../engine/grounds.js";
import type { ResultFrame } from "../../engine/result.js";
import type {
  ContractInput,
  CoolingOff,
  ReturnConventions,
  ReturnOptionsInput,
  TermDays,
  TerminationDaysInput,
} from "../ended-contract/ended-contract.types.js";
import type { ContractKind } from "../ended-contract/reasons.js";
import type { Reason } from "./reasons.js";

/** What `kz-civil-code/return-premium` is computed from. */
export interface ReturnPremiumInput {
  readonly contract: ContractInput & {
    /** A fact: unknown when left out or null. An accumulation contract is outside the scope of this operation. */
    readonly kind?: ContractKind | null | undefined;
  };
  readonly termination: TerminationDaysInput & {
    /** What happened. */
    readonly reason: Reason;
  };
  readonly options?: ReturnOptionsInput | undefined;
}

/** What the Code makes of what happened. */
export type Ground = "before-start" | "insurer-fault" | "art-841-1" | "loan-repaid" | "cooling-off" | "art-841-2";

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
  readonly conventions: ReturnConventions;
}

/** The result of `kz-civil-code/return-premium`. */
export interface ReturnPremiumResult extends StatutoryReturn {
  readonly operation: "kz-civil-code/return-premium";
}
