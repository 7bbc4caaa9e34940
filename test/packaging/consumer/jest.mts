/** The matchers in jest. */
import { expect } from "@jest/globals";
import { lifeCabinet } from "return-premium";
import { matchers } from "return-premium/testing/jest";

expect.extend(matchers);

const contract = { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" } as const;
const input = { contract, termination: { button: "refusal", terminatedOn: "2024-01-31" } } as const;

expect("53 770 ₸").toBeReturnPremiumFor(lifeCabinet.returnPremium, input);
expect(53770).toShowAmount("53 770,00");

// @ts-expect-error no operation
expect("5").toBeReturnPremiumFor("life-cabinet/return-premium", input);
