/**
 * Arts. 841 and 842 of the Civil Code of Kazakhstan: the statutory return of premium when a contract ends early.
 *
 * @module return-premium/kz-civil-code
 */

export * from "../../engine/public.js";
export * from "../ended-contract/public.js";
export * from "./codes.js";
export { returnPremium } from "./return-premium.js";
export type { ReturnPremiumResult, StatutoryReturn } from "./return-premium.result.js";
export type { ReturnPremiumInput } from "./return-premium.types.js";
