/** Fail if a link of the built site leads to no page, no file or no place in its page. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const base = process.env.SITE_BASE ?? "/";

const pages = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".html"));

const read = (page: string): string => readFileSync(`${dist}${page}`, "utf8");

const valuesOf = (html: string, attribute: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<[a-z][^<>]*\\s${attribute}="([^"]*)"`, "g"))].map(([, value = ""]) =>
    value.replaceAll("&amp;", "&"),
  );

const anchors = new Map(pages.map((page) => [page, new Set(valuesOf(read(page), "id"))]));

/** What is wrong with a link of a page, if anything. */
function faultOf(page: string, link: string): string | undefined {
  const { host, pathname, hash } = new URL(link, `http://site${base}${page}`);
  if (host !== "site") return undefined;
  if (!pathname.startsWith(base)) return "outside the site";
  const path = decodeURIComponent(pathname.slice(base.length)).replace(/(^|\/)$/, "$1index.html");
  if (!existsSync(`${dist}${path}`)) return "no such file";
  const anchor = decodeURIComponent(hash.slice(1));
  return anchor === "" || anchors.get(path)?.has(anchor) ? undefined : "no such place in the page";
}

const faults = pages.flatMap((page) => {
  const html = read(page);
  return [...new Set([...valuesOf(html, "href"), ...valuesOf(html, "src")])].flatMap((link) => {
    const fault = faultOf(page, link);
    return fault === undefined ? [] : [`${page}: ${link}: ${fault}`];
  });
});

console.log(`${pages.length} pages, ${faults.length} dead links`);
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exitCode = 1;
}
