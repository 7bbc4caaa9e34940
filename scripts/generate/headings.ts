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
