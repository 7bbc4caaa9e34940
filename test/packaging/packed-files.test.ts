import { execFileSync, execSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
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

/** A page as the package has it: the READMEs lose their pictures. */
const packedText = (page: string): string =>
  /^README/.test(page)
    ? execFileSync(process.execPath, ["scripts/readme-in-package.mjs", "--print", page], {
        cwd: root,
        encoding: "utf8",
      })
    : readFileSync(`${root}${page}`, "utf8");

/** The files that a page leads to by their way from it; test/docs looks at the headings. */
const filesLinkedFrom = (page: string): readonly string[] =>
  linksOf(packedText(page)).flatMap((link) => /^[^#]+/.exec(link) ?? []);

it("the package takes at most 700 kB, without what only the repository needs", () => {
  expect(packed.size).toBeLessThanOrEqual(700_000);
  expect([...files].filter((path) => /package-lock|node_modules|^vectors.*\.csv$|\.map$/.test(path))).toEqual([]);
});

it("docs/package.md counts the files of the package, as `npm run package -- --update` writes them", () => {
  const [, counted] = /^\| the package \| (\d+) \|/m.exec(readFileSync(`${root}docs/package.md`, "utf8")) ?? [];
  expect(counted).toBe(`${files.size}`);
});

it("the package has pages", () => {
  expect(pages).toContain("README.md");
  expect(pages.flatMap(filesLinkedFrom).length).toBeGreaterThan(10);
});

it.each(["README.md", "README.ru.md", "README.kk.md"])("%s shows pictures, which the package does not have", (page) => {
  const shown = [...readFileSync(`${root}${page}`, "utf8").matchAll(/ src="([^"]+)"/g)].map(([, path = ""]) => path);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((path) => !existsSync(`${root}${path}`) || statSync(`${root}${path}`).size > 60_000)).toEqual([]);
  expect(shown.filter((path) => files.has(path) || packedText(page).includes(path))).toEqual([]);
});

it.each(pages)("every link of %s leads to a file of the package", (page) => {
  const dangling = filesLinkedFrom(page).filter((link) => !files.has(posix.join(posix.dirname(page), link)));
  expect(dangling).toEqual([]);
});
