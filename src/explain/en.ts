import { mergedWords } from "../engine/words.js";
import type { Counted, Locale } from "./locale.js";
import { wordsOfProducts } from "./words-of-products.js";

const months = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

const units: Readonly<Record<Counted, string>> = {
  days: "day",
  months: "month",
  "working-days": "working day",
  "calendar-days": "calendar day",
};

/** English, with dates such as `24 January 2024` and amounts such as `53,770.11 KZT`. */
export const en: Locale = {
  language: "en",
  words: /* @__PURE__ */ mergedWords([
    ...wordsOfProducts,
    {
      fields: {
        options: "the options",
        rounding: "the rounding",
        unit: "the unit of rounding",
        mode: "the mode of rounding",
      },
      values: {
        "half-up": "to the nearest, ties up",
        "half-even": "to the nearest, ties to even",
        "half-down": "to the nearest, ties down",
        up: "up",
        down: "down",
      },
      conventions: {
        "rounding half-up":
          "the amount is rounded to the nearest {unit}, and ties are rounded up[{allReturned}, but not above the premium paid]",
        "rounding half-even":
          "the amount is rounded to the nearest {unit}, and ties are rounded to the even multiple[{allReturned}, but not above the premium paid]",
        "rounding half-down":
          "the amount is rounded to the nearest {unit}, and ties are rounded down[{allReturned}, but not above the premium paid]",
        "rounding up":
          "the amount is rounded up to a multiple of {unit}[{allReturned}, but not above the premium paid]",
        "rounding down":
          "the amount is rounded down to a multiple of {unit}[{allReturned}, but not above the premium paid]",
      },
    },
  ]),
  sentences: {
    edition: "{title}, edition of {edition}",
    returned:
      "{returnPremium} is returned[ out of {paidPremium} paid]; the insurer keeps {retainedPremium}[; but under the Civil Code, {total} would be returned]",
    nothing:
      "nothing is returned ({returnPremium}); the insurer keeps {retainedPremium}[ out of {paidPremium} paid][{instalmentUnpaid}, or the part of it that was paid][; but under the Civil Code, {total} would be returned]",
    notAgreed: "the amount to be returned is not known: the parties have not agreed on one, and no clause sets it",
    term: "the contract[, concluded on {concludedOn},] runs from {firstDay} to {lastDay}[; its premium is {premium}]",
    agreedTerm:
      "the term under the contract, which never came into force, is {firstDay} to {lastDay}[; its premium is {premium}][; the application was received on {appliedOn}]",
    end: "it ends on {terminatedOn}[; the application or notice was received on {appliedOn}]",
    lastCovered: "the last day of cover is {lastCoveredDay}[; the application was received on {appliedOn}]",
    reason: "reason: {reason}",
    days: "the term[{onlyInUse} of use] is {daysTerm}:[ {daysUsed} used and] {daysUnused} unused",
    usePeriod: "the vehicle may be used from {firstDay} to {lastDay}",
    coolingOff: "the last day of the cooling-off period is {coolingOffLastDay}",
    coolingOffMoved:
      "the last day of the cooling-off period is {coolingOffLastDay}, as the 14th day is a non-working day",
    due: "it must be paid by {dueOn}",
    moved: "the last day was moved from a non-working day to the next working day",
    exhausted: "the sum insured is exhausted, which ends the contract",
    cited: "[{ground} ({citations})|the rule: {citations}]",
    met: "met",
    unmet: "not met",
    holds: "yes",
    fails: "no",
    open: "not known",
    rounded: "{sum}, rounded[{down} down|{up} up] to {result}",
    below: "{sum}, below zero, so {result}",
    capped: "{sum}, rounded (to at most {result}): {result}",
  },
  headings: {
    case: "The contract",
    otherGrounds: "Which ground applies, and why the others do not",
    conditions: "Conditions of an insured event",
    refusals: "Grounds on which the insurer may refuse",
    steps: "Calculation",
    notes: "What to know",
    documents: "Documents to submit",
    excludedLosses: "Losses that are never covered",
    missing: "Still needed",
    missingConditions: "Still needed: is it an insured event?",
    missingRefusals: "Still needed: may the insurer refuse?",
    assumed: "Assumed, because not stated",
    choices: "Choices behind the result",
    issues: "What is wrong, and how to correct it",
  },
  remedies: {
    issue: "[{field} ({received}) {order}|{field} ({received}): {fault}|{field}: {fault}|{fault}][ ({text})]",
    item: "[{list}, no. {place}: {item}|{item}, no. {place}]",
    contradiction: "correct this or {other}[, {received}]",
    suggestion: "write {suggestion}",
    allowed: "allowed: {allowed}",
    years: "write a date in {allowed}",
    expected: "write {expected}",
    above: "must be more than {above}",
    between: "it must be from {least} to {most}[, with at most {decimals} decimals]",
    items: "give {least} to {most} items",
    most: "at most {most} is allowed",
    longest: "the latest date allowed is {limitDay}",
    shortest: "the earliest date allowed is {limitDay}",
    table: "{table} are known from {knownFrom} to {knownTo}, but {needed} is required",
    option: "provide {option}",
    missing: "provide it",
    leaveOut: "leave it out",
  },
  errors: {
    "invalid-input": "The input is not valid",
    "invalid-json": "The text is not valid JSON",
    "unknown-operation": "There is no such operation",
    "outside-edition": "This edition of the rules does not apply on that date",
    "outside-scope": "This case is outside the scope of the calculation",
    "no-parameter-for-date": "A required value is not known for that date",
    "line-too-long": "The line is too long",
  },
  issues: {
    "invalid-type": "wrong type",
    "invalid-amount": "not an amount",
    "invalid-share": "not a share",
    negative: "must not be negative",
    "invalid-date": "not a valid date",
    "outside-years": "not a date from 1900 to 2999",
    "invalid-option": "not one of the allowed values",
    "missing-field": "missing",
    "unknown-field": "no such field",
    "dates-out-of-order": "must come after another date",
    "too-early": "must not be before {other} ({received})",
    "too-late": "must not be after {other} ({received})",
    "contradictory-facts": "contradicts another fact",
    "duplicate-field": "given twice in the same object",
    "invalid-json": "not valid JSON",
    "unknown-operation": "no such operation",
    "outside-edition": "not covered by this edition of the rules; see the rules of that time",
    "outside-scope": "outside the scope of the calculation",
    "no-parameter-for-date": "a required value is not known for that date",
    "line-too-long": "longer than 1 MiB",
  },
  kinds: {
    text: "text",
    number: "a number",
    "true-or-false": "true or false",
    "whole-number": "a whole number",
    object: "an object",
    list: "a list",
    amount: "an amount such as 20000.00",
    share: "a share such as 0.1",
    day: "a date such as 2025-03-02",
  },
  tables: { "working-days": "working days", mrp: "values of the MRP" },
  input: "the input",
  or: " or ",
  field: (label) => label,
  quotes: ["“", "”"],
  functions: { min: "the lesser of ", max: "the greater of ", round: "rounded " },
  digits: { group: ",", point: "." },
  money: (number, currency) => `${number} ${currency}`,
  percent: (number) => `${number}%`,
  count: (count, unit) => `${count} ${units[unit]}${count === 1 ? "" : "s"}`,
  day: (year, month, dayOfMonth) => `${dayOfMonth} ${months[month - 1]} ${year}`,
};
