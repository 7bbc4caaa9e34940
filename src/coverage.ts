import { freeze } from "./engine/freeze.js";
import { provisionalWorkingDays, workingDays } from "./kazakhstan/calendar.js";
import * as kzCivilCode from "./kazakhstan/civil-code/parameters.js";
import * as lifeCabinet from "./kazakhstan/life-cabinet/parameters.js";
import * as ogpoPlus from "./kazakhstan/ogpo-plus/parameters.js";
import * as ogpoVts from "./kazakhstan/ogpo-vts/parameters.js";
import * as kz from "./kazakhstan/parameters.js";
import * as osago from "./russia/osago/parameters.js";
import * as zettaVoluntary from "./russia/zetta-voluntary/parameters.js";

/**
 * The library's rule sets and tables, the dates that they cover, and the dates on which the rule sets were last
 * compared with the law. Dates are written as `YYYY-MM-DD`.
 */
export interface Coverage {
  readonly ruleSets: readonly CoveredRuleSet[];
  /** The published working days. */
  readonly workingDays: CoveredDays & {
    readonly country: "KZ";
    /** The last date covered if `options.calendar` is `"provisional"`. */
    readonly provisionalTo: string;
  };
  /** Kazakhstan's monthly calculation index (MRP). */
  readonly mrp: CoveredDays;
}

/** A rule set that the library implements. */
export interface CoveredRuleSet {
  /** The name of the rule set, which is the first part of its operations' ids. */
  readonly id: string;
  /** The date from which the rules have applied in this form. */
  readonly edition: string;
  /** The date on which the rule set was last compared with its source. */
  readonly checkedOn: string;
}

/** The first and last dates that a table covers. */
export interface CoveredDays {
  readonly from: string;
  readonly to: string;
}

/**
 * The rule sets, working days and MRP values in the library, and the dates that they cover.
 *
 * @example
 * ```ts
 * import { coverage } from "return-premium";
 * coverage.mrp; // => { from: "2015-01-01", to: "2026-12-31" }
 * ```
 */
export const coverage: Coverage = /* @__PURE__ */ readTables();

function readTables(): Coverage {
  return freeze({
    ruleSets: [
      { ...ogpoPlus.ruleSet, checkedOn: ogpoPlus.checkedOn },
      { ...ogpoVts.ruleSet, checkedOn: ogpoVts.checkedOn },
      { ...kzCivilCode.ruleSet, checkedOn: kzCivilCode.checkedOn },
      { ...lifeCabinet.ruleSet, checkedOn: lifeCabinet.checkedOn },
      { ...osago.ruleSet, checkedOn: osago.checkedOn },
      { ...zettaVoluntary.ruleSet, checkedOn: zettaVoluntary.checkedOn },
      { ...kz.ruleSet, checkedOn: kz.checkedOn },
    ],
    workingDays: {
      country: "KZ",
      from: workingDays.knownFrom,
      to: workingDays.knownTo,
      provisionalTo: provisionalWorkingDays.knownTo,
    },
    mrp: { from: kz.mrpValues.knownFrom, to: kz.mrpValues.knownTo },
  });
}
