import { lifeCabinet } from "return-premium";
import { returnPremium as withdraw } from "return-premium/ogpo-plus";
import openapi from "return-premium/schemas/openapi.json";

const { returnPremium }: lifeCabinet.ReturnPremiumResult = lifeCabinet.returnPremium({
  contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
  termination: { button: "refusal", terminatedOn: "2024-01-31" },
});
// @ts-expect-error a field of the input is not there
export const refused = () => withdraw({ termination: { reason: "withdrawal" } });
console.log(returnPremium, openapi.openapi);
