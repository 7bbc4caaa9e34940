/** The input of `ogpo-plus/return-premium` and its table of grounds. */

import type { Policyholder } from "./kz-civil-code.js";
import { type AmountInput, readAmount } from "./money.js";
import {
  type Circumstance,
  type CoolingOffWindow,
  isCircumstance,
  isInWindow,
  type ReturnOptions,
} from "./return-parts.js";

export type OgpoPlusReason =
  | "withdrawal"
  | Circumstance
  | "insurer-breach"
  | "replacement"
  | "non-payment"
  | "sum-insured-exhausted"
  | "agreement"
  | "insurer-demand";

export interface OgpoPlusOptions extends ReturnOptions {
  readonly claimsPaidBar?: "rules" | "none" | undefined;
}

export interface OgpoPlusInput {
  readonly contract: {
    readonly concludedOn: string;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly premium: AmountInput;
    readonly paidPremium?: AmountInput | undefined;
    readonly policyholder: Policyholder;
    readonly paidClaims?: AmountInput | undefined;
  };
  readonly termination: {
    readonly reason: OgpoPlusReason;
    readonly terminatedOn: string;
    readonly appliedOn?: string | undefined;
    readonly agreedReturn?: AmountInput | undefined;
  };
  readonly options?: OgpoPlusOptions | undefined;
}

export type OgpoPlusGround =
  | "never-in-force"
  | "before-start"
  | "insurer-fault"
  | "claims-paid"
  | "replacement"
  | "art-841-1"
  | "cooling-off"
  | "art-841-2"
  | "by-agreement";

/** Where each ground stands: the clause of the rules, and the statute behind it if there is one. */
export const CITATIONS: Record<OgpoPlusGround, { readonly clause: string; readonly law?: string }> = {
  "never-in-force": { clause: "3.4" },
  "before-start": { clause: "9.5" },
  "insurer-fault": { clause: "9.12", law: "CC 842(3)" },
  "claims-paid": { clause: "9.10" },
  replacement: { clause: "9.2" },
  "art-841-1": { clause: "9.8", law: "CC 841(1)" },
  "cooling-off": { clause: "9.7", law: "CC 842(2)" },
  "art-841-2": { clause: "9.6", law: "CC 841(2)" },
  "by-agreement": { clause: "9.3(3)" },
};

export function appliedOnOf({ termination }: OgpoPlusInput): string {
  return termination.appliedOn ?? termination.terminatedOn;
}

export function paidPremiumOf({ contract }: OgpoPlusInput): bigint {
  return readAmount(contract.paidPremium ?? contract.premium);
}

/** Clause 9.10, with the option that takes the Civil Code's side. */
export function areClaimsABar({ contract, options = {} }: OgpoPlusInput): boolean {
  return readAmount(contract.paidClaims ?? "0") > 0n && options.claimsPaidBar !== "none";
}

/** The first ground of the table that holds. */
export function decideGround(input: OgpoPlusInput, window: CoolingOffWindow): OgpoPlusGround | "undecidable" {
  const { contract, termination } = input;
  const { reason, terminatedOn } = termination;
  if (reason === "non-payment" || paidPremiumOf(input) < readAmount(contract.premium)) return "never-in-force";
  if (terminatedOn < contract.firstDay) return "before-start";
  if (reason === "insurer-breach") return "insurer-fault";
  if (areClaimsABar(input)) return "claims-paid";
  if (reason === "replacement") return "replacement";
  if (isCircumstance(reason)) return "art-841-1";
  if (reason === "withdrawal" && contract.policyholder === "natural-person") {
    const inWindow = isInWindow(appliedOnOf(input), window);
    if (inWindow === "undecidable") return "undecidable";
    if (inWindow === "yes") return "cooling-off";
  }
  if (reason === "withdrawal" || reason === "sum-insured-exhausted") return "art-841-2";
  return "by-agreement";
}
