export type { CalendarYears, Conventions } from "./conventions.ts";
export type { CoolingOff } from "./cooling-off-window.ts";
export type { TermDays } from "./ended-contract.ts";
export type { Circumstance, ContractKind, Policyholder, Reason, Shift, UsedDays } from "./facts.ts";
export type { Ground } from "./grounds.ts";
export type { ContractInput, ReturnOptionsInput, ReturnPremiumInput, TerminationDaysInput } from "./input.ts";
export type { ReturnPremiumResult, StatutoryReturn } from "./result.ts";
export { returnPremium, safeReturnPremium } from "./return-premium.ts";
