/** `zetta-voluntary/return-premium` recomputed from the page's words, its days walked through one by one. */

import { nextDay } from "./days.js";
import { paymentOf } from "./fourteen-days.js";
import { type Fraction, fraction, larger, multiply, subtract, ZERO } from "./fractions.js";
import {
  type AmountInput,
  amountFraction,
  printAmount,
  type Rounding,
  readAmount,
  readShare,
  roundToUnit,
  type ShareInput,
} from "./money.js";
import { DEFAULT_ROUNDING } from "./return-parts.js";

export interface ZettaVoluntaryInput {
  readonly contract: { readonly firstDay: string; readonly lastDay: string; readonly paidPremium: AmountInput };
  readonly claims: { readonly paid: boolean; readonly reported: boolean };
  readonly termination: { readonly lastCoveredDay: string; readonly appliedOn: string };
  readonly options?:
    | {
        readonly costs?: { readonly share: ShareInput; readonly of: "paid-premium" | "unearned-premium" } | undefined;
        readonly rounding?: Rounding | undefined;
      }
    | undefined;
}

export interface ZettaVoluntaryReturn {
  readonly ground: "claims-bar" | "early-termination";
  readonly currency: "RUB";
  readonly returnPremium: string;
  readonly retainedPremium: string;
  readonly days: { readonly term: number; readonly unused: number };
  readonly dueOn: string | null;
  readonly noDueDay?: string;
  /** Codes, each once; their order means nothing. */
  readonly notes: readonly string[];
}

function countDays({ contract, termination }: ZettaVoluntaryInput): ZettaVoluntaryReturn["days"] {
  let term = 0;
  let unused = 0;
  for (let day = contract.firstDay; day <= contract.lastDay; day = nextDay(day)) {
    term += 1;
    if (day > termination.lastCoveredDay) unused += 1;
  }
  return { term, unused };
}

/** The unearned premium less the costs of the case, exact. */
function exactReturn({ contract, options = {} }: ZettaVoluntaryInput, days: ZettaVoluntaryReturn["days"]): Fraction {
  const paid = amountFraction(readAmount(contract.paidPremium));
  const unearned = multiply(paid, fraction(BigInt(days.unused), BigInt(days.term)));
  const { share, of } = options.costs ?? { share: "0.43", of: "paid-premium" };
  const costs = multiply(of === "paid-premium" ? paid : unearned, readShare(share));
  return larger(subtract(unearned, costs), ZERO);
}

export function zettaVoluntaryReturn(input: ZettaVoluntaryInput): ZettaVoluntaryReturn {
  const { contract, claims, termination, options = {} } = input;
  const rounding = options.rounding ?? DEFAULT_ROUNDING;
  const isBarred = claims.paid || claims.reported;
  const paid = readAmount(contract.paidPremium);
  const days = countDays(input);
  const rounded = isBarred ? 0n : roundToUnit(exactReturn(input, days), rounding);
  const returned = rounded > paid ? paid : rounded;
  return {
    ground: isBarred ? "claims-bar" : "early-termination",
    currency: "RUB",
    returnPremium: printAmount(returned, rounding.unit),
    retainedPremium: printAmount(paid - returned, rounding.unit),
    days,
    ...paymentOf(returned, termination.appliedOn),
  };
}
