import { printDay } from "../../calendar/index.ts";
import { refusal } from "../../errors/index.ts";
import { type DateInput, defineOperation, type Outcome, type ResultFrame, type RuleSet } from "../../input/index.ts";
import { fraction, whole, written } from "../../money/index.ts";
import { formula, Trace } from "../../trace/index.ts";
import { type MrpFacts, mrpSchema } from "./mrp.schema.ts";
import { mrpOn } from "./mrp-values.ts";

/** What `kz/mrp` is computed from. */
export interface MrpInput {
  /** A day from 2015-01-01 to 2026-12-31. */
  readonly on: DateInput;
  /** How many, 0 or more; by default 1. */
  readonly count?: number | undefined;
}

/** The result of `kz/mrp`. */
export interface MrpResult extends ResultFrame {
  readonly operation: "kz/mrp";
  /** One MRP in whole tenge. */
  readonly value: string;
  /** `value` × `count` in whole tenge. */
  readonly amount: string;
  /** The day since which the value is in force. */
  readonly since: string;
  readonly conventions: { readonly count: number };
}

/** Dated by its newest value. */
const ruleSet: RuleSet = { id: "kz", edition: "2026-01-01" };

const product = formula("mrp × count");

export const mrpOperation = /* @__PURE__ */ defineOperation<MrpFacts, MrpResult>({
  id: "kz/mrp",
  summary: "The monthly calculation index of Kazakhstan on a day, and so many of them in tenge",
  schema: mrpSchema,
  calculate,
});

function calculate({ on, count = 1 }: MrpFacts): MrpResult {
  const mrp = mrpOn(on);
  if (mrp === undefined) throw refusal("no-parameter-for-date", ["on"], printDay(on));
  const trace = new Trace().given("mrp", fraction(mrp.value)).given("count", whole(count));
  return {
    operation: "kz/mrp",
    ruleSet,
    value: String(mrp.value),
    amount: written(trace.step("amount", "budget-law", product)).exact,
    since: printDay(mrp.since),
    steps: trace.steps,
    notes: [],
    assumed: [],
    conventions: { count },
  };
}

/**
 * The monthly calculation index (MRP) of Kazakhstan on a day, and so many of them.
 *
 * @formula amount = mrp × count
 * @param input - a day from 2015-01-01 to 2026-12-31, `YYYY-MM-DD`, and how many, 0 or more
 * @returns whole tenge as text, never rounded, and the day since which the value is in force
 * @throws {@link ReturnPremiumError} `invalid-input`; `no-parameter-for-date` for a day without a verified value
 * @clause laws on the republic's budget
 * @example
 * ```ts
 * import { kz } from "return-premium";
 * kz.mrp({ on: "2026-06-01", count: 600 }).amount; // => "2595000"
 * ```
 */
export function mrp(input: MrpInput): MrpResult {
  return mrpOperation.run(input);
}

/**
 * {@link mrp} that returns its error instead of throwing it.
 *
 * @formula as {@link mrp}
 * @param input - as for `mrp`, or any value
 * @returns `{ success: true, result }` or `{ success: false, error }`
 * @throws nothing of its own; what a getter of the input throws passes through
 * @clause laws on the republic's budget
 * @example
 * ```ts
 * import { kz } from "return-premium";
 * kz.safeMrp({ on: "2027-01-01" }).success; // => false
 * ```
 */
export function safeMrp(input: unknown): Outcome<MrpResult> {
  return mrpOperation.runSafely(input);
}
