import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { lifeCabinet } from "return-premium";

const { exports } = createRequire(import.meta.url)("return-premium/package.json");
for (const [subpath, target] of Object.entries(exports)) {
  // A text is a file as it stands, not a module in two formats.
  if (typeof target === "object") await import(`return-premium${subpath.slice(1)}`);
}

const { returnPremium } = lifeCabinet.returnPremium({
  contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
  termination: { button: "refusal", terminatedOn: "2024-01-31" },
});
assert.equal(returnPremium, "53770");
