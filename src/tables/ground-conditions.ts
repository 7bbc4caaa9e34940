import { onlyValueOf } from "../engine/dated.js";
import type { Considered } from "../engine/grounds.js";
import type { Because as CivilCodeBecause } from "../kazakhstan/civil-code/codes.js";
import { coolingOffDays } from "../kazakhstan/civil-code/parameters.js";
import type { Because as OgpoPlusBecause } from "../kazakhstan/ogpo-plus/codes.js";
import type { Because as OgpoVtsBecause } from "../kazakhstan/ogpo-vts/codes.js";
import { endsByMilitaryService } from "../russia/osago/parameters.js";
import { serialOf } from "./serial-day.js";

/**
 * A condition as a spreadsheet formula, with field names in place of cell references. The condition is skipped if the
 * contract lacks one of the fields.
 */
type Condition = string;

/** The conditions that every input must meet, regardless of the ground. */
const ofEveryInput: readonly Condition[] = [
  "concludedOn<=firstDay",
  "firstDay<=lastDay",
  "concludedOn<=terminatedOn",
  "terminatedOn<=lastDay",
  "concludedOn<=appliedOn",
  "eventOn<=appliedOn",
  "lastCoveredDay<=lastDay",
  "paidPremium<=premium",
  "agreedReturn<=paidPremium",
  "OR(paidClaims=0,paidPremium=premium)",
  "OR(paidClaims=0,terminatedOn>=firstDay)",
];

/**
 * The conditions under which the fact that determines a ground stays the same. If a fact given as a word changes, the
 * library must be asked again.
 */
const ofBecause: Readonly<Record<CivilCodeBecause | OgpoPlusBecause | OgpoVtsBecause, readonly Condition[]>> = {
  "non-payment": ["paidPremium<premium"],
  "premium-not-paid-in-full": ["paidPremium<premium"],
  "premium-paid-in-full": ["paidPremium=premium"],
  "term-not-begun": ["terminatedOn<firstDay"],
  "term-had-begun": ["terminatedOn>=firstDay"],
  "claims-paid": ["paidClaims>0"],
  "claims-paid-bar-off": ["paidClaims>0"],
  "no-claims-paid": ["paidClaims=0"],
  // The date of conclusion and the cooling-off period are handled below.
  "concluded-before-edition": [],
  "applied-in-window": [],
  "applied-after-window": [],
  "loan-repaid": [],
  // The following codes depend on facts stated in words.
  "insurer-breach": [],
  "no-insurer-breach": [],
  replacement: [],
  "no-replacement": [],
  circumstance: [],
  "no-circumstance": [],
  "no-loan-repaid": [],
  "no-withdrawal": [],
  "legal-entity": [],
  annuity: [],
  withdrawal: [],
  "sum-insured-exhausted": [],
  "ended-by-the-parties": [],
  "no-earlier-ground": [],
};

/** Known facts about a contract that are not in its cells. */
export interface GroundFacts {
  readonly considered?: readonly Considered[];
  readonly coolingOff?: { readonly lastDay: string; readonly verified: boolean };
  /** The event or decision that ended the contract, as a code. */
  readonly reason: unknown;
  /** Whether a cooling-off period that would end on a day off is extended. */
  readonly isShifted: boolean;
  /** Whether the input contains its own calendar, which can extend a period by any number of days. */
  readonly hasOwnCalendar: boolean;
  readonly concludedOn: number | undefined;
  readonly appliedOn: number | undefined;
  /** The first and last days of the periods of use; undefined for a term without periods of use. */
  readonly usePeriods: { readonly first: number; readonly last: number } | undefined;
  /** The maximum term, if the rules set one. */
  readonly mostMonths: number | undefined;
  /** The maximum share of the paid premium that can be kept for costs, if the rules set one. */
  readonly mostCosts: string | undefined;
}

