import fc from "fast-check";
import {
  type ClaimEligibilityInput,
  type ClaimFacts,
  YES_OR_NO_FACTS,
  type YesOrNoFact,
} from "../../oracle/claim-eligibility.js";
import { daysBetween, previousDay } from "../../oracle/days.js";
import { kzMrp } from "../../oracle/mrp.js";
import { dayAfter } from "../../support/days.js";
import { amountText } from "../ended-contract.arbitrary.js";

type Contract = ClaimEligibilityInput["contract"];

const EDITION = "2024-05-14";
const DAYS_OF_INTEREST = [
  "2023-12-31",
  "2024-01-01",
  "2024-12-31",
  "2025-01-01",
  "2025-12-31",
  "2026-01-01",
  "2026-12-31",
  "2027-01-01",
];

/** How often, in a hundred, a fact speaks for the claim, is unknown, and speaks against it. */
interface Mix {
  readonly favourable: number;
  readonly unknown: number;
  readonly adverse: number;
}

const mixes: readonly Mix[] = [
  { favourable: 100, unknown: 0, adverse: 0 },
  { favourable: 92, unknown: 8, adverse: 0 },
  { favourable: 94, unknown: 3, adverse: 3 },
  { favourable: 40, unknown: 60, adverse: 0 },
  { favourable: 40, unknown: 40, adverse: 20 },
];

const favourableWhenTrue: readonly YesOrNoFact[] = [
  "inKazakhstan",
  "roadAccident",
  "vehicleNamedInContract",
  "premiumPaid",
  "compulsoryPayoutMade",
];

/** A value by the mix; unknown is as often null as absent. */
function mixed<Value>(
  { favourable, unknown, adverse }: Mix,
  good: fc.Arbitrary<Value>,
  bad: fc.Arbitrary<Value>,
): fc.Arbitrary<Value | null | undefined> {
  return fc.oneof(
    { weight: favourable, arbitrary: good },
    { weight: unknown, arbitrary: fc.constantFrom(null, undefined) },
    { weight: adverse, arbitrary: bad },
  );
}

function yesOrNoFacts(mix: Mix): fc.Arbitrary<Pick<ClaimFacts, YesOrNoFact>> {
  const favourable = (fact: YesOrNoFact) => fc.constant(favourableWhenTrue.includes(fact));
  const adverse = (fact: YesOrNoFact) => fc.constant(!favourableWhenTrue.includes(fact));
  // A need is asked about only after an intentional act: both answers are favourable.
  const facts = YES_OR_NO_FACTS.map(
    (fact) =>
      [
        fact,
        fact === "necessityOrSelfDefence"
          ? mixed(mix, fc.boolean(), fc.boolean())
          : mixed(mix, favourable(fact), adverse(fact)),
      ] as const,
  );
  return fc.record(Object.fromEntries(facts));
}

/** Some day to a month after the conclusion the cover begins; it lasts a year at most, and may end early. */
const contract: fc.Arbitrary<Contract> = fc
  .record({
    concludedOn: fc.oneof(
      { weight: 4, arbitrary: fc.nat(1300).map((count) => dayAfter("2023-06-01", count)) },
      { weight: 1, arbitrary: fc.constantFrom(previousDay(EDITION), EDITION) },
    ),
    gap: fc.nat(30),
    later: fc.nat(364),
    terminated: fc.option(fc.nat(364)),
  })
  .map(({ concludedOn, gap, later, terminated }) => {
    const firstDay = dayAfter(concludedOn, gap);
    return {
      concludedOn,
      firstDay,
      lastDay: dayAfter(firstDay, later),
      ...(terminated !== null && { terminatedOn: dayAfter(firstDay, Math.min(terminated, later)) }),
    };
  });

/** Days under the contract: most in cover, many on either side of a boundary. */
function accidentDay({ concludedOn, firstDay, lastDay, terminatedOn = lastDay }: Contract): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.nat(daysBetween(firstDay, terminatedOn)).map((count) => dayAfter(firstDay, count)) },
    { weight: 2, arbitrary: fc.constantFrom(firstDay, previousDay(terminatedOn)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        previousDay(concludedOn),
        concludedOn,
        previousDay(firstDay),
        terminatedOn,
        lastDay,
        dayAfter(lastDay, 1),
      ),
    },
  );
}

function payoutDay(accidentOn: string): fc.Arbitrary<string> {
  const later = DAYS_OF_INTEREST.filter((day) => day >= accidentOn);
  return fc.oneof(
    { weight: 1, arbitrary: fc.nat(60).map((count) => dayAfter(accidentOn, count)) },
    { weight: 3, arbitrary: fc.constantFrom(accidentOn, ...later) },
  );
}

const hundredths: fc.Arbitrary<bigint> = fc.oneof(
  fc.constantFrom(0n, 1n, 2n),
  fc.bigInt({ min: 0n, max: 500_000_000n }),
  fc.bigInt({ min: 0n, max: 10n ** 16n }),
);

/** The amount itself, one hundredth less or more, or an amount that has nothing to do with it. */
const near = (amount: bigint): fc.Arbitrary<bigint> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(-1n, 0n, 1n).map((by) => (amount + by < 0n ? 0n : amount + by)) },
    { weight: 1, arbitrary: hundredths },
  );

/** 600 indices of the payout day, or of the last day on which one is published. */
function lowValue(payoutOn: string): bigint {
  const amount = kzMrp({ on: payoutOn, count: 600 });
  return "error" in amount ? lowValue("2026-12-31") : BigInt(amount.amount) * 100n;
}

/** A payout day, an actual value near 600 indices of it, and repair near 80% of that value. */
function vehicleFacts(accidentOn: string, mix: Mix): fc.Arbitrary<ClaimFacts> {
  const known = payoutDay(accidentOn).chain((payoutOn) =>
    near(lowValue(payoutOn)).chain((actualValue) =>
      near((actualValue * 80n) / 100n).map((repairCost) => ({
        payoutOn,
        actualValue: amountText(actualValue),
        repairCost: amountText(repairCost),
      })),
    ),
  );
  const isTold = mixed({ ...mix, adverse: 0 }, fc.constant(true), fc.constant(true));
  return fc
    .record({ known, payoutOn: isTold, actualValue: isTold, repairCost: isTold })
    .map(({ known, payoutOn, actualValue, repairCost }) => ({
      payoutOn: payoutOn && known.payoutOn,
      actualValue: actualValue && known.actualValue,
      repairCost: repairCost && known.repairCost,
    }));
}

const depreciation = (mix: Mix): fc.Arbitrary<ClaimFacts> =>
  mixed(mix, fc.constantFrom("0.01", "150000"), fc.constantFrom("0", "0.00")).map((depreciation) => ({ depreciation }));

/** Mostly none; else an index that is told, of which 600 are near the value or far from it. */
const options: fc.Arbitrary<ClaimEligibilityInput["options"]> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(undefined, {}) },
  { weight: 1, arbitrary: fc.constantFrom("0.01", "3932", "4325", "4500.50").map((mrp) => ({ mrp })) },
);

/** Valid claims of every verdict, known in full and in part. */
export const claim: fc.Arbitrary<ClaimEligibilityInput> = fc
  .record({ mix: fc.constantFrom(...mixes), contract })
  .chain(({ mix, contract }) =>
    accidentDay(contract).chain((accidentOn) =>
      fc
        .tuple(yesOrNoFacts(mix), vehicleFacts(accidentOn, mix), depreciation(mix), options)
        .map(([facts, vehicle, depreciation, options]) => ({
          contract,
          claim: { accidentOn, ...facts, ...vehicle, ...depreciation },
          options,
        })),
    ),
  );
