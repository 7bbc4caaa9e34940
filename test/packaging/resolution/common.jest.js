const { lifeCabinet } = require("return-premium");
const { matchers } = require("return-premium/testing/jest");

expect.extend(matchers);

test("CommonJS as it stands", () => {
  const contract = { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" };
  const input = { contract, termination: { button: "refusal", terminatedOn: "2024-01-31" } };
  expect(lifeCabinet.returnPremium(input).returnPremium).toBe("53770");
  expect("53 770 ₸").toBeReturnPremiumFor(lifeCabinet.returnPremium, input);
});
