import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { INestApplication } from "@nestjs/common";
import { service } from "./service";

const contract = { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" };
const termination = { button: "refusal", terminatedOn: "2024-01-31" };

let app: INestApplication;
before(async () => {
  app = await service({ logger: false });
  await app.listen(0, "127.0.0.1");
});
after(() => app.close());

async function post(operation: string, input: object) {
  const headers = { "content-type": "application/json" };
  return fetch(`${await app.getUrl()}/${operation}`, { method: "POST", headers, body: JSON.stringify(input) });
}

test("an operation answers under its id", async () => {
  const answer = await post("life-cabinet/return-premium", { contract, termination });
  assert.equal(answer.status, 200);
  assert.equal((await answer.json()).returnPremium, "53770");
});

test("a refused input gets problem details in Russian", async () => {
  const input = { contract: { ...contract, premium: "60 000" }, termination };
  const answer = await post("life-cabinet/return-premium", input);
  assert.equal(answer.status, 422);
  assert.equal(answer.headers.get("content-type"), "application/problem+json; charset=utf-8");
  assert.match((await answer.json()).detail, /[а-я].*«60000»/);
});

test("an unknown operation gets 404", async () => {
  assert.equal((await post("no/such", {})).status, 404);
});

test("an input of more than 32 kB gets 413", async () => {
  const answer = await post("life-cabinet/return-premium", { contract: "x".repeat(33_000) });
  assert.equal(answer.status, 413);
});

test("Swagger UI describes every operation", async () => {
  const page = await fetch(`${await app.getUrl()}/docs`);
  assert.match(await page.text(), /swagger-ui/);
  const description = await fetch(`${await app.getUrl()}/docs-json`);
  assert.ok("/life-cabinet/return-premium" in (await description.json()).paths);
});
