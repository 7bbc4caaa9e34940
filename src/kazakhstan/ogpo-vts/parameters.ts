import { dated } from "../../engine/dated.js";
import type { RuleSet } from "../../engine/result.js";

/** The date from which the implemented version of article 15 applies. */
const since = "2022-09-12";

/**
 * Kazakhstan's Law 446-II on compulsory motor insurance. The edition date is the date on which the last amendment to
 * article 15 took effect.
 * @source Law 446-II of 2003-07-01
 */
export const ruleSet: RuleSet = { id: "ogpo-vts", edition: since };

/** The date on which this implementation was last checked against the Law. */
export const checkedOn = "2026-11-29";

/**
 * The standard term of a contract. A shorter term is allowed only for certain uses of the vehicle.
 * @unit calendar months
 */
export const termMonths = /* @__PURE__ */ dated([
  /** A copy of the official text, made in 2026. */
  { since, value: 12, clause: "13(3)" },
]);

/**
 * The minimum term for seasonal use of the vehicle.
 * @unit calendar months
 */
export const shortestSeasonMonths = /* @__PURE__ */ dated([
  /** A copy of the official text, made in 2026. */
  { since, value: 6, clause: "13(4)" },
]);

/**
 * The minimum term for a vehicle that has not yet been registered or is in Kazakhstan temporarily.
 * @unit calendar days
 */
export const shortestTermDays = /* @__PURE__ */ dated([
  /** A copy of the official text, made in 2026. */
  { since, value: 5, clause: "13(4)" },
]);

/**
 * The share of the paid premium that the insurer keeps if less than a given percentage of the term has elapsed. Once
 * the highest percentage in the table has been reached, the insurer keeps the whole premium.
 * @unit share of the premium received
 */
export const retainedShares = /* @__PURE__ */ dated([
  /** Laws 234-IV of 2009, 166-VI of 2018 and 138-VII of 2022, and a copy of the official text, made in 2026. */
  {
    since,
    value: [
      { belowPercent: 4, share: "0.15" },
      { belowPercent: 8, share: "0.20" },
      { belowPercent: 17, share: "0.30" },
      { belowPercent: 25, share: "0.40" },
      { belowPercent: 33, share: "0.50" },
      { belowPercent: 42, share: "0.60" },
      { belowPercent: 50, share: "0.70" },
      { belowPercent: 58, share: "0.75" },
      { belowPercent: 67, share: "0.80" },
      { belowPercent: 75, share: "0.85" },
      { belowPercent: 83, share: "0.90" },
      { belowPercent: 92, share: "0.95" },
    ],
    clause: "15(4)",
  },
]);

/**
 * The share of the annual premium due for temporary entry, for a stay of up to a given number of days.
 * @unit share of the annual premium
 */
export const temporaryEntryShareOfDays = /* @__PURE__ */ dated([
  /** A copy of the official text, made in 2026. */
  { since, value: { upToDays: 15, share: "0.20" }, clause: "19(14-1)" },
]);

/**
 * The share of the annual premium due for temporary entry, for a longer stay of up to a given number of months. For ten
 * months or more, the full annual premium is due.
 * @unit share of the annual premium
 */
export const temporaryEntryShares = /* @__PURE__ */ dated([
  /** A copy of the official text, made in 2026. */
  {
    since,
    value: [
      { upToMonths: 1, share: "0.30" },
      { upToMonths: 2, share: "0.40" },
      { upToMonths: 3, share: "0.50" },
      { upToMonths: 4, share: "0.60" },
      { upToMonths: 5, share: "0.65" },
      { upToMonths: 6, share: "0.70" },
      { upToMonths: 7, share: "0.80" },
      { upToMonths: 8, share: "0.90" },
      { upToMonths: 9, share: "0.95" },
    ],
    clause: "19(14-1)",
  },
]);
