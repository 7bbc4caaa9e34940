import type { Amount, Count, Day } from "../../engine/result.js";
import type { StatutoryReturn } from "../civil-code/return-premium.result.js";
import type { DocumentCode, NoteCode } from "./codes.js";

/** The calculator fields, as shown in the online cabinet. */
export interface Calculator {
  /** The premium under the contract, with as many decimals as the rounding unit has. */
  readonly premium: Amount;
  /** The first day of cover. */
  readonly firstDay: Day;
  /** The last day of cover. */
  readonly lastDay: Day;
  /** The date on which the contract ends. */
  readonly terminatedOn: Day;
  /** The number of days for which premium is charged. The insurer's page shows this field without a number. */
  readonly daysToTermination: Count;
  /** The premium returned to the policyholder. */
  readonly returnPremium: Amount;
}

/** The result of `life-cabinet/return-premium`: the statutory return and the calculator fields. */
export interface ReturnPremiumResult extends StatutoryReturn<NoteCode, DocumentCode> {
  /** The id of the operation that produced the result. */
  readonly operation: "life-cabinet/return-premium";
  /** The calculator fields, as shown in the online cabinet. */
  readonly calculator: Calculator;
}
