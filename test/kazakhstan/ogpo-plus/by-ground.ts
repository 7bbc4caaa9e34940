import { expect } from "vitest";
import type { Outcome } from "../../../src/engine/operation.js";
import { ReturnPremiumError } from "../../../src/engine/return-premium-error.js";
import { ogpoPlus } from "../../../src/index.js";
import { withoutHelp } from "../../support/issues.js";

/** A function of one ground and its safe form, called as a JavaScript program calls them: with anything. */
export interface ByGround {
  readonly name: string;
  readonly ground: ogpoPlus.Ground;
  /** The reason, where the ground has just one and the function is told none. */
  readonly reason?: string;
  readonly compute: (input: unknown) => ogpoPlus.ReturnPremiumResult;
  readonly safely: (input: unknown) => Outcome<ogpoPlus.ReturnPremiumResult>;
}

// The functions are typed by the reasons that they take; here each is given every input.
const functions = ogpoPlus as unknown as Readonly<
  Record<string, ByGround["compute"] & { readonly safe: ByGround["safely"] }>
>;

function byGround(name: string, ground: ogpoPlus.Ground, reason?: string): ByGround {
  const compute = functions[name];
  if (compute === undefined) throw new Error(`no function ${name}`);
  return { name, ground, ...(reason !== undefined && { reason }), compute, safely: compute.safe };
}

/** One function for each ground, in the order in which the grounds are tried. */
export const byGrounds: readonly ByGround[] = [
  byGround("returnNeverInForce", "never-in-force"),
  byGround("returnBeforeStart", "before-start"),
  byGround("returnForInsurerFault", "insurer-fault", "insurer-breach"),
  byGround("returnAfterClaimsPaid", "claims-paid"),
  byGround("returnOnReplacement", "replacement", "replacement"),
  byGround("returnOnCircumstance", "art-841-1"),
  byGround("returnInCoolingOff", "cooling-off", "withdrawal"),
  byGround("returnOnWithdrawal", "art-841-2"),
  byGround("returnByAgreement", "by-agreement"),
];

export function functionNamed(name: string): ByGround {
  const found = byGrounds.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no function ${name}`);
  return found;
}

/** The issues of a refusal, without what mends them; the throwing form must throw the very error. */
export function issuesOf({ compute, safely }: ByGround, input: unknown): readonly object[] {
  const outcome = safely(input);
  if (outcome.success) return [];
  let thrown: unknown;
  try {
    compute(input);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(ReturnPremiumError);
  expect(JSON.stringify(thrown)).toBe(JSON.stringify(outcome.error));
  return withoutHelp(outcome.error.issues);
}
