import Big from "big.js";
import { BigNumber } from "bignumber.js";
import { Decimal } from "decimal.js";
import fc from "fast-check";

/** The libraries whose objects an input may hold. */
export const decimalLibraries: readonly { readonly library: string; readonly decimal: (text: string) => object }[] = [
  { library: "decimal.js", decimal: (text) => new Decimal(text) },
  { library: "big.js", decimal: (text) => new Big(text) },
  { library: "bignumber.js", decimal: (text) => new BigNumber(text) },
];

/** Texts of numbers, amounts among them, as a program may write them. */
export const numberTexts = fc.oneof(
  fc.stringMatching(/^-?[0-9]{1,17}(\.[0-9]{1,3}0{0,18})?$/),
  fc.stringMatching(/^(0|[1-9][0-9]{0,14})(\.[0-9]{1,2})?$/),
  fc.stringMatching(/^[01](\.[0-9]{1,7})?$/),
  fc.stringMatching(/^-?[1-9](\.[0-9]{1,4})?e[+-]?[0-9]{1,2}$/),
);

/** An object that writes one text by `toFixed` and another one by `toString`. */
export const writing = (text: unknown, other: unknown): object => ({ toFixed: () => text, toString: () => other });
