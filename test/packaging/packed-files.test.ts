import { execSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

const [packed] = JSON.parse(
  execSync("npm pack --dry-run --json --ignore-scripts", { cwd: root, encoding: "utf8" }),
) as readonly [{ readonly files: readonly { readonly path: string }[] }];
const files = new Set(packed.files.map(({ path }) => path));
const pages = [...files].filter((path) => path.endsWith(".md"));

/** The files that a page names by their way from it. */
function linksOf(page: string): readonly string[] {
  const text = readFileSync(`${root}${page}`, "utf8").replaceAll(/`[^`]*`/g, "");
  return [...text.matchAll(/\]\((?!#|[a-z]+:)([^)#\s]+)/g)].map(([, link = ""]) => link);
}

it("the package has pages", () => {
  expect(pages).toContain("README.md");
  expect(pages.flatMap(linksOf).length).toBeGreaterThan(10);
});

it.each(pages)("every link of %s leads to a file of the package", (page) => {
  const dangling = linksOf(page).filter((link) => !files.has(posix.join(posix.dirname(page), link)));
  expect(dangling).toEqual([]);
});
