import type { Words } from "../../src/engine/words.js";
import { kk } from "../../src/explain/kk/index.js";
import { ru } from "../../src/explain/ru/index.js";
import { type Term, terms } from "./terms.js";

/** The text of docs/glossary.md, made from the terms and from the words that `explain` uses. */
export function glossaryPage(): string {
  const rows = terms.map((term) => [
    term.english.replace(/(?=, `|$)/, term.isPlain ? "*" : ""),
    sayIn(term, "russian", ru.words),
    `${sayIn(term, "kazakh", kk.words)}${term.isRead ? "" : " †"}`,
    term.meaning,
  ]);
  return `# Glossary

This page lists the terms that the library and its sources use, with their Russian and Kazakh equivalents. Names in
\`code\` are spelled as they appear in inputs and results. Terms marked * have no fixed equivalent in the law; the
translation gives the meaning. Kazakh terms marked † are our own unofficial translations, because we found no Kazakh
term in a law, in the press or in a form. Nor did we find the Kazakh text of articles 841 and 842 of the Civil Code, so
the Kazakh wording of these two articles in \`explain\` is also our own translation, not a quotation.

\`npm run generate\` writes this page from \`scripts/generate/terms.ts\` and from the strings that \`explain\` uses.

| English | Russian | Kazakh | Meaning |
|---|---|---|---|
${rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}
`;
}

/** The term itself, or what the language calls the field or code that it stands for. */
function sayIn(term: Term, language: "russian" | "kazakh", words: Words): string {
  if (!("label" in term)) return term[language];
  const [kind = "", name = ""] = term.label.split(".");
  // A kind that is none has no such word either.
  const word = words[kind as keyof Words]?.[name];
  if (word === undefined) throw new Error(`no language has words for ${term.label}`);
  return word;
}
