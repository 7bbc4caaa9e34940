import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const page = readFileSync(new URL("docs/claims.md", root), "utf8");

/** The calls of the page, and below each its answer: the names that it declares, with their values. */
const blocks = [...page.matchAll(/^```ts\n(.*?)^```\n\n```json\n(.*?)^```$/gms)].map(([, code = "", answer = ""]) => ({
  code,
  answer: JSON.parse(answer) as Readonly<Record<string, unknown>>,
}));

/** The page as one program. A block stands inside the one before it: it knows its names, and may use them anew. */
function programOf(): string {
  const code = blocks.map((block) => block.code).join("");
  const imports = code.split("\n").filter((line) => line.startsWith("import "));
  const bodies = blocks.map(({ code, answer }) => {
    const statements = code.split("\n").filter((line) => !line.startsWith("import "));
    return `{ ${statements.join("\n")} answers.push({ ${Object.keys(answer).join(", ")} });`;
  });
  return [
    ...imports,
    "const answers = [];",
    ...bodies,
    ...bodies.map(() => "}"),
    "console.log(JSON.stringify(answers));",
  ].join("\n");
}

it("docs/claims.md has the answers that its calls give", () => {
  const output = execFileSync(process.execPath, ["--input-type=module"], {
    cwd: root,
    input: programOf(),
    encoding: "utf8",
  });
  expect(blocks.length).toBe(5);
  // Every block of the page is a call with its answer, or the answer of a call.
  expect(page.match(/^```[a-z]+$/gm)).toEqual(blocks.flatMap(() => ["```ts", "```json"]));
  expect(JSON.parse(output)).toEqual(blocks.map(({ answer }) => answer));
});
