import type { Amount, Count, Day } from "../../engine/result.js";
import type { StatutoryReturn } from "../civil-code/return-premium.result.js";
import type { DocumentCode, NoteCode } from "./codes.js";

/** The fields of the cabinet's calculator, as its page shows them. */
export interface Calculator {
  /** The premium of the contract, in the decimals of the rounding. */
  readonly premium: Amount;
  /** The first day of cover. */
  readonly firstDay: Day;
  /** The last day of cover. */
  readonly lastDay: Day;
  /** The day on which the contract ends. */
  readonly terminatedOn: Day;
  /** The days that are charged; the page has the field but prints no number. */
  readonly daysToTermination: Count;
  /** What goes back. */
  readonly returnPremium: Amount;
}

/** The result of `life-cabinet/return-premium`: the statutory return, and the calculator's page. */
export interface ReturnPremiumResult extends StatutoryReturn<NoteCode, DocumentCode> {
  /** The id of the operation that gave the result. */
  readonly operation: "life-cabinet/return-premium";
  /** The calculator's page. */
  readonly calculator: Calculator;
}
