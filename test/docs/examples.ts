/** The examples in the comments of the public declarations and in README.md, and the results that they state. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { compileFunction } from "node:vm";
import ts from "typescript";

const root = new URL("../../", import.meta.url);
const require = createRequire(import.meta.url);

/** Something that the package exports and that is there when a program runs. */
export interface PublicValue {
  /** `return-premium/kz: mrp`. */
  readonly name: string;
  /** Whether it can be called, or made with `new`: a list of codes needs no example. */
  readonly isCallable: boolean;
  /** The code of its examples. */
  readonly examples: readonly string[];
}

/** A statement of an example: what it gave, and what the comment behind it states. */
export interface Result {
  readonly given: unknown;
  readonly stated: unknown;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2023.d.ts"],
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

/** The values that the subpaths of the package export, by their built declarations. A namespace is a subpath itself. */
export function publicValues(): readonly PublicValue[] {
  const { name, exports } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as Manifest;
  const entries = Object.entries(exports).flatMap(([subpath, target]) =>
    typeof target === "string" ? [] : [{ module: name + subpath.slice(1), file: pathOf(target.import.types) }],
  );
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    options,
  );
  const checker = program.getTypeChecker();
  return entries.flatMap(({ module, file }) => {
    const source = program.getSourceFile(file);
    const symbol = source && checker.getSymbolAtLocation(source);
    if (symbol === undefined) throw new Error(`no declarations in ${file}`);
    return checker
      .getExportsOfModule(symbol)
      .map((exported) => (exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported))
      .filter(({ flags }) => flags & ts.SymbolFlags.Value && !(flags & ts.SymbolFlags.Module))
      .map((value) => ({
        name: `${module}: ${value.name}`,
        isCallable: isCallable(checker.getTypeOfSymbol(value)),
        examples: examplesOf(value, checker),
      }));
  });
}

const isCallable = (type: ts.Type): boolean =>
  type.getCallSignatures().length + type.getConstructSignatures().length > 0;

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly import: { readonly types: string } }>>;
}

const pathOf = (file: string): string => fileURLToPath(new URL(file, root));

function examplesOf(value: ts.Symbol, checker: ts.TypeChecker): readonly string[] {
  return value
    .getJsDocTags(checker)
    .filter(({ name }) => name === "example")
    .flatMap(({ text }) => codeBlocks(ts.displayPartsToString(text)));
}

/** The TypeScript in a text of Markdown. */
export const codeBlocks = (text: string): readonly string[] =>
  [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code ?? "");

/** How many results an example states. */
export const resultsStatedIn = (code: string): number => code.split(/\/[/*] =>/).length - 1;

/**
 * Runs an example on the built package. A statement that ends in `; // => VALUE` has to give that value; one of several
 * lines stands between `/* =>` and the end of that comment.
 */
export function resultsOf(code: string): readonly Result[] {
  const results: Result[] = [];
  const { outputText } = ts.transpileModule(withChecks(code), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const check = (given: unknown, stated: unknown): unknown => results.push({ given, stated });
  compileFunction(outputText, ["require", "exports", "check"])(require, {}, check);
  return results;
}

/** The code with every statement of a result as a call of `check`. */
function withChecks(code: string): string {
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const [comment] = ts.isExpressionStatement(node) ? (ts.getTrailingCommentRanges(code, node.end) ?? []) : [];
    const stated = comment && /^\/[/*] =>(.*?)(?:\*\/)?$/s.exec(code.slice(comment.pos, comment.end))?.[1];
    if (ts.isExpressionStatement(node) && stated !== undefined) {
      const text = `check(${node.expression.getText(tree)}, ${stated});`;
      edits.push({ start: node.getStart(tree), end: node.end, text });
    }
    ts.forEachChild(node, visit);
  };
  const tree = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  visit(tree);
  return edits.reduceRight((text, { start, end, text: call }) => text.slice(0, start) + call + text.slice(end), code);
}

/** What the compiler has against examples in a program that uses the built package. */
export function typeFaultsIn(examples: readonly string[]): readonly string[] {
  const files = new Map(examples.map((code, index) => [pathOf(`example-${index}.ts`), code]));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, version) => {
    const text = host.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.text}${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
}
