import { byBigInt } from "./peers/big-int.js";
import { byBigJs, byBigJsDaily } from "./peers/big-js.js";
import { byBigNumberJs, byBigNumberJsDaily } from "./peers/bignumber-js.js";
import { byDecimalJs, byDecimalJsDaily } from "./peers/decimal-js.js";
import { byDineroJs } from "./peers/dinero-js.js";
import { byFloatsInTenge, byFloatsInTiyn } from "./peers/floats.js";
import { byFormulas } from "./peers/formulas.js";
import { byOperation, byOperationWithoutSteps } from "./peers/operation.js";
import type { Peer } from "./peers/question.js";

/** Those that are right however near a half the return lies; the floats, while whole numbers stay below 2^53. */
export const exactPeers = {
  "return-premium": byOperation,
  "return-premium without steps": byOperationWithoutSteps,
  "return-premium/formulas": byFormulas,
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
