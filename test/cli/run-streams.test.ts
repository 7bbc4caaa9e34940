import { Writable } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { answersIn, linesIn, runMain } from "../support/command-line.js";
import { lifeCabinet, printedCase } from "../support/command-line-inputs.js";

const run = ["run", lifeCabinet];

const lineWithId = (id: number): Buffer => Buffer.from(`${JSON.stringify({ id, ...printedCase })}\n`);

/** A reader that takes a chunk a turn, and remembers how much had been written that it had not yet taken. */
class SlowReader extends Writable {
  readonly taken: string[] = [];
  most = 0;

  constructor(highWaterMark: number) {
    super({ highWaterMark });
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.taken.push(chunk.toString());
    this.most = Math.max(this.most, this.writableLength);
    nextTurn().then(done);
  }
}

describe("run goes at the pace of its reader", () => {
  it.each([
    { why: "every write has to be waited for", highWaterMark: 1 },
    { why: "a write smaller than the mark still counts", highWaterMark: 4096 },
  ])("and loses nothing: $why", async ({ highWaterMark }) => {
    const stdout = new SlowReader(highWaterMark);
    const ids = Array.from({ length: 300 }, (_, index) => 100 + index);
    const { code } = await runMain(run, { stdin: ids.map(lineWithId), stdout });
    stdout.end();
    await nextTurn();
    const text = stdout.taken.join("");
    expect(code).toBe(0);
    expect(answersIn(text)).toMatchObject(ids.map((id) => ({ id, returnPremium: "53770" })));
    // Ids of three digits make all answers equally long. One may be on its way beyond the mark, and no more.
    const [answer = ""] = linesIn(text);
    expect(stdout.most).toBeLessThanOrEqual(highWaterMark + Buffer.byteLength(`${answer}\n`));
  });
});

it("run writes whole lines, at most 64 KiB of them at a time, however short the lines of a chunk", async () => {
  const stdout = new SlowReader(1);
  await runMain(run, { stdin: "{\n".repeat(2500), stdout });
  expect(Math.max(...stdout.taken.map((text) => Buffer.byteLength(text)))).toBeLessThanOrEqual(65_536);
  expect(stdout.taken.every((text) => text.endsWith("\n"))).toBe(true);
  expect(answersIn(stdout.taken.join(""))).toMatchObject(
    Array.from({ length: 2500 }, (_, index) => ({ line: index + 1 })),
  );
});

describe("a closed pipe ends run quietly", () => {
  const closed = () => Object.assign(new Error("write EPIPE"), { code: "EPIPE" });

  /** Lines without end, one a turn. */
  async function* endless(onEnd: () => void): AsyncGenerator<Buffer> {
    try {
      for (let id = 1; ; id += 1) {
        yield lineWithId(id);
        await nextTurn();
      }
    } finally {
      onEnd();
    }
  }

  it.each([
    { why: "at the first answer", answers: 0, highWaterMark: 16_384 },
    { why: "at the third answer", answers: 2, highWaterMark: 16_384 },
    { why: "while run waits for its reader", answers: 0, highWaterMark: 1 },
  ])("and ends the reading of an endless input: $why", async ({ answers, highWaterMark }) => {
    let written = 0;
    const stdout = new Writable({
      highWaterMark,
      write: (_chunk, _encoding, done) => {
        written += 1;
        nextTurn().then(() => done(written > answers ? closed() : null));
      },
    });
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const left = await runMain(run, { stdin: endless(end), stdout });
    expect(left).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(written).toBe(answers + 1);
    await ended;
  });

  it("and leaves the exit code to the lines that were answered", async () => {
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done(closed()) });
    async function* lines(): AsyncGenerator<Buffer> {
      yield Buffer.from("{\n");
      await nextTurn();
      yield* endless(() => undefined);
    }
    expect(await runMain(run, { stdin: lines(), stdout })).toMatchObject({ code: 1, stderr: "" });
  });

  it("but any other failure of the reader is an error", async () => {
    const full = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    const stdout = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => done(full) });
    await expect(runMain(run, { stdin: [lineWithId(1)], stdout })).rejects.toThrow("no space left on device");
  });
});

describe("run reports its progress on standard error", () => {
  /** Bad lines, the quickest to answer, five to a chunk. */
  const badLines = (count: number): Buffer[] => Array.from({ length: count / 5 }, () => Buffer.from("{\n".repeat(5)));

  /** The numbers of lines that were reported. */
  const listReports = (stderr: string): string[] => stderr.match(/\d+(?= lines)/g) ?? [];

  it.each([
    { why: "fewer lines than a report needs: the end alone", count: 9_995, reports: ["9995"] },
    { why: "the line that a report needs", count: 10_000, reports: ["10000", "10000"] },
    { why: "more", count: 25_000, reports: ["10000", "20000", "25000"] },
  ])("every 10,000 lines and at the end, where that is a terminal: $why", async ({ count, reports }) => {
    const { stdout, stderr } = await runMain(run, { stdin: badLines(count), isTTY: { stderr: true } });
    expect(listReports(stderr)).toEqual(reports);
    expect(stderr).toContain(`${count} errors`);
    expect(stderr.endsWith("\n")).toBe(true);
    expect(linesIn(stdout)).toHaveLength(count);
  });

  it.each([
    { why: "neither is a terminal", isTTY: {} },
    { why: "only standard output is one", isTTY: { stdout: true } },
  ])("and says nothing where that is none: $why", async ({ isTTY }) => {
    const { stderr } = await runMain(run, { stdin: badLines(10_000), isTTY });
    expect(stderr).toBe("");
  });
});
