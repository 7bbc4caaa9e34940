// The one calculation that the cabinet's instruction prints: 60 000 tenge, ended on the eighth day, gives 53 770 back.
// Run it with `npm run example`.

import { lifeCabinet } from "return-premium";
import { explain } from "return-premium/explain";

const contract = { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" };

const endedOn = (terminatedOn) => ({ contract, termination: { button: "refusal", terminatedOn } });

const input = endedOn("2024-01-31");
console.log(`Input\n${JSON.stringify(input, null, 2)}\n`);
console.log(explain(lifeCabinet.returnPremium(input), { input }));

const { coolingOff } = lifeCabinet.returnPremium(input);
console.log(`\nThe same contract at the end of the cooling-off, which is ${coolingOff?.lastDay}`);
for (const terminatedOn of ["2024-02-07", "2024-02-08"]) {
  const { ground, clause, returnPremium } = lifeCabinet.returnPremium(endedOn(terminatedOn));
  console.log(`  ended on ${terminatedOn}: ${returnPremium} tenge go back (${ground}, ${clause})`);
}
