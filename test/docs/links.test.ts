import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { headingsOf } from "../../scripts/generate/headings.js";
import { conventionLink, places } from "../../src/convention-link.js";
import { operationList } from "../../src/operations.js";
import { linksOf } from "./links.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
}).split("\n");
const pages = files.filter((path) => path.endsWith(".md"));

const read = (path: string): string => readFileSync(`${root}${path}`, "utf8");

/** What is wrong with a link: it leads to no file, or to no heading of its page. */
function faultsOf(page: string, link: string): readonly string[] {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : posix.join(posix.dirname(page), path);
  if (!files.includes(target) && !files.some((file) => file.startsWith(`${target.replace(/\/$/, "")}/`))) {
    return [`${link}: no such file`];
  }
  if (anchor === undefined) return [];
  return headingsOf(read(target)).has(anchor) ? [] : [`${link}: no such heading`];
}

describe("a link", () => {
  it("is found in the pages of the repository", () => {
    expect(pages).toEqual(expect.arrayContaining(["README.md", "CONTRIBUTING.md", "docs/conventions/README.md"]));
    expect(pages.flatMap((page) => linksOf(read(page))).length).toBeGreaterThan(200);
  });

  it.each(pages)("of %s leads to a file and a heading of the repository", (page) => {
    expect(linksOf(read(page)).flatMap((link) => faultsOf(page, link))).toEqual([]);
  });

  it.each([
    { link: "docs/none.md", faults: ["docs/none.md: no such file"], why: "no file" },
    { link: "docs/codes.md#none", faults: ["docs/codes.md#none: no such heading"], why: "no heading" },
    { link: "docs/codes.md#because", faults: [], why: "both" },
    { link: "#licence", faults: [], why: "a heading of the page itself" },
    { link: "docs/", faults: [], why: "a folder" },
  ])("$link from README.md has the faults $faults: $why", ({ link, faults }) => {
    expect(faultsOf("README.md", link)).toEqual(faults);
  });
});

describe("the link of a convention or a note", () => {
  const links = Object.entries(places).flatMap(([operation, byCode]) =>
    Object.keys(byCode).map((code) => ({ operation, code, link: conventionLink(operation, code) ?? "" })),
  );

  it("is there for every operation", () => {
    expect(Object.keys(places).toSorted()).toEqual(operationList.map(({ id }) => id).toSorted());
    expect(links.length).toBeGreaterThan(60);
  });

  it.each(links)("leads to a heading: $operation, $code", ({ link }) => {
    expect(link).toMatch(/^docs\/conventions\//);
    expect(faultsOf("README.md", link)).toEqual([]);
  });

  it.each([
    ["ogpo-plus/return-premium", "toString"],
    ["ogpo-plus/return-premium", "mitigation"],
    ["constructor", "costs"],
  ])("is undefined for %s, %s", (operation, code) => {
    expect(conventionLink(operation, code)).toBeUndefined();
  });
});
