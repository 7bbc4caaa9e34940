import { describe, expect, it } from "vitest";
import { answersIn, runMain } from "../support/command-line.js";
import { lifeCabinet, printedCase } from "../support/command-line-inputs.js";

const mrp = (...lines: readonly string[]) =>
  runMain(["run", "kz/mrp"], { stdin: lines.map((line) => `${line}\n`).join("") });

const twice = (path: readonly (string | number)[], first: unknown, second: unknown) => ({
  code: "duplicate-field",
  path,
  received: second,
  other: { path, received: first },
});

describe("a key that an object has twice", () => {
  it.each([
    {
      why: "the field that decides",
      line: '{"on":"2025-01-01","on":"2015-01-01"}',
      issues: [twice(["on"], "2025-01-01", "2015-01-01")],
    },
    {
      why: "with the same value",
      line: '{"on":"2025-01-01","on":"2025-01-01"}',
      issues: [twice(["on"], "2025-01-01", "2025-01-01")],
    },
    {
      why: "written in two ways",
      line: '{"on":"2025-01-01","\\u006fn":null}',
      issues: [twice(["on"], "2025-01-01", null)],
    },
    { why: "three times", line: '{"on":1,"on":2,"on":3}', issues: [twice(["on"], 1, 2), twice(["on"], 1, 3)] },
    {
      why: "in each of many values of a key given twice",
      line: '{"a":1,"a":{"b":1,"b":{"c":1,"c":{"d":1,"d":{"e":1,"e":5}}}}}',
      issues: [
        twice(["a"], 1, '{"b":{"c":{"d":{"e":5}}}}'),
        twice(["a", "b"], 1, '{"c":{"d":{"e":5}}}'),
        twice(["a", "b", "c"], 1, '{"d":{"e":5}}'),
        twice(["a", "b", "c", "d"], 1, '{"e":5}'),
        twice(["a", "b", "c", "d", "e"], 1, 5),
      ],
    },
    { why: "__proto__", line: '{"__proto__":1,"__proto__":2}', issues: [twice(["__proto__"], 1, 2)] },
    {
      why: "in an object of a list",
      line: '{"a":[0,{"b":[],"b":{"c":1}}]}',
      issues: [twice(["a", 1, "b"], "[]", '{"c":1}')],
    },
    { why: "in an object that is no input", line: '[{"a":1,"a":2}]', issues: [twice([0, "a"], 1, 2)] },
    {
      why: "several, in the order of the text",
      line: '{"b":{"x":1,"x":2},"a":1,"b":{"y":1,"y":2},"a":3}',
      issues: [
        twice(["b", "x"], 1, 2),
        twice(["b"], '{"x":2}', '{"y":2}'),
        twice(["b", "y"], 1, 2),
        twice(["a"], 1, 3),
      ],
    },
    {
      why: "with a long value, of which 200 characters are repeated",
      line: `{"on":"${"x".repeat(300)}","on":1}`,
      issues: [twice(["on"], `${"x".repeat(199)}…`, 1)],
    },
  ])("is an error that names both values: $why", async ({ line, issues }) => {
    const { code, stdout } = await mrp(line, '{"on":"2025-01-01"}');
    expect(code).toBe(1);
    expect(answersIn(stdout)).toMatchObject([{ line: 1 }, { value: "3932" }]);
    expect(answersIn(stdout)[0]).toEqual({ error: { code: "invalid-json", issues }, line: 1 });
  });

  it.each([
    { why: "a number", line: '{"id":7,"on":1,"on":2}', id: 7 },
    { why: "text, behind them", line: '{"on":1,"on":2,"id":"a"}', id: "a" },
    { why: "beside those of others", line: '{"id":7,"a":{"id":1,"id":2}}', id: 7 },
    { why: "not where it is repeated itself", line: '{"id":7,"id":7}', id: undefined },
    { why: "nor where another writing of it is", line: '{"id":7,"\\u0069d":8}', id: undefined },
    { why: "nor where it is none", line: '{"id":1e3,"on":1,"on":2}', id: undefined },
  ])("leaves the line its id: $why", async ({ line, id }) => {
    const [answer] = answersIn((await mrp(line)).stdout);
    expect(answer).toMatchObject({ error: { code: "invalid-json" }, line: 1 });
    expect(Object(answer).id).toEqual(id);
  });

  it("never stops the run, not even at every depth of a line of 1 MiB", { timeout: 60_000 }, async () => {
    const depth = 80_000;
    const { stdout } = await mrp(`${'{"a":1,"a":'.repeat(depth)}1${"}".repeat(depth)}`, '{"on":"2025-01-01"}');
    expect(answersIn(stdout)).toMatchObject([{ error: { code: "invalid-json" }, line: 1 }, { value: "3932" }]);
  });
});

