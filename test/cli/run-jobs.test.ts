import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readRunArguments } from "../../src/cli/run.js";
import { builtCommand, linesIn, runMain } from "../support/command-line.js";
import { lifeCabinet, printedCase } from "../support/command-line-inputs.js";

const MIB = 1_048_576;

/** A process of several threads takes its time to start on a busy machine. */
const patient = { timeout: 60_000 };

const example = (name: string): string => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));

const good = JSON.stringify(printedCase);

/** Good lines with ids, a bad line after every tenth, a blank one after every seventh. */
function lines(count: number, end: string): Buffer {
  const texts = Array.from({ length: count }, (_, id) => [
    JSON.stringify({ id, ...printedCase }),
    ...(id % 10 === 9 ? ["{"] : []),
    ...(id % 7 === 6 ? ["  "] : []),
  ]);
  return Buffer.from(`${texts.flat().join(end)}${end}`);
}

describe("run answers byte for byte alike by any number of jobs", () => {
  const nested = "[".repeat(100_000) + "]".repeat(100_000);

  it.each([
    { why: "no line", stdin: "" },
    { why: "a line that does not end", stdin: good },
    {
      why: "every kind of line, in many chunks",
      stdin: Buffer.concat([
        lines(1000, "\n"),
        lines(100, "\r\n"),
        Buffer.from(`${"7".repeat(3 * MIB)}\n${good.padEnd(MIB)}\n${good.padEnd(MIB + 1)}\n`),
        Uint8Array.of(0xff, 0x0a),
        Buffer.from(`${nested}\n{"id":${nested}}\n`),
        lines(1000, "\n"),
        Buffer.from("{"),
      ]),
    },
  ])("$why", patient, async ({ stdin }) => {
    const { code, stdout, stderr } = await runMain(["run", lifeCabinet], { stdin });
    for (const jobs of ["1", "2", "3"]) {
      const built = spawnSync(process.execPath, [builtCommand, "run", lifeCabinet, "--jobs", jobs], {
        input: stdin,
        encoding: "utf8",
        maxBuffer: 100 * MIB,
      });
      expect({ jobs, code: built.status, stderr: built.stderr }).toEqual({ jobs, code, stderr });
      expect(linesIn(built.stdout)).toEqual(linesIn(stdout));
    }
  });
});

it("run --csv answers byte for byte alike by any number of jobs", patient, () => {
  const [header = "", ...rows] = readFileSync(example("core-system.csv"), "latin1").split("\r\n");
  const stdin = Buffer.from([header, ...Array.from({ length: 5 }, () => rows).flat()].join("\r\n"), "latin1");
  const layout = ["--layout", example("core-system.layout.json")];
  const [one, three] = ["1", "3"].map((jobs) =>
    spawnSync(process.execPath, [builtCommand, "run", "ogpo-plus/return-premium", "--csv", ...layout, "--jobs", jobs], {
      input: stdin,
    }),
  );
  expect(one?.stdout.length).toBeGreaterThan(stdin.length);
  expect(three?.stdout.equals(one?.stdout ?? Buffer.of())).toBe(true);
  expect(three?.stderr.toString()).toBe(one?.stderr.toString());
});

it("run with ten jobs, and their many listeners, warns of nothing", patient, () => {
  const built = spawnSync(process.execPath, [builtCommand, "run", lifeCabinet, "--jobs", "10"], {
    input: lines(200, "\n"),
    encoding: "utf8",
  });
  expect(built).toMatchObject({ status: 1, stderr: "" });
  expect(linesIn(built.stdout)).toHaveLength(220);
});

it("run with jobs leaves out the steps as it does without", patient, async () => {
  const args = ["run", lifeCabinet, "--no-steps"];
  const { stdout } = await runMain(args, { stdin: lines(20, "\n") });
  const built = spawnSync(process.execPath, [builtCommand, ...args, "--jobs", "2"], {
    input: lines(20, "\n"),
    encoding: "utf8",
  });
  expect(stdout).toContain('"steps":[]');
  expect(built).toMatchObject({ status: 1, stdout, stderr: "" });
});

