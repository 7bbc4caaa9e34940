/** Serves every operation under its id with NestJS, in CommonJS. An exception filter answers a rejected input. */

import {
  type ArgumentsHost,
  Body,
  Catch,
  Controller,
  type ExceptionFilter,
  HttpCode,
  Module,
  type NestApplicationOptions,
  NotFoundException,
  Param,
  Post,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { NestExpressApplication } from "@nestjs/platform-express";
import { type OpenAPIObject, SwaggerModule } from "@nestjs/swagger";
import type { Response } from "express";
import { operations, ReturnPremiumError } from "return-premium";
import { problemOf } from "return-premium/explain";
import { ru } from "return-premium/explain/ru";
import openapi from "return-premium/schemas/openapi.json";

@Controller()
class OperationsController {
  @Post(":ruleSet/:name")
  @HttpCode(200)
  answer(@Param("ruleSet") ruleSet: string, @Param("name") name: string, @Body() input: unknown) {
    const outcome = operations[`${ruleSet}/${name}`]?.safe(input);
    if (outcome === undefined) throw new NotFoundException();
    if (!outcome.success) throw outcome.error;
    return outcome.result;
  }
}

@Catch(ReturnPremiumError)
class RefusalFilter implements ExceptionFilter<ReturnPremiumError> {
  catch(error: ReturnPremiumError, host: ArgumentsHost) {
    const problem = problemOf(error, { locale: ru });
    const response = host.switchToHttp().getResponse<Response>();
    response.status(problem.status).type("application/problem+json").send(problem);
  }
}

@Module({ controllers: [OperationsController] })
class ServiceModule {}

export async function service(options?: NestApplicationOptions): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(ServiceModule, options);
  app.useBodyParser("json", { limit: "32kb" });
  app.useGlobalFilters(new RefusalFilter());
  // Nest's types cover only OpenAPI 3.0.
  SwaggerModule.setup("docs", app, openapi as object as OpenAPIObject);
  return app;
}
