import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { lifeCabinet, ReturnPremiumError } from "return-premium";
import { explain } from "return-premium/explain";

const require = createRequire(import.meta.url);

const { exports } = require("return-premium/package.json");
for (const [subpath, target] of Object.entries(exports)) {
  // A text is a file as it stands, not a module in two formats.
  if (typeof target === "object") await import(`return-premium${subpath.slice(1)}`);
}

const result = lifeCabinet.returnPremium({
  contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
  termination: { button: "refusal", terminatedOn: "2024-01-31" },
});
assert.equal(result.returnPremium, "53770");
assert.match(explain(result), /53,770 KZT/);

// The copy of the other format: its errors are ours, and ours are its.
const commonJs = require("return-premium");
for (const operation of [lifeCabinet.returnPremium, commonJs.lifeCabinet.returnPremium]) {
  const { error } = operation.safe({});
  assert.ok(error instanceof ReturnPremiumError);
  assert.ok(error instanceof commonJs.ReturnPremiumError);
  assert.equal(JSON.parse(JSON.stringify(error)).error.code, "invalid-input");
}
