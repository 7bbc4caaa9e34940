// Written by `npm run generate` from the fields of the same name.

import type { AmountInput, ShareInput } from "../../engine/values.js";

/** What the insurer may keep for ending the contract: a share of the paid premium, or an amount. */
export type CostsInput =
  | {
      /** The part of the paid premium that is kept. */
      readonly share: ShareInput;
    }
  | {
      /** A fixed amount in tenge that the insurer keeps. */
      readonly amount: AmountInput;
    };
