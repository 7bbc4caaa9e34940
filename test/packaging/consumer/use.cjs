const assert = require("node:assert/strict");
const { lifeCabinet } = require("return-premium");

const { exports: subpaths } = require("return-premium/package.json");
for (const [subpath, target] of Object.entries(subpaths)) {
  // A text is a file as it stands, not a module in two formats.
  if (typeof target === "object") require(`return-premium${subpath.slice(1)}`);
}

const { returnPremium } = lifeCabinet.returnPremium({
  contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
  termination: { button: "refusal", terminatedOn: "2024-01-31" },
});
assert.equal(returnPremium, "53770");
