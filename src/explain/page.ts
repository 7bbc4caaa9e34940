import { align } from "./aligned.js";

/** How to highlight lines of text, for example in a terminal. */
export interface Style {
  /** Highlight the title and the section headings. */
  readonly heading: (text: string) => string;
  /** Highlight the line that states the outcome. */
  readonly decisive: (text: string) => string;
}

/** The format of the text. */
export type Format = "text" | "markdown" | "html";

/** The text before formatting. The first sentence states the outcome. */
export interface Page {
  readonly language: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly sections: readonly Section[];
}

/** A heading and the rows under it; a section without rows is omitted. */
export interface Section {
  readonly heading: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** A piece of text, optionally with a documentation link. */
export type Cell = string | { readonly text: string; readonly link: string };

const plain: Style = { heading: (text) => text, decisive: (text) => text };

/** For each format, the function that formats a page. */
export const printers: Readonly<Record<Format, (page: Page, style?: Style) => string>> = {
  text: ({ title, sentences: [first, ...others], sections }, { heading, decisive } = plain) =>
    [
      heading(title),
      ...(first === undefined ? [] : ["", decisive(first), ...others]),
      ...filled(sections).flatMap((section) => [
        "",
        heading(section.heading),
        ...align(section.rows.map((cells) => cells.map(plainCell))).map((line) => `  ${line}`),
      ]),
    ].join("\n"),

  markdown: ({ title, sentences: [first, ...others], sections }) =>
    [
      `# ${escapeMarkdown(title)}`,
      ...(first === undefined ? [] : [`**${escapeMarkdown(first)}**`]),
      ...others.map(escapeMarkdown),
      ...filled(sections).flatMap(({ heading, rows }) => [
        `## ${escapeMarkdown(heading)}`,
        rows.map((cells) => `- ${cells.map(markdownCell).join(" · ")}`).join("\n"),
      ]),
    ].join("\n\n"),

  html: ({ language, title, sentences: [first, ...others], sections }) =>
    [
      `<article lang="${language}">`,
      element("h1", title),
      ...(first === undefined ? [] : [`<p>${element("strong", first)}</p>`]),
      ...others.map((text) => element("p", text)),
      ...filled(sections).flatMap(({ heading, rows }) => [
        "<section>",
        element("h2", heading),
        ...(rows.every(({ length }) => length === 1) ? listed(rows) : tabled(rows)),
        "</section>",
      ]),
      "</article>",
    ].join("\n"),
};

const filled = (sections: readonly Section[]): readonly Section[] => sections.filter(({ rows }) => rows.length > 0);

const listed = (rows: Section["rows"]): readonly string[] => [
  "<ul>",
  ...rows.flat().map((cell) => `<li>${htmlCell(cell)}</li>`),
  "</ul>",
];

const tabled = (rows: Section["rows"]): readonly string[] => [
  "<table>",
  ...rows.map((cells) => `<tr>${cells.map((cell) => `<td>${htmlCell(cell)}</td>`).join("")}</tr>`),
  "</table>",
];

const plainCell = (cell: Cell): string => (typeof cell === "string" ? cell : `${cell.text} (${cell.link})`);

const markdownCell = (cell: Cell): string =>
  typeof cell === "string" ? escapeMarkdown(cell) : `[${escapeMarkdown(cell.text)}](${cell.link})`;

const htmlCell = (cell: Cell): string =>
  typeof cell === "string" ? escapeHtml(cell) : `<a href="${escapeHtml(cell.link)}">${escapeHtml(cell.text)}</a>`;

const element = (name: string, text: string): string => `<${name}>${escapeHtml(text)}</${name}>`;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const escapeHtml = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const escapeMarkdown = (text: string): string => escapeHtml(text).replaceAll(/[\\`*_[\]#|~]/g, "\\$&");