/** The conditions under which an answer keeps its ground and its formula. */
export function conditionsOf(facts: GroundFacts): readonly Condition[] {
  const { considered = [], reason, usePeriods, mostMonths, mostCosts } = facts;
  return [
    ...ofEveryInput,
    ...(reason === "withdrawal" ? ["appliedOn<=terminatedOn"] : []),
    ...(reason === "sum-insured-exhausted" ? ["paidClaims>0"] : []),
    ...(reason === "military-service" ? [`appliedOn>=${serialOf(endsByMilitaryService.knownFrom)}`] : []),
    ...(mostMonths === undefined ? [] : [withinMonths(mostMonths)]),
    ...(mostCosts === undefined ? [] : [`OR(costsShare<=${mostCosts},paidOrPremium=0)`, costsWithin(mostCosts)]),
    ...(usePeriods === undefined ? [] : [`firstDay<=${usePeriods.first}`, `lastDay>=${usePeriods.last}`]),
    ...considered.flatMap((judged) => conditionsOfGround(judged, facts)),
  ];
}

/**
 * A term in months ends on the day before the same day of the month, or on the last day of a month that has no such
 * day.
 */
const withinMonths = (months: number): Condition =>
  `lastDay<=EDATE(firstDay,${months})-IF(DAY(EDATE(firstDay,${months}))=DAY(firstDay),1,0)`;

/** The condition is in whole hundredths, because the product of a share and an amount may not be exact. */
function costsWithin(share: string): Condition {
  const decimals = share.split(".")[1] ?? "";
  const scale = 10 ** decimals.length;
  return `${scale}*ROUND(100*costsAmount,0)<=${Math.round(Number(share) * scale)}*ROUND(100*paidOrPremium,0)`;
}

function conditionsOfGround({ ground, because, clause }: Considered, facts: GroundFacts): readonly Condition[] {
  const since = serialOf(coolingOffDays.knownFrom);
  // The Code has had its cooling-off period since this date; the OGPO+ rules have their own.
  const isOfCode = clause === "842(2)";
  switch (because) {
    case "applied-in-window":
      return [...(isOfCode ? [`concludedOn>=${since}`] : []), inWindow(facts)];
    case "applied-after-window":
      return [isOfCode ? `OR(concludedOn<${since},${afterWindow(facts)})` : afterWindow(facts)];
    case "concluded-before-edition":
      return [
        ground === "cooling-off" && !facts.hasOwnCalendar
          ? `OR(concludedOn<${since},${SURELY_AFTER})`
          : `concludedOn<${since}`,
      ];
    case "loan-repaid":
      return [`concludedOn>=${since}`];
    default:
      return ofBecause[because as keyof typeof ofBecause] ?? [];
  }
}

const NOMINAL_LAST_DAY = `concludedOn+${onlyValueOf(coolingOffDays)}`;

/** The country's calendar extends a cooling-off period by at most this many days. */
const MOST_SHIFTED = 10;

const SURELY_AFTER = `appliedOn>${NOMINAL_LAST_DAY}+${MOST_SHIFTED}`;

/**
 * The end of the cooling-off period is known for the given date of conclusion. For any other date, it is the nominal
 * last day or up to ten days later, which only the library can determine.
 */
function inWindow({ coolingOff, concludedOn = 0, isShifted }: GroundFacts): Condition {
  if (!isShifted || coolingOff === undefined) return `appliedOn<=${NOMINAL_LAST_DAY}`;
  return `appliedOn<=MAX(${NOMINAL_LAST_DAY},IF(concludedOn=${concludedOn},${serialOf(coolingOff.lastDay)},0))`;
}

function afterWindow(facts: GroundFacts): Condition {
  const { coolingOff, concludedOn = 0, appliedOn = 0, isShifted, hasOwnCalendar } = facts;
  if (!isShifted) return `appliedOn>${NOMINAL_LAST_DAY}`;
  const lastDay = serialOf(coolingOff?.lastDay ?? "");
  // If the end of the cooling-off period could not be looked up, an application later than this one is also too late.
  const sureFrom = coolingOff?.verified === false ? Math.min(appliedOn, lastDay + MOST_SHIFTED + 1) : lastDay + 1;
  return `IF(concludedOn=${concludedOn},appliedOn>=${sureFrom},${hasOwnCalendar ? "FALSE" : SURELY_AFTER})`;
}
