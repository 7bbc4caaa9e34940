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

/** A circumstance that ends a contract by itself, CC 841(1). @useDeclaredType */
export type Circumstance = (typeof circumstances)[number];

const namesOfCircumstances: ReadonlySet<string> = /* @__PURE__ */ new Set(circumstances);

export const isCircumstance = (reason: string): reason is Circumstance => namesOfCircumstances.has(reason);

export const policyholders = ["natural-person", "legal-entity"] as const;

/** Who holds the contract; CC 842(2) gives more to a natural person. @useDeclaredType */
export type Policyholder = (typeof policyholders)[number];

export const contractKinds = ["ordinary", "loan-linked", "annuity", "accumulation"] as const;

/** A kind of contract that CC 842(2) tells apart. @useDeclaredType */
export type ContractKind = (typeof contractKinds)[number];

export const usedDaysChoices = ["before-termination", "through-termination"] as const;

/** Whether the day of termination itself counts as used. @useDeclaredType */
export type UsedDays = (typeof usedDaysChoices)[number];
