/** The page of the contracts that a person can type into a page. */

import type { Persona, PersonaSettled } from "../../src/testing/personas/persona.js";
import { personas } from "../../src/testing/personas.js";

/** The text of docs/personas.md. */
export function personasPage(): string {
  return `# Contracts to type into a page

${personas.length} contracts with all that a page may ask for, what must come out, and what a page with one mistake shows.
All days are fixed: they give the same whenever they are typed. \`npm run generate\` writes this page from
\`src/testing/personas\`. The same are \`personas\` of \`return-premium/testing\`, \`return-premium personas\`, with \`--json\`,
and with \`--csv\` as a table that Excel opens. [testing-a-cabinet.md](testing-a-cabinet.md) types them into a page.

- Every amount is computed by hand as the line *by hand* shows, \`round(x)\` to whole tenge in the life cabinet and to
  hundredths elsewhere. The tests hold the library and an independent program to it.
- The names of the mistakes are those of [diagnose.md](diagnose.md#the-mistakes).
- Where *settled by* names a choice, the sources are silent or disagree, and another answer may be defended.

| contract | goes back | settled by |
|---|---|---|
${personas.map((one) => `| [${one.id}](#${one.id}) | ${one.expected.returnPremium} | ${linkOf(one.settled)} |`).join("\n")}

${personas.map(section).join("\n\n")}
`;
}

const linkOf = (settled: PersonaSettled): string =>
  settled.by === "source"
    ? `source: ${settled.clause}`
    : settled.conventions.map((convention) => `[choice](conventions/${convention})`).join(", ");

function section({ id, operation, boundary, fields, days, calculation, expected, wrong, settled }: Persona): string {
  const { returnPremium, retainedPremium, ground, clause } = expected;
  return `## ${id}

${boundary} \`${operation}\`.

| field | typed | path |
|---|---|---|
${fields.map(({ label, typed, path }) => `| ${label} | ${typed} | \`${path}\` |`).join("\n")}

- Goes back: **${returnPremium}**; the insurer keeps ${retainedPremium}. Ground \`${ground}\`, clause ${clause}; settled by ${linkOf(settled)}.
- By hand: ${days} \`${calculation}\`

| shown | mistake | by hand |
|---|---|---|
${wrong.map(({ shown, mistake, calculation: by }) => `| ${shown} | \`${mistake}\` | \`${by}\` |`).join("\n")}`;
}
