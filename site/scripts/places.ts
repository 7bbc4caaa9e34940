import { readdirSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The rule sets whose clauses have a page, with the folder of their `clauses.md`. */
export const ruleSets = {
  "ogpo-plus": "src/kazakhstan/ogpo-plus",
  "ogpo-vts": "src/kazakhstan/ogpo-vts",
  "kz-civil-code": "src/kazakhstan/civil-code",
  "life-cabinet": "src/kazakhstan/life-cabinet",
  osago: "src/russia/osago",
  "zetta-voluntary": "src/russia/zetta-voluntary",
} as const;

/** The pages outside `docs/` that the site shows, with their places in it. */
const elsewhere: readonly (readonly [string, string])[] = [
  ["README.md", "index.md"],
  ["README.ru.md", "ru/index.md"],
  ["README.kk.md", "kk/index.md"],
  ["CHANGELOG.md", "changelog.md"],
  ["CONTRIBUTING.md", "contributing.md"],
  ["CODE_OF_CONDUCT.md", "code-of-conduct.md"],
  ["SECURITY.md", "security.md"],
  ["vectors/README.md", "vectors/index.md"],
  ...Object.entries(ruleSets).map(([id, folder]) => [`${folder}/clauses.md`, `rule-sets/${id}.md`] as const),
];

const markdownIn = (folder: string): readonly string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".md"));

/** Where the site shows each page of the repository. */
export const places: ReadonlyMap<string, string> = new Map([
  ...elsewhere,
  ...markdownIn("docs").map((path) => [`docs/${path}`, path.replace(/README\.md$/, "index.md")] as const),
  ...markdownIn("site/content").map((path) => [`site/content/${path}`, path] as const),
]);

/** Let the links and pictures of a page lead to their targets on the site. A link to a file that the site does not show is left as words. */
export function relinked(page: string, text: string): string {
  const place = places.get(page) ?? page;
  const withPictures = text.replaceAll(' src="docs/pictures/', ' src="/pictures/');
  return withPictures.replaceAll(
    /\[([^\]]*)\]\((?![a-z]+:|#)([^)#\s]+)(#[^)\s]*)?\)/g,
    (_, words, path, anchor = "") => {
      const target = places.get(posix.join(posix.dirname(page), path));
      return target === undefined ? words : `[${words}](${posix.relative(posix.dirname(place), target)}${anchor})`;
    },
  );
}
