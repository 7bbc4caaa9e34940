import { dated } from "../../engine/dated.js";
import type { RuleSet } from "../../engine/result.js";

/** Law 446-II, whose article 15 stands as it is read here since that day. */
export const ruleSet: RuleSet = { id: "ogpo-vts", edition: "2022-09-12" };

/** The term of a contract in calendar months. */
export const TERM_MONTHS = /* @__PURE__ */ dated([
  // Read in a copy of the official text of 2026.
  { since: "2022-09-12", value: 12, clause: "13(3)" },
]);

/** Shares of the paid premium that are kept as long as less than so many per cent of the term have passed. Then all of it is. */
export const RETAINED_SHARES = /* @__PURE__ */ dated([
  // Laws 234-IV, 166-VI and 138-VII; read in a copy of the official text of 2026.
  {
    since: "2022-09-12",
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

/** The shortest term for seasonal use in calendar months. */
export const SHORTEST_SEASONAL_MONTHS = /* @__PURE__ */ dated([
  // Read in a copy of the official text of 2026.
  { since: "2022-09-12", value: 6, clause: "13(4)" },
]);

/** The shortest term for any other use in calendar days. */
export const SHORTEST_DAYS = /* @__PURE__ */ dated([
  // Read in a copy of the official text of 2026.
  { since: "2022-09-12", value: 5, clause: "13(4)" },
]);

/** What a temporary entry costs, as a share of the annual premium: up to some days, else by the months started. */
export const TEMPORARY_ENTRY_SHARES = /* @__PURE__ */ dated([
  // Read in a copy of the official text of 2026.
  {
    since: "2022-09-12",
    value: {
      upToDays: 15,
      shareOfDays: "0.20",
      /** Of one month, of two, to nine; from ten months on it is the whole. */
      sharesOfMonths: ["0.30", "0.40", "0.50", "0.60", "0.65", "0.70", "0.80", "0.90", "0.95"],
    },
    clause: "19(14-1)",
  },
]);
