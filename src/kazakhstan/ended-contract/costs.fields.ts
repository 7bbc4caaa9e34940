import { amount, oneOf, share } from "../../engine/fields.js";

/** The termination costs that the insurer may keep: a share of the paid premium, or a fixed amount. */
export const costsInput = oneOf({
  /** The share of the paid premium that the insurer keeps. */
  share,
  /** A fixed amount in tenge that the insurer keeps. */
  amount,
});
