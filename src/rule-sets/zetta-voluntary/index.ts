export { ReturnPremiumError } from "../../errors/index.ts";
export type { Outcome } from "../../input/index.ts";
export type { TermDays } from "../osago/term-days.ts";
export type { CostsBase, Ground } from "./facts.ts";
export type { ReturnPremiumInput } from "./input.ts";
export type { Conventions, ReturnPremiumResult } from "./result.ts";
export { returnPremium, safeReturnPremium } from "./return-premium.ts";