describe("the id of a line that is a number", () => {
  it.each(["0", "7", "-7", "9007199254740991", "-9007199254740991"])("is echoed where it is whole: %s", async (id) => {
    const bare = `{"id":${id},"on":"2025-01-01"}`;
    const spaced = `{ "on" : "2025-01-01" , "id" : ${id} }`;
    const escaped = `{"on":"2025-01-01","\\u0069d":${id}}`;
    const { code, stdout } = await mrp(bare, spaced, escaped);
    expect(code).toBe(0);
    for (const line of stdout.trimEnd().split("\n")) expect(line).toMatch(new RegExp(`^{"id":${id},"operation"`));
  });

  it.each([
    { id: "9007199254740993", received: "9007199254740993", why: "it would be read as another" },
    { id: "9007199254740992", received: 9007199254740992, why: "above the most" },
    { id: "-9007199254740992", received: -9007199254740992, why: "below the least" },
    { id: "1e3", received: "1e3", why: "an exponent" },
    { id: "1.0", received: "1.0", why: "a decimal" },
    { id: "1.5", received: 1.5, why: "a fraction" },
    { id: "-0", received: "-0", why: "nought with a sign" },
    { id: "1e400", received: "1e400", why: "no number of JavaScript" },
  ])("is refused as it is written, last of the issues: $id, $why", async ({ id, received }) => {
    const issues = [
      { code: "unknown-field", path: ["x"], received: '{"id":1}' },
      { code: "invalid-type", path: ["id"], received },
    ];
    const { stdout } = await mrp(
      `{"id":${id},"on":"2025-01-01"}`,
      `{"x":{"id":1},"id" : ${id} ,"on":"2025-01-01"}`,
      `{"on":"2025-01-01","\\u0069d":${id},"x":{"id":1}}`,
    );
    expect(answersIn(stdout)).toEqual([
      { error: { code: "invalid-input", issues: issues.slice(1) }, line: 1 },
      { error: { code: "invalid-input", issues }, line: 2 },
      { error: { code: "invalid-input", issues }, line: 3 },
    ]);
  });
});

describe("input that is no JSON a line is named as what it is", () => {
  /** The messages of the answers, undefined for a result. */
  const messages = async (stdin: string | Uint8Array): Promise<unknown[]> => {
    const { stdout } = await runMain(["run", lifeCabinet], { stdin });
    return stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).error?.issues[0].message);
  };
  const holds = (line: number, part: string) =>
    `the input is not JSON: each line must hold one input, but line ${line} holds ${part}`;

  it("a list with an input a line", async () => {
    const input = JSON.stringify(printedCase);
    expect(await messages(`[${input},\n${input},\n${input}]\n`)).toEqual([
      holds(1, "the beginning of a list"),
      holds(2, "a part of a list"),
      holds(3, "the end of a list"),
    ]);
    expect(await messages(`[\n${input}\n]\n`)).toEqual([
      holds(1, "the beginning of a list"),
      undefined,
      holds(3, "the end of a list"),
    ]);
  });

  it("an input that goes over several lines", async () => {
    const [begins, contract, firstDay] = await messages(JSON.stringify(printedCase, undefined, 2));
    expect(begins).toBe(holds(1, "the beginning of an object"));
    expect(contract).toBe(holds(2, "the beginning of an object"));
    expect(firstDay).toBe(holds(3, "a part of an object"));
    expect((await messages('{"on":1\n}\n')).at(-1)).toBe(holds(2, "the end of an object"));
  });

  it.each(["hello", "{} {}", "[1 2]", "{'on':1}", "NaN", "on,id", '{"on":'])(
    "but not what may be anything: %s",
    async (text) => {
      expect(await messages(text)).toEqual(["the input is not JSON"]);
    },
  );

  const text = `${JSON.stringify(printedCase)}\r\n`;
  const little = (chars: string) => Buffer.from(chars, "utf16le");
  const utf16 = "the input is UTF-16, but must be UTF-8";

  it.each([
    { why: "with the mark of the byte order", bytes: little(`\uFEFF${text}`) },
    { why: "without it", bytes: little(text) },
    { why: "in the other order, with the mark", bytes: little(`\uFEFF${text}`).swap16() },
    { why: "in the other order, without it", bytes: little(text).swap16() },
  ])("UTF-16: $why", async ({ bytes }) => {
    expect(new Set(await messages(bytes))).toEqual(new Set([utf16]));
    const { code, stderr } = await runMain(["calculate", lifeCabinet, "--input", "-"], { stdin: bytes });
    expect(code).toBe(1);
    expect(stderr).toContain(utf16);
  });
});
