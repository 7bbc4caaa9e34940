import { printDay } from "../dates/day.js";
import { defineOperation, type Run } from "../engine/define-operation.js";
import { refusal } from "../engine/issues.js";
import type { Operation } from "../engine/operation.js";
import { printExact } from "../exact/decimal.js";
import { fraction, whole } from "../exact/fraction.js";
import type { Rounding } from "../exact/rounding.js";
import { formula } from "../formulas/formula.js";
import { Trace } from "../formulas/trace.js";
import { type MrpFacts, mrpInput } from "./mrp.fields.js";
import type { MrpResult } from "./mrp.result.js";
import type { MrpInput } from "./mrp.types.js";
import { mrpValues, ruleSet, unknownMrp } from "./parameters.js";

/**
 * Find the monthly calculation index (MRP) of Kazakhstan on a given date, and multiply it by a count.
 *
 * @function
 * @formula amount = mrp × count
 * @param input - a date from 2015-01-01 to 2026-12-31, as `YYYY-MM-DD`, and a count from 0 to 10^9 with at most two
 * decimals
 * @returns the amount in tenge as text, never rounded, with two decimals if it is not whole; and the date from which
 * the value of the index applies
 * @throws {@link ReturnPremiumError} `invalid-input`; `no-parameter-for-date` for a date without a verified value
 * @clause laws on the republic's budget
 * @example
 * ```ts
 * import { kz } from "return-premium";
 * kz.mrp({ on: "2026-06-01", count: "1.9" }).amount; // => "8217.50"
 * ```
 */
export const mrp: Operation<MrpInput, MrpResult> = /* @__PURE__ */ defineOperation({
  id: "kz/mrp",
  summary: "The monthly calculation index (MRP) of Kazakhstan on a given day, and a multiple of it in tenge",
  ruleSet,
  country: "kazakhstan",
  fields: mrpInput,
  calculate,
});

const product = formula("mrp × count");

/** Nothing is rounded; the only effect of this unit is that whole tenge are shown without decimals. */
const wholeTenge: Rounding = { unit: "1", mode: "half-up" };

function calculate({ on, count = whole(1) }: MrpFacts, run: Run): MrpResult {
  const mrp = mrpValues.on(on);
  if (mrp === undefined) throw refusal("no-parameter-for-date", ["on"], printDay(on), unknownMrp(on));
  const trace = new Trace<"amount">(wholeTenge, run).given("mrp", fraction(mrp.value)).given("count", count);
  return {
    operation: "kz/mrp",
    ruleSet,
    value: String(mrp.value),
    amount: trace.amount("amount", mrp.clause, product),
    since: mrp.since,
    steps: trace.steps,
    notes: [],
    assumed: [],
    conventions: { count: printExact(count) },
  };
}
