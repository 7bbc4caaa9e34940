import assert from "node:assert/strict";
import { test } from "node:test";
import { createTRPCClient, httpLink, TRPCClientError } from "@trpc/client";
import { createHTTPServer } from "@trpc/server/adapters/standalone";
import { type AppRouter, appRouter } from "./router.js";

async function withClient(use: (client: ReturnType<typeof createTRPCClient<AppRouter>>) => Promise<void>) {
  const server = createHTTPServer({ router: appRouter });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  try {
    await use(createTRPCClient<AppRouter>({ links: [httpLink({ url: `http://127.0.0.1:${port}` })] }));
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

test("the output of one procedure is the input of the other", () =>
  withClient(async (client) => {
    const { contract, termination } = await client.refusalOf.query("4711");
    const result = await client.returnPremium.query({
      // In an input, an amount may be a decimal.js object, which JSON turns into text.
      contract: { ...contract, premium: String(contract.premium) },
      termination: { ...termination, terminatedOn: "2024-01-31" },
    });
    assert.equal(result.returnPremium satisfies string, "53770");
  }));

test("a rejected input gets the library's issues", () =>
  withClient(async (client) => {
    const { contract } = await client.refusalOf.query("4711");
    const refused = client.returnPremium.query({
      contract: { ...contract, premium: String(contract.premium) },
      termination: { button: "refusal", terminatedOn: "2024-02-30" },
    });
    await assert.rejects(refused, (error) => {
      assert.ok(error instanceof TRPCClientError);
      assert.equal(error.data.code, "BAD_REQUEST");
      assert.match(error.message, /terminatedOn/);
      return true;
    });
  }));

test("a forgotten contract number is rejected", () =>
  withClient(async (client) => {
    // @ts-expect-error the number is missing
    await assert.rejects(client.refusalOf.query(), /the contract number must be text/);
  }));
