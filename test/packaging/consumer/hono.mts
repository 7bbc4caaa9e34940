/** A service whose one endpoint validates with the operation itself. */

import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";
import { type ReturnPremiumInput, returnPremium } from "return-premium/ogpo-plus";

export const app = new Hono().post("/return-premium", sValidator("json", returnPremium), (context) => {
  const input: ReturnPremiumInput = context.req.valid("json");
  return context.json(returnPremium(input));
});
