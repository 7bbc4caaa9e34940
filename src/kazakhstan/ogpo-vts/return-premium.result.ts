import type { Amount, Share } from "../../engine/result.js";
import type { Rounding } from "../../exact/rounding.js";
import type { NoDueDay, UsedDays } from "../ended-contract/codes.js";
import type { ReturnFrame } from "../ended-contract/return.result.js";
import type { Because, DocumentCode, Ground, NoteCode, StepId } from "./codes.js";

/** Every choice that shapes a return under the Law. */
export interface Conventions {
  /** Whether the day of termination counts as used. */
  readonly usedDays: UsedDays;
  /** The one rounding: its unit and its mode. */
  readonly rounding: Rounding;
}

/** What a return under the Law says on every ground. */
export interface ReturnOnAnyGround extends ReturnFrame<Ground, Because, NoteCode, DocumentCode, StepId> {
  /** The id of the operation that gave the result. */
  readonly operation: "ogpo-vts/return-premium";
  /** The article of the Civil Code that stands behind the clause, `"CC 842(3)"`; absent where none does. */
  readonly law?: string;
  /** What goes back. With the retained premium it adds up to the paid premium. */
  readonly returnPremium: Amount;
  /** What the insurer keeps of the paid premium. */
  readonly retainedPremium: Amount;
  /** Null: the Law sets no day by which a return is paid. */
  readonly dueOn: null;
  /** Why there is no last day to pay. */
  readonly noDueDay: NoDueDay;
  /** Every choice that shaped the result, defaults included. */
  readonly conventions: Conventions;
}

/** A return of which the insurer keeps a share. */
export interface ReturnLessShare extends ReturnOnAnyGround {
  /** The ground that decides. */
  readonly ground: "retained-share";
  /** The part of the paid premium that is kept, with two decimals, `"0.15"`. */
  readonly retainedShare: Share;
}

/** A return by days, or of everything. */
export interface ReturnByDays extends ReturnOnAnyGround {
  /** The ground that decides. */
  readonly ground: Exclude<Ground, "retained-share">;
}

/** The result of `ogpo-vts/return-premium`: a union on `ground`, of which only `retained-share` has a share. */
export type ReturnPremiumResult = ReturnLessShare | ReturnByDays;
