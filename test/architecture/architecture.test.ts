import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { complaintsAbout, cyclesAmong, filesLoadedBy, type SourceText } from "./check-source.js";

const root = fileURLToPath(new URL("../../src/", import.meta.url));

const sources: readonly SourceText[] = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.[cm]?[jt]sx?$/.test(path))
  .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(join(root, path), "utf8") }))
  .toSorted((a, b) => (a.path < b.path ? -1 : 1));

describe("every file of src/", () => {
  it("is found", () => {
    const paths = sources.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["index.ts", "engine/issue.ts", "kazakhstan/civil-code/index.ts"]));
    expect(sources.flatMap(filesLoadedBy).length).toBeGreaterThan(50);
  });

  it.each(sources)(
    "$path imports from rooms before its own, and its packages, clock and types are in their places",
    (source) => {
      expect(complaintsAbout(source)).toEqual([]);
    },
  );

  it("loads no file that in turn loads it, however long the way", () => {
    expect(cyclesAmong(sources)).toEqual([]);
  });
});
