import { isRecord, issueOf, type Path, ReturnPremiumError, valueAt } from "../../errors/index.ts";
import { shielded } from "../../input/index.ts";
import type { Reason } from "./facts.ts";
import type { Ground } from "./grounds.ts";
import type { ReturnOn, ReturnPremiumResult } from "./result.ts";
import { returnPremiumOperation } from "./return-premium.ts";

/** Computes a return and refuses it with `contradictory-facts` unless the ground decides. */
export function returnOn<G extends Ground>(ground: G, input: unknown): ReturnOn<G> {
  return shielded(() => computeOn(ground, input));
}

/** The grounds that have just one reason, which their functions need not be told. */
const onlyReasons: Readonly<Partial<Record<Ground, Reason>>> = {
  "insurer-fault": "insurer-breach",
  replacement: "replacement",
  "cooling-off": "withdrawal",
};

function computeOn<G extends Ground>(ground: G, input: unknown): ReturnOn<G> {
  const reason = onlyReasons[ground];
  const complete = reason === undefined ? input : withReason(input, reason);
  const result = returnPremiumOperation.run(complete);
  if (isOn(ground, result)) return result;
  const decisive = result.considered.reduce((found, next) => (found.ground === ground ? found : next));
  const path = fieldBehind(decisive.because, complete);
  throw new ReturnPremiumError("invalid-input", [
    issueOf("contradictory-facts", { path, value: valueAt(complete, path) }),
  ]);
}

const isOn = <G extends Ground>(ground: G, result: ReturnPremiumResult): result is ReturnOn<G> =>
  result.ground === ground;

/** The input with its reason. One that a caller gives nevertheless stands, and is judged. */
function withReason(input: unknown, reason: Reason): unknown {
  const termination = valueAt(input, ["termination"]);
  if (!isRecord(input) || !isRecord(termination) || termination.reason !== undefined) return input;
  return { ...input, termination: { ...termination, reason } };
}

type Fields = readonly [Path, ...Path[]];

/** The fields whose value is behind a judgement, a default after the field it stands in for. */
const fieldsBehind: Readonly<Record<string, Fields>> = {
  "premium-paid-in-full": [
    ["contract", "paidPremium"],
    ["contract", "premium"],
  ],
  "premium-not-paid-in-full": [["contract", "paidPremium"]],
  "term-had-begun": [["termination", "terminatedOn"]],
  "term-not-begun": [["termination", "terminatedOn"]],
  "claims-paid": [["contract", "paidClaims"]],
  "no-claims-paid": [["contract", "paidClaims"]],
  "claims-paid-bar-off": [["options", "claimsPaidBar"]],
  "legal-entity": [["contract", "policyholder"]],
  "applied-after-window": [
    ["termination", "appliedOn"],
    ["termination", "terminatedOn"],
  ],
};

/** Of those the one that is given; where no field is listed, it is the reason. */
function fieldBehind(because: string, input: unknown): Path {
  const fields: Fields = fieldsBehind[because] ?? [["termination", "reason"]];
  return fields.find((field) => valueAt(input, field) !== undefined) ?? fields[0];
}
