import type { VectorFile } from "../../testing/index.js";
import { describeCase } from "./text.js";
import { countVerdicts, hasPassed, type Verdict, type Verified } from "./verdicts.js";

/** Format the results as JUnit XML, with a suite for each operation and an error if the program as a whole failed. */
export function junit(all: readonly Verified[]): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', "<testsuites>", ...all.flatMap(suite), "</testsuites>", ""].join(
    "\n",
  );
}

function suite({ file, verdicts, fault }: Verified): readonly string[] {
  const { failed } = countVerdicts(verdicts);
  const [tests, errors] = fault === undefined ? [verdicts.length, 0] : [verdicts.length + 1, 1];
  const name = attribute("name", file.operation);
  const counts = `tests="${tests}" failures="${failed}" errors="${errors}"`;
  const whole = fault === undefined ? [] : [testcase(file.operation, "the program", element("error", fault))];
  return [
    `  <testsuite ${name} ${counts}>`,
    ...whole,
    ...verdicts.map((verdict) => testcase(file.operation, verdict.vector.id, failure(file, verdict))),
    "  </testsuite>",
  ];
}

const failure = (file: VectorFile, verdict: Verdict): string =>
  hasPassed(verdict) ? "" : element("failure", describeCase(file, verdict).join("\n"));

function testcase(operation: string, name: string, content: string): string {
  const start = `    <testcase ${attribute("classname", operation)} ${attribute("name", name)}`;
  return content === "" ? `${start}/>` : `${start}>${content}</testcase>`;
}

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

const attribute = (name: string, value: string): string => `${name}="${escapeXml(value)}"`;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escape text for XML, which cannot represent most control characters and lone surrogates. */
const escapeXml = (text: string): string =>
  text
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\u{FFFD}");
