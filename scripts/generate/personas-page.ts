/** The page of the contracts that a person can type into a page. */

import type { Persona, PersonaSettled } from "../../src/testing/personas/persona.js";
import { personas } from "../../src/testing/personas.js";
import { linkToConvention } from "./headings.js";

/** The text of docs/personas.md. */
export function personasPage(): string {
  return `# Contracts to type into a page

This page lists ${personas.length} contracts. For each one it gives everything that a web page may ask for, the
expected result, and what a page with a single mistake shows. All dates are fixed, so the results never change.
\`npm run generate\` writes this page from \`src/testing/personas\`. The same contracts are available as \`personas\` from
\`return-premium/testing\` and from the command \`return-premium personas\`, as JSON with \`--json\` or as a table for Excel
with \`--csv\`. [testing-a-cabinet.md](testing-a-cabinet.md) shows how to enter them into a page automatically.

- Every amount was calculated by hand, as the line *by hand* shows. \`round(x)\` rounds to whole tenge in the life cabinet
  and to hundredths elsewhere. The tests compare the library and an independent program with these amounts.
- The names of the mistakes are the same as in [diagnose.md](diagnose.md#the-mistakes).
- *Based on* says whether the amount depends on [choices](conventions/README.md) of this project where the sources do not
  answer a question or contradict each other, so that a different amount is possible. The same program
  classifies these contracts and [the vectors](../vectors/README.md#settled); here, the question is always the amount.

| contract | return premium |
|---|---|
${personas.map((one) => `| [${one.id}](#${one.id}) | ${one.expected.returnPremium} |`).join("\n")}

${personas.map(section).join("\n\n")}
`;
}

/** The choices by the headings of their places, or the source. */
const linksOf = (settled: PersonaSettled): string =>
  settled.by === "source" ? `the source (${settled.clause})` : settled.conventions.map(linkToConvention).join(", ");

function section({ id, operation, boundary, fields, days, calculation, expected, wrong, settled }: Persona): string {
  const { returnPremium, retainedPremium, ground, clause } = expected;
  return `## ${id}

${boundary} \`${operation}\`.

| field | typed | path |
|---|---|---|
${fields.map(({ label, typed, path }) => `| ${label} | ${typed} | \`${path}\` |`).join("\n")}

- Return premium: **${returnPremium}**; the insurer keeps ${retainedPremium}. Ground: \`${ground}\`, clause ${clause}. Based on ${linksOf(settled)}.
- Worked out by hand. ${days} \`${calculation}\`

| shown | mistake | by hand |
|---|---|---|
${wrong.map(({ shown, mistake, calculation: by }) => `| ${shown} | \`${mistake}\` | \`${by}\` |`).join("\n")}`;
}
