import { describe, expect, it } from "vitest";
import { answersIn, chunksOf, runMain } from "../support/command-line.js";
import { lifeCabinet, printedCase } from "../support/command-line-inputs.js";

const MIB = 1_048_576;

const cabinet = (stdin: string | Uint8Array | Iterable<Uint8Array>) => runMain(["run", lifeCabinet], { stdin });

const withId = (id: string): string => JSON.stringify({ ...printedCase, id });

/** The printed case as a line of so many bytes, newline not counted. */
const lineOf = (bytes: number): string => JSON.stringify(printedCase).padEnd(bytes);

const tooLong = (line: number) => ({
  error: { code: "line-too-long", issues: [{ code: "line-too-long", path: [] }] },
  line,
});

describe("run takes the stream in whatever chunks it comes", () => {
  // 2, 3 and 4 bytes a character: every cut inside one occurs at some size.
  const ids = ["Ерлан", "№ 5 ₸", "😀"];
  const text = `\uFEFF${ids.map(withId).join("\r\n")}\n\n${withId("end")}`;

  it.each([
    { why: "one byte: every character and line is cut", size: 1 },
    { why: "two bytes", size: 2 },
    { why: "three bytes: the byte order mark comes alone", size: 3 },
    { why: "five bytes", size: 5 },
    { why: "a chunk that ends in the middle of the second line", size: 230 },
    { why: "one chunk with every line", size: 10_000 },
  ])("in chunks of $size: $why", async ({ size }) => {
    const { code, stdout } = await cabinet(chunksOf(text, size));
    expect(code).toBe(0);
    expect(answersIn(stdout)).toMatchObject([...ids, "end"].map((id) => ({ id, returnPremium: "53770" })));
  });

  it("takes empty chunks for nothing", async () => {
    const empty = new Uint8Array();
    const [first = empty, second = empty] = chunksOf(`${withId("a")}\n`, 100);
    const rest = chunksOf(`${withId("a")}\n`, 100).slice(2);
    const { stdout } = await cabinet([empty, first, empty, second, ...rest, empty]);
    expect(answersIn(stdout)).toMatchObject([{ id: "a", returnPremium: "53770" }]);
  });
});

describe("run refuses a line that is no UTF-8 and answers the next", () => {
  it.each([
    { why: "a byte that no character has", bytes: [0xff] },
    { why: "a continuation without a beginning", bytes: [0x80] },
    { why: "a character cut short by the end of its text", bytes: [0xe2, 0x82] },
    { why: "an overlong zero", bytes: [0xc0, 0x80] },
    { why: "half of a surrogate pair", bytes: [0xed, 0xa0, 0x80] },
    { why: "Windows-1251 text", bytes: [0xc5, 0xf0, 0xeb] },
  ])("when it has $why", async ({ bytes }) => {
    const [before = "", after = ""] = withId("|").split("|");
    const broken = Buffer.concat([Buffer.from(before), Uint8Array.from(bytes), Buffer.from(`${after}\n`)]);
    const { code, stdout } = await cabinet(Buffer.concat([broken, Buffer.from(`${withId("next")}\n`)]));
    expect(code).toBe(1);
    expect(answersIn(stdout)).toMatchObject([
      { error: { code: "invalid-json", issues: [{ code: "invalid-json", path: [] }] }, line: 1 },
      { id: "next", returnPremium: "53770" },
    ]);
  });

  it("when the stream ends within a character", async () => {
    const { stdout } = await cabinet(Buffer.concat([Buffer.from(`${withId("first")}\n{"id":"`), Uint8Array.of(0xd0)]));
    expect(answersIn(stdout)).toMatchObject([{ id: "first" }, { error: { code: "invalid-json" }, line: 2 }]);
  });
});

describe("run passes over a line longer than 1 MiB", () => {
  it("answers a line of exactly 1 MiB", async () => {
    const { code, stdout } = await cabinet(`${lineOf(MIB)}\n`);
    expect(code).toBe(0);
    expect(answersIn(stdout)).toMatchObject([{ returnPremium: "53770" }]);
  });

  it.each([
    { why: "all in one chunk", size: 3 * MIB },
    { why: "in chunks of the size of a pipe's", size: 65_536 },
    { why: "in chunks that end a byte before the limit", size: MIB - 1 },
    { why: "in chunks that end at the limit", size: MIB },
    { why: "in chunks that end a byte after the limit", size: MIB + 1 },
  ])("refuses a line of 1 MiB and a byte, and answers the next: $why", async ({ size }) => {
    const { code, stdout } = await cabinet(chunksOf(`${lineOf(MIB + 1)}\n${withId("next")}\n`, size));
    expect(code).toBe(1);
    expect(answersIn(stdout)).toMatchObject([tooLong(1), { id: "next", returnPremium: "53770" }]);
  });

  it.each([
    { why: "bytes count, not characters: half as many of two bytes, and one", line: `"${"я".repeat(MIB / 2 - 1)}" ` },
    { why: "nothing but blanks is too long all the same", line: " ".repeat(MIB + 1) },
    { why: "several MiB", line: "7".repeat(3 * MIB) },
  ])("refuses it whatever it holds: $why", async ({ line }) => {
    const { stdout } = await cabinet(`\n${line}\n\n${line}`);
    expect(answersIn(stdout)).toEqual([tooLong(2), tooLong(4)]);
  });
});
