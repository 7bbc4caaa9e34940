import { Money, printAmount, printFraction, printQuotient, roundedPart, ZERO } from "./decimal.js";
import type { EndedContract } from "./ended-contract.js";
import type { Ground, Step } from "./result.js";

/** What goes back and what is kept, and the steps that lead there. */
export interface Settlement {
  readonly returned: Money;
  readonly returnPremium: string;
  readonly retainedPremium: string;
  readonly steps: readonly Step[];
}

/** Computes the amounts by the formula of the ground; undefined where the parties have not agreed on any. */
export function settle(ended: EndedContract, ground: Ground, clause: string): Settlement | undefined {
  const { paidPremium, agreedReturn } = ended;
  switch (ground) {
    case "never-in-force":
    case "before-start":
    case "insurer-fault":
      return returned(ended, clause, paidPremium, "paidPremium", { paidPremium: paidPremium.toFixed() });
    case "claims-paid":
    case "art-841-2":
      return returned(ended, clause, ZERO, "0", {});
    case "replacement":
      return proRataRetention(ended, clause);
    case "art-841-1":
    case "cooling-off":
      return proRataReturn(ended, clause);
    case "by-agreement":
      if (agreedReturn === undefined) return undefined;
      return returned(ended, clause, agreedReturn, "agreedReturn", { agreedReturn: agreedReturn.toFixed() });
  }
}

/** The rest of the paid premium is kept. */
function returned(
  ended: EndedContract,
  clause: string,
  amount: Money,
  formula: string,
  operands: Step["operands"],
  stepsBefore: readonly Step[] = [],
): Settlement {
  const { unit } = ended.conventions.rounding;
  const kept = ended.paidPremium.minus(amount);
  const returnPremium = printAmount(amount, unit);
  const retainedPremium = printAmount(kept, unit);
  const steps: readonly Step[] = [
    ...stepsBefore,
    { id: "return-premium", clause, formula, operands, exact: printFraction(amount), value: returnPremium },
    {
      id: "retained-premium",
      clause,
      formula: "paidPremium − returnPremium",
      operands: { paidPremium: ended.paidPremium.toFixed(), returnPremium: amount.toFixed() },
      exact: printFraction(kept),
      value: retainedPremium,
    },
  ];
  return { returned: amount, returnPremium, retainedPremium, steps };
}

/** What the used days have not earned goes back, less costs. */
function proRataReturn(ended: EndedContract, clause: string): Settlement {
  const { premium, paidPremium, usedDays, termDays, conventions } = ended;
  const paid = paidPremium.toFixed();
  const unearnedTimesTerm = unearnedPremiumTimesTerm(ended);
  const unearned = unearnedTimesTerm.div(termDays);
  const unearnedPremium = printQuotient(unearned, unearnedTimesTerm, termDays);
  const steps: Step[] = [
    {
      id: "unearned-premium",
      clause,
      formula: "paidPremium − premium × usedDays ÷ termDays",
      operands: {
        paidPremium: paid,
        premium: premium.toFixed(),
        usedDays: String(usedDays),
        termDays: String(termDays),
      },
      exact: unearnedPremium.exact,
      value: unearnedPremium.value,
    },
  ];
  const { costs, share } = costsOf(ended);
  if (share !== undefined) {
    steps.push({
      id: "costs",
      clause,
      formula: "paidPremium × costsShare",
      operands: { paidPremium: paid, costsShare: share.toFixed() },
      exact: printFraction(costs),
      value: costs.toFixed(),
    });
  }
  const amount = roundedPart(unearned.minus(costs), paidPremium, conventions.rounding);
  const operands = { unearnedPremium: unearnedPremium.operand, costs: costs.toFixed(), paidPremium: paid };
  const formula = "min(round(max(unearnedPremium − costs, 0)), paidPremium)";
  return returned(ended, clause, amount, formula, operands, steps);
}

function costsOf({ paidPremium, conventions }: EndedContract): { readonly costs: Money; readonly share?: Money } {
  if ("amount" in conventions.costs) return { costs: new Money(conventions.costs.amount) };
  const share = new Money(conventions.costs.share);
  return { costs: paidPremium.times(share), share };
}

/** The part of the elapsed days is kept, and the rest goes back. */
function proRataRetention(ended: EndedContract, clause: string): Settlement {
  const { paidPremium, elapsedDays, termDays, conventions } = ended;
  const { rounding } = conventions;
  const paid = paidPremium.toFixed();
  const kept = roundedPart(paidPremium.times(elapsedDays).div(termDays), paidPremium, rounding);
  const amount = paidPremium.minus(kept);
  const retainedPremium = printAmount(kept, rounding.unit);
  const returnPremium = printAmount(amount, rounding.unit);
  const steps: readonly Step[] = [
    {
      id: "retained-premium",
      clause,
      formula: "min(round(paidPremium × elapsedDays ÷ termDays), paidPremium)",
      operands: { paidPremium: paid, elapsedDays: String(elapsedDays), termDays: String(termDays) },
      exact: printFraction(kept),
      value: retainedPremium,
    },
    {
      id: "return-premium",
      clause,
      formula: "paidPremium − retainedPremium",
      operands: { paidPremium: paid, retainedPremium: kept.toFixed() },
      exact: printFraction(amount),
      value: returnPremium,
    },
  ];
  return { returned: amount, returnPremium, retainedPremium, steps };
}

/** The part of the premium that the used days have not earned, rounded, without costs or less the usual ones. */
export function proRataAmount(ended: EndedContract, hasCosts: boolean): Money {
  const unearned = unearnedPremiumTimesTerm(ended).div(ended.termDays);
  const amount = hasCosts ? unearned.minus(costsOf(ended).costs) : unearned;
  return roundedPart(amount, ended.paidPremium, ended.conventions.rounding);
}

/** Multiplied first, so that the days of the term divide once, and last before the costs. */
function unearnedPremiumTimesTerm({ premium, paidPremium, usedDays, termDays }: EndedContract): Money {
  return paidPremium.times(termDays).minus(premium.times(usedDays));
}
