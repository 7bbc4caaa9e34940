import { byBigInt } from "./peers/big-int.ts";
import { byBigJs, byBigJsDaily } from "./peers/big-js.ts";
import { byBigNumberJs, byBigNumberJsDaily } from "./peers/bignumber-js.ts";
import { byDecimalJs, byDecimalJsDaily } from "./peers/decimal-js.ts";
import { byDineroJs } from "./peers/dinero-js.ts";
import { byFloatsInTenge, byFloatsInTiyn } from "./peers/floats.ts";
import { byFormulas } from "./peers/formulas.ts";
import { byHand, byOperation } from "./peers/operation.ts";
import type { Peer } from "./peers/question.ts";

/** Those that are right however near a half the return lies; the floats, while whole numbers stay below 2^53. */
export const exactPeers = {
  "return-premium": byOperation,
  "return-premium/formulas": byFormulas,
  "by hand: zod, date-fns, decimal.js": byHand,
  "decimal.js, divided last": byDecimalJs,
  "big.js, divided last": byBigJs,
  "bignumber.js, divided last": byBigNumberJs,
  "dinero.js": byDineroJs,
  "bare BigInt": byBigInt,
  "floats in tiyn, divided last": byFloatsInTiyn,
} as const satisfies Record<string, Peer>;

/** Those that lose digits before the last step. */
export const inexactPeers = {
  "floats in tenge": byFloatsInTenge,
  "decimal.js, daily premium": byDecimalJsDaily,
  "big.js, daily premium": byBigJsDaily,
  "bignumber.js, daily premium": byBigNumberJsDaily,
} as const satisfies Record<string, Peer>;
