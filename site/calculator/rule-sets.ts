import type { AnyOperation } from "return-premium";
import type { PremiumReturn } from "return-premium/scenarios";

/** An operation that returns a premium. */
export type ReturnOperation = AnyOperation<PremiumReturn>;

/** The rule sets that the calculator knows, in the order in which it asks for them. */
export const ruleSetIds = [
  "life-cabinet",
  "ogpo-vts",
  "ogpo-plus",
  "kz-civil-code",
  "osago",
  "zetta-voluntary",
] as const;

export type RuleSetId = (typeof ruleSetIds)[number];

/** How the value of a field is entered. */
export type FieldKind =
  | "day"
  | "amount"
  | "percent"
  /** A percentage, or an amount. */
  | "costs"
  | "choice"
  | "yes-or-no"
  /** A period in each line. */
  | "periods";

/** Where a field stands in the form. */
export type Place = "contract" | "end" | "more" | "choices";

/** A field of the form. */
export interface Field {
  /** The path of the field in the input, such as `contract.firstDay`. */
  readonly path: string;
  readonly kind: FieldKind;
  readonly place: Place;
  /** Whether the field may stay empty. */
  readonly isOptional?: true;
  /** Whether the field is only shown if the operation asks for it. */
  readonly isConditional?: true;
  /** Whether the field is a day on which the contract ends, and so follows the marker of the chart. */
  readonly isEnd?: true;
  /** The values of a choice, if they are not those that the operation allows. */
  readonly values?: readonly string[];
  /** The values of a field without a list that are compared with the one in it. */
  readonly compared?: readonly string[];
  /** The name of the field by which it is called, if not its own. */
  readonly called?: string;
}

/** What is asked for a rule set. */
export interface RuleSet {
  readonly currency: "KZT" | "RUB";
  readonly load: () => Promise<ReturnOperation>;
  readonly fields: readonly Field[];
  /** The texts with which the form begins, by path. */
  readonly example: Readonly<Record<string, string>>;
}

const field =
  (place: Place) =>
  (kind: FieldKind, path: string, more: Partial<Field> = {}): Field => ({
    path,
    kind,
    place,
    ...more,
  });
const contract = field("contract");
const end = field("end");
const more = field("more");
const choice = field("choices");

const OPTIONAL = { isOptional: true } as const;
const IS_END = { isEnd: true } as const;

const term = [contract("day", "contract.firstDay"), contract("day", "contract.lastDay")];
const concludedOn = contract("day", "contract.concludedOn");
const premium = contract("amount", "contract.premium");
const policyholder = contract("choice", "contract.policyholder");
const paidPremium = more("amount", "contract.paidPremium", OPTIONAL);
const kind = more("choice", "contract.kind", OPTIONAL);
const reason = end("choice", "termination.reason");
const terminatedOn = end("day", "termination.terminatedOn", IS_END);
const appliedOn = more("day", "termination.appliedOn", { ...OPTIONAL, ...IS_END });
const usedDays = choice("choice", "options.usedDays");
const rounding = [
  choice("amount", "options.rounding.unit", { compared: ["0.01", "1", "10"] }),
  choice("choice", "options.rounding.mode"),
];
const statutoryChoices = [
  choice("costs", "options.costs", { compared: ["0 %", "10 %"] }),
  usedDays,
  choice("choice", "options.coolingOffShift"),
  choice("choice", "options.calendar", { values: ["built-in", "provisional"] }),
  ...rounding,
];

const carContract = {
  "contract.concludedOn": "2026-01-01",
  "contract.firstDay": "2026-01-02",
  "contract.lastDay": "2027-01-01",
  "contract.policyholder": "natural-person",
};