/** Start `run` with two jobs; its input stays open. */
function start(...nodeArgs: readonly string[]): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [...nodeArgs, builtCommand, "run", lifeCabinet, "--jobs", "2"]);
  // The command may end before it has read everything.
  child.stdin.on("error", () => undefined);
  return child;
}

describe("run with jobs, while its input stays open", () => {
  it("answers a line at once", patient, async () => {
    const child = start();
    const answers: string[] = [];
    for (const id of [1, 2, 3]) {
      child.stdin.write(`${JSON.stringify({ id, ...printedCase })}\n`);
      const [answer] = await once(child.stdout, "data");
      answers.push(String(answer));
    }
    child.stdin.end();
    expect(linesIn(answers.join("")).map((answer) => JSON.parse(answer).id)).toEqual([1, 2, 3]);
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("ends quietly when its reader has gone", patient, async () => {
    const child = start();
    const stderr = text(child.stderr);
    child.stdin.write(`${good}\n`);
    await once(child.stdout, "data");
    child.stdout.destroy();
    child.stdin.write(`${good}\n`);
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(await stderr).toBe("");
  });

  it.each([
    { dies: `throw new Error("out of memory")`, says: "out of memory", why: "with an error" },
    { dies: "process.exit(0)", says: "a worker thread stopped before it had finished", why: "without a word" },
  ])("ends with an error when a thread dies, after answers in order: $why", patient, async ({ dies, says }) => {
    const second = `import { parentPort, threadId } from "node:worker_threads";
      if (threadId === 2) parentPort.once("message", () => { ${dies}; });`;
    const child = start("--import", `data:text/javascript,${encodeURIComponent(second)}`);
    const [stdout, stderr] = [text(child.stdout), text(child.stderr)];
    const stdin = lines(2000, "\n");
    child.stdin.write(stdin);
    expect(await once(child, "exit")).toEqual([1, null]);
    expect(await stderr).toBe(`return-premium: ${says}\n`);
    const whole = await runMain(["run", lifeCabinet], { stdin });
    expect(linesIn(whole.stdout).slice(0, linesIn(await stdout).length)).toEqual(linesIn(await stdout));
  });
});

describe("the number of jobs", () => {
  it.each([
    { args: [lifeCabinet], jobs: 1, why: "one where none is given" },
    { args: [lifeCabinet, "--jobs", "1"], jobs: 1, why: "the least" },
    { args: ["--jobs", "2", lifeCabinet], jobs: 2, why: "before the operation" },
    { args: [lifeCabinet, "--jobs=64"], jobs: 64, why: "the most" },
  ])("is $jobs for $args: $why", ({ args, jobs }) => {
    expect(readRunArguments(args)).toEqual({ isHelp: false, jobs, hasSteps: true, id: lifeCabinet });
  });

  it.each([
    { jobs: "0", why: "below the least" },
    { jobs: "65", why: "above the most" },
    { jobs: "-1", why: "below nought" },
    { jobs: "1.5", why: "a fraction" },
    { jobs: "2e0", why: "a number by another notation" },
    { jobs: "02", why: "a nought before it" },
    { jobs: "two", why: "a word" },
    { jobs: "", why: "nothing" },
  ])("is wrong use as '$jobs', and no line is read: $why", async ({ jobs }) => {
    const left = await runMain(["run", lifeCabinet, `--jobs=${jobs}`], { stdin: `${good}\n` });
    expect(left).toEqual({ code: 2, stdout: "", stderr: `--jobs must be from 1 to 64, not ${jobs}\n` });
  });

  it("is wrong use where it is not given at all", async () => {
    const { code, stdout, stderr } = await runMain(["run", lifeCabinet, "--jobs"], { stdin: `${good}\n` });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("--jobs");
  });
});
