import type { Amount, Share } from "../../engine/result.js";
import type { Rounding } from "../../exact/rounding.js";
import type { NoDueDay, UsedDays } from "../ended-contract/codes.js";
import type { ReturnFrame } from "../ended-contract/return.result.js";
import type { Because, DocumentCode, Ground, NoteCode, StepId } from "./codes.js";

/** Every choice on which a return under the Law is based. */
export interface Conventions {
  /** Whether the day of termination counts as used. */
  readonly usedDays: UsedDays;
  /** How the amount is rounded: the unit and the mode. */
  readonly rounding: Rounding;
}

/** The fields common to all returns under the Law, regardless of the ground. */
export interface ReturnOnAnyGround extends ReturnFrame<Ground, Because, NoteCode, DocumentCode, StepId> {
  /** The id of the operation that produced the result. */
  readonly operation: "ogpo-vts/return-premium";
  /**
   * The article of the Civil Code on which the clause is based, for example `"CC 842(3)"`; absent if the clause is not
   * based on the Code.
   */
  readonly law?: string;
  /** The premium returned to the policyholder. The returned and retained premiums add up to the paid premium. */
  readonly returnPremium: Amount;
  /** The part of the paid premium that the insurer keeps. */
  readonly retainedPremium: Amount;
  /** Always null, because the Law does not set a deadline for paying the return premium. */
  readonly dueOn: null;
  /** The reason why there is no payment deadline. */
  readonly noDueDay: NoDueDay;
  /** Every choice on which the result is based, including defaults. */
  readonly conventions: Conventions;
}

/** A return of the premium, less a share that the insurer keeps. */
export interface ReturnLessShare extends ReturnOnAnyGround {
  /** The ground on which the contract ended, which determines the amounts. */
  readonly ground: "retained-share";
  /** The share of the paid premium that the insurer keeps, to two decimal places, such as `"0.15"`. */
  readonly retainedShare: Share;
}

/** A full return, or a pro rata return based on the number of days. */
export interface ReturnByDays extends ReturnOnAnyGround {
  /** The ground on which the contract ended, which determines the amounts. */
  readonly ground: Exclude<Ground, "retained-share">;
}

/** The result of `ogpo-vts/return-premium`: a union discriminated by `ground`; only `retained-share` has a share. */
export type ReturnPremiumResult = ReturnLessShare | ReturnByDays;
