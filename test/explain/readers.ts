/** What a reader sees of a text in each of its forms: without the targets of links and the marks of the form. */

/** Plain text. */
export const readText = (text: string): string => text.replaceAll(/ \(docs\/\S+\)$/gm, "");

/** Markdown. */
export const readMarkdown = (text: string): string =>
  readEntities(text.replaceAll(/\]\([^)]*\)/g, "]")).replaceAll(/(?<!\\)[*#[\]]|\\(?=[\\`*_[\]#|~])/g, "");

/** The elements that a text is made of. */
const ELEMENTS = ["article", "h1", "h2", "p", "strong", "section", "ul", "li", "table", "tr", "td", "a"];

/** HTML. Throws unless every element is one that a text is made of, and closed, and every sign is escaped. */
export function readHtml(html: string): string {
  const open: string[] = [];
  const seen: string[] = [];
  for (const [token, end, name = "", attributes = ""] of html.matchAll(/<(\/?)(\w+)((?: \w+="[^"<>]*")*)>|[^<]+|</g)) {
    // Between two elements a reader sees at least a gap.
    seen.push(name === "" ? token : "\n");
    if (name === "") continue;
    if (!ELEMENTS.includes(name)) throw new Error(`<${name}> is no element of a text`);
    if (end === "") {
      if (name === "article" ? !/^ lang="(en|ru|kk)"$/.test(attributes) : attributes !== "" && name !== "a")
        throw new Error(`<${name}> has the attributes${attributes}`);
      open.push(name);
    } else if (open.pop() !== name) throw new Error(`</${name}> closes another element`);
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)}> is not closed`);
  const text = seen.join("");
  if (/[<>"]|&(?!(amp|lt|gt|quot);)/.test(text)) throw new Error(`a sign is not escaped in ${text}`);
  return readEntities(text);
}

const readEntities = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
