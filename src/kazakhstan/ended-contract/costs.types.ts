// Written by `npm run generate` from the fields of the same name.

import type { AmountInput, ShareInput } from "../../engine/values.js";

/** The termination costs that the insurer may keep: a share of the paid premium, or a fixed amount. */
export type CostsInput =
  | {
      /** The share of the paid premium that the insurer keeps. */
      readonly share: ShareInput;
    }
  | {
      /** A fixed amount in tenge that the insurer keeps. */
      readonly amount: AmountInput;
    };
