/** The links of a page of Markdown that lead into the repository, with their anchors. */
export function linksOf(page: string): readonly string[] {
  const text = page.replaceAll(/^```.*?^```/gms, "").replaceAll(/`[^`\n]*`/g, "");
  return [...text.matchAll(/\]\((?![a-z]+:)([^)\s]+)/g)].map(([, link = ""]) => link);
}
