import { spawnSync } from "node:child_process";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWanted } from "../../src/cli/run.js";
import { isRecord } from "../../src/engine/received.js";
import { readVectors } from "../../src/testing/index.js";
import { builtCommand, linesIn, runMain } from "../support/command-line.js";
import { lifeCabinet, printedCase } from "../support/command-line-inputs.js";

const stdin = `${JSON.stringify({ id: "policy 7", ...printedCase })}\n`;

const ask = (fields: string, ...more: readonly string[]) =>
  runMain(["run", lifeCabinet, "--fields", fields, ...more], { stdin });

describe("run --fields answers with these fields of the result", () => {
  it.each([
    { fields: "returnPremium", answer: '"returnPremium":"53770"', why: "one" },
    { fields: "retainedPremium,returnPremium", answer: '"returnPremium":"53770","retainedPremium":"6230"', why: "two" },
    { fields: "days.used", answer: '"days":{"used":7}', why: "nested" },
    { fields: "days.unused,days.term", answer: '"days":{"term":1827,"unused":1820}', why: "two of an object" },
    {
      fields: "days.used,currency,days",
      answer: '"currency":"KZT","days":{"term":1827,"used":7,"unused":1820}',
      why: "an object whole, though a part of it be named too",
    },
    { fields: "currency,currency", answer: '"currency":"KZT"', why: "one named twice" },
    {
      fields: "conventions.calendar",
      answer: '"conventions":{"calendar":"built-in"}',
      why: "text that can be an object",
    },
    { fields: "steps", answer: '"steps":[]', flags: ["--no-steps"], why: "steps that are not wanted" },
  ])("in its order, behind the id: $why", async ({ fields, answer, flags = [] }) => {
    const { code, stdout, stderr } = await ask(fields, ...flags);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: `{"id":"policy 7",${answer}}\n`, stderr: "" });
  });

  it("and without one that it lacks, or an object that would be empty", async () => {
    const { code, stdout } = await ask("conventions.calendar.years");
    expect({ code, stdout }).toEqual({ code: 0, stdout: '{"id":"policy 7"}\n' });
  });

  it("and with errors as they are without it", async () => {
    const bad = { stdin: `{"id":1}\n${"{"}\n\n${JSON.stringify({ ...printedCase, id: null })}\n` };
    const whole = await runMain(["run", lifeCabinet], bad);
    expect(await runMain(["run", lifeCabinet, "--fields", "returnPremium"], bad)).toEqual(whole);
    expect(linesIn(whole.stdout)).toHaveLength(3);
  });

  it("byte for byte alike by two jobs", { timeout: 60_000 }, async () => {
    const args = ["run", lifeCabinet, "--fields", "returnPremium,days.used,steps"];
    const built = spawnSync(process.execPath, [builtCommand, ...args, "--jobs", "2"], { input: stdin });
    expect(built.stdout.toString()).toBe((await runMain(args, { stdin })).stdout);
  });

  it.each([
    { fields: undefined, hasSteps: true, steps: true },
    { fields: undefined, hasSteps: false, steps: false },
    { fields: "days", hasSteps: true, steps: false },
    { fields: "days,steps", hasSteps: true, steps: true },
    { fields: "days,steps", hasSteps: false, steps: false },
  ])(
    "and has steps recorded only where somebody reads them: $fields, $hasSteps",
    async ({ fields, hasSteps, steps }) => {
      expect(await readWanted(lifeCabinet, hasSteps, fields)).toMatchObject({ options: { steps } });
    },
  );
});

/** The names of the fields of a value, and of those in them. */
const namesIn = (value: unknown, prefix = ""): readonly string[] =>
  isRecord(value)
    ? Object.entries(value).flatMap(([name, part]) => [`${prefix}${name}`, ...namesIn(part, `${prefix}${name}.`)])
    : [];

/** What is left of a value where only some of its fields stay. */
function keep(value: unknown, names: readonly string[], prefix = ""): unknown {
  if (!isRecord(value)) return undefined;
  const kept = Object.entries(value).flatMap(([name, part]) => {
    const path = `${prefix}${name}`;
    const left = names.includes(path) ? part : keep(part, names, `${path}.`);
    return left === undefined ? [] : [[name, left] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

describe.each(readVectors())("the fields of $operation", ({ operation, cases }) => {
  const input = { stdin: cases.map((example) => `${JSON.stringify(example.input)}\n`).join("") };

  it("are taken whatever they are, and whichever together", async () => {
    const whole = linesIn((await runMain(["run", operation], input)).stdout);
    const answers: unknown[] = whole.map((line) => JSON.parse(line));
    const results = answers.filter((answer) => isRecord(answer) && !("error" in answer));
    const names = [...new Set(results.flatMap((result) => namesIn(result)))];
    const some = fc.sample(fc.subarray(names, { minLength: 1, maxLength: 4 }), { seed: 14, numRuns: 10 });
    for (const fields of [names, ...some]) {
      const { stdout, stderr } = await runMain(["run", operation, "--fields", fields.join(",")], input);
      const expected = answers.map((answer, index) =>
        results.includes(answer) ? JSON.stringify(keep(answer, fields) ?? {}) : whole[index],
      );
      expect({ fields, stderr, lines: linesIn(stdout) }).toEqual({ fields, stderr: "", lines: expected });
    }
  });
});

describe("a name that is no field of the results is wrong use", () => {
  const seeSchema = `\`return-premium schema ${lifeCabinet} --result\` shows them`;

  it.each([
    { fields: "currancy", says: ['"currancy"; did you mean currency?'], why: "a letter wrong" },
    { fields: "days.usd", says: ['"days.usd"; did you mean days.used?'], why: "a letter left out" },
    {
      fields: "currency, days",
      says: ['" days"; did you mean days?'],
      why: "a blank",
    },
    { fields: "steps.id", says: [`"steps.id"; ${seeSchema}`], why: "a field of what is in a list" },
    { fields: "constructor", says: [`"constructor"; ${seeSchema}`], why: "a name that every object has" },
    { fields: "", says: [`""; ${seeSchema}`], why: "nothing" },
    {
      fields: "zzz,currency,yyy,zzz,",
      says: [`"zzz"; ${seeSchema}`, `"yyy"; ${seeSchema}`, `""; ${seeSchema}`],
      why: "several, each told once",
    },
  ])("and no line is read: $why", async ({ fields, says }) => {
    const { code, stdout, stderr } = await ask(fields);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(linesIn(stderr)).toEqual(says.map((text) => `unknown field ${text}`));
  });
});
