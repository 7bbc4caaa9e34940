/** The global `expect`, whose types are those of @types/jest. */
import { lifeCabinet } from "return-premium";
import { matchers } from "return-premium/testing/jest";

expect.extend(matchers);

test("TypeScript with the global expect", () => {
  const contract = { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" } as const;
  const input = { contract, termination: { button: "refusal", terminatedOn: "2024-01-31" } } as const;
  expect(lifeCabinet.returnPremium(input).returnPremium).toBe("53770");
  expect("53 770 ₸").toBeReturnPremiumFor(lifeCabinet.returnPremium, input);
  // @ts-expect-error no operation
  expect(() => expect("5").toBeReturnPremiumFor("life-cabinet/return-premium", input)).toThrow();
});
