import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { compareFields } from "../../src/engine/schema-shape.js";

const schema = z.strictObject({
  first: z.string(),
  second: z.optional(z.strictObject({ late: z.string(), early: z.array(z.strictObject({ day: z.string() })) })),
});

describe("two paths", () => {
  it.each([
    { a: ["first"], b: ["second"], why: "the schema names the first one first" },
    { a: ["second", "late"], b: ["second", "early"], why: "so it is inside of an optional object" },
    { a: ["second"], b: ["second", "late"], why: "an object comes before what stands in it" },
    { a: [], b: ["first"], why: "the whole comes before its parts" },
    { a: ["second", "early", 2], b: ["second", "early", 10], why: "items are in their order, not in that of text" },
    { a: ["second", "early", 2, "day"], b: ["second", "early", 3], why: "what stands in an item goes with it" },
    { a: ["second", "early", 2, "day"], b: ["second", "early", 2, "colour"], why: "in an item an unknown key is last" },
    { a: ["second"], b: ["colour"], why: "an unknown key is last" },
  ])("$a and $b stand in this order: $why", ({ a, b }) => {
    expect(compareFields(schema, a, b)).toBeLessThan(0);
    expect(compareFields(schema, b, a)).toBeGreaterThan(0);
  });

  it.each([
    { a: ["second", "late"], b: ["second", "late"], why: "they are one" },
    { a: ["colour"], b: ["size"], why: "the schema knows neither" },
    { a: ["colour", "hue"], b: ["colour", "tone"], why: "nor what stands in an unknown one" },
    { a: ["first", "x"], b: ["first", "y"], why: "nor what stands in text" },
  ])("$a and $b have no order: $why", ({ a, b }) => {
    expect(compareFields(schema, a, b)).toBe(0);
  });
});
