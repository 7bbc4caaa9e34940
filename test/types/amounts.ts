/** Checked by `tsc` alone: what an amount and a share may be, and what they may not. */

import Big from "big.js";
import { BigNumber } from "bignumber.js";
import { Decimal } from "decimal.js";
import { type AmountInput, dayIn, type ShareInput } from "../../src/index.js";

export const amounts: readonly AmountInput[] = [
  "20000.0000",
  20000.5,
  20000n,
  new Decimal(1),
  new Big(1),
  new BigNumber(1),
];
export const shares: readonly ShareInput[] = ["0.1", 0.1, new Decimal("0.1"), new Big("0.1"), new BigNumber("0.1")];

// @ts-expect-error a day is no amount
export const ofDay: AmountInput = new Date(0);
// @ts-expect-error an object of another kind
export const ofObject: AmountInput = { amount: "5" };
// @ts-expect-error a bigint is no share
export const ofBigint: ShareInput = 1n;
// @ts-expect-error an instant is a Date
export const ofText: string = dayIn("2025-03-15", "Asia/Almaty");
