import { describe, expect, it } from "vitest";
import { answersIn, runMain } from "../support/command-line.js";
import { lifeCabinet, printedCase } from "../support/command-line-inputs.js";

const good = JSON.stringify(printedCase);
const { contract, termination } = printedCase;

const cabinet = (...lines: readonly string[]) =>
  runMain(["run", lifeCabinet], { stdin: lines.map((line) => `${line}\n`).join("") });

const invalidInput = (...issues: readonly object[]) => ({ error: { code: "invalid-input", issues }, line: 1 });

describe("the id of a line stands in its answer", () => {
  const ids = [
    { why: "text", id: "policy 7" },
    { why: "empty text", id: "" },
    { why: "text of a number stays text", id: "0" },
    { why: "a number", id: 7 },
    { why: "nought", id: 0 },
    { why: "a negative number", id: -15 },
    { why: "text with a newline and a quote, which stays on one line", id: 'a\n"b' },
  ];

  it.each(ids)("beside a result: $why", async ({ id }) => {
    const { code, stdout } = await cabinet(JSON.stringify({ id, ...printedCase }));
    expect(code).toBe(0);
    expect(answersIn(stdout)).toMatchObject([{ id, operation: lifeCabinet, returnPremium: "53770" }]);
  });

  it.each(ids)("beside an error: $why", async ({ id }) => {
    const { stdout } = await cabinet(JSON.stringify({ ...printedCase, contract: { ...contract, premium: "0" }, id }));
    const issue = { code: "invalid-amount", path: ["contract", "premium"], received: "0" };
    expect(answersIn(stdout)).toEqual([{ id, ...invalidInput(issue) }]);
  });

  it("is absent where the line has none", async () => {
    const { stdout } = await cabinet(good, "{}");
    const [result, error] = answersIn(stdout);
    expect(result).not.toHaveProperty("id");
    expect(error).not.toHaveProperty("id");
  });

  it("belongs to its own line", async () => {
    const { stdout } = await cabinet(JSON.stringify({ id: 1, ...printedCase }), good, `{"id":3}`);
    const [, second] = answersIn(stdout);
    expect(second).not.toHaveProperty("id");
    expect(answersIn(stdout)).toMatchObject([{ id: 1 }, {}, { id: 3, line: 3 }]);
  });

  it.each([
    { why: "null", id: null, received: null },
    { why: "true", id: true, received: true },
    { why: "a list", id: [1], received: "[1]" },
    { why: "an object", id: { a: 1 }, received: '{"a":1}' },
  ])("is refused where it is neither text nor a whole number, and is not echoed: $why", async ({ id, received }) => {
    const { code, stdout } = await cabinet(JSON.stringify({ ...printedCase, id }));
    expect(code).toBe(1);
    expect(answersIn(stdout)).toEqual([invalidInput({ code: "invalid-type", path: ["id"], received })]);
  });

  it("is refused after the faults of the fields", async () => {
    const { stdout } = await cabinet(
      JSON.stringify({ id: null, contract, termination: { ...termination, button: "x" } }),
    );
    expect(answersIn(stdout)).toEqual([
      invalidInput(
        { code: "invalid-option", path: ["termination", "button"], received: "x" },
        { code: "invalid-type", path: ["id"], received: null },
      ),
    ]);
  });

  it("is checked before anything is computed, so that a wrong one is an invalid input and nothing else", async () => {
    const accumulation = { ...printedCase, contract: { ...contract, kind: "accumulation" } };
    const { stdout } = await cabinet(JSON.stringify({ ...accumulation, id: null }));
    expect(answersIn(stdout)).toEqual([invalidInput({ code: "invalid-type", path: ["id"], received: null })]);
  });

  it("is a field of the top level only", async () => {
    const { stdout } = await cabinet(JSON.stringify({ ...printedCase, contract: { ...contract, id: 5 } }));
    expect(answersIn(stdout)).toEqual([invalidInput({ code: "unknown-field", path: ["contract", "id"], received: 5 })]);
  });
});

