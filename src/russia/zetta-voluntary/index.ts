/**
 * A Russian insurer's voluntary policy: what goes back when it ends early.
 *
 * @module return-premium/zetta-voluntary
 */

export * from "../../engine/public.js";
export type { TermDays } from "../term.js";
export type { CostsBase, Ground } from "./choices.js";
export type { ReturnPremiumIssueCode } from "./issues.js";
export { returnPremium } from "./return-premium.js";
export type { Conventions, ReturnPremiumInput, ReturnPremiumResult } from "./return-premium.types.js";
