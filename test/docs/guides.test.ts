import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, it } from "vitest";

const root = new URL("../../", import.meta.url);

interface Block {
  readonly code: string;
  readonly answer: Readonly<Record<string, unknown>>;
}

/** The calls of a page, and below each its answer: the names that it declares, with their values. */
const blocksOf = (page: string): readonly Block[] =>
  [...page.matchAll(/^```ts\n(.*?)^```\n\n```json\n(.*?)^```$/gms)].map(([, code = "", answer = ""]) => ({
    code,
    answer: JSON.parse(answer),
  }));

/** The page as one program. A block stands inside the one before it: it knows its names, and may use them anew. */
function programOf(blocks: readonly Block[]): string {
  const code = blocks.map((block) => block.code).join("");
  const imports = code.split("\n").filter((line) => line.startsWith("import "));
  const bodies = blocks.map(({ code, answer }) => {
    const statements = code.split("\n").filter((line) => !line.startsWith("import "));
    return `{ ${statements.join("\n")} answers.push({ ${Object.keys(answer).join(", ")} });`;
  });
  const program = [
    ...imports,
    "const answers = [];",
    ...bodies,
    ...bodies.map(() => "}"),
    "console.log(JSON.stringify(answers));",
  ].join("\n");
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(program, { compilerOptions }).outputText;
}

it.each(["docs/claims.md", "docs/sold-car.md"])("%s has the answers that its calls give", (name) => {
  const page = readFileSync(new URL(name, root), "utf8");
  const blocks = blocksOf(page);
  const output = execFileSync(process.execPath, ["--input-type=module"], {
    cwd: root,
    input: programOf(blocks),
    encoding: "utf8",
  });
  expect(blocks.length).toBe(5);
  // Every block of the page is a call with its answer, or the answer of a call.
  expect(page.match(/^```[a-z]+$/gm)).toEqual(blocks.flatMap(() => ["```ts", "```json"]));
  expect(JSON.parse(output)).toEqual(blocks.map(({ answer }) => answer));
});
