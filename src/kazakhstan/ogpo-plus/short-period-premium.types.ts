import type { ResultFrame } from "../../engine/result.js";
import type { AmountInput, DateInput, RoundingInput } from "../../engine/values.js";
import type { Rounding } from "../../exact/rounding.js";

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
