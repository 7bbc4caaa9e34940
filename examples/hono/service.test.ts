import assert from "node:assert/strict";
import { test } from "node:test";
import service from "./service.js";

// What `npm run bundle` makes for a worker.
const bundled = new URL("worker.js", import.meta.url).href;
const worker: typeof service = (await import(bundled)).default;

const contract = {
  concludedOn: "2025-03-01",
  firstDay: "2025-03-02",
  lastDay: "2026-03-01",
  premium: "20000",
  policyholder: "natural-person",
};

for (const [name, app] of Object.entries({ service, worker })) {
  const post = (terminatedOn: string) =>
    app.request("/return-premium", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ contract, termination: { reason: "withdrawal", terminatedOn } }),
    });

  test(`the ${name} answers`, async () => {
    const answer = await post("2025-03-11");
    assert.equal(answer.status, 200);
    assert.equal((await answer.json()).returnPremium, "17506.85");
  });

  test(`the ${name} refuses a day that is none`, async () => {
    const answer: Response = await post("2025-02-30");
    assert.equal(answer.status, 422);
    assert.deepEqual((await answer.json()).issues[0].path, ["termination", "terminatedOn"]);
  });
}

test("code from strings is forbidden here, as it is in workers", () => {
  assert.throws(() => new Function("return 1"), EvalError);
});
