import { circumstances } from "../ended-contract/reasons.js";

export const reasons = ["withdrawal", ...circumstances, "insurer-breach", "loan-repaid"] as const;

/** What happened, as far as the Code knows it. @useDeclaredType */
export type Reason = (typeof reasons)[number];

const namesOfReasons: ReadonlySet<string> = /* @__PURE__ */ new Set(reasons);

export const isStatutoryReason = (reason: string): reason is Reason => namesOfReasons.has(reason);
