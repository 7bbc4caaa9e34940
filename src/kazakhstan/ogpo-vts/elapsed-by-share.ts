import { onlyValueOf } from "../../engine/dated.js";
import { retainedShares } from "./parameters.js";

const rows = /* @__PURE__ */ onlyValueOf(retainedShares);

/**
 * The scale in 15(4): the share that the insurer keeps, by percentage of the term elapsed. Each range excludes its
 * upper limit.
 */
export const elapsedByShare = /* @__PURE__ */ [...rows, { belowPercent: null, share: "1.00" }].map((row, index) => ({
  ...row,
  fromPercent: rows[index - 1]?.belowPercent ?? 0,
}));
