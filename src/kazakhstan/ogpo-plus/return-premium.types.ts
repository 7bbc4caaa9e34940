import type { Considered } from "../../engine/grounds.js";
import type { ResultFrame } from "../../engine/result.js";
import type { AmountInput } from "../../engine/values.js";
import type {
  ContractInput,
  CoolingOff,
  ReturnConventions,
  ReturnOptionsInput,
  TermDays,
  TerminationDaysInput,
} from "../ended-contract/ended-contract.types.js";
import type { ClaimsPaidBar } from "./choices.js";
import type { Reason } from "./reasons.js";

/** What every return under the OGPO+ rules is computed from, but for the reason. */
export interface EndedContractInput {
  readonly contract: ContractInput & {
    /** Payouts made during the contract in tenge; by default none. */
    readonly paidClaims?: AmountInput | undefined;
  };
  readonly termination: TerminationDaysInput & {
    /** What the parties agreed to return, at most the paid premium; only where they end the contract. */
    readonly agreedReturn?: AmountInput | undefined;
  };
  readonly options?:
    | (ReturnOptionsInput & {
        /** Whether a payout bars every return; by default it does (9.10). The Code knows no such bar. */
        readonly claimsPaidBar?: ClaimsPaidBar | undefined;
      })
    | undefined;
}

/** An input that says what happened. */
export interface WithReason<AllowedReason extends Reason> extends EndedContractInput {
  readonly termination: EndedContractInput["termination"] & {
    /** What happened. */
    readonly reason: AllowedReason;
  };
}

/** What `ogpo-plus/return-premium` is computed from. */
export interface ReturnPremiumInput extends WithReason<Reason> {}

/** What the rules make of what happened. */
export type Ground =
  | "never-in-force"
  | "before-start"
  | "insurer-fault"
  | "claims-paid"
  | "replacement"
  | "art-841-1"
  | "cooling-off"
  | "art-841-2"
  | "by-agreement";

/** The choices behind a result. */
export interface Conventions extends ReturnConventions {
  readonly claimsPaidBar: ClaimsPaidBar;
}

/** What the OGPO+ rules make of an ended contract. */
export interface OgpoPlusReturn extends ResultFrame {
  readonly operation: "ogpo-plus/return-premium";
  /** The ground that decides. */
  readonly ground: Ground;
  /** The clause of the rules behind the ground, `"9.7"`. */
  readonly clause: string;
  /** The statute that stands behind the clause, `"CC 842(2)"`. */
  readonly law?: string;
  readonly currency: "KZT";
  /** What goes back. With `retainedPremium` it adds up to the paid premium. */
  readonly returnPremium: string | null;
  /** What the insurer keeps. */
  readonly retainedPremium: string | null;
  readonly days: TermDays;
  /** The last day to pay; null when nothing is due, the amount is not known, or no day can be named. */
  readonly dueOn: string | null;
  /** Only with the reason `withdrawal`. */
  readonly coolingOff?: CoolingOff;
  /** Every ground that was tried, up to and including the one that decides. */
  readonly considered: readonly Considered<Ground>[];
  /** The unknown facts without which there is no amount. */
  readonly missing: readonly (readonly string[])[];
  /** What the policyholder hands in. */
  readonly documents: readonly string[];
  readonly conventions: Conventions;
}

/** The result of one ground. Only `by-agreement` can lack the amounts: as long as the parties have not agreed. */
export type ReturnOn<G extends Ground> = G extends "by-agreement"
  ? OgpoPlusReturn & { readonly ground: G }
  : OgpoPlusReturn & { readonly ground: G; readonly returnPremium: string; readonly retainedPremium: string };

/** The result of `ogpo-plus/return-premium`: a union on `ground`. */
export type ReturnPremiumResult = ReturnOn<Ground>;
