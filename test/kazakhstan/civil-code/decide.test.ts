import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onlyValueOf } from "../../../src/engine/dated.js";
import { readInput } from "../../../src/engine/read-input.js";
import { DEFAULT_ROUNDING } from "../../../src/exact/rounding.js";
import { decide } from "../../../src/kazakhstan/civil-code/decide.js";
import { costsCapShare } from "../../../src/kazakhstan/civil-code/parameters.js";
import { returnPremiumInput } from "../../../src/kazakhstan/civil-code/return-premium.fields.js";
import { returnPremium } from "../../../src/kazakhstan/civil-code/return-premium.js";
import { conventionsOf } from "../../../src/kazakhstan/ended-contract/conventions.js";
import { endedContract } from "../../../src/kazakhstan/ended-contract/ended-contract.js";
import type { KzCivilCodeInput } from "../../oracle/kz-civil-code.js";
import { readAmount } from "../../oracle/money.js";
import { coolingOffWindow, isInWindow } from "../../oracle/return-parts.js";
import { run } from "../../support/run.js";
import { changed } from "../../vectors/changes.js";
import { withdrawn } from "../../vectors/tables/yearly-contract.js";
import { byGround, withdrawals } from "./return-premium.arbitrary.js";

const CASES = 200;

/** The facts of a contract as other rule sets hand them over: they do not know its kind. */
function factsIn(input: unknown) {
  const facts = readInput({ fields: returnPremiumInput, country: "kazakhstan" }, input);
  const defaults = { costs: { share: onlyValueOf(costsCapShare) }, rounding: DEFAULT_ROUNDING };
  return endedContract(facts, conventionsOf(facts.options, defaults));
}

const withoutKind = (input: KzCivilCodeInput): unknown => changed(input, { "contract.kind": undefined });

/** Whether the calendar that would tell if a withdrawal came in time is not published. */
function isUndecidable({ contract, termination, options = {} }: KzCivilCodeInput): boolean {
  const hasWindow = contract.policyholder === "natural-person" && contract.concludedOn >= "2022-09-12";
  if (termination.reason !== "withdrawal" || !hasWindow) return false;
  const window = coolingOffWindow(contract.concludedOn, options);
  return isInWindow(termination.appliedOn ?? termination.terminatedOn, window) === "undecidable";
}

function expectSameAsRecorded(input: KzCivilCodeInput): void {
  const decision = decide(factsIn(withoutKind(input)));
  if (isUndecidable(input)) {
    expect(decision).toBeUndefined();
    return;
  }
  const recorded = run(returnPremium, withoutKind(input));
  const { numerator, denominator } = decision?.returnPremium ?? { numerator: -1n, denominator: 1n };
  expect(decision?.ground).toBe(recorded.ground);
  expect(100n * numerator).toBe(readAmount(recorded.returnPremium) * denominator);
}

describe("what the Code decides for another rule set is what it records of itself", () => {
  it.each(Object.entries(byGround))("on inputs of the ground %s", (_, inputs) => {
    fc.assert(fc.property(inputs, expectSameAsRecorded), { numRuns: CASES });
  });

  it("on withdrawals, or nothing where the window cannot be decided", () => {
    let undecided = 0;
    fc.assert(
      fc.property(withdrawals, (input) => {
        if (isUndecidable(input)) undecided += 1;
        expectSameAsRecorded(input);
      }),
      { numRuns: 5 * CASES },
    );
    expect(undecided).toBeGreaterThan(0);
  });
});

it.each(["replacement", "non-payment", "agreement", "toString"])("the Code does not know the reason %s", (reason) => {
  expect(decide({ ...factsIn(withdrawn), reason })).toBeUndefined();
});
