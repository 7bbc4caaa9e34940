import { execSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { linksOf } from "../docs/links.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

const [packed] = JSON.parse(
  execSync("npm pack --dry-run --json --ignore-scripts", { cwd: root, encoding: "utf8" }),
) as readonly [{ readonly size: number; readonly files: readonly { readonly path: string }[] }];
const files = new Set(packed.files.map(({ path }) => path));
const pages = [...files].filter((path) => path.endsWith(".md"));

/** The files that a page leads to by their way from it; test/docs looks at the headings. */
const filesLinkedFrom = (page: string): readonly string[] =>
  linksOf(readFileSync(`${root}${page}`, "utf8")).flatMap((link) => /^[^#]+/.exec(link) ?? []);

it("the package takes at most 700 kB, without what only the repository needs", () => {
  expect(packed.size).toBeLessThanOrEqual(700_000);
  expect([...files].filter((path) => /package-lock|node_modules|^vectors.*\.csv$|\.map$/.test(path))).toEqual([]);
});

it("the package has pages", () => {
  expect(pages).toContain("README.md");
  expect(pages.flatMap(filesLinkedFrom).length).toBeGreaterThan(10);
});

it.each(pages)("every link of %s leads to a file of the package", (page) => {
  const dangling = filesLinkedFrom(page).filter((link) => !files.has(posix.join(posix.dirname(page), link)));
  expect(dangling).toEqual([]);
});
