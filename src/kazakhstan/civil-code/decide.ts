import { firstGround } from "../../engine/grounds.js";
import type { Fraction } from "../../exact/fraction.js";
import { Trace } from "../../formulas/trace.js";
import { isInWindow } from "../ended-contract/cooling-off.js";
import type { EndedContract } from "../ended-contract/ended-contract.js";
import { type Ground, type Reason, reasons } from "./codes.js";
import { grounds, statutoryCase } from "./grounds.js";
import { costsCapShare } from "./parameters.js";

export { costsCapShare };

const statutoryReasons: ReadonlySet<string> = /* @__PURE__ */ new Set(reasons);

const isStatutory = (ended: EndedContract): ended is EndedContract<Reason> => statutoryReasons.has(ended.reason);

/** The decision under the Code, for rule sets that compare their own result with it. */
interface Decision {
  readonly ground: Ground;
  readonly returnPremium: Fraction;
}

/**
 * Applies CC 841 and 842 to the facts read for another rule set, regardless of the kind of contract and without
 * recording steps. Returns undefined if the Code does not recognise the reason, or if the end of the cooling-off period
 * is unknown.
 */
export function decide(ended: EndedContract): Decision | undefined {
  if (!isStatutory(ended)) return undefined;
  const { appliedOn, conventions } = ended;
  const statutory = statutoryCase(ended, undefined);
  const { coolingOff } = statutory;
  if (coolingOff !== undefined && isInWindow(appliedOn, coolingOff) === undefined) return undefined;
  const { rule } = firstGround(grounds, statutory);
  const trace = new Trace(conventions.rounding, { record: false });
  rule.settle(trace, rule.clause, ended);
  return { ground: rule.ground, returnPremium: trace.value("return-premium") };
}
