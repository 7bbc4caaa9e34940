import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { assumedIn, defaultsIn } from "../../src/engine/assumed.js";
import { date, defaulted, fact } from "../../src/engine/fields.js";

const defaultsOf = () =>
  defaultsIn(
    z.strictObject({
      contract: z.strictObject({ firstDay: date, concludedOn: defaulted(date), kind: fact(z.enum(["annuity"])) }),
      termination: z.optional(z.strictObject({ appliedOn: defaulted(date) })),
      options: z.strictObject({ from: defaulted(date) }),
    }),
  );
const concludedOn = ["contract", "concludedOn"];
const appliedOn = ["termination", "appliedOn"];

it("the defaults of an operation are those of the contract and of its end, not of the options", () => {
  expect(defaultsOf()).toEqual([concludedOn, appliedOn]);
  expect(defaultsIn(z.strictObject({ on: defaulted(date) }))).toEqual([]);
  expect(defaultsIn(date)).toEqual([]);
});

describe("assumed", () => {
  it.each([
    { facts: { contract: { concludedOn: 1 }, termination: { appliedOn: 2 } }, assumed: [] },
    { facts: { contract: { concludedOn: 0 }, termination: {} }, assumed: [appliedOn] },
    { facts: { contract: { concludedOn: undefined }, termination: { appliedOn: 2 } }, assumed: [concludedOn] },
    { facts: { contract: {} }, assumed: [concludedOn, appliedOn] },
    { facts: undefined, assumed: [concludedOn, appliedOn] },
  ])("are the fields that $facts lacks", ({ facts, assumed }) => {
    expect(assumedIn(facts, defaultsOf())).toEqual(assumed);
  });
});
