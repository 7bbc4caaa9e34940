import type { RuleSet } from "../../engine/result.js";
import type { Rounding } from "../../exact/rounding.js";

/** The instruction has no date; its edition is the day of the calculation that it prints. */
export const ruleSet: RuleSet = { id: "life-cabinet", edition: "2024-01-31" };

/** The day on which the instruction, and the law behind it, were last held against what is here. */
export const checkedOn = "2026-11-29";

/** The calculator prints whole tenge; the print does not show how it rounds. */
export const DEFAULT_ROUNDING: Rounding = { unit: "1", mode: "half-up" };
