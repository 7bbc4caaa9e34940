/** Why a return has no last day to pay it. */
export const noDueDayCodes = [
  "nothing-due",
  "amount-not-agreed",
  "creditors-order",
  "no-statutory-term",
  "calendar-not-published",
] as const;

/** Why a return has no last day to pay it. */
export type NoDueDay = (typeof noDueDayCodes)[number];

/** The circumstances that end a contract by themselves, CC 841(1). */
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

/** A circumstance that ends a contract by itself, CC 841(1). */
export type Circumstance = (typeof circumstances)[number];

/** Everybody who can hold a contract. */
export const policyholders = ["natural-person", "legal-entity"] as const;

/** Who holds the contract; CC 842(2) gives more to a natural person. */
export type Policyholder = (typeof policyholders)[number];

/** The kinds of contract that CC 842(2) tells apart. */
export const contractKinds = ["ordinary", "loan-linked", "annuity", "accumulation"] as const;

/** A kind of contract that CC 842(2) tells apart. */
export type ContractKind = (typeof contractKinds)[number];

/** The ways to charge the day of termination. */
export const usedDaysChoices = ["before-termination", "through-termination"] as const;

/** Whether the day of termination itself counts as used. */
export type UsedDays = (typeof usedDaysChoices)[number];

/** The steps of a return. */
export const returnStepIds = ["unearned-premium", "costs", "return-premium", "retained-premium"] as const;

/** A step of a return. */
export type ReturnStepId = (typeof returnStepIds)[number];
