import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { assumedIn, defaultsIn } from "../../src/engine/assumed.js";
import { date, defaulted, fact } from "../../src/engine/fields.js";

const defaults = defaultsIn(
  z.strictObject({
    contract: z.strictObject({ firstDay: date, concludedOn: defaulted(date), kind: fact(z.enum(["annuity"])) }),
    termination: z.optional(z.strictObject({ appliedOn: defaulted(date) })),
    options: z.strictObject({ from: defaulted(date) }),
  }),
);

it("the defaults of an operation are those of the contract and of its end, not of the options", () => {
  expect(defaults).toEqual([
    ["contract", "concludedOn"],
    ["termination", "appliedOn"],
  ]);
  expect(defaultsIn(z.strictObject({ on: defaulted(date) }))).toEqual([]);
});

describe("assumed", () => {
  it.each([
    { facts: { contract: { concludedOn: 1 }, termination: { appliedOn: 2 } }, assumed: [] },
    { facts: { contract: { concludedOn: 0 }, termination: {} }, assumed: [["termination", "appliedOn"]] },
    { facts: { contract: { concludedOn: undefined }, termination: { appliedOn: 2 } }, assumed: [defaults[0]] },
    { facts: { contract: {} }, assumed: defaults },
    { facts: undefined, assumed: defaults },
  ])("are the fields that $facts lacks", ({ facts, assumed }) => {
    expect(assumedIn(facts, defaults)).toEqual(assumed);
  });
});