describe("a bad line is an error on its own line and never stops the run", () => {
  const wrongType = (received: unknown) => invalidInput({ code: "invalid-type", path: [], received });
  const noJson = (received: string) => ({
    error: { code: "invalid-json", issues: [{ code: "invalid-json", path: [], received }] },
    line: 1,
  });
  const withContract = (field: string, value: unknown): string =>
    JSON.stringify({ contract: { ...contract, [field]: value }, termination });
  const unknownField = (path: readonly string[], received: unknown) =>
    invalidInput({ code: "unknown-field", path, received });

  it.each([
    { why: "no JSON", line: "{", answer: noJson("{") },
    { why: "JSON and more", line: "{} {}", answer: noJson("{} {}") },
    { why: "a number that JSON has not", line: "NaN", answer: noJson("NaN") },
    { why: "a word", line: "hello", answer: noJson("hello") },
    { why: "a list", line: "[]", answer: wrongType("[]") },
    { why: "a number", line: "5", answer: wrongType(5) },
    { why: "null", line: "null", answer: wrongType(null) },
    { why: "true", line: "true", answer: wrongType(true) },
    { why: "text", line: '"text"', answer: wrongType("text") },
    {
      why: "an empty object",
      line: "{}",
      answer: invalidInput(
        { code: "missing-field", path: ["contract"] },
        { code: "missing-field", path: ["termination"] },
      ),
    },
    {
      why: "an amount of no allowed form",
      line: withContract("premium", "ten"),
      answer: invalidInput({ code: "invalid-amount", path: ["contract", "premium"], received: "ten" }),
    },
    {
      why: "null for an amount",
      line: withContract("premium", null),
      answer: invalidInput({ code: "invalid-type", path: ["contract", "premium"], received: null }),
    },
    {
      why: "an amount of costs below nought",
      line: JSON.stringify({ ...printedCase, options: { costs: { amount: -1 } } }),
      answer: invalidInput({ code: "invalid-amount", path: ["options", "costs", "amount"], received: -1 }),
    },
    {
      why: "a percent sign, which only flags may have",
      line: JSON.stringify({ ...printedCase, options: { costs: { share: "10%" } } }),
      answer: invalidInput({ code: "invalid-share", path: ["options", "costs", "share"], received: "10%" }),
    },
    {
      why: "the key __proto__, a field like any unknown one",
      line: good.replace("{", '{"__proto__":{"x":1},'),
      answer: unknownField(["__proto__"], '{"x":1}'),
    },
    {
      why: "the key __proto__ within a field, which lends it nothing",
      line: good.replace('"firstDay":"2024-01-24"', '"__proto__":{"firstDay":"2024-01-24"}'),
      answer: invalidInput(
        { code: "missing-field", path: ["contract", "firstDay"] },
        { code: "unknown-field", path: ["contract", "__proto__"], received: '{"firstDay":"2024-01-24"}' },
      ),
    },
    {
      why: "a key that every object inherits",
      line: JSON.stringify({ ...printedCase, toString: 1 }),
      answer: unknownField(["toString"], 1),
    },
    {
      why: "a refusal that is no invalid input",
      line: withContract("kind", "accumulation"),
      answer: {
        error: {
          code: "outside-scope",
          issues: [{ code: "outside-scope", path: ["contract", "kind"], received: "accumulation" }],
        },
        line: 1,
      },
    },
  ])("$why", async ({ line, answer }) => {
    const { code, stdout } = await cabinet(line, good);
    expect(code).toBe(1);
    expect(answersIn(stdout)).toMatchObject([answer, { returnPremium: "53770" }]);
    expect(answersIn(stdout)[0]).toEqual(answer);
  });

  it.each([
    { why: "brackets within brackets", line: `${"[".repeat(400_000)}${"]".repeat(400_000)}` },
    { why: "an unknown field of them", line: `{"x":${"[".repeat(400_000)}${"]".repeat(400_000)}}` },
    {
      why: "90,000 unknown fields",
      line: `{${Array.from({ length: 90_000 }, (_, index) => `"-${index.toString(36)}":1`).join(",")}}`,
    },
    {
      why: "a list in which 130,000 elements are wrong",
      line: `{"options":{"calendar":{"years":[${Array(130_000).fill('"a"').join(",")}]}}}`,
    },
  ])("not even one made to exhaust the reader: $why", { timeout: 60_000 }, async ({ line }) => {
    const { stdout } = await cabinet(line, good);
    expect(answersIn(stdout)).toMatchObject([
      { error: { code: "invalid-input" }, line: 1 },
      { returnPremium: "53770" },
    ]);
  });

  it("repeats no more than 200 characters of it", async () => {
    const { stdout } = await cabinet("x".repeat(1000));
    const [answer] = answersIn(stdout);
    expect(answer).toMatchObject({ error: { issues: [{ received: expect.stringMatching(/^x{150,199}.?$/) }] } });
  });
});
