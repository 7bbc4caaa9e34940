import type { RuleSet } from "../../engine/result.js";
import type { Rounding } from "../../exact/rounding.js";

/**
 * The undated instructions for a life insurer's online cabinet. The edition date is the date of the printed
 * calculation.
 */
export const ruleSet: RuleSet = { id: "life-cabinet", edition: "2024-01-31" };

/** The date on which the instructions, and the law behind them, were last compared with this code. */
export const checkedOn = "2026-11-29";

/** The calculator shows whole tenge; the printed example does not reveal which rounding mode it uses. */
export const DEFAULT_ROUNDING: Rounding = { unit: "1", mode: "half-up" };
