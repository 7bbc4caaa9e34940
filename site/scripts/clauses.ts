/** The pages of a rule set, clause by clause, and of its vectors. */
import { headingsOf } from "../../scripts/generate/headings.js";
import type { VectorCase, VectorFile } from "../../src/testing/vectors.js";

/** A clause of `clauses.md`: what it means, and which code computes it. */
interface Clause {
  readonly name: string;
  readonly parts: readonly { readonly meaning: string; readonly where: string }[];
}

interface Proof {
  readonly file: VectorFile;
  readonly vector: VectorCase;
}

/** What a page of clauses is made from besides its `clauses.md`. */
export interface Sources {
  readonly vectors: readonly VectorFile[];
  /** The text of a page in `docs/`. */
  readonly docs: (page: string) => string;
}

const table = /^\| (?:clause|step) \| in our words \| where \|\n\|[-|]+\n((?:\|.*\n?)+)/m;

const cellsOf = (row: string): readonly string[] => row.replace(/^\| /, "").replace(/ \|$/, "").split(" | ");

/** The clauses of a page, in its order; the rows of one clause are one entry. */
export function clausesOf(page: string): readonly Clause[] {
  const rows = table.exec(page)?.[1]?.trim().split("\n") ?? [];
  const clauses = new Map<string, Clause>();
  for (const [name = "", meaning = "", where = ""] of rows.map(cellsOf)) {
    clauses.set(name, { name, parts: [...(clauses.get(name)?.parts ?? []), { meaning, where }] });
  }
  return [...clauses.values()];
}

/**
 * The clause of the page to which a vector belongs: the one that it names, else the one that contains it, as 4.4 contains
 * 4.4(2). Undefined where the page has neither.
 */
export function clauseOf(vector: VectorCase, clauses: readonly Clause[]): Clause | undefined {
  const named = (name: string) => clauses.find((clause) => clause.name.split(", ").includes(name));
  return named(vector.clause) ?? named(vector.clause.replace(/\([^)]*\)$/, ""));
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The place of a clause in its page. */
export const anchorOfClause = (name: string): string => `clause-${name.replaceAll(/[^\w]+/g, "-").replace(/-$/, "")}`;

export const pageOfVectors = (operation: string): string => `vectors/${operation.replace("/", "-")}.md`;

/** The answer of a vector in a line: the codes of its error, else its amount, else every field that is no list and no object. */
function answerOf({ file, vector }: Proof): string {
  if ("error" in vector) {
    const codes = vector.error.issues?.map(({ code }) => code) ?? [];
    return `refused: ${[...new Set(codes.length > 0 ? codes : [vector.error.code])].join(", ")}`;
  }
  const amount = file.amount === undefined ? undefined : vector.expected[file.amount];
  if (amount !== undefined) return String(amount ?? "no amount");
  return Object.entries(vector.expected)
    .filter(([, value]) => typeof value !== "object")
    .map(([field, value]) => `${field} ${value}`)
    .join(", ");
}

const count = (proofs: readonly Proof[]): string => (proofs.length === 1 ? "1 vector" : `${proofs.length} vectors`);

function listOf(proofs: readonly Proof[]): string {
  if (proofs.length === 0) return "No vector names this clause.\n";
  const items = proofs.map((proof) => {
    const link = `../${pageOfVectors(proof.file.operation).replace(/md$/, "html")}#${proof.vector.id}`;
    const { side, why } = proof.vector;
    return `<li><a href="${link}">${escaped(side)}</a>: ${escaped(answerOf(proof))}<br><small>${escaped(why)}</small></li>`;
  });
  return `<details v-pre class="vectors"><summary>${count(proofs)}</summary>\n<ul>\n${items.join("\n")}\n</ul>\n</details>\n`;
}

