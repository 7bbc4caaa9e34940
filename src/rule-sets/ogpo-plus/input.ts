import type { AmountInput } from "../../input/index.ts";
import type { ContractInput, ReturnOptionsInput, TerminationDaysInput } from "../kz-civil-code/input.ts";
import type { ClaimsPaidBar, Reason } from "./facts.ts";

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
