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

/** A circumstance that ends a contract by itself, CC 841(1). @useDeclaredType */
export type Circumstance = (typeof circumstances)[number];

export const reasons = ["withdrawal", ...circumstances, "insurer-breach", "loan-repaid"] as const;

/** What happened, as far as the Code knows it. @useDeclaredType */
export type Reason = (typeof reasons)[number];

export const policyholders = ["natural-person", "legal-entity"] as const;

/** Who holds the contract; CC 842(2) gives more to a natural person. @useDeclaredType */
export type Policyholder = (typeof policyholders)[number];

export const contractKinds = ["ordinary", "loan-linked", "annuity", "accumulation"] as const;

/** A kind of contract that CC 842(2) tells apart. @useDeclaredType */
export type ContractKind = (typeof contractKinds)[number];

export const usedDaysChoices = ["before-termination", "through-termination"] as const;

/** Whether the day of termination itself counts as used. @useDeclaredType */
export type UsedDays = (typeof usedDaysChoices)[number];

export const shiftChoices = ["next-working-day", "none"] as const;

/** Where a period of calendar days ends when its last day is no working day (CC 175). @useDeclaredType */
export type Shift = (typeof shiftChoices)[number];

const namesOfCircumstances: ReadonlySet<string> = /* @__PURE__ */ new Set(circumstances);

export const isCircumstance = (reason: string): reason is Circumstance => namesOfCircumstances.has(reason);

const namesOfReasons: ReadonlySet<string> = /* @__PURE__ */ new Set(reasons);

export const isStatutoryReason = (reason: string): reason is Reason => namesOfReasons.has(reason);
