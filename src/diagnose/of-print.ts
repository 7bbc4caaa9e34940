import { valueAt } from "../engine/received.js";
import { readDecimal } from "../exact/decimal.js";
import { divide, type Fraction, isEqual, multiply, whole } from "../exact/fraction.js";
import { round } from "../exact/rounding.js";
import { type Account, amountAt, at, operandOf, printedAmount, valuesOf, withAll } from "./account.js";
import { type Mistake, showing } from "./mistake.js";
import { unpaidInForce } from "./of-fields.js";

/** Like `showing`, but only if a premium is returned, not if a premium is charged or a penalty or a loss is paid. */
const returning = (amountsOf: Parameters<typeof showing>[0]) =>
  showing((account) => (account.amountId === "return-premium" ? amountsOf(account) : undefined));

/** Whether the premium paid is returned in full. */
const isWholeReturned = (account: Account): boolean =>
  withAll([operandOf(account, "paidPremium")], (paid) => isEqual(account.amount, paid)) === true;

/** A slip in the digits of the amount shown. */
const slip = (slips: (digits: string) => readonly string[]) => ({
  isAlone: true,
  ...showing((account) =>
    slips(printedAmount(account))
      // No page shows an amount with a leading zero.
      .filter((text) => /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text))
      .map(readDecimal),
  ),
});

const hundred = whole(100);

export const mistakesOfPrint: readonly Mistake[] = [
  {
    name: "whole-premium-returned",
    meaning: "the whole premium was returned",
    remedy: "keep the premium for the days in force, and whatever else the insurer may keep under the clause",
    likelihood: 0.6,
    ...returning((account) => {
      const agreed = isWholeReturned(account) ? undefined : amountAt(account, "contract.premium");
      return [operandOf(account, "paidPremium"), agreed];
    }),
  },
  {
    ...unpaidInForce,
    // For a contract that ended because of non-payment, the operation rejects an input in which everything was paid.
    ...returning((account) => (isWholeReturned(account) ? amountAt(account, "contract.premium") : undefined)),
  },
  {
    name: "whole-year-charged",
    meaning: "the premium for a whole year was charged",
    remedy: "charge only the part of the annual premium that is due for the term",
    likelihood: 0.6,
    ...showing((account) => operandOf(account, "annualPremium")),
  },
  {
    name: "nothing-returned",
    meaning: "nothing was returned",
    remedy: "return the amount due on this ground",
    likelihood: 0.3,
    ...returning(() => whole(0)),
  },
  {
    name: "liquidated-nothing",
    meaning: "nothing was returned because the insurer is in liquidation",
    remedy: "return the amount due: the policyholder is still entitled to it, even if the insurer cannot pay",
    likelihood: 0.5,
    ...showing((account) => (at(account, "termination.reason") === "insurer-liquidated" ? whole(0) : undefined)),
  },
  {
    name: "agreement-pro-rata",
    meaning: "the premium for the unused days was returned, although the parties had agreed on the amount",
    remedy: "return the amount that the parties agreed on",
    likelihood: 0.6,
    ...showing((account) => {
      if (operandOf(account, "agreedReturn") === undefined) return undefined;
      const days = (name: string): Fraction => whole(Number(valueAt(account.result, ["days", name])));
      return withAll([operandOf(account, "paidPremium"), account.rounding], (paid, rounding) =>
        round(divide(multiply(paid, days("unused")), days("term")), rounding),
      );
    }),
  },
  {
    name: "tiyn-not-shown",
    meaning: "the decimals of the amount are not shown",
    remedy: "show both decimals of the amount",
    likelihood: 0.5,
    option: { "options.rounding.unit": "1", "options.rounding.mode": "down" },
    ...showing(({ amount }) => round(amount, { unit: "1", mode: "down" })),
  },
  {
    name: "tiyn-as-tenge",
    meaning: "the amount is shown in tiyn or kopecks instead of tenge or roubles",
    remedy: "divide an amount in tiyn or kopecks by 100 before showing it",
    likelihood: 0.3,
    ...showing(({ amount }) => multiply(amount, hundred)),
  },
  {
    name: "tenge-as-tiyn",
    meaning: "an amount in tenge or roubles was treated as tiyn or kopecks and divided by 100",
    remedy: "divide only amounts in tiyn or kopecks by 100",
    likelihood: 0.25,
    ...showing(({ amount }) => divide(amount, hundred)),
  },
  {
    name: "digit-lost",
    meaning: "a digit of the amount is missing",
    remedy: "show every digit, and check for a field that is too narrow or a typing error",
    likelihood: 0.2,
    ...slip((text) => Array.from(text, (_, index) => text.slice(0, index) + text.slice(index + 1))),
  },
  {
    name: "digits-swapped",
    meaning: "two neighbouring digits of the amount are swapped",
    remedy: "show the digits in the correct order, and check for typing errors",
    likelihood: 0.15,
    ...slip((text) =>
      Array.from(
        text.slice(1),
        (digit, index) => `${text.slice(0, index)}${digit}${text[index]}${text.slice(index + 2)}`,
      ),
    ),
  },
];

/** Mistakes in which the value of another step is shown instead of the amount. */
export const mistakesOfOtherSteps = ({ steps, amountId }: Account): readonly Mistake[] =>
  steps
    .filter(({ id }) => id !== amountId)
    .map(({ id }) => {
      const isRetained = id === "retained-premium";
      const words = id.replaceAll("-", " ");
      return {
        name: isRetained ? "retained-shown" : `${id}-shown`,
        meaning: isRetained ? "the retained premium is shown" : `the step "${words}" is shown`,
        remedy: `show the step "${amountId.replaceAll("-", " ")}"`,
        likelihood: isRetained ? 0.6 : 0.25,
        ...showing((account) => {
          const value = valuesOf(account).get(id);
          // If zero is shown, `nothing-returned` explains it better.
          if (value === undefined || value.numerator === 0n) return undefined;
          return round(value, account.rounding ?? { unit: "0.01", mode: "half-up" });
        }),
      };
    });
