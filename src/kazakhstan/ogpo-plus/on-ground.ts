import { askOnce } from "../../engine/decimal-objects.js";
import { outcomeOf } from "../../engine/define-operation.js";
import type { Path } from "../../engine/issue.js";
import { coreIssueOf, type Found } from "../../engine/issues.js";
import type { Outcome, RunOptions } from "../../engine/operation.js";
import { isRecord, valueAt } from "../../engine/received.js";
import { ReturnPremiumError } from "../../engine/return-premium-error.js";
import type { Circumstance } from "../ended-contract/codes.js";
import type { Because, Ground, Reason } from "./codes.js";
import type { ReturnPremiumIssueCode } from "./issues.js";
import { returnPremium } from "./return-premium.js";
import type { ReturnOn, ReturnPremiumResult } from "./return-premium.result.js";
import type { ReturnPremiumInput } from "./return-premium.types.js";

/** The input to `returnPremium` without the reason. */
export interface InputWithoutReason extends Omit<ReturnPremiumInput, "termination"> {
  readonly termination: Omit<ReturnPremiumInput["termination"], "reason">;
}

/** The input to `returnPremium`, limited to certain reasons. */
export interface InputWithReason<AllowedReason extends Reason> extends Omit<ReturnPremiumInput, "termination"> {
  readonly termination: ReturnPremiumInput["termination"] & { readonly reason: AllowedReason };
}

/** The input to the function for each ground. If a ground has only one reason, the reason may be omitted. */
export interface InputOn {
  readonly "never-in-force": InputWithReason<Reason>;
  readonly "before-start": InputWithReason<Reason>;
  readonly "insurer-fault": InputWithoutReason;
  readonly "claims-paid": InputWithReason<Reason>;
  readonly replacement: InputWithoutReason;
  readonly "art-841-1": InputWithReason<Circumstance>;
  readonly "cooling-off": InputWithoutReason;
  readonly "art-841-2": InputWithReason<"withdrawal" | "sum-insured-exhausted">;
  readonly "by-agreement": InputWithReason<"agreement" | "insurer-demand">;
}

/**
 * A function for one known ground, which computes the result of `returnPremium` for that ground only. An input is
 * rejected with `contradictory-facts` if the ground does not apply to it or if an earlier ground does.
 */
export interface ReturnOnGround<G extends Ground> {
  (input: InputOn[G], options?: RunOptions | number): ReturnOn<G>;
  /** Compute the result for any input; errors are returned, not thrown. */
  readonly safe: (input: unknown, options?: RunOptions | number) => Outcome<ReturnOn<G>, ReturnPremiumIssueCode>;
}

export function onGround<G extends Ground>(ground: G): ReturnOnGround<G> {
  const compute = (input: unknown, options?: RunOptions | number): ReturnOn<G> => {
    const reason = onlyReasons[ground];
    const complete = reason === undefined ? input : withReason(input, reason);
    const outcome = returnPremium.safe(complete, options);
    if (!outcome.success) throw outcome.error;
    if (isOn(ground, outcome.result)) return outcome.result;
    const decisive = outcome.result.considered.reduce((found, next) => (found.ground === ground ? found : next));
    // A withdrawal within the cooling-off period is not an agreement at all, so the reason is at fault.
    const isWithdrawal = ground === "by-agreement" && decisive.because === "applied-in-window";
    const [field, other] = factsBehind(isWithdrawal ? "withdrawal" : decisive.because, complete);
    throw new ReturnPremiumError("invalid-input", [coreIssueOf("contradictory-facts", field, { other })]);
  };
  // An issue repeats the text that the objects in the input produced when the input was read.
  const run = (input: unknown, options?: RunOptions | number) => askOnce(() => compute(input, options));
  const safe: ReturnOnGround<G>["safe"] = (input, options) => outcomeOf(() => run(input, options));
  return Object.freeze(Object.assign(run, { safe }));
}

/** The grounds with only one reason. */
const onlyReasons: Readonly<Partial<Record<Ground, Reason>>> = {
  "insurer-fault": "insurer-breach",
  replacement: "replacement",
  "cooling-off": "withdrawal",
};

const isOn = <G extends Ground>(ground: G, result: ReturnPremiumResult): result is ReturnOn<G> =>
  result.ground === ground;

/** The input with its reason filled in. A reason given by the caller is kept and judged. */
function withReason(input: unknown, reason: Reason): unknown {
  const termination = valueAt(input, ["termination"]);
  if (!isRecord(input) || !isRecord(termination) || termination.reason !== undefined) return input;
  return { ...input, termination: { ...termination, reason } };
}

/** The field that holds a fact, followed by the fields that replace it if it is omitted. */
type Fact = readonly [Path, ...Path[]];

const premium: Fact = [["contract", "premium"]];
const paidPremium: Fact = [["contract", "paidPremium"], ...premium];
const paidClaims: Fact = [["contract", "paidClaims"]];
const terminatedOn: Fact = [["termination", "terminatedOn"]];
const appliedOn: Fact = [["termination", "appliedOn"], ...terminatedOn];
const concludedOn: Fact = [["contract", "concludedOn"]];
const firstDay: Fact = [["contract", "firstDay"]];

/** The facts on which a judgement is based: the decisive fact, and the fact with which it is compared. */
const factsOf: Readonly<Partial<Record<Because, readonly [Fact, Fact?]>>> = {
  "premium-paid-in-full": [paidPremium, premium],
  "premium-not-paid-in-full": [paidPremium, premium],
  "term-had-begun": [terminatedOn, firstDay],
  "term-not-begun": [terminatedOn, firstDay],
  "claims-paid": [paidClaims],
  "no-claims-paid": [paidClaims],
  "claims-paid-bar-off": [[["options", "claimsPaidBar"]]],
  "legal-entity": [[["contract", "policyholder"]]],
  "applied-in-window": [appliedOn, concludedOn],
  "applied-after-window": [appliedOn, concludedOn],
};

/** The facts behind a judgement, as given in the input; the reason, if no facts are listed. */
function factsBehind(because: Because, input: unknown): readonly [Found, Found | undefined] {
  const found = (fact: Fact): Found => {
    const path = fact.find((field) => valueAt(input, field) !== undefined) ?? fact[0];
    return { path, value: valueAt(input, path) };
  };
  const [fact, against] = factsOf[because] ?? [[["termination", "reason"]]];
  const [first, other] = [found(fact), against && found(against)];
  // If the paid premium is not given, the premium would be compared with itself.
  return [first, other?.path === first.path ? undefined : other];
}
