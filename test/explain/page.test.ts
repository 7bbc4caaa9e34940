import { describe, expect, it } from "vitest";
import { type Page, printers } from "../../src/explain/page.js";

const page: Page = {
  language: "en",
  title: "A & B",
  sentences: ["One.", "Two *stars*."],
  sections: [
    { heading: "None", rows: [] },
    { heading: "List", rows: [["a"], [{ text: "b", link: "docs/b.md" }]] },
    { heading: "Table", rows: [["c", "d"], ["e"]] },
  ],
};
const bare: Page = { language: "kk", title: "T", sentences: [], sections: [] };

describe("a page", () => {
  it("as text has its columns aligned, and links in parentheses", () => {
    expect(printers.text(page)).toBe("A & B\n\nOne.\nTwo *stars*.\n\nList\n  a\n  b (docs/b.md)\n\nTable\n  c  d\n  e");
    expect(printers.text(bare)).toBe("T");
  });

  it("as Markdown has every sign escaped that means something there", () => {
    expect(printers.markdown(page)).toBe(
      "# A &amp; B\n\n**One.**\n\nTwo \\*stars\\*.\n\n## List\n\n- a\n- [b](docs/b.md)\n\n## Table\n\n- c · d\n- e",
    );
    expect(printers.markdown(bare)).toBe("# T");
  });

  it("as HTML has a list, or a table where any row has several cells", () => {
    expect(printers.html(page)).toBe(
      [
        ...['<article lang="en">', "<h1>A &amp; B</h1>", "<p><strong>One.</strong></p>", "<p>Two *stars*.</p>"],
        ...["<section>", "<h2>List</h2>", "<ul>", "<li>a</li>", '<li><a href="docs/b.md">b</a></li>', "</ul>"],
        ...["</section>", "<section>", "<h2>Table</h2>", "<table>", "<tr><td>c</td><td>d</td></tr>"],
        ...["<tr><td>e</td></tr>", "</table>", "</section>", "</article>"],
      ].join("\n"),
    );
    expect(printers.html(bare)).toBe('<article lang="kk">\n<h1>T</h1>\n</article>');
  });
});
