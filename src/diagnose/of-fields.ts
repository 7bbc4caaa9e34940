import { allowedValuesOf } from "../engine/allowed-values.js";
import { definitionOf } from "../engine/define-operation.js";
import { valueAt } from "../engine/received.js";
import { fieldsOf } from "../engine/schema-shape.js";
import { kindOf } from "../engine/traits.js";
import { isEqual } from "../exact/fraction.js";
import { type Account, groundOf, movedBy, withInput } from "./account.js";
import { inInput, type Mistake, type Words } from "./mistake.js";
import { kebab } from "./names.js";

/** The mistake of using the contract premium instead of the premium received. */
export const unpaidInForce: Words = {
  name: "unpaid-in-force",
  meaning: "the fact that part of the premium had not been paid was overlooked",
  remedy: "base the calculation on the premium received",
  likelihood: 0.6,
};

/** Mistakes in which an optional field is overlooked. */
const forgotten: Readonly<Record<string, Words>> = {
  "contract.paidPremium": unpaidInForce,
  "contract.concludedOn": {
    name: "conclusion-as-first-day",
    meaning:
      "the cooling-off period was counted from the first day of cover, although the contract was concluded on another day",
    remedy: "count the cooling-off period from the day on which the contract was concluded",
    likelihood: 0.5,
  },
  "contract.usePeriods": {
    name: "use-periods-ignored",
    meaning: "all the days in the term were counted, although periods of use were given",
    remedy: "count only the days in the periods of use",
    likelihood: 0.7,
  },
  mitigationCosts: {
    name: "mitigation-forgotten",
    meaning: "the loss-mitigation costs were not reimbursed",
    remedy: "add the loss-mitigation costs to the payout",
    likelihood: 0.5,
  },
  premiumDue: {
    name: "set-off-forgotten",
    meaning: "the unpaid premium was not set off",
    remedy: "deduct the unpaid premium from the payout",
    likelihood: 0.5,
  },
  count: {
    name: "count-ignored",
    meaning: "a count of 1 was used, although a different count was given",
    remedy: "multiply the value of the index by the count given",
    likelihood: 0.6,
  },
};

/** The mistake of confusing one fact with another, if it has its own name. */
function factWords(path: string, from: unknown, to: unknown, wrong: Account): Words | undefined {
  if (from === "insurer-breach" && groundOf(wrong) === "claims-paid") {
    return {
      name: "claims-before-fault",
      meaning: "a paid claim barred the return although the insurer was at fault",
      remedy: "check whether the insurer is at fault before checking for paid claims",
      likelihood: 0.4,
    };
  }
  const named: Readonly<Record<string, Words>> = {
    "contract.policyholder=natural-person": {
      name: "legal-entity-withdraws",
      meaning: "a legal entity was given a natural person's cooling-off period",
      remedy: "grant a cooling-off period only to natural persons",
      likelihood: 0.6,
    },
    "contract.kind=ordinary": {
      name: "annuity-withdraws",
      meaning: "an annuity was given a cooling-off period",
      remedy: "do not grant a cooling-off period for an annuity",
      likelihood: 0.5,
    },
    "termination.button=refusal": loanInWindowOnly,
    ...(from === "loan-repaid" && { "termination.reason=withdrawal": loanInWindowOnly }),
    "deductible.kind=conditional": deductibleOfOtherKind,
    "deductible.kind=unconditional": deductibleOfOtherKind,
    "claims.reported=false": {
      name: "reported-claim-passes",
      meaning: "part of the premium was returned although a claim had been reported",
      remedy: "return nothing if a claim was reported",
      likelihood: 0.65,
    },
  };
  if (path === "harm") {
    return {
      name: "limit-of-other-harm",
      meaning: "the limit for another kind of harm was applied",
      remedy: "use the limit for the kind of harm in question",
      likelihood: 0.5,
    };
  }
  if (["own-wish", "false-information", "instalment-unpaid"].includes(String(from))) {
    return {
      name: "wish-returns",
      meaning: "part of the premium was returned although no return is due",
      remedy: "return nothing for this reason",
      likelihood: 0.6,
    };
  }
  return named[`${path}=${to}`];
}

const loanInWindowOnly: Words = {
  name: "loan-in-window-only",
  meaning: "after the loan was repaid, part of the premium was returned only within the cooling-off period",
  remedy: "after the loan is repaid, return the premium for the unused days at any time",
  likelihood: 0.5,
};

const deductibleOfOtherKind: Words = {
  name: "deductible-of-other-kind",
  meaning:
    "a franchise (conditional) deductible was treated as a straight (unconditional) one, or a straight deductible as a franchise",
  remedy: "apply the kind of deductible that was agreed",
  likelihood: 0.5,
};

/**
 * Mistakes in which an input field is overlooked or read as a different allowed value, or in which a date is read as
 * the previous day.
 */
export function mistakesOfFields(right: Account): readonly Mistake[] {
  return fieldsOf(definitionOf(right.operation).fields).flatMap(({ path, schema }) => {
    const value = valueAt(right.input, path);
    if (path[0] === "options" || value === undefined) return [];
    const field = path.join(".");
    const name = kebab(String(path.at(-1)));
    const leftOut: Mistake = {
      ...(forgotten[field] ?? {
        name: `${name}-forgotten`,
        meaning: `${field} was ignored`,
        remedy: `compute with ${field}`,
        likelihood: 0.4,
      }),
      ...inInput(() => ({ [field]: undefined })),
    };
    const dayEarly: Mistake = {
      name: `zone-shifted-${name}`,
      meaning: `${field} was read as the day before, because of a time-zone shift`,
      remedy: "read and send days as text, without a time zone",
      likelihood: 0.2,
      ...inInput((account) => movedBy(account, field, -1)),
    };
    return [
      ...(withInput(right, { [field]: undefined }).length > 0 ? [leftOut] : []),
      ...(kindOf(schema) === "day" ? [dayEarly] : []),
      ...otherWords(right, field, name, value, allowedValuesOf(schema) ?? []),
    ];
  });
}

/**
 * Mistakes in which a fact is read as any other allowed value. If several mistakes without their own names produce the
 * same amount, only one of them is kept.
 */
function otherWords(
  right: Account,
  field: string,
  name: string,
  value: unknown,
  words: readonly (string | boolean)[],
): readonly Mistake[] {
  const seen = [right];
  return words.flatMap((word): readonly Mistake[] => {
    const [wrong] = word === value ? [] : withInput(right, { [field]: word });
    if (wrong === undefined) return [];
    const named = factWords(field, value, word, wrong);
    if (named === undefined && seen.some(({ amount }) => isEqual(amount, wrong.amount))) return [];
    seen.push(wrong);
    const generic = {
      name: `${name}-as-${word}`,
      meaning: `${field} was treated as ${word} instead of ${value}`,
      remedy: `compute with ${field} as given: ${value}`,
      likelihood: 0.15,
    };
    return [{ ...(named ?? generic), ...inInput(() => ({ [field]: word })) }];
  });
}
