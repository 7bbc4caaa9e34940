import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { junit } from "../../src/cli/verify/junit.js";
import { readVectors, type VectorCase, type VectorFile } from "../../src/testing/index.js";
import { runMain } from "../support/command-line.js";

const count = readVectors().find(({ operation }) => operation === "kz/mrp")?.cases.length ?? 0;

/** Answers one line, which is wrong, and dies. */
const dying = `"${process.execPath}" -e "console.log('{}'); process.exit(3)" --`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "verify-report-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function writeReport(name: string, ...flags: readonly string[]): Promise<string> {
  const file = join(folder, name);
  await runMain(["verify", "kz/mrp", "--report", file, ...flags]);
  return readFileSync(file, "utf8");
}

describe("verify --report writes JSON", () => {
  it("of what passed", async () => {
    const report: unknown = JSON.parse(await writeReport("passed.json"));
    expect(report).toMatchObject({ passed: count, failed: 0, operations: [{ operation: "kz/mrp", failures: [] }] });
  });

  it("of what failed: the fault of the program, every case, the flags", async () => {
    const report: unknown = JSON.parse(await writeReport("failed.json", "--program", dying));
    expect(report).toMatchObject({
      passed: 0,
      failed: count,
      operations: [
        {
          operation: "kz/mrp",
          fault: `the program ended (exit code 3) after 1 of ${count} answers`,
          flags: { "count-ignored": { mistake: "uses 1 although a count is given", passed: 0, failed: 9 } },
        },
      ],
    });
    expect(report).toHaveProperty("operations.0.failures.length", count);
    expect(report).toHaveProperty("operations.0.failures.0.input", { on: "2015-01-01", count: 100 });
    // What is not there is no part of JSON.
    expect(report).toHaveProperty("operations.0.failures.0.differences.0", { path: ["value"], expected: "1982" });
    expect(report).toHaveProperty("operations.0.failures.1.fault", "no answer");
  });
});

describe("verify --report writes the XML of JUnit", () => {
  it("of what passed", async () => {
    const text = await writeReport("passed.xml");
    expect(text).toContain(`<testsuite name="kz/mrp" tests="${count}" failures="0" errors="0">`);
    expect(text.match(/<testcase [^>]*\/>/g)).toHaveLength(count);
  });

  it("of what failed, with an error for the program as a whole", async () => {
    const text = await writeReport("failed.xml", "--program", dying);
    expect(text).toContain(`<testsuite name="kz/mrp" tests="${count + 1}" failures="${count}" errors="1">`);
    expect(text).toContain("<error>the program ended (exit code 3)");
    expect(text).toContain("input     {&quot;on&quot;:&quot;2015-01-01&quot;,&quot;count&quot;:100}");
    expect(text.match(/<failure>/g)).toHaveLength(count);
  });

  it("in which any text of a program can stand", () => {
    const vector: VectorCase = {
      id: "a",
      why: "b",
      clause: "c",
      flags: [],
      side: "d",
      input: 1,
      error: { code: "e" },
      wrong: {},
      typable: true,
      settled: { by: "source" },
    };
    const file: VectorFile = {
      formatVersion: 2,
      licence: "CC0-1.0",
      operation: "kz/mrp",
      ruleSet: { id: "kz", edition: "2026-01-01" },
      sources: [],
      flags: {},
      cases: [vector],
    };
    const verdict = { vector, differences: [], fault: 'no JSON: <a b="c">&\u0000\u001b\ud83d' };
    const text = junit([{ file, verdicts: [verdict] }]);
    expect(text).toContain("no JSON: &lt;a b=&quot;c&quot;&gt;&amp;\ufffd\ufffd\ufffd</failure>");
  });
});

describe("verify --report is wrong use", () => {
  it.each([
    { why: "another ending", file: "report.txt", word: ".json or .xml" },
    { why: "a folder that there is not", file: "none/report.json", word: "cannot write the file" },
  ])("with $why", async ({ file, word }) => {
    const { code, stdout, stderr } = await runMain(["verify", "kz/mrp", "--report", join(folder, file)]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(word);
  });
});
