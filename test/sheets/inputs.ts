import fc from "fast-check";
import { valueAt, withValueAt } from "../../src/engine/received.js";
import { byGround as civilCode } from "../kazakhstan/civil-code/return-premium.arbitrary.js";
import { amountText } from "../kazakhstan/ended-contract.arbitrary.js";
import { contractOf, type Days, endAfter, tiesLessATenth } from "../kazakhstan/less-a-tenth.js";
import { endedBy } from "../kazakhstan/life-cabinet/return-premium.arbitrary.js";
import { byGround as ogpoPlus } from "../kazakhstan/ogpo-plus/return-premium.arbitrary.js";
import { byGround as ogpoVts } from "../kazakhstan/ogpo-vts/return-premium.arbitrary.js";
import { previousDay } from "../oracle/days.js";
import { readAmount } from "../oracle/money.js";
import { casesOf, reasons } from "../russia/osago/cases.arbitrary.js";
import { barred, readings } from "../russia/zetta-voluntary/cases.arbitrary.js";
import { dayAfter } from "../support/days.js";
import { type TieOfPart, tiesOfParts } from "../support/ties.js";

const FIRST_DAY = "2025-03-02";
const LONGEST_TERM = 365;

/** A sheet computes with amounts of up to 10 billion; larger ones are brought below that. */
const MOST = 10n ** 12n;
const amounts: readonly (readonly string[])[] = [
  ["contract", "premium"],
  ["contract", "paidPremium"],
  ["contract", "paidClaims"],
  ["termination", "agreedReturn"],
  ["options", "costs", "amount"],
];

/** The same input with every amount divided by a power of ten, where the premium is too large for a sheet. */
function withinReach(input: unknown): unknown {
  const size = (path: readonly string[]): bigint => {
    const text = valueAt(input, path);
    return typeof text === "string" ? readAmount(text) : 0n;
  };
  const largest = amounts.map(size).reduce((most, one) => (one > most ? one : most));
  if (largest <= MOST) return input;
  const divisor = 10n ** BigInt(String(largest / MOST).length);
  return amounts.reduce(
    (whole, path) =>
      valueAt(input, path) === undefined ? whole : withValueAt(whole, path, amountText(size(path) / divisor)),
    input,
  );
}

/** The same input saying that no claims were paid, where it says nothing: a sheet has a cell for them then. */
const withoutClaims = (input: unknown): unknown =>
  valueAt(input, ["contract", "paidClaims"]) === undefined
    ? withValueAt(input, ["contract", "paidClaims"], "0")
    : input;

/** Random inputs of each operation, whatever the ground; a few of them may be refused once their amounts are divided. */
const random: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  "ogpo-plus/return-premium": fc
    .tuple(fc.oneof(...Object.values(ogpoPlus)), fc.boolean())
    .map(([input, isTold]) => (isTold ? withoutClaims(input) : input)),
  "ogpo-vts/return-premium": fc.oneof(...Object.values(ogpoVts)),
  "kz-civil-code/return-premium": fc.oneof(...Object.values(civilCode)),
  "life-cabinet/return-premium": fc.oneof(
    endedBy("refusal", "in-window"),
    endedBy("refusal", "before-start"),
    endedBy("refusal", "in-term"),
    endedBy("early-loan-repayment", "in-term"),
  ),
  "osago/return-premium": fc.oneof(...reasons.map((reason) => casesOf(reason).map(({ input }) => input))),
  "zetta-voluntary/return-premium": fc.oneof(...Object.values(readings), barred),
};

const lessATenth = tiesLessATenth(20, LONGEST_TERM);

const partsOf = (numerator: (days: Days) => number, denominator: (days: Days) => number) =>
  tiesOfParts(20, (index) => {
    // Steps that share no factor with the number of terms visit terms and days in a scattered, fixed order.
    const term = 1 + ((index * 37) % LONGEST_TERM);
    const used = 1 + ((index * 101) % term);
    const days = { term, used };
    return { days, numerator: BigInt(numerator(days)), denominator: BigInt(denominator(days)) };
  });

const ofKept = partsOf(
  ({ used }) => used,
  ({ term }) => term,
);
const of77 = partsOf(
  ({ used }) => 77 * used,
  ({ term }) => 100 * term,
);
const of43 = partsOf(
  ({ term, used }) => 100 * used - 43 * term,
  ({ term }) => 100 * term,
);
const of15 = tiesOfParts(20, () => ({ days: { term: 365, used: 3 }, numerator: 15n, denominator: 100n }));

const withdrawal = { reason: "withdrawal", appliedOn: FIRST_DAY };

const kazakh = (tie: TieOfPart<Days>, termination: object) => ({
  contract: contractOf(tie, tie.days.term),
  termination,
  options: { rounding: tie.rounding },
});

/** Inputs whose amount lies exactly halfway between two multiples of the unit, in every mode and unit. */
const ties: Readonly<Record<string, readonly unknown[]>> = {
  "ogpo-plus/return-premium": [
    ...lessATenth.map((tie) => kazakh(tie, { reason: "object-ceased", terminatedOn: endAfter(tie.days.used) })),
    ...ofKept.map((tie) => kazakh(tie, { reason: "replacement", terminatedOn: endAfter(tie.days.used - 1) })),
  ],
  "ogpo-vts/return-premium": [
    ...ofKept.map((tie) => kazakh(tie, { reason: "replacement", terminatedOn: endAfter(tie.days.used - 1) })),
    ...of15.map((tie) => kazakh(tie, { reason: "withdrawal", terminatedOn: endAfter(tie.days.used) })),
  ],
  "kz-civil-code/return-premium": lessATenth.map((tie) =>
    kazakh(tie, { ...withdrawal, terminatedOn: endAfter(tie.days.used) }),
  ),
  "life-cabinet/return-premium": lessATenth.map((tie) =>
    kazakh(tie, { button: "early-loan-repayment", terminatedOn: endAfter(tie.days.used) }),
  ),
  "osago/return-premium": of77.map(({ days: { term, used: unused }, premiumText, rounding }) => ({
    contract: { firstDay: FIRST_DAY, lastDay: dayAfter(FIRST_DAY, term - 1), premium: premiumText },
    termination: { reason: "vehicle-sold", appliedOn: previousDay(dayAfter(FIRST_DAY, term - unused)) },
    options: { rounding },
  })),
  "zetta-voluntary/return-premium": of43.map(({ days: { term, used: unused }, premiumText, rounding }) => ({
    contract: { firstDay: FIRST_DAY, lastDay: dayAfter(FIRST_DAY, term - 1), paidPremium: premiumText },
    claims: { paid: false, reported: false },
    termination: { lastCoveredDay: previousDay(dayAfter(FIRST_DAY, term - unused)), appliedOn: FIRST_DAY },
    options: { rounding },
  })),
};

/** Everything that can be left out is, as in JSON. */
const asJson = (input: unknown): unknown => JSON.parse(JSON.stringify(input));

/** So many inputs of an operation, ties first; more of them than are wanted may have to be tried. */
export function inputsOf(id: string, count: number, isComputed: (input: unknown) => boolean): readonly unknown[] {
  const found = (ties[id] ?? []).map(asJson).filter(isComputed);
  const arbitrary = random[id];
  if (arbitrary === undefined) throw new Error(`${id} has no random inputs`);
  const others = fc
    .sample(arbitrary, { numRuns: 2 * count, seed: 20261130 })
    .map((input) => withinReach(asJson(input)))
    .filter(isComputed);
  return [...found, ...others].slice(0, count);
}
