/** The matchers in vitest. */
import { operations } from "return-premium";
import { personas } from "return-premium/testing";
import { matchers } from "return-premium/testing/vitest";
import { expect } from "vitest";

expect.extend(matchers);

for (const { operation, input, expected } of personas) {
  expect(expected.returnPremium).toBeReturnPremiumFor(operations[operation], input);
  expect(expected.returnPremium).not.toShowAmount(-1);
}

// @ts-expect-error an amount is text or a number
expect("5").toShowAmount({});
