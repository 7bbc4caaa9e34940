/**
 * The calculator of a life insurer's online cabinet (Kazakhstan).
 *
 * @module return-premium/life-cabinet
 */

export * from "../../engine/public.js";
export type { Ground, StatutoryReturn } from "../civil-code/return-premium.types.js";
export type * from "../ended-contract/public.js";
export type { Button } from "./buttons.js";
export { returnPremium } from "./return-premium.js";
export type { Calculator, ReturnPremiumInput, ReturnPremiumResult } from "./return-premium.types.js";
