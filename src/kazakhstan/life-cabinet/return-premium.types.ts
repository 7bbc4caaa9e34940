import type { AmountInput, DateInput } from "../../engine/values.js";
import type { StatutoryReturn } from "../civil-code/return-premium.types.js";
import type { ReturnOptionsInput } from "../ended-contract/ended-contract.types.js";
import type { ContractKind, Policyholder } from "../ended-contract/reasons.js";
import type { Button } from "./buttons.js";

/** What `life-cabinet/return-premium` is computed from: the fields of the cabinet's calculator. */
export interface ReturnPremiumInput {
  readonly contract: {
    /** The day of conclusion, at or before `firstDay`; by default `firstDay`. */
    readonly concludedOn?: DateInput | undefined;
    /** The first covered day. */
    readonly firstDay: DateInput;
    /** The last covered day. */
    readonly lastDay: DateInput;
    /** The premium in tenge, above zero and paid in full. */
    readonly premium: AmountInput;
    /** Whether the contract was concluded online; by default it was. The cabinet ends no other. */
    readonly concludedElectronically?: boolean | undefined;
    /** By default a natural person. */
    readonly policyholder?: Policyholder | undefined;
    /** A fact: unknown when left out or null. An accumulation contract is outside the scope of this operation. */
    readonly kind?: ContractKind | null | undefined;
  };
  readonly termination: {
    /** The button that was pressed: a repaid loan, or a withdrawal. */
    readonly button: Button;
    /** The day on which the contract ends, from the day of conclusion to `lastDay`. */
    readonly terminatedOn: DateInput;
  };
  /** As for the Civil Code, but rounded to whole tenge by default. */
  readonly options?: ReturnOptionsInput | undefined;
}

/** The calculator's fields, as the page shows them. */
export interface Calculator {
  readonly premium: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly terminatedOn: string;
  /** The used days; the page has the field but prints no number. */
  readonly daysToTermination: number;
  readonly returnPremium: string;
}

/** The result of `life-cabinet/return-premium`: the statutory return, and the calculator's page. */
export interface ReturnPremiumResult extends StatutoryReturn {
  readonly operation: "life-cabinet/return-premium";
  readonly calculator: Calculator;
}
