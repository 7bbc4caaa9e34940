/** Circumstances that end a contract by themselves, CC 841(1). */
export const circumstances = [
  "object-ceased",
  "insured-died",
  "object-alienated",
  "business-ceased",
  "risk-ceased",
  "insurer-liquidated",
  "policy-data-changed",
  "other-statutory",
] as const;

export type Circumstance = (typeof circumstances)[number];

/** What happened, as far as the Code knows it. */
export const reasons = ["withdrawal", ...circumstances, "insurer-breach", "loan-repaid"] as const;

export type Reason = (typeof reasons)[number];

export const policyholders = ["natural-person", "legal-entity"] as const;

export type Policyholder = (typeof policyholders)[number];

/** Kinds of contract that CC 842(2) tells apart. */
export const contractKinds = ["ordinary", "loan-linked", "annuity", "accumulation"] as const;

export type ContractKind = (typeof contractKinds)[number];

/** Whether the day of termination itself counts as used. */
export const usedDaysChoices = ["before-termination", "through-termination"] as const;

export type UsedDays = (typeof usedDaysChoices)[number];

/** Where a period of calendar days ends when its last day is no working day (CC 175). */
export const shiftChoices = ["next-working-day", "none"] as const;

export type Shift = (typeof shiftChoices)[number];

const namesOfCircumstances: ReadonlySet<string> = /* @__PURE__ */ new Set(circumstances);

export const isCircumstance = (reason: string): reason is Circumstance => namesOfCircumstances.has(reason);

const namesOfReasons: ReadonlySet<string> = /* @__PURE__ */ new Set(reasons);

export const isStatutoryReason = (reason: string): reason is Reason => namesOfReasons.has(reason);