/** What is asked for each rule set. */
export const ruleSets: Readonly<Record<RuleSetId, RuleSet>> = {
  "life-cabinet": {
    currency: "KZT",
    load: async () => (await import("return-premium/life-cabinet")).returnPremium,
    fields: [
      { ...concludedOn, ...OPTIONAL },
      ...term,
      premium,
      end("choice", "termination.button"),
      terminatedOn,
      more("yes-or-no", "contract.concludedElectronically", OPTIONAL),
      more("choice", "contract.policyholder", OPTIONAL),
      kind,
      ...statutoryChoices,
    ],
    // The case that the cabinet's instruction prints: 53,770 tenge.
    example: {
      "contract.firstDay": "2024-01-24",
      "contract.lastDay": "2029-01-23",
      "contract.premium": "60000",
      "termination.button": "refusal",
      "termination.terminatedOn": "2024-01-31",
    },
  },
  "ogpo-vts": {
    currency: "KZT",
    load: async () => (await import("return-premium/ogpo-vts")).returnPremium,
    fields: [
      concludedOn,
      ...term,
      premium,
      policyholder,
      reason,
      terminatedOn,
      appliedOn,
      paidPremium,
      usedDays,
      ...rounding,
    ],
    example: {
      ...carContract,
      "contract.premium": "30000",
      "termination.reason": "object-alienated",
      "termination.terminatedOn": "2026-05-01",
    },
  },
  "ogpo-plus": {
    currency: "KZT",
    load: async () => (await import("return-premium/ogpo-plus")).returnPremium,
    fields: [
      concludedOn,
      ...term,
      premium,
      policyholder,
      reason,
      end("amount", "termination.agreedReturn", { ...OPTIONAL, isConditional: true }),
      terminatedOn,
      appliedOn,
      paidPremium,
      more("amount", "contract.paidClaims", OPTIONAL),
      ...statutoryChoices,
      choice("choice", "options.claimsPaidBar"),
    ],
    example: {
      ...carContract,
      "contract.premium": "20000",
      "termination.reason": "object-ceased",
      "termination.terminatedOn": "2026-07-03",
    },
  },
  "kz-civil-code": {
    currency: "KZT",
    load: async () => (await import("return-premium/kz-civil-code")).returnPremium,
    fields: [
      concludedOn,
      ...term,
      premium,
      policyholder,
      reason,
      terminatedOn,
      appliedOn,
      paidPremium,
      kind,
      ...statutoryChoices,
    ],
    example: {
      ...carContract,
      "contract.premium": "20000",
      "termination.reason": "object-ceased",
      "termination.terminatedOn": "2026-07-03",
    },
  },
  osago: {
    currency: "RUB",
    load: async () => (await import("return-premium/osago")).returnPremium,
    fields: [
      ...term,
      premium,
      reason,
      end("day", "termination.eventOn", { ...OPTIONAL, ...IS_END, isConditional: true }),
      end("day", "termination.appliedOn", IS_END),
      more("periods", "contract.usePeriods", OPTIONAL),
      choice("percent", "options.returnableShare", { compared: ["77 %", "100 %"] }),
      ...rounding,
    ],
    example: {
      "contract.firstDay": "2026-01-01",
      "contract.lastDay": "2026-12-31",
      "contract.premium": "10000",
      "termination.reason": "vehicle-sold",
      "termination.appliedOn": "2026-06-30",
    },
  },
  "zetta-voluntary": {
    currency: "RUB",
    load: async () => (await import("return-premium/zetta-voluntary")).returnPremium,
    fields: [
      ...term,
      contract("amount", "contract.paidPremium"),
      end("yes-or-no", "claims.paid"),
      end("yes-or-no", "claims.reported"),
      end("day", "termination.lastCoveredDay", IS_END),
      end("day", "termination.appliedOn", IS_END),
      choice("percent", "options.costs.share", { called: "costs", compared: ["0 %", "43 %"] }),
      choice("choice", "options.costs.of"),
      ...rounding,
    ],
    example: {
      "contract.firstDay": "2026-01-01",
      "contract.lastDay": "2026-12-31",
      "contract.paidPremium": "50000",
      "claims.paid": "no",
      "claims.reported": "no",
      "termination.lastCoveredDay": "2026-06-14",
      "termination.appliedOn": "2026-06-14",
    },
  },
};
