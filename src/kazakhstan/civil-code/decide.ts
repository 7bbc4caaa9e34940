import { firstGround } from "../../engine/grounds.js";
import type { Fraction } from "../../exact/fraction.js";
import { Trace } from "../../formulas/trace.js";
import { isInWindow } from "../ended-contract/cooling-off.js";
import type { EndedContract } from "../ended-contract/ended-contract.js";
import { grounds, statutoryCase } from "./grounds.js";
import { isStatutoryReason } from "./reasons.js";
import type { Ground } from "./return-premium.types.js";

/** What the Code gives, for rule sets that compare themselves with it. */
interface Decision {
  readonly ground: Ground;
  readonly returnPremium: Fraction;
}

/**
 * Decides by CC 841 and 842 on facts that another rule set has read, whatever the kind of contract, and records nothing.
 * Undefined where the Code does not know the reason, or its window cannot be decided.
 */
export function decide(ended: EndedContract): Decision | undefined {
  const { reason, appliedOn, conventions } = ended;
  if (!isStatutoryReason(reason)) return undefined;
  // The reason is the Code's own, which the type of the whole does not follow from.
  const statutory = statutoryCase(ended as EndedContract<typeof reason>, undefined);
  const { coolingOff } = statutory;
  if (coolingOff !== undefined && isInWindow(appliedOn, coolingOff) === undefined) return undefined;
  const { rule } = firstGround(grounds, statutory);
  const trace = new Trace(conventions.rounding, { record: false });
  rule.settle(trace, rule.clause, ended);
  return { ground: rule.ground, returnPremium: trace.value("returnPremium") };
}
