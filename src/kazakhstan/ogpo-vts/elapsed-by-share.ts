import { onlyValueOf } from "../../engine/dated.js";
import { retainedShares } from "./parameters.js";

const rows = /* @__PURE__ */ onlyValueOf(retainedShares);

/** The row of the scale in 15(4) by the share that the insurer keeps: from how many per cent of the term, to how many. */
export const elapsedByShare: Readonly<Record<string, string>> = /* @__PURE__ */ Object.fromEntries(
  [...rows, { belowPercent: 100, share: "1.00" }].map(({ belowPercent, share }, row) => [
    share,
    `${rows[row - 1]?.belowPercent ?? 0}–${belowPercent}`,
  ]),
);
