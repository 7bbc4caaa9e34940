import { Decimal } from "decimal.js";

/** A constructor of our own: whatever a program sets on its decimal.js changes no digit here. */
const ExactDecimal = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 60 });

const PERCENT = /^\d{1,3}(\.\d{1,30})?%$/;

/** The share that a percentage writes, `"0.1"` for `"10%"`; undefined where the text is no percentage. */
export function shareOfPercent(text: string): string | undefined {
  return PERCENT.test(text) ? new ExactDecimal(text.slice(0, -1)).div(100).toFixed() : undefined;
}
