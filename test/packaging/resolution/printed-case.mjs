/** Bundled: the printed case of the life cabinet, from the root, and a withdrawal from OGPO+, from its subpath. */
import { lifeCabinet } from "return-premium";
import { returnPremium } from "return-premium/ogpo-plus";

const contract = { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" };
const printed = lifeCabinet.returnPremium({ contract, termination: { button: "refusal", terminatedOn: "2024-01-31" } });

// 36500 for 365 days: the insurer keeps 900 for the 9 days before the withdrawal, and 10%, 3650, for its costs.
const withdrawn = returnPremium({
  contract: {
    concludedOn: "2025-03-01",
    firstDay: "2025-03-02",
    lastDay: "2026-03-01",
    premium: "36500",
    policyholder: "natural-person",
  },
  termination: { reason: "withdrawal", terminatedOn: "2025-03-11" },
});
console.log(printed.returnPremium, withdrawn.returnPremium);