/** The codes of the grounds on which the vectors of a clause are decided, with their meaning. */
function groundsOf(proofs: readonly Proof[], { docs }: Sources): readonly string[] {
  const meanings = new Map(
    [...docs("codes.md").matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(([, code, words]) => [code, words]),
  );
  const codes = proofs.flatMap(({ vector }) => {
    const ground = "expected" in vector ? vector.expected.ground : undefined;
    return typeof ground === "string" ? [ground] : [];
  });
  return [...new Set(codes)].map((code) => `\`${code}\` (${meanings.get(code) ?? ""})`);
}

function choicesOf(proofs: readonly Proof[], { docs }: Sources): readonly string[] {
  const choices = new Set(
    proofs.flatMap(({ vector: { settled } }) => (settled.by === "choice" ? settled.conventions : [])),
  );
  return [...choices].map((choice) => {
    const [page = "", anchor = ""] = choice.split("#");
    return `[${headingsOf(docs(`conventions/${page}`)).get(anchor)}](../conventions/${choice})`;
  });
}

const section = (level: string, { name, parts }: Clause, proofs: readonly Proof[], sources: Sources): string => {
  const facts = [
    `Where it is computed: ${parts.map(({ where }) => where).join("; ")}`,
    ...groundsOf(proofs, sources).map((ground) => `Ground: ${ground}`),
    ...(choicesOf(proofs, sources).length > 0 ? [`Choices: ${choicesOf(proofs, sources).join(", ")}`] : []),
  ];
  return [
    `${level} ${name} {#${anchorOfClause(name)}}`,
    ...parts.map(({ meaning }) => meaning),
    facts.map((fact) => `- ${fact}`).join("\n"),
    listOf(proofs),
  ].join("\n\n");
};

/** A page of `clauses.md` with a section in place of each row of its table, and the vectors that prove it. */
export function pageOfClauses(page: string, sources: Sources): string {
  const clauses = clausesOf(page);
  const proofs = sources.vectors.flatMap((file) => file.cases.map((vector) => ({ file, vector })));
  const proofsOf = (clause: Clause) => proofs.filter(({ vector }) => clauseOf(vector, clauses) === clause);
  const others = proofs.filter(({ vector }) => clauseOf(vector, clauses) === undefined);

  const above = page.slice(0, table.exec(page)?.index);
  const level = /^## /m.test(above) ? "###" : "##";
  const sections = clauses.map((clause) => section(level, clause, proofsOf(clause), sources)).join("\n");
  const text = page.replace(table, () => `${sections}\n`);
  const rest = [...new Set(others.map(({ vector }) => vector.clause))].map((name) => {
    const found = others.filter(({ vector }) => vector.clause === name);
    return `### ${name} {#${anchorOfClause(name)}}\n\n${listOf(found)}`;
  });
  return rest.length === 0
    ? text
    : `${text}\n## More vectors\n\nThese name a section or a source as a whole, or a clause of another text.\n\n${rest.join("\n")}`;
}

/** The facts of an object by their paths, one a line. */
function factsOf(value: unknown, path: string): readonly string[] {
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0) {
    return [`<code>${escaped(path)}</code> ${escaped(JSON.stringify(value))}`];
  }
  if (Array.isArray(value) && value.every((item) => typeof item !== "object")) {
    return [`<code>${escaped(path)}</code> ${escaped(value.join(", "))}`];
  }
  return Object.entries(value).flatMap(([key, inner]) => factsOf(inner, path === "" ? key : `${path}.${key}`));
}

/** Every vector of an operation, with what is given and what is expected. */
export function pageOfCases(file: VectorFile): string {
  const rows = file.cases.map((vector) => {
    const { id, side, why, input } = vector;
    const answer = factsOf("error" in vector ? { error: vector.error } : vector.expected, "");
    return (
      `<tr id="${id}"><td><strong>${escaped(side)}</strong><br>${escaped(why)}</td>` +
      `<td>${factsOf(input, "").join("<br>")}</td><td>${answer.join("<br>")}</td></tr>`
    );
  });
  return `# Vectors of ${file.operation}

These are the ${file.cases.length} cases of \`${file.operation}\`, edition ${file.ruleSet.edition}, as a page to read.
[The vectors](index.md) explains the fields of the file
<a href="./${file.operation.replace("/", ".")}.json" target="_self">${file.operation.replace("/", ".")}.json</a>.

<table v-pre tabindex="0" class="cases">
<thead><tr><th>case</th><th>given</th><th>expected</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
`;
}
