/** An endpoint that validates with the operation itself; `export default` is what a worker is. */

import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";
import { returnPremium } from "return-premium/ogpo-plus";

const validated = sValidator("json", returnPremium, (outcome, context) => {
  if (!outcome.success) return context.json({ issues: outcome.error }, 422);
});

export default new Hono().post("/return-premium", validated, (context) =>
  context.json(returnPremium(context.req.valid("json"), { steps: false })),
);
