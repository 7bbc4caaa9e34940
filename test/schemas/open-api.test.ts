import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { isRecord, valueAt } from "../../src/engine/received.js";
import { problemOf } from "../../src/explain/index.js";
import { ru } from "../../src/explain/ru/index.js";
import { operationList, operations } from "../../src/operations.js";
import { readVectors } from "../../src/testing/index.js";
import { folder } from "./every-schema.js";

const document = JSON.parse(readFileSync(new URL("openapi.json", folder), "utf8"));

const ajv = new Ajv2020({ strict: true, strictRequired: false });
addFormats.default(ajv);
// Of the description only the schemas in it are read.
ajv.addVocabulary(["openapi", "info", "jsonSchemaDialect", "servers", "security", "tags", "paths", "components"]);
ajv.addSchema(document, "openapi");

/** The schemas that a part of the description refers to. */
const refersTo = (part: unknown): readonly string[] =>
  [...JSON.stringify(part).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? "");

const components = valueAt(document, ["components", "schemas"]);
const names = isRecord(components) ? Object.keys(components) : [];

/** Whether a value is valid by what the description says of a body. */
const isValid = (body: unknown, value: unknown): boolean => {
  const [name] = refersTo(body);
  return ajv.validate({ $ref: `openapi#/components/schemas/${name}` }, JSON.parse(JSON.stringify(value)));
};

describe("the OpenAPI description", () => {
  it("has one path for each operation, which is its id", () => {
    const paths = valueAt(document, ["paths"]);
    expect(isRecord(paths) ? Object.keys(paths) : []).toEqual(operationList.map(({ id }) => `/${id}`));
  });

  it("refers to every schema that it has, and to no other", () => {
    expect(new Set(refersTo(document))).toEqual(new Set(names));
    expect(JSON.stringify(document)).not.toContain("$defs");
  });

  it.each(names)("has a schema that compiles: %s", (name) => {
    expect(ajv.compile({ $ref: `openapi#/components/schemas/${name}` })).toBeTypeOf("function");
  });

  it("names every operation once", () => {
    const ids = operationList.map(({ id }) => valueAt(document, ["paths", `/${id}`, "post", "operationId"]));
    expect(new Set(ids).size).toBe(operationList.length);
    expect(ids).toContain("OgpoPlusReturnPremium");
  });

  it("takes an input, its result, and the error of another input", () => {
    const post = ["paths", "/kz/mrp", "post"];
    const input = { on: "2026-06-01" };
    const mrp = operations["kz/mrp"];
    const refused = mrp.safe({});
    expect(isValid(valueAt(document, [...post, "requestBody"]), input)).toBe(true);
    expect(isValid(valueAt(document, [...post, "requestBody"]), {})).toBe(false);
    expect(isValid(valueAt(document, [...post, "responses", "200"]), mrp(input))).toBe(true);
    expect(valueAt(document, [...post, "responses", "422"])).toEqual({ $ref: "#/components/responses/Refused" });
    expect(
      isValid(valueAt(document, ["components", "responses", "Refused"]), refused?.success === false && refused.error),
    ).toBe(true);
  });

  it("describes the problem details of every refused vector, and takes nothing else for them", () => {
    const isProblem = ajv.compile({ $ref: "openapi#/components/schemas/Problem" });
    const errors = readVectors().flatMap(({ operation, cases }) =>
      cases.flatMap(({ input }) => {
        const outcome = operations[operation]?.safe(input);
        return outcome?.success === false ? [outcome.error] : [];
      }),
    );
    expect(errors.length).toBeGreaterThan(100);
    expect(errors.map((error) => problemOf(error, { locale: ru })).filter((problem) => !isProblem(problem))).toEqual(
      [],
    );
    expect(errors.filter((error) => isProblem(error.toJSON()))).toEqual([]);
  });

  it("keeps definitions apart that bear one name and are not the same", () => {
    expect(names).toEqual(expect.arrayContaining(["EndedContractTermDays", "RussiaTermDays", "RuleSet"]));
    expect(names).not.toContain("TermDays");
  });
});
