/** Serves every operation under its id, with Swagger UI. The answer to a rejected input is in Russian. */

import swagger, { type StaticDocumentSpec } from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import Fastify, { type FastifyInstance } from "fastify";
import { operations } from "return-premium";
import { problemOf } from "return-premium/explain";
import { ru } from "return-premium/explain/ru";
import openapi from "return-premium/schemas/openapi.json" with { type: "json" };

export async function service(): Promise<FastifyInstance> {
  const app = Fastify({ bodyLimit: 32 * 1024 });
  // The plugin's types cover only OpenAPI 3.0, but it serves the document unchanged.
  const document = openapi as object as StaticDocumentSpec["document"];
  await app.register(swagger, { mode: "static", specification: { document } });
  await app.register(swaggerUi, { routePrefix: "/docs" });

  app.post<{ Params: { "*": string } }>("/*", ({ params, body }, reply) => {
    const operation = operations[params["*"]];
    if (operation === undefined) return reply.callNotFound();
    const outcome = operation.safe(body);
    if (outcome.success) return reply.send(outcome.result);
    const problem = problemOf(outcome.error, { locale: ru });
    return reply.code(problem.status).type("application/problem+json").send(problem);
  });
  return app;
}
