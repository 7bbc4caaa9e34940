import type { Amount, Count, Day } from "../../engine/result.js";
import type { StatutoryReturn } from "../civil-code/return-premium.result.js";
import type { DocumentCode, NoteCode } from "./codes.js";

/** The fields of the calculator, as shown on its page in the online cabinet. */
export interface Calculator {
  /** The premium under the contract, with as many decimals as the rounding unit. */
  readonly premium: Amount;
  /** The first day of cover. */
  readonly firstDay: Day;
  /** The last day of cover. */
  readonly lastDay: Day;
  /** The day on which the contract ends. */
  readonly terminatedOn: Day;
  /** The number of days for which premium is charged. The insurer's page shows this field, but without a number. */
  readonly daysToTermination: Count;
  /** The premium returned to the policyholder. */
  readonly returnPremium: Amount;
}

/** The result of `life-cabinet/return-premium`: the statutory return and the fields of the calculator's page. */
export interface ReturnPremiumResult extends StatutoryReturn<NoteCode, DocumentCode> {
  /** The id of the operation that produced the result. */
  readonly operation: "life-cabinet/return-premium";
  /** The fields of the calculator, as shown on the page of the online cabinet. */
  readonly calculator: Calculator;
}
