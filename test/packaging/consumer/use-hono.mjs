import assert from "node:assert/strict";
import { app } from "./out/hono.mjs";

async function post(input) {
  const headers = { "content-type": "application/json" };
  const response = await app.request("/return-premium", { method: "POST", headers, body: JSON.stringify(input) });
  return { status: response.status, body: await response.json() };
}

const contract = {
  concludedOn: "2025-03-01",
  firstDay: "2025-03-02",
  lastDay: "2026-03-01",
  premium: "20000",
  policyholder: "natural-person",
};
const settled = await post({ contract, termination: { reason: "withdrawal", terminatedOn: "2025-03-11" } });
assert.equal(settled.status, 200);
assert.equal(settled.body.returnPremium, "17506.85");

const refused = await post({ contract, termination: { reason: "withdrawal", terminatedOn: "2025-02-30" } });
assert.equal(refused.status, 400);
assert.deepEqual(refused.body.error[0].path, ["termination", "terminatedOn"]);
