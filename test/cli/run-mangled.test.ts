import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readVectors } from "../../src/testing/index.js";
import { linesIn, runMain } from "../support/command-line.js";

const OPERATION = "ogpo-plus/return-premium";
const COUNT = 100_000;

const cases = readVectors().find(({ operation }) => operation === OPERATION)?.cases ?? [];
const lines = cases.map(({ id, input }) => JSON.stringify({ id, ...Object(input) }));

type Mangle = (line: string) => string;

/** A place in a line, as a part of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const within = (line: string, part: number): number => Math.floor(part * line.length);

const MEMBER = /"(\w)(\w*)":("[^"]*"|\d+|true|false|null)/g;

/** Give an object a member of the line once more, with its own value or another's, its key as it is or escaped. */
const addMember = fc.tuple(place, place, place, fc.boolean()).map(
  ([from, value, to, isEscaped]): Mangle =>
    (line) => {
      const members = [...line.matchAll(MEMBER)];
      const places = [...line.matchAll(/[{,](?=")/g)];
      const [, first = "", rest = ""] = members[Math.floor(from * members.length)] ?? [];
      const [, , , other = "1"] = members[Math.floor(value * members.length)] ?? [];
      const at = (places[Math.floor(to * places.length)]?.index ?? 0) + 1;
      const letter = isEscaped ? `\\u${first.charCodeAt(0).toString(16).padStart(4, "0")}` : first;
      return `${line.slice(0, at)}"${letter}${rest}":${other},${line.slice(at)}`;
    },
);

const insert = fc.tuple(place, fc.constantFrom(...'{}[]",:\\ 01e.-tn\0я')).map(
  ([at, mark]): Mangle =>
    (line) =>
      line.slice(0, within(line, at)) + mark + line.slice(within(line, at)),
);

const cutOut = fc.tuple(place, fc.integer({ min: 1, max: 30 })).map(
  ([at, length]): Mangle =>
    (line) =>
      line.slice(0, within(line, at)) + line.slice(within(line, at) + length),
);

const repeat = fc.tuple(place, place, fc.integer({ min: 1, max: 60 })).map(
  ([from, to, length]): Mangle =>
    (line) => {
      const part = line.slice(within(line, from), within(line, from) + length);
      return line.slice(0, within(line, to)) + part + line.slice(within(line, to));
    },
);

const mangles = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: addMember },
    { weight: 1, arbitrary: insert },
    { weight: 1, arbitrary: cutOut },
    { weight: 1, arbitrary: repeat },
  ),
  { maxLength: 3 },
);

const mangled = fc
  .tuple(fc.constantFrom(...lines), mangles)
  // A line that is blank has no answer.
  .map(([line, changes]) => changes.reduce((text, change) => change(text), line).trim() || "{}");

/** Whether a line is JSON in which an object has a key twice. */
function hasEqualKeys(line: string): boolean {
  try {
    JSON.parse(line);
  } catch {
    return false;
  }
  const tokens = line.match(/"(?:[^"\\]|\\.)*"|[[\]{}:,]|[^\s"[\]{}:,]+/g) ?? [];
  const open: Set<string>[] = [];
  return tokens.some((token, index) => {
    if (token === "{" || token === "[") open.push(new Set());
    else if (token === "}" || token === "]") open.pop();
    if (tokens[index + 1] !== ":") return false;
    const keys = open.at(-1);
    const key: string = JSON.parse(token);
    const isTwice = keys?.has(key) ?? false;
    keys?.add(key);
    return isTwice;
  });
}

describe(`a stream of ${COUNT} mangled lines`, () => {
  it("has as many answers, none an amount from a line with two equal keys", { timeout: 180_000 }, async () => {
    const sample = fc.sample(mangled, { seed: 15, numRuns: COUNT });
    const { stdout, stderr } = await runMain(["run", OPERATION, "--fields", "returnPremium"], {
      stdin: sample.map((line) => `${line}\n`).join(""),
    });
    const answers = linesIn(stdout);
    expect(stderr).toBe("");
    expect(answers).toHaveLength(COUNT);

    const isAmount = (answer = ""): boolean => /^\{("id":"[^"]*",)?"returnPremium":/.test(answer);
    const isDuplicate = (answer = ""): boolean =>
      answer.includes('"error":{"code":"invalid-json","issues":[{"code":"duplicate-field"');
    const equal = sample.map(hasEqualKeys);
    expect(sample.filter((_, index) => equal[index] && isAmount(answers[index]))).toEqual([]);
    expect(sample.filter((_, index) => equal[index] !== isDuplicate(answers[index]))).toEqual([]);
    // There are many of each kind, so that this says something.
    const many = COUNT / 20;
    expect(equal.filter(Boolean).length).toBeGreaterThan(many);
    expect(answers.filter((answer) => isAmount(answer)).length).toBeGreaterThan(many);
    expect(answers.filter((answer) => !isAmount(answer) && !isDuplicate(answer)).length).toBeGreaterThan(many);
  });
});
