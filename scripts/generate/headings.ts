import { readFileSync } from "node:fs";

/** The headings of a page of Markdown by their anchors, as GitHub and VitePress make them. */
export function headingsOf(page: string): ReadonlyMap<string, string> {
  const text = page.replaceAll(/^```.*?^```/gms, "");
  return new Map([...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => [anchorOf(heading), heading]));
}

export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}_ -]/gu, "")
    .replaceAll(" ", "-");

/** A link from a page of `docs/` to a place in `docs/conventions`, under the heading that it leads to. */
export function linkToConvention(place: string): string {
  const [page = "", anchor = ""] = place.split("#");
  const text = readFileSync(new URL(`../../docs/conventions/${page}`, import.meta.url), "utf8");
  const heading = headingsOf(text).get(anchor);
  if (heading === undefined) throw new Error(`docs/conventions/${page} has no heading for #${anchor}`);
  return `[${heading}](conventions/${place})`;
}
