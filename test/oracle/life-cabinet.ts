/** `life-cabinet/return-premium` recomputed upon the Civil Code's answer. */

import {
  type ContractKind,
  type KzCivilCodeReturn,
  kzCivilCodeReturn,
  type OracleError,
  type Policyholder,
} from "./kz-civil-code.js";
import { type AmountInput, printAmount, type Rounding, readAmount } from "./money.js";
import type { ReturnOptions } from "./return-parts.js";

export interface LifeCabinetInput {
  readonly contract: {
    readonly concludedOn?: string | undefined;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly premium: AmountInput;
    readonly concludedElectronically?: boolean | undefined;
    readonly policyholder?: Policyholder | undefined;
    readonly kind?: ContractKind | null | undefined;
  };
  readonly termination: {
    readonly button: "early-loan-repayment" | "refusal";
    readonly terminatedOn: string;
  };
  readonly options?: ReturnOptions | undefined;
}

export interface LifeCabinetReturn extends KzCivilCodeReturn {
  readonly documents: readonly string[];
  /** The fields as the page shows them. */
  readonly calculator: {
    readonly premium: string;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly terminatedOn: string;
    readonly daysToTermination: number;
    readonly returnPremium: string;
  };
}

const CABINET_ROUNDING: Rounding = { unit: "1", mode: "half-up" };

export function lifeCabinetReturn(input: LifeCabinetInput): LifeCabinetReturn | OracleError {
  const { contract, termination, options = {} } = input;
  const { firstDay, lastDay, premium } = contract;
  const { terminatedOn } = termination;
  const isLoanRepaid = termination.button === "early-loan-repayment";
  const rounding = options.rounding ?? CABINET_ROUNDING;

  const statute = kzCivilCodeReturn({
    contract: {
      concludedOn: contract.concludedOn ?? firstDay,
      firstDay,
      lastDay,
      premium,
      policyholder: contract.policyholder ?? "natural-person",
      kind: contract.kind,
    },
    termination: { reason: isLoanRepaid ? "loan-repaid" : "withdrawal", terminatedOn, appliedOn: terminatedOn },
    options: { ...options, rounding },
  });
  if ("error" in statute) return statute;

  return {
    ...statute,
    notes: contract.concludedElectronically === false ? [...statute.notes, "not-available-online"] : statute.notes,
    documents: isLoanRepaid ? ["bank-details", "loan-repayment-certificate"] : ["bank-details"],
    calculator: {
      premium: printAmount(readAmount(premium), rounding.unit),
      firstDay,
      lastDay,
      terminatedOn,
      daysToTermination: statute.days.used,
      returnPremium: statute.returnPremium,
    },
  };
}
