import { type Day, monthsStarted } from "../../calendar/index.ts";
import { shortPeriodShare } from "../../formulas/index.ts";
import {
  type AmountInput,
  type DateInput,
  defineOperation,
  type Outcome,
  type ResultFrame,
  type RoundingInput,
} from "../../input/index.ts";
import { DEFAULT_ROUNDING, type Rounding, readDecimal } from "../../money/index.ts";
import { Trace } from "../../trace/index.ts";
import { ruleSet, SHORT_PERIOD_SHARES } from "./parameters.ts";
import {
  checkShortPeriodPremium,
  type ShortPeriodPremiumFacts,
  shortPeriodPremiumSchema,
} from "./short-period-premium.schema.ts";

/** What `ogpo-plus/short-period-premium` is computed from: the months of the term, or both its days in their place. */
export interface ShortPeriodPremiumInput {
  /** The premium of a whole year in tenge, above zero. */
  readonly annualPremium: AmountInput;
  /** The length of the term in calendar months, 1 to 12. */
  readonly months?: number | undefined;
  /** The first covered day. */
  readonly firstDay?: DateInput | undefined;
  /** The last covered day, at most twelve months from the first. */
  readonly lastDay?: DateInput | undefined;
  readonly options?:
    | {
        /** The one rounding; by default to 0.01, half up. */
        readonly rounding?: RoundingInput | undefined;
      }
    | undefined;
}

/** The result of `ogpo-plus/short-period-premium`. */
export interface ShortPeriodPremiumResult extends ResultFrame {
  readonly operation: "ogpo-plus/short-period-premium";
  /** The months of the term; a started month is a whole one. */
  readonly months: number;
  /** The share of the annual premium with two decimals, `"0.70"`. */
  readonly share: string;
  /** The premium of the term. */
  readonly premium: string;
  readonly clause: "5.4";
  readonly currency: "KZT";
  readonly conventions: { readonly rounding: Rounding };
}

export const shortPeriodPremiumOperation = /* @__PURE__ */ defineOperation<
  ShortPeriodPremiumFacts,
  ShortPeriodPremiumResult
>({
  id: "ogpo-plus/short-period-premium",
  summary: "What an OGPO+ contract of at most a year costs, by its months",
  schema: shortPeriodPremiumSchema,
  check: checkShortPeriodPremium,
  calculate,
});

const clause = "5.4";

function calculate({ annualPremium, options, ...term }: ShortPeriodPremiumFacts): ShortPeriodPremiumResult {
  // Without the months both days are there, which the check has seen to.
  const months = term.months ?? monthsStarted(term.firstDay as Day, term.lastDay as Day);
  const share = SHORT_PERIOD_SHARES.find(({ upToMonths }) => months <= upToMonths)?.share;
  const rounding = options?.rounding ?? DEFAULT_ROUNDING;
  const trace = new Trace(rounding);
  const operands = share === undefined ? { annualPremium } : { annualPremium, share: readDecimal(share) };
  return {
    operation: "ogpo-plus/short-period-premium",
    ruleSet,
    months,
    share: share ?? "1.00",
    premium: shortPeriodShare(trace, clause, operands),
    clause,
    currency: "KZT",
    steps: trace.steps,
    notes: [],
    assumed: [],
    conventions: { rounding },
  };
}

/**
 * What an OGPO+ contract of at most a year costs.
 *
 * @formula min(round(annualPremium × share), annualPremium), share 0.70 up to six months and 0.05 more for each further
 * one; for twelve months annualPremium itself
 * @param input - the annual premium in tenge, above zero, and the months, 1 to 12, or the first and the last day
 * @returns the months, a started one counted as a whole one, the share, and the premium as text, rounded once by
 * `options.rounding` (0.01, half up); twelve months round nothing
 * @throws {@link ReturnPremiumError} `invalid-input`
 * @clause 5.4
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * ogpoPlus.shortPeriodPremium({ annualPremium: "100000", months: 7 }).premium; // => "75000.00"
 * ```
 */
export function shortPeriodPremium(input: ShortPeriodPremiumInput): ShortPeriodPremiumResult {
  return shortPeriodPremiumOperation.run(input);
}

/**
 * {@link shortPeriodPremium} that returns its error instead of throwing it.
 *
 * @formula as {@link shortPeriodPremium}
 * @param input - as for `shortPeriodPremium`, or any value
 * @returns `{ success: true, result }`, rounded as there, or `{ success: false, error }`
 * @throws nothing of its own; what a getter of the input throws passes through
 * @clause 5.4
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * ogpoPlus.safeShortPeriodPremium({ annualPremium: "100000", months: 13 }).success; // => false
 * ```
 */
export function safeShortPeriodPremium(input: unknown): Outcome<ShortPeriodPremiumResult> {
  return shortPeriodPremiumOperation.runSafely(input);
}
