/**
 * Voluntary insurance from a Russian insurer: the return premium when a policy ends early.
 *
 * @module return-premium/zetta-voluntary
 */

export * from "../../engine/public.js";
export type { TermDays } from "../term.js";
export * from "./codes.js";
export type { ReturnPremiumIssueCode } from "./issues.js";
export { returnPremium } from "./return-premium.js";
export type { Conventions, ReturnPremiumResult } from "./return-premium.result.js";
export type { ReturnPremiumInput } from "./return-premium.types.js";
