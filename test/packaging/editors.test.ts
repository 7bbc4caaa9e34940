import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A program as somebody writes it in an editor. It stands in the repository, so the package's name finds the build. */
const file = `${root}written-in-an-editor.mts`;
const text = `
import { kz } from "return-premium";
import { returnInCoolingOff, returnPremium, type ReturnPremiumInput } from "return-premium/ogpo-plus";

export function write(input: ReturnPremiumInput): void {
  const result = returnPremium(input);
  kz.mrp({ on: "2026-06-01" });
  returnInCoolingOff(input);
  if (result.ground === "by-agreement") result.returnPremium /* agreed */;
  else result.retainedPremium /* settled */;
}
`;

const service = ts.createLanguageService({
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (name) => {
    const content = name === file ? text : ts.sys.readFile(name);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  getCurrentDirectory: () => root,
  getCompilationSettings: () => ({ module: ts.ModuleKind.Node16, strict: true, types: [] }),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: ts.sys.readFile,
});

/** What an editor shows of a name where a piece of the program stands. */
function hover(piece: string, name: string): { readonly signature: string; readonly comment: string } {
  const info = service.getQuickInfoAtPosition(file, text.indexOf(name, text.indexOf(piece)));
  return {
    signature: ts.displayPartsToString(info?.displayParts),
    comment: ts.displayPartsToString(info?.documentation),
  };
}

describe("an editor", () => {
  it("finds no fault in the program", () => {
    expect(service.getSemanticDiagnostics(file)).toEqual([]);
  });

  it.each([
    {
      piece: "returnPremium(input)",
      name: "returnPremium",
      comment:
        "Compute the return premium under the OGPO+ rules when a contract ends early, with its ground and the last day to pay.",
      signature: "(input: ReturnPremiumInput, options?: kz.RunOptions | number): ReturnPremiumResult",
    },
    {
      piece: "kz.mrp",
      name: "mrp",
      comment: "Find the monthly calculation index (MRP) of Kazakhstan on a given date, and multiply it by a count.",
      signature: "(input: kz.MrpInput, options?: kz.RunOptions | number): kz.MrpResult",
    },
  ])("shows the own comment of $name where it is called, and the names of the source", (expected) => {
    const { comment, signature } = hover(expected.piece, expected.name);
    expect(comment).toBe(expected.comment);
    expect(signature).toContain(expected.signature);
  });

  it("shows the own comment of a function of one ground", () => {
    const { comment } = hover("returnInCoolingOff(input)", "returnInCoolingOff");
    expect(comment).toMatch(/^Return the premium for the unused days, less costs, when a natural person withdrew /);
  });

  it("knows by the ground whether an amount can be null", () => {
    expect(hover("result.returnPremium /* agreed */", "returnPremium").signature).toMatch(/: string \| null$/);
    expect(hover("result.retainedPremium /* settled */", "retainedPremium").signature).toMatch(/: string$/);
  });
});

it("no declaration says any", () => {
  const names = readdirSync(`${root}dist/esm`, { recursive: true, encoding: "utf8" });
  const declarations = names.filter((name) => name.endsWith(".d.ts"));
  expect(declarations.length).toBeGreaterThan(20);
  const saysAny = (node: ts.Node): boolean =>
    node.kind === ts.SyntaxKind.AnyKeyword || ts.forEachChild(node, saysAny) === true;
  const faulty = declarations.filter((name) => {
    const content = readFileSync(`${root}dist/esm/${name}`, "utf8");
    return saysAny(ts.createSourceFile(name, content, ts.ScriptTarget.ESNext));
  });
  expect(faulty).toEqual([]);
});
