/** Checked by `tsc` alone: a program that handles every code stops compiling when one is added. */

import type { kz, kzCivilCode, lifeCabinet, ogpoPlus, osago, zettaVoluntary } from "../../src/index.js";

/** Nothing is left over. */
const handled = (code: never): never => {
  throw new Error(code);
};

/** What a switch over the grounds must handle, and that only one of them can have a null amount. */
export function returned(result: ogpoPlus.ReturnPremiumResult): string {
  switch (result.ground) {
    case "never-in-force":
    case "before-start":
    case "insurer-fault":
    case "claims-paid":
    case "replacement":
    case "art-841-1":
    case "cooling-off":
    case "art-841-2":
      return result.returnPremium;
    case "by-agreement":
      return result.returnPremium ?? "not agreed";
    default:
      return handled(result);
  }
}

export function returnedButForOneGround(result: ogpoPlus.ReturnPremiumResult): string {
  switch (result.ground) {
    case "never-in-force":
    case "before-start":
    case "insurer-fault":
    case "claims-paid":
    case "replacement":
    case "art-841-1":
    case "cooling-off":
      return result.returnPremium;
    case "by-agreement":
      return "not agreed";
    default:
      // @ts-expect-error "art-841-2" is left over
      return handled(result);
  }
}

type Codes<Result extends { readonly notes: readonly { readonly code: string }[] }> = Result["notes"][number]["code"];

/** Words for every note of an operation. */
export const noteWords: Record<Codes<kzCivilCode.ReturnPremiumResult>, string> = {
  "concluded-before-edition": "",
  "calendar-provisional": "provisional",
  "loan-linked-exception-disputed": "disputed",
  "calendar-not-published": "",
  "condition-not-checked": "",
  "cooling-off-exceptions-not-checked": "",
  "no-statutory-payment-term": "",
  "creditors-order": "",
};

// @ts-expect-error the cabinet has one note more
export const tooFewWords: Record<Codes<lifeCabinet.ReturnPremiumResult>, string> = noteWords;

/** Of each operation the codes are literals, and its lists at run time have just these. */
export const literals: readonly [
  kzCivilCode.ReturnPremiumResult["considered"][number]["because"],
  lifeCabinet.ReturnPremiumResult["documents"][number],
  ogpoPlus.ClaimEligibilityResult["grounds"][number]["code"],
  ogpoPlus.PayoutResult["boundBy"],
  osago.ReturnPremiumResult["steps"][number]["id"],
  zettaVoluntary.ReturnPremiumResult["ground"],
  kz.MrpResult["steps"][number]["id"],
] = ["annuity", "bank-details", "intentional-act", "deductible", "return-premium", "claims-bar", "amount"];

/** The issues of an operation. */
export function remedy(outcome: ReturnType<typeof ogpoPlus.coverPeriod.safe>): string {
  if (outcome.success) return "";
  const [issue] = outcome.error.issues;
  switch (issue?.code) {
    case "term-too-long":
    case "missing-field":
      return "";
    // @ts-expect-error costs have no part in a cover period
    case "costs-above-cap":
      return "";
    default:
      return "";
  }
}
