import fc from "fast-check";
import type { ZettaVoluntaryInput } from "../../oracle/zetta-voluntary.js";
import { dayAfter } from "../../support/days.js";
import { policyAndDay, share } from "../russian-policy.arbitrary.js";

type Claims = ZettaVoluntaryInput["claims"];
type Costs = NonNullable<ZettaVoluntaryInput["options"]>["costs"];

const EARLIEST_DAY = "2019-01-01";
const LONGEST_DELAY = 60;

const noClaims: Claims = { paid: false, reported: false };
const someClaims = fc.constantFrom<Claims>(
  { paid: true, reported: false },
  { paid: false, reported: true },
  { paid: true, reported: true },
);
const costsOf = (of: "paid-premium" | "unearned-premium"): fc.Arbitrary<Costs> => share.map((share) => ({ share, of }));

const inputs = (claims: fc.Arbitrary<Claims>, costs: fc.Arbitrary<Costs>): fc.Arbitrary<ZettaVoluntaryInput> =>
  fc
    .record({ policy: policyAndDay(EARLIEST_DAY), delay: fc.nat(LONGEST_DELAY), claims, costs })
    .map(({ policy: { firstDay, lastDay, day, premium, rounding }, delay, claims, costs }) => {
      // No day after the last is covered.
      const lastCoveredDay = day < lastDay ? day : lastDay;
      return {
        contract: { firstDay, lastDay, paidPremium: premium },
        claims,
        termination: { lastCoveredDay, appliedOn: dayAfter(lastCoveredDay, delay) },
        options: { costs, rounding },
      };
    });

/** For each reading of the clause about costs, inputs without claims. */
export const readings = {
  "43% of the paid premium, unsaid": inputs(fc.constant(noClaims), fc.constant(undefined)),
  "a share of the paid premium": inputs(fc.constant(noClaims), costsOf("paid-premium")),
  "43% of the unearned premium": inputs(
    fc.constant(noClaims),
    fc.constant<Costs>({ share: "0.43", of: "unearned-premium" }),
  ),
  "a share of the unearned premium": inputs(fc.constant(noClaims), costsOf("unearned-premium")),
} as const;

/** Inputs that a claim bars from any return. */
export const barred = inputs(
  someClaims,
  fc.oneof(fc.constant(undefined), costsOf("paid-premium"), costsOf("unearned-premium")),
);
