import { amount, oneOf, share } from "../../engine/fields.js";

/** What the insurer may keep for ending the contract: a share of the paid premium, or an amount. */
export const costsInput = oneOf({
  /** The part of the paid premium that is kept. */
  share,
  /** A fixed amount in tenge that the insurer keeps. */
  amount,
});
