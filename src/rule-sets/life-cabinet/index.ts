export { ReturnPremiumError } from "../../errors/index.ts";
export type { Outcome } from "../../input/index.ts";
export type { Button } from "./buttons.ts";
export type { ReturnPremiumInput } from "./input.ts";
export type { Calculator, ReturnPremiumResult } from "./result.ts";
export { returnPremium, safeReturnPremium } from "./return-premium.ts";
