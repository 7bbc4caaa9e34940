import { serve } from "@hono/node-server";
import service from "./service.js";

serve({ fetch: service.fetch, port: Number(process.env.PORT ?? 3000) });
