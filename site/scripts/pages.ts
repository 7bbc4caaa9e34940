/** Write `pages/`, which VitePress reads: the repository's own pages of Markdown, with links that lead from one to another there. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const out = fileURLToPath(new URL("../pages/", import.meta.url));

/** The pages outside `docs/`, and where the site shows them. */
const elsewhere: Readonly<Record<string, string>> = {
  "README.md": "index.md",
  "README.ru.md": "ru/index.md",
  "README.kk.md": "kk/index.md",
  "CHANGELOG.md": "changelog.md",
  "CONTRIBUTING.md": "contributing.md",
  "CODE_OF_CONDUCT.md": "code-of-conduct.md",
  "SECURITY.md": "security.md",
  "vectors/README.md": "vectors.md",
  "src/kazakhstan/civil-code/clauses.md": "rule-sets/kz-civil-code.md",
  "src/kazakhstan/ogpo-plus/clauses.md": "rule-sets/ogpo-plus.md",
  "src/kazakhstan/ogpo-vts/clauses.md": "rule-sets/ogpo-vts.md",
  "src/kazakhstan/life-cabinet/clauses.md": "rule-sets/life-cabinet.md",
  "src/russia/osago/clauses.md": "rule-sets/osago.md",
  "src/russia/zetta-voluntary/clauses.md": "rule-sets/zetta-voluntary.md",
};

const markdownIn = (folder: string): readonly string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => path.replaceAll("\\", "/"));

const places: ReadonlyMap<string, string> = new Map([
  ...Object.entries(elsewhere),
  ...markdownIn("docs").map((path) => [`docs/${path}`, path.replace(/README\.md$/, "index.md")] as const),
  ...markdownIn("site/content").map((path) => [`site/content/${path}`, path] as const),
]);

/** Let the links of a page lead to where the site shows their targets; a link to no page of the site loses its link. */
function relinked(page: string, place: string, text: string): string {
  return text.replaceAll(
    /\[([^\]]*)\]\((?![a-z]+:|#|\/)([^)#\s]+)(#[^)\s]*)?\)/g,
    (whole, words, path, anchor = "") => {
      const target = places.get(posix.join(posix.dirname(page), path));
      if (target === undefined) return page.startsWith("site/") ? whole : words;
      return `[${words}](${posix.relative(posix.dirname(place), target)}${anchor})`;
    },
  );
}

rmSync(out, { recursive: true, force: true });
for (const [page, place] of places) {
  const target = `${out}${place}`;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, relinked(page, place, readFileSync(`${root}${page}`, "utf8")));
}
