/** Wrong payouts: the clauses once more, with one of their steps replaced. */

import { type AmountInput, printAmount, readAmount } from "../../oracle/money.js";
import type { Table } from "../table.js";
import { ogpoPlusPayoutTable } from "../tables/ogpo-plus.payout/index.js";
import { at, type Mutant, mutant, textAt, withFields, withInput } from "./mutant.js";

const payouts: readonly Table[] = [ogpoPlusPayoutTable];

/** A claim in hundredths; what was not given is undefined, or nothing where that is the default. */
interface Claim {
  readonly loss: bigint;
  readonly left: bigint;
  readonly deductible: { readonly kind: unknown; readonly amount: bigint } | undefined;
  readonly actualLoss: bigint | undefined;
  readonly paidByOthers: bigint | undefined;
  readonly premiumDue: bigint;
  readonly mitigationCosts: bigint;
}

interface Bound {
  readonly name: string;
  readonly amount: bigint;
}

function claimIn(input: unknown): Claim {
  const amountAt = (path: string): bigint | undefined => {
    // An amount of a case that is not refused.
    const amount = at(input, path) as AmountInput | undefined;
    return amount === undefined ? undefined : readAmount(amount);
  };
  const deductible = amountAt("deductible.amount");
  return {
    loss: amountAt("depreciation") ?? 0n,
    left: (amountAt("sumInsured") ?? 0n) - (amountAt("paidClaims") ?? 0n),
    deductible: deductible === undefined ? undefined : { kind: at(input, "deductible.kind"), amount: deductible },
    actualLoss: amountAt("actualLoss"),
    paidByOthers: amountAt("paidByOthers"),
    premiumDue: amountAt("premiumDue") ?? 0n,
    mitigationCosts: amountAt("mitigationCosts") ?? 0n,
  };
}

const least = (...amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => (b < a ? b : a));

const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);

function lossAfter({ kind, amount }: NonNullable<Claim["deductible"]>, loss: bigint): bigint {
  if (kind === "conditional") return loss > amount ? loss : 0n;
  return most(loss - amount, 0n);
}

/** What bounds a payout, in the order in which the first of equals is named. */
function boundsOf({ loss, left, deductible, actualLoss, paidByOthers }: Claim): readonly Bound[] {
  return [
    { name: "loss", amount: loss },
    ...(deductible === undefined ? [] : [{ name: "deductible", amount: lossAfter(deductible, loss) }]),
    { name: "sum-insured", amount: left },
    ...(actualLoss === undefined || paidByOthers === undefined
      ? []
      : [{ name: "double-insurance", amount: most(actualLoss - paidByOthers, 0n) }]),
  ];
}

const without = (name: string, bounds: readonly Bound[]): readonly Bound[] => bounds.filter((one) => one.name !== name);

/** The bounds with one of them at another amount. */
const replaced = (name: string, amount: (claim: Claim) => bigint | undefined) => (claim: Claim) =>
  boundsOf(claim).map((bound) => (bound.name === name ? { name, amount: amount(claim) ?? bound.amount } : bound));

const print = (amount: bigint): string =>
  amount < 0n ? `-${printAmount(-amount, "0.01")}` : printAmount(amount, "0.01");

/** The payout of other bounds, and what comes of it; costs stay reimbursed as they rightly are. */
const withBounds = (bounds: (claim: Claim) => readonly Bound[]) =>
  withFields((input, { expected }) => {
    const claim = claimIn(input);
    const payout = least(...bounds(claim).map(({ amount }) => amount));
    const setOff = least(claim.premiumDue, payout);
    const mitigation = readAmount(textAt(expected, "mitigation"));
    return { payout: print(payout), payable: print(payout - setOff + mitigation) };
  });

const lastOfEquals = withFields((input) => {
  const bounds = boundsOf(claimIn(input));
  const payout = least(...bounds.map(({ amount }) => amount));
  return { boundBy: bounds.findLast(({ amount }) => amount === payout)?.name };
});

/** Another set-off, and what is payable then. */
const withSetOff = (setOffOf: (claim: Claim, payout: bigint) => bigint) =>
  withFields((input, { expected }) => {
    const payout = readAmount(textAt(expected, "payout"));
    const setOff = setOffOf(claimIn(input), payout);
    const payable = payout - setOff + readAmount(textAt(expected, "mitigation"));
    return { setOff: print(setOff), payable: print(payable) };
  });

const otherKind = (kind: unknown): string => (kind === "conditional" ? "unconditional" : "conditional");

const deductedFromLimited = replaced("deductible", ({ deductible, loss, left }) =>
  deductible === undefined ? undefined : lossAfter(deductible, least(loss, left)),
);

/** Everything in binary floating point. */
const inFloats = withFields((input, { expected }) => {
  const number = (path: string): number => Number(at(input, path) ?? 0);
  const [loss, left] = [number("depreciation"), number("sumInsured") - number("paidClaims")];
  return {
    payout: Math.min(loss, left).toFixed(2),
    remainingSumInsured: (left - Math.min(loss, left)).toFixed(2),
    boundBy: loss <= left ? expected.boundBy : "sum-insured",
  };
});

export const mutantsOfPayouts: readonly Mutant[] = [
  mutant(
    "payout-uncapped",
    payouts,
    withBounds((claim) => without("sum-insured", boundsOf(claim))),
  ),
  mutant(
    "paid-claims-forgotten",
    payouts,
    withInput(() => ({ paidClaims: undefined })),
  ),
  mutant(
    "exhaustion-unsaid",
    payouts,
    withFields(() => ({ exhausted: false })),
  ),
  mutant("last-of-equals", payouts, lastOfEquals),
  mutant("floats", payouts, inFloats),
  mutant(
    "deductible-forgotten",
    payouts,
    withInput(() => ({ deductible: undefined })),
  ),
  mutant(
    "deductible-of-other-kind",
    payouts,
    withInput((input) =>
      at(input, "deductible") === undefined ? {} : { "deductible.kind": otherKind(at(input, "deductible.kind")) },
    ),
  ),
  mutant("deductible-after-limit", payouts, withBounds(deductedFromLimited)),
  mutant(
    "double-forgotten",
    payouts,
    withInput(() => ({ actualLoss: undefined, paidByOthers: undefined })),
  ),
  mutant(
    "double-of-depreciation",
    payouts,
    withBounds(
      replaced("double-insurance", ({ loss, paidByOthers }) =>
        paidByOthers === undefined ? undefined : most(loss - paidByOthers, 0n),
      ),
    ),
  ),
  mutant(
    "set-off-unbounded",
    payouts,
    withSetOff(({ premiumDue }) => premiumDue),
  ),
  mutant(
    "set-off-forgotten",
    payouts,
    withSetOff(() => 0n),
  ),
  mutant(
    "mitigation-forgotten",
    payouts,
    withInput(() => ({ mitigationCosts: undefined })),
  ),
  mutant(
    "mitigation-capped",
    payouts,
    withInput(() => ({ "options.mitigation": "within-sum-insured" })),
  ),
  mutant(
    "ignores-mitigation-option",
    payouts,
    withInput(() => ({ "options.mitigation": undefined })),
  ),
  mutant(
    "wrong-decimals",
    payouts,
    withFields((_, { expected }) => ({
      payout: textAt(expected, "payout").replace(/\.00$/, ""),
      payable: textAt(expected, "payable").replace(/\.00$/, ""),
    })),
  ),
];
