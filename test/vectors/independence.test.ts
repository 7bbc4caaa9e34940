import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every module that a file names, of types too: a path where it is a file of the project, else a package. */
function importsOf(path: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, path), "utf8"), true, true);
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith(".")
      ? relative(root, join(root, dirname(path), fileName))
          .replaceAll("\\", "/")
          .replace(/\.js$/, ".ts")
      : fileName,
  );
}

/** All that the files of a way in load, however long the way. */
function reachedFrom(...entries: readonly string[]): readonly string[] {
  const reached = new Set(entries);
  for (const path of reached) {
    if (existsSync(join(root, path))) for (const next of importsOf(path)) reached.add(next);
  }
  return [...reached].toSorted();
}

describe("what makes the vectors", () => {
  const reached = reachedFrom("test/vectors/vector-files.ts");

  it("is tables and oracles", () => {
    expect(reached).toEqual(expect.arrayContaining(["test/oracle/days.ts", "test/vectors/flags.ts"]));
  });

  it("reads nothing of src/, nor any package", () => {
    expect(reached.filter((path) => !/^test\/(oracle|vectors)\/[\w./-]+\.ts$/.test(path))).toEqual([]);
  });

  it("would be seen to read src/ if it did", () => {
    expect(reachedFrom("test/vectors/library.test.ts")).toContain("src/operations.ts");
  });
});
