import { describe, expect, it } from "vitest";
import { accountOf, textOf, withTexts } from "../../../src/diagnose/account.js";
import { mistakesFor } from "../../../src/diagnose/mistakes.js";
import { evaluateStep } from "../../oracle/evaluate-step.js";
import { fractionText, readFraction } from "../../oracle/fractions.js";
import type { Contract } from "./contract.js";
import { ofKazakhstan } from "./kazakhstan.js";
import { ofOtherOperations } from "./others.js";
import { ofRussia } from "./russia.js";

const hundredths = { unit: "0.01", mode: "half-up" } as const;
const wholeUnits = { unit: "1", mode: "down" } as const;

/** Slips in single digits, of which there are as many as the amount has digits: tested by themselves. */
const slips: ReadonlySet<string> = new Set(["digit-lost", "digits-swapped"]);

type Amounts = Readonly<Record<string, readonly string[]>>;

/** The amounts of each mistake but the right one, in an order of their own. */
function apart(mistakes: readonly (readonly [name: string, amounts: readonly string[]])[], right: string): Amounts {
  const wrong = mistakes.map(([name, amounts]) => {
    const others = new Set(amounts.filter((amount) => amount !== right));
    return [name, [...others].toSorted()] as const;
  });
  return Object.fromEntries(wrong.filter(([, amounts]) => amounts.length > 0));
}

function byHand({ right, mistakes, rounding = hundredths }: Contract): Amounts {
  const read = (formula: string): string => evaluateStep({ formula, operands: {} }, rounding);
  const amount = read(right);
  const ofAmount = (formula: string): string[] => [evaluateStep({ formula, operands: { amount } }, wholeUnits)];
  return apart(
    [
      ...Object.entries(mistakes).map(([name, formulas]) => [name, [formulas].flat().map(read)] as const),
      ["tiyn-as-tenge", ofAmount("amount × 100")],
      ["tenge-as-tiyn", ofAmount("amount ÷ 100")],
      ["tiyn-not-shown", ofAmount("round(amount)")],
    ],
    amount,
  );
}

function found({ operation, input }: Contract): Amounts {
  const outcome = operation.safe(input);
  if (!outcome.success) throw outcome.error;
  const account = accountOf(operation, withTexts(operation, input), outcome.result);
  if (account === undefined) throw new Error("no amount");
  const amountsOf = new Map<string, readonly string[]>();
  for (const { name, make } of mistakesFor(account, 2)) {
    const amounts = make(account).map(({ amount }) => fractionText(readFraction(textOf(amount))));
    if (!slips.has(name)) amountsOf.set(name, [...(amountsOf.get(name) ?? []), ...amounts]);
  }
  return apart([...amountsOf], fractionText(readFraction(textOf(account.amount))));
}

describe("the amounts that every mistake gives are those worked out by hand", () => {
  it.each([...ofKazakhstan, ...ofRussia, ...ofOtherOperations])("$says", (contract) => {
    expect(found(contract)).toEqual(byHand(contract));
  });
});
