/** An endpoint whose validator is the operation. As the default export, the app is a worker. */

import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { returnPremium } from "return-premium/ogpo-plus";

const validated = sValidator("json", returnPremium, (outcome, context) => {
  if (!outcome.success) return context.json({ issues: outcome.error }, 422);
});

export default new Hono().post("/return-premium", bodyLimit({ maxSize: 32 * 1024 }), validated, (context) =>
  context.json(returnPremium(context.req.valid("json"), { steps: false })),
);
