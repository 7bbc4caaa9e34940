import assert from "node:assert/strict";
import { once } from "node:events";
import { after, test } from "node:test";
import { serve } from "@hono/node-server";
import service from "./service.js";

// The bundle for workers, which `npm run bundle` writes.
const bundled = new URL("worker.js", import.meta.url).href;
const worker: typeof service = (await import(bundled)).default;

const server = serve({ fetch: service.fetch, hostname: "127.0.0.1", port: 0 });
await once(server, "listening");
after(() => server.close());
const address = server.address();
const port = typeof address === "object" ? address?.port : undefined;

const contract = {
  concludedOn: "2025-03-01",
  firstDay: "2025-03-02",
  lastDay: "2026-03-01",
  premium: "20000",
  policyholder: "natural-person",
};

const requests = {
  service: service.request,
  worker: worker.request,
  "server on Node": (path: string, init: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init),
};

for (const [name, request] of Object.entries(requests)) {
  const post = async (input: object): Promise<Response> =>
    request("/return-premium", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input),
    });

  test(`the ${name} answers`, async () => {
    const answer = await post({ contract, termination: { reason: "withdrawal", terminatedOn: "2025-03-11" } });
    assert.equal(answer.status, 200);
    assert.equal((await answer.json()).returnPremium, "17506.85");
  });

  test(`the ${name} rejects 30 February`, async () => {
    const answer = await post({ contract, termination: { reason: "withdrawal", terminatedOn: "2025-02-30" } });
    assert.equal(answer.status, 422);
    assert.deepEqual((await answer.json()).issues[0].path, ["termination", "terminatedOn"]);
  });

  test(`the ${name} rejects an input of more than 32 kB`, async () => {
    assert.equal((await post({ contract: "x".repeat(33_000) })).status, 413);
  });
}

test("code from strings is forbidden here, as it is in workers", () => {
  assert.throws(() => new Function("return 1"), EvalError);
});
