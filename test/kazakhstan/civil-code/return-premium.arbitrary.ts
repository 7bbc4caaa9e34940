import fc from "fast-check";
import type { KzCivilCodeInput } from "../../oracle/kz-civil-code.js";
import { CIRCUMSTANCES } from "../../oracle/return-parts.js";
import { type EndedContract, endedContract } from "../ended-contract.arbitrary.js";

const LONGEST_TERM = 4000;

const anyReason = fc.constantFrom("withdrawal", "insurer-breach", "loan-repaid", ...CIRCUMSTANCES);
const circumstance = fc.constantFrom(...CIRCUMSTANCES);
const anyHolder = fc.constantFrom("natural-person", "legal-entity");
const anyKind = fc.constantFrom("ordinary", "loan-linked", "annuity", null, undefined);

type Parts = Pick<KzCivilCodeInput["contract"], "policyholder" | "kind"> &
  Pick<KzCivilCodeInput["termination"], "reason">;

const inputs = (
  ended: fc.Arbitrary<EndedContract>,
  reason: fc.Arbitrary<Parts["reason"]>,
  policyholder: fc.Arbitrary<Parts["policyholder"]> = anyHolder,
  kind: fc.Arbitrary<Parts["kind"]> = anyKind,
): fc.Arbitrary<KzCivilCodeInput> =>
  fc
    .tuple(ended, reason, policyholder, kind)
    .map(([{ contract, termination, options }, reason, policyholder, kind]) => ({
      contract: { ...contract, policyholder, kind },
      termination: { ...termination, reason },
      options,
    }));

/** Since this day natural persons have the return of 842(2). */
const EDITION = "2022-09-12";

const underEdition = (inputs: fc.Arbitrary<KzCivilCodeInput>) =>
  inputs.filter(({ contract }) => contract.concludedOn >= EDITION);
const beforeEdition = (inputs: fc.Arbitrary<KzCivilCodeInput>) =>
  inputs.filter(({ contract }) => contract.concludedOn < EDITION);

/** For each ground, inputs under which it holds. */
export const byGround = {
  "before-start": inputs(endedContract("before-start", LONGEST_TERM), anyReason),
  "insurer-fault": inputs(endedContract("in-term", LONGEST_TERM), fc.constant("insurer-breach")),
  "art-841-1": inputs(endedContract("in-term", LONGEST_TERM), circumstance),
  "loan-repaid": underEdition(
    inputs(endedContract("in-term", LONGEST_TERM), fc.constant("loan-repaid"), fc.constant("natural-person")),
  ),
  "cooling-off": underEdition(
    inputs(
      endedContract("in-window", LONGEST_TERM),
      fc.constant("withdrawal"),
      fc.constant("natural-person"),
      fc.constantFrom("ordinary", "loan-linked", null, undefined),
    ),
  ),
  "art-841-2": fc.oneof(
    inputs(
      endedContract("in-term", LONGEST_TERM),
      fc.constantFrom("withdrawal", "loan-repaid"),
      fc.constant("legal-entity"),
    ),
    inputs(endedContract("in-term", LONGEST_TERM), fc.constant("withdrawal"), anyHolder, fc.constant("annuity")),
    beforeEdition(inputs(endedContract("in-term", LONGEST_TERM), fc.constantFrom("withdrawal", "loan-repaid"))),
  ),
} as const;

/** Withdrawals by natural persons, of which some cannot be decided: the working days of their year are not published. */
export const withdrawals: fc.Arbitrary<KzCivilCodeInput> = inputs(
  fc.oneof(
    endedContract("in-term", 60),
    endedContract("just-after-window", 60, "2027-01-05").map(({ options: _, ...ended }) => ended),
  ),
  fc.constant("withdrawal"),
  fc.constant("natural-person"),
);

/** Natural persons' contracts that can have been concluded on the edition's day or on the eve of it. */
export const aroundEdition = (reasons: readonly Parts["reason"][]): fc.Arbitrary<KzCivilCodeInput> =>
  inputs(
    endedContract("in-term", LONGEST_TERM, "2022-09-12"),
    fc.constantFrom(...reasons),
    fc.constant("natural-person"),
  );
