import { describe, expect, it } from "vitest";
import { textOf } from "../../../src/diagnose/account.js";
import { mistakesFor } from "../../../src/diagnose/mistakes.js";
import { whole } from "../../../src/exact/fraction.js";
import { returnPremium as lifeCabinetReturnPremium } from "../../../src/kazakhstan/life-cabinet/return-premium.js";
import { returnPremium as zettaReturnPremium } from "../../../src/russia/zetta-voluntary/return-premium.js";
import { evaluateStep } from "../../oracle/evaluate-step.js";
import { fractionText, readFraction } from "../../oracle/fractions.js";
import { rightAccount } from "../accounts.js";
import { cancelled, printed } from "../inputs.js";
import type { Calculation } from "./calculation.js";
import { ofKazakhstan } from "./kazakhstan.js";
import { ofOtherOperations } from "./others.js";
import { ofRussia } from "./russia.js";

const hundredths = { unit: "0.01", mode: "half-up" } as const;
const wholeUnits = { unit: "1", mode: "down" } as const;

/** Slips in single digits, of which there are as many as the amount has digits: they are tested below. */
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

function byHand({ right, mistakes, rounding = hundredths }: Calculation): Amounts {
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

function found({ operation, input }: Calculation): Amounts {
  const account = rightAccount(operation, input);
  const amountsOf = new Map<string, readonly string[]>();
  for (const { name, make } of mistakesFor(account, 2)) {
    const amounts = make(account).map(({ amount }) => fractionText(readFraction(textOf(amount))));
    if (!slips.has(name)) amountsOf.set(name, [...(amountsOf.get(name) ?? []), ...amounts]);
  }
  return apart([...amountsOf], fractionText(readFraction(textOf(account.amount))));
}

describe("the amounts that every mistake gives are those worked out by hand", () => {
  it.each([...ofKazakhstan, ...ofRussia, ...ofOtherOperations])("$says", (calculation) => {
    expect(found(calculation)).toEqual(byHand(calculation));
  });
});

const inCabinet = { operation: lifeCabinetReturnPremium, input: printed };
const voluntary = { operation: zettaReturnPremium, input: cancelled };

describe("a slip in the digits shown", () => {
  it.each([
    { ...inCabinet, amount: "53770", name: "digit-lost", slips: ["3770", "5770", "5370", "5370", "5377"] },
    { ...inCabinet, amount: "53770", name: "digits-swapped", slips: ["35770", "57370", "53770", "53707"] },
    // Without 7, 4, 1, the point, 1 and 0.
    {
      ...voluntary,
      amount: "741.10",
      name: "digit-lost",
      slips: ["41.1", "71.1", "74.1", "74110", "741", "741.1"],
    },
    // The point, too, changes places with its neighbours.
    {
      ...voluntary,
      amount: "741.10",
      name: "digits-swapped",
      slips: ["471.1", "714.1", "74.11", "7411", "741.01"],
    },
  ])("$name: $amount in $operation.id", ({ name, slips, operation, input }) => {
    const account = rightAccount(operation, input);
    const made = mistakesFor(account, 2).filter((mistake) => mistake.name === name);
    expect(made.flatMap(({ make }) => make(account)).map(({ amount }) => textOf(amount))).toEqual(slips);
  });

  it("leaves no zero in front", () => {
    const account = { ...rightAccount(inCabinet.operation, printed), amount: whole(10_700) };
    const made = mistakesFor(account, 2).filter(({ name }) => slips.has(name));
    // Without 0 and 7, without either of the last zeros; and with 7 before 0, and 0 before 7. None begins with 0.
    expect(made.flatMap(({ make }) => make(account)).map(({ amount }) => textOf(amount))).toEqual(
      ["1700", "1000", "1070", "1070"].concat(["17000", "10070", "10700"]),
    );
  });
});

it("mistakes in the input come first, then those in the steps, and those in what is shown last", () => {
  const stages = ["input", "steps", "print"];
  const places = mistakesFor(rightAccount(inCabinet.operation, printed), 4).map(({ stage }) => stages.indexOf(stage));
  expect(places).toEqual(places.toSorted());
});
