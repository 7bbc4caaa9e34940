import { setImmediate as nextTurn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { answersIn, runMain } from "../support/command-line.js";
import { lifeCabinet, printedCase } from "../support/command-line-inputs.js";

const CHUNK = 65_536;
const CHUNKS_IN_50_MIB = 800;
/** A line of 1 MiB fills 16; a few more are on their way through the stream. */
const MOST_CHUNKS_HELD = 20;

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** Chunks of which it can be told how many are still held. */
class CountedChunks {
  held = 0;
  readonly #all: WeakRef<ArrayBuffer>[] = [];
  readonly #fill: (chunk: Buffer) => void;
  readonly #end: string;

  constructor(fill: (chunk: Buffer) => void, end: string) {
    this.#fill = fill;
    this.#end = end;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for (let index = 0; index < CHUNKS_IN_50_MIB; index += 1) yield this.#next();
    await nextTurn();
    collectGarbage();
    this.held = this.#all.filter((chunk) => chunk.deref() !== undefined).length;
    yield Buffer.from(this.#end);
  }

  #next(): Uint8Array {
    const memory = new ArrayBuffer(CHUNK);
    this.#all.push(new WeakRef(memory));
    const chunk = Buffer.from(memory);
    this.#fill(chunk);
    return chunk;
  }
}

describe("run holds no more than a line and the chunks on their way, however long the stream", () => {
  const next = `${JSON.stringify(printedCase)}\n`;

  it.each([
    {
      why: "50 MiB without a newline",
      fill: (chunk: Buffer) => chunk.fill("7"),
      lines: [{ line: 1, error: { code: "line-too-long" } }],
    },
    {
      why: "50 MiB of blank lines, one a chunk",
      fill: (chunk: Buffer) => chunk.fill(" ").write("\n", CHUNK - 1),
      lines: [],
    },
    {
      why: "50 MiB in which every chunk ends a line and begins another",
      fill: (chunk: Buffer) => chunk.fill(" ").write("\n", CHUNK / 2),
      lines: [],
    },
  ])("$why", async ({ fill, lines }) => {
    const chunks = new CountedChunks(fill, `\n${next}`);
    const { stdout } = await runMain(["run", lifeCabinet], { stdin: chunks });
    expect(answersIn(stdout)).toMatchObject([...lines, { returnPremium: "53770" }]);
    expect(chunks.held).toBeLessThanOrEqual(MOST_CHUNKS_HELD);
  });
});

it("run --csv holds no more than a row and the chunks on their way: 50 MiB without a newline", async () => {
  const columns = ["contract.firstDay", "contract.lastDay", "contract.premium", "termination.button"];
  const header = [...columns, "termination.terminatedOn"].join(",");
  const chunks = new CountedChunks((chunk) => chunk.fill("7"), "\n2024-01-24,2029-01-23,60000,refusal,2024-01-31\n");
  async function* rows(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${header}\n`);
    yield* chunks;
  }
  const { code, stdout } = await runMain(["run", lifeCabinet, "--csv", "--fields", "returnPremium"], { stdin: rows() });
  expect({ code, stdout: stdout.split("\n") }).toEqual({
    code: 1,
    stdout: [
      `${header},returnPremium,error`,
      `,,,,,,"line 2 is longer than 1 MiB, so it was left out"`,
      "2024-01-24,2029-01-23,60000,refusal,2024-01-31,53770,",
      "",
    ],
  });
  expect(chunks.held).toBeLessThanOrEqual(MOST_CHUNKS_HELD);
});
