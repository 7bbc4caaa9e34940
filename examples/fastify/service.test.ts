import assert from "node:assert/strict";
import { test } from "node:test";
import { service } from "./service.js";

const contract = { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" };
const termination = { button: "refusal", terminatedOn: "2024-01-31" };

test("an operation answers under its id", async () => {
  const app = await service();
  const url = "/life-cabinet/return-premium";
  const answer = await app.inject({ method: "POST", url, body: { contract, termination } });
  assert.equal(answer.statusCode, 200);
  assert.equal(answer.json().returnPremium, "53770");
});

test("a refused input gets problem details in Russian", async () => {
  const app = await service();
  const body = { contract: { ...contract, premium: "60 000" }, termination };
  const answer = await app.inject({ method: "POST", url: "/life-cabinet/return-premium", body });
  assert.equal(answer.statusCode, 422);
  assert.equal(answer.headers["content-type"], "application/problem+json; charset=utf-8");
  assert.equal(answer.json().errors[0].pointer, "#/contract/premium");
  assert.match(answer.json().detail, /[а-я].*«60000»/);
});

test("an unknown operation gets 404", async () => {
  const app = await service();
  const answer = await app.inject({ method: "POST", url: "/no/such", body: {} });
  assert.equal(answer.statusCode, 404);
});

test("an input of more than 32 kB gets 413", async () => {
  const app = await service();
  const body = { contract: "x".repeat(33_000) };
  const answer = await app.inject({ method: "POST", url: "/life-cabinet/return-premium", body });
  assert.equal(answer.statusCode, 413);
});

test("Swagger UI describes every operation", async () => {
  const app = await service();
  const page = await app.inject("/docs/");
  assert.match(page.body, /swagger-ui/);
  const description = await app.inject("/docs/json");
  assert.ok("/life-cabinet/return-premium" in description.json().paths);
});
