/** The possible reasons why a return has no payment deadline. */
export const noDueDayCodes = [
  "nothing-due",
  "amount-not-agreed",
  "creditors-order",
  "no-statutory-term",
  "calendar-not-published",
] as const;

/** The reason why a return has no payment deadline. */
export type NoDueDay = (typeof noDueDayCodes)[number];

/** The circumstances that end a contract without an application (CC 841(1)). */
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

/** A circumstance that ends a contract without an application (CC 841(1)). */
export type Circumstance = (typeof circumstances)[number];

/** The kinds of policyholder. */
export const policyholders = ["natural-person", "legal-entity"] as const;

/** The kind of policyholder. CC 842(2) gives natural persons more rights than legal entities. */
export type Policyholder = (typeof policyholders)[number];

/** The kinds of contract that CC 842(2) distinguishes. */
export const contractKinds = ["ordinary", "loan-linked", "annuity", "accumulation"] as const;

/** A kind of contract that CC 842(2) distinguishes from the others. */
export type ContractKind = (typeof contractKinds)[number];

/** The ways to count the day of termination. */
export const usedDaysChoices = ["before-termination", "through-termination"] as const;

/** Whether the day of termination counts as a used day. */
export type UsedDays = (typeof usedDaysChoices)[number];

/** The steps of a return. */
export const returnStepIds = ["unearned-premium", "costs", "return-premium", "retained-premium"] as const;

/** A step of a return. */
export type ReturnStepId = (typeof returnStepIds)[number];
