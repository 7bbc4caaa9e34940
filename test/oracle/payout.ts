/** `ogpo-plus/payout` recomputed from its clauses, in hundredths. */

import { type AmountInput, printAmount, readAmount } from "./money.js";

export interface PayoutInput {
  readonly sumInsured: AmountInput;
  readonly depreciation: AmountInput;
  readonly paidClaims?: AmountInput | undefined;
  readonly deductible?: { readonly kind: "conditional" | "unconditional"; readonly amount: AmountInput } | undefined;
  readonly actualLoss?: AmountInput | undefined;
  readonly paidByOthers?: AmountInput | undefined;
  readonly premiumDue?: AmountInput | undefined;
  readonly mitigationCosts?: AmountInput | undefined;
  readonly options?: { readonly mitigation?: "in-full" | "within-sum-insured" | undefined } | undefined;
}

export type BoundName = "loss" | "deductible" | "sum-insured" | "double-insurance";

export interface Payout {
  readonly payout: string;
  readonly setOff: string;
  readonly mitigation: string;
  readonly payable: string;
  readonly boundBy: BoundName;
  readonly remainingSumInsured: string;
  readonly exhausted: boolean;
}

interface Bound {
  readonly name: BoundName;
  readonly amount: bigint;
}

function atLeastNothing(amount: bigint): bigint {
  return amount < 0n ? 0n : amount;
}

function lossAfter(deductible: NonNullable<PayoutInput["deductible"]>, loss: bigint): bigint {
  const amount = readAmount(deductible.amount);
  if (deductible.kind === "unconditional") return atLeastNothing(loss - amount);
  return loss > amount ? loss : 0n;
}

/** Everything that the payout cannot exceed, in the order in which the first of equals is named. */
function payoutBounds(input: PayoutInput): readonly Bound[] {
  const loss = readAmount(input.depreciation);
  const bounds: Bound[] = [{ name: "loss", amount: loss }];
  if (input.deductible !== undefined) bounds.push({ name: "deductible", amount: lossAfter(input.deductible, loss) });
  bounds.push({ name: "sum-insured", amount: readAmount(input.sumInsured) - readAmount(input.paidClaims ?? 0) });
  if (input.actualLoss !== undefined && input.paidByOthers !== undefined) {
    const uncompensated = atLeastNothing(readAmount(input.actualLoss) - readAmount(input.paidByOthers));
    bounds.push({ name: "double-insurance", amount: uncompensated });
  }
  return bounds;
}

export function ogpoPlusPayout(input: PayoutInput): Payout {
  const bounds = payoutBounds(input);
  const least = bounds.find(({ amount }) => bounds.every((other) => amount <= other.amount));
  const limit = bounds.find(({ name }) => name === "sum-insured");
  if (least === undefined || limit === undefined) throw new Error("no bounds");
  const payout = least.amount;
  const remaining = limit.amount - payout;
  const premiumDue = readAmount(input.premiumDue ?? 0);
  const setOff = premiumDue > payout ? payout : premiumDue;
  const costs = readAmount(input.mitigationCosts ?? 0);
  const isCapped = input.options?.mitigation === "within-sum-insured" && costs > remaining;
  const mitigation = isCapped ? remaining : costs;
  const print = (amount: bigint) => printAmount(amount, "0.01");
  return {
    payout: print(payout),
    setOff: print(setOff),
    mitigation: print(mitigation),
    payable: print(payout - setOff + mitigation),
    boundBy: least.name,
    remainingSumInsured: print(remaining),
    exhausted: remaining === 0n,
  };
}
