import type { OperationId, Operations } from "./operations.js";

/** A page in `docs/conventions`, with an anchor. */
type Place =
  `${"general" | "kz" | "kz-civil-code" | "life-cabinet" | "ogpo-plus" | "ogpo-vts" | "osago" | "zetta-voluntary"}.md#${string}`;

type ResultOf<Id extends OperationId> = ReturnType<Operations[Id]>;

/** The keys of a result's conventions; `never` if the result is not based on any choice. */
type ConventionOf<Result> = Result extends { readonly conventions: infer Conventions }
  ? string extends keyof Conventions
    ? never
    : keyof Conventions
  : never;

type NoteOf<Result> = Result extends { readonly notes: readonly { readonly code: infer Code }[] } ? Code : never;

/**
 * A link for every key in `conventions` and every note of each operation. If a link is missing, the code does not
 * compile.
 */
type Places = {
  readonly [Id in OperationId]: Readonly<Record<ConventionOf<ResultOf<Id>> | NoteOf<ResultOf<Id>>, Place>>;
};

const returnOfKazakhstan = {
  costs: "kz.md#costs-by-default",
  usedDays: "kz.md#the-day-of-termination",
  coolingOffShift: "kz.md#a-last-day-that-is-a-day-off",
  calendar: "kz.md#a-calendar-of-your-own",
  rounding: "general.md#unit-and-mode",
  "calendar-not-published": "kz.md#years-without-a-calendar",
  "calendar-provisional": "kz.md#the-provisional-calendar",
  "condition-not-checked": "kz.md#conditions-of-a-circumstance",
  "creditors-order": "kz.md#an-insurer-in-liquidation",
} as const;

const civilCode = {
  ...returnOfKazakhstan,
  "concluded-before-edition": "kz-civil-code.md#the-edition-of-the-civil-code",
  "cooling-off-exceptions-not-checked": "kz-civil-code.md#an-unknown-kind-of-contract",
  "loan-linked-exception-disputed": "kz-civil-code.md#a-contract-linked-to-a-loan",
  "no-statutory-payment-term": "kz.md#the-last-day-to-pay",
} as const;

/** Where each convention and each note is explained, by operation. */
export const places: Places = {
  "ogpo-plus/return-premium": {
    ...returnOfKazakhstan,
    claimsPaidBar: "ogpo-plus.md#a-circumstance-or-a-withdrawal-after-a-claim-was-paid",
    "concluded-before-edition": "ogpo-plus.md#a-contract-older-than-the-rules",
    "short-notice": "ogpo-plus.md#short-notice",
    "claims-paid-and-insurer-fault": "ogpo-plus.md#the-insurers-fault-after-a-claim-was-paid",
    "agreed-return-not-used": "ogpo-plus.md#a-replacement-or-an-agreement-after-a-claim-was-paid",
    "no-clause-sets-a-return": "ogpo-plus.md#an-end-by-the-parties-without-an-amount",
    "statute-returns-more": "ogpo-plus.md#when-the-statute-returns-more",
  },
  "ogpo-plus/short-period-premium": { rounding: "general.md#unit-and-mode" },
  "ogpo-plus/cover-period": {},
  "ogpo-plus/claim-eligibility": {
    mrp: "ogpo-plus.md#the-mrp-of-the-day-of-the-payout",
    "concluded-before-edition": "ogpo-plus.md#a-contract-older-than-the-rules",
    "paid-sum-may-be-reclaimed": "ogpo-plus.md#a-payout-that-was-already-made",
    "mrp-not-published": "ogpo-plus.md#the-mrp-of-the-day-of-the-payout",
    "insurer-may-shorten-documents": "ogpo-plus.md#documents-of-a-claim",
  },
  "ogpo-plus/payout": { mitigation: "ogpo-plus.md#costs-of-mitigation" },
  "ogpo-plus/deadline": {
    shift: "ogpo-plus.md#periods-that-move",
    calendar: "ogpo-plus.md#a-period-in-an-unknown-year",
    "calendar-provisional": "kz.md#the-provisional-calendar",
  },
  "ogpo-vts/return-premium": {
    usedDays: "ogpo-vts.md#the-part-of-the-term-that-has-passed",
    rounding: "general.md#unit-and-mode",
    "concluded-before-edition": "ogpo-vts.md#the-edition-of-law-446-ii",
    "condition-not-checked": "kz.md#conditions-of-a-circumstance",
    "civil-code-returns-more": "ogpo-vts.md#the-law-before-the-code",
    "no-statutory-payment-term": "ogpo-vts.md#no-day-to-pay-by-the-law",
    "creditors-order": "kz.md#an-insurer-in-liquidation",
  },
  "ogpo-vts/short-period-premium": { rounding: "general.md#unit-and-mode" },
  "kz-civil-code/return-premium": civilCode,
  "life-cabinet/return-premium": {
    ...civilCode,
    rounding: "life-cabinet.md#what-the-printed-result-settles",
    "not-available-online": "life-cabinet.md#fields-that-the-cabinet-does-not-ask-for",
  },
  "osago/return-premium": {
    returnableShare: "osago.md#the-share-that-never-goes-back",
    rounding: "general.md#unit-and-mode",
    "right-disputed": "osago.md#a-right-that-is-disputed-or-hard-to-collect",
    "collection-doubtful": "osago.md#a-right-that-is-disputed-or-hard-to-collect",
    "event-day-not-used": "osago.md#the-day-on-which-each-reason-ends-the-contract",
    "share-not-verified": "osago.md#the-share-that-never-goes-back",
    "weekend-shift-not-applied": "osago.md#fourteen-calendar-days",
  },
  "osago/late-payment-penalty": {
    rounding: "osago.md#the-penalty-for-paying-late",
    "natural-persons-only": "osago.md#the-penalty-for-paying-late",
  },
  "osago/payout-cap": { "limits-changed-2025": "osago.md#limits-of-payouts" },
  "zetta-voluntary/return-premium": {
    costs: "zetta-voluntary.md#43-of-which-premium",
    rounding: "general.md#unit-and-mode",
    "weekend-shift-not-applied": "osago.md#fourteen-calendar-days",
  },
  "kz/mrp": { count: "kz.md#the-count" },
};

/**
 * Find where the documentation explains a convention or a note in a result.
 *
 * @param operation - the `operation` of the result
 * @param code - a key in the result's `conventions`, or the `code` of one of its notes
 * @returns the path to a file in this package, with an anchor; undefined for any other code
 * @example
 * ```ts
 * import { conventionLink } from "return-premium";
 * conventionLink("ogpo-plus/return-premium", "costs"); // => "docs/conventions/kz.md#costs-by-default"
 * conventionLink("ogpo-plus/return-premium", "no-such"); // => undefined
 * ```
 */
export function conventionLink(operation: string, code: string): string | undefined {
  const byCode = own<Readonly<Record<string, Place>>>(places, operation);
  const place = byCode && own(byCode, code);
  return place && `docs/conventions/${place}`;
}

/** The object's own value for a key, so that "toString" finds nothing. */
const own = <Value>(object: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;
