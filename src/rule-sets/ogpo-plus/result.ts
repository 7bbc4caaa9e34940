import type { ResultFrame } from "../../input/index.ts";
import type { Considered } from "../../trace/index.ts";
import type { Conventions as StatutoryConventions } from "../kz-civil-code/conventions.ts";
import type { CoolingOff } from "../kz-civil-code/cooling-off-window.ts";
import type { TermDays } from "../kz-civil-code/ended-contract.ts";
import type { ClaimsPaidBar } from "./facts.ts";
import type { Ground } from "./grounds.ts";

/** The choices behind a result. */
export interface Conventions extends StatutoryConventions {
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

/** The choices behind a result that rests on none. */
export type NoConventions = Readonly<Record<string, never>>;
