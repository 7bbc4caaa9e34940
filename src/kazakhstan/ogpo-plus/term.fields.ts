import { onlyValueOf } from "../../engine/dated.js";
import { wholeNumber } from "../../engine/fields.js";
import { longestTermMonths } from "./parameters.js";

/** The maximum term in calendar months. 5.1. */
export const mostMonths = /* @__PURE__ */ onlyValueOf(longestTermMonths);

/** The length of a term in calendar months. */
export const months = /* @__PURE__ */ wholeNumber(1, mostMonths);
