/**
 * Arts. 841 and 842 of the Civil Code of Kazakhstan: what goes back by the statute when a contract ends early.
 *
 * @module return-premium/kz-civil-code
 */

export * from "../../engine/public.js";
export type * from "../ended-contract/public.js";
export type { Reason } from "./reasons.js";
export { returnPremium } from "./return-premium.js";
export type { Ground, ReturnPremiumInput, ReturnPremiumResult, StatutoryReturn } from "./return-premium.types.js";
