import { places } from "../../src/convention-link.js";
import { definitionOf } from "../../src/engine/define-operation.js";
import { coreIssueSentences } from "../../src/engine/issues.js";
import type { Templates } from "../../src/engine/words.js";
import { en } from "../../src/explain/en.js";
import { fill } from "../../src/explain/fill.js";
import type { NoDueDay } from "../../src/kazakhstan/ended-contract/codes.js";
import { operationList } from "../../src/operations.js";
import { readVectors } from "../../src/testing/index.js";
import { linkToConvention } from "./headings.js";
import type { NoteFacts, readWords } from "./joined.js";

/** The text of docs/codes.md, made from the words of the rule sets and of the errors. */
export function codesPage({ words, noteFacts, conventionsOf }: Awaited<ReturnType<typeof readWords>>): string {
  return `# Codes

This page lists every code that can appear in a result or an error. The codes are stable, so programs can rely on them; the
meanings are written for people and may change.

\`npm run generate\` writes this page from \`words.ts\` in each product's folder, such as
\`src/kazakhstan/ogpo-plus/words.ts\`. Texts that several products of Kazakhstan share, such as those for their common
notes, are in \`src/kazakhstan/ended-contract/words.ts\`, and those that the Russian products share are in
\`src/russia/words.ts\`; the \`words.ts\` of each product includes them. The files \`words.ru.ts\` and \`words.kk.ts\` next to
each \`words.ts\` must have the same keys. In the installed package, \`src/X.ts\` is \`dist/esm/X.js\`.
In a program, \`explain(result, { input })\` of \`return-premium/explain\` puts the facts of a result into these texts.
In the repository, \`docs/adding-a-rule-set.md\` explains how to add the texts for a new code.

## Reasons

The reason for the termination, given in \`termination.reason\`.

${table(["code", "meaning"], rowsOf(words.reasons))}

## Grounds

The legal ground on which the contract ends, which the rules derive from the reason. It appears in \`ground\` and
\`considered\`.

${table(["code", "meaning"], rowsOf(words.grounds))}

## Because

The fact that explains why a ground applies or does not apply. These codes appear in the \`because\` field of \`considered\`.

${table(["code", "meaning"], rowsOf(words.because))}

## Verdicts

The decision on a claim under the rules. It appears in \`verdict\`.

${table(["code", "meaning"], rowsOf(words.verdicts))}

## Conditions

The conditions that an event must meet to be an insured event. They appear in \`conditions\`.

${table(["code", "meaning"], rowsOf(words.conditions))}

## Refusals

The grounds on which the insurer may refuse a payout. They appear in \`grounds\`.

${table(["code", "meaning"], rowsOf(words.refusalGrounds))}

## Effects

What a ground for refusal allows the insurer to do. It appears as \`effect\` in each of the \`grounds\`.

${table(["code", "meaning"], rowsOf(words.refusalEffects))}

## Bounds

The limit that determined the amount of a payout. It appears in \`boundBy\`.

${table(["code", "meaning"], rowsOf(words.bounds))}

## Steps

The value that a step of a calculation produces. The code is the \`id\` of the step in \`steps\`.

${table(["code", "meaning"], rowsOf(words.steps))}

## No day to pay

The reason why there is no payment deadline for a return. It appears in \`noDueDay\`.

${table(["code", "meaning", "explained in"], noDueDayRows(words.noDueDay))}

## Notes

Things that a reader should know about a result, with the facts that each note contains. They appear in \`notes\`.

${table(["code", "meaning", "facts", "explained in"], noteRows(words.notes, noteFacts))}

## Conventions

The choices on which a result is based. They appear in \`conventions\` and are explained on the pages about the
[conventions](conventions/README.md), which have an index by question and by clause.

${table(["key", "operations", "meaning", "explained in"], conventionRows(words.notes, conventionsOf))}

## Documents

The documents that the policyholder must submit. They are listed in \`documents\`.

${table(["code", "meaning"], rowsOf(words.documents))}

## Excluded losses

Losses that are never covered under the rules. They are listed in \`excludedLosses\`.

${table(["code", "meaning"], rowsOf(words.excludedLosses))}

## Errors

What is wrong with a field of an input. The codes appear in \`error.issues\`, with the path of the field and the value
received. The last six codes can also appear as \`error.code\`; for all other codes, \`error.code\` is \`invalid-input\`.

${table(["code", "what is wrong with the field"], issueRows())}

## Contradictions

The fields that are rejected with \`contradictory-facts\`, and the fields that they contradict. The last column describes
a case from the [vectors](../vectors/README.md) in which the contradiction occurs.

${table(["field", "contradicts", "operations", "example"], contradictionRows())}
`;
}

/** Those of products first, as the last ones stand in `error.code` too. */
const issueRows = (): readonly (readonly string[])[] =>
  Object.entries<string>(
    Object.assign({}, ...operationList.map((operation) => definitionOf(operation).issues), coreIssueSentences),
  );

/** A row for each two fields, with the operations that compare them and a case for each clause of the first of these. */
function contradictionRows(): readonly (readonly string[])[] {
  const found = contradictions();
  return [...new Set(found.map(({ fields }) => fields))].map((fields) => {
    const same = found.filter((one) => one.fields === fields);
    const operations = [...new Set(same.map(({ operation }) => operation))];
    const first = same.filter(({ operation }) => operation === operations[0]);
    const cases = [...new Set(first.map(({ clause }) => clause))].map((clause) => plainest(first, clause));
    const [field = "", against = ""] = fields.split(" ");
    return [field, `\`${against}\``, operations.map((id) => `\`${id}\``).join(", "), cases.join("; ")];
  });
}

/** Every contradiction of the vectors that has no more than one issue beside it. */
const contradictions = () =>
  readVectors().flatMap(({ operation, cases }) =>
    cases.flatMap((one) => {
      const issues = "error" in one ? (one.error.issues ?? []) : [];
      return issues.flatMap(({ code, path, other }) =>
        code === "contradictory-facts" && other !== undefined && issues.length <= 2
          ? [{ operation, clause: one.clause, side: one.side, issues, fields: `${nameOf(path)} ${nameOf(other.path)}` }]
          : [],
      );
    }),
  );

/** The case of a clause with the fewest issues. */
function plainest(found: ReturnType<typeof contradictions>, clause: string): string | undefined {
  const ofClause = found.filter((one) => one.clause === clause);
  return ofClause.toSorted((a, b) => a.issues.length - b.issues.length)[0]?.side;
}

/** A path with dots, without the place in a list. */
const nameOf = (path: readonly (string | number)[]): string => path.filter((key) => typeof key === "string").join(".");

/** A fact that the meaning of a ground cannot do without. */
const anyCase = { returnableShare: "the returnable share" };

/** The meanings without what only a case has in them. */
const rowsOf = (meanings: Readonly<Record<string, string>>): readonly (readonly string[])[] =>
  Object.entries(meanings).map(([code, meaning]) => [code, fill(meaning, anyCase, en)]);

const noteRows = (notes: Readonly<Record<string, string>>, noteFacts: NoteFacts): readonly (readonly string[])[] =>
  Object.entries(notes).map(([code, meaning]) => {
    const facts = Object.entries(noteFacts[code] ?? {});
    const names = Object.fromEntries(facts.map(([name]) => [name, `\`${name}\``]));
    return [
      code,
      fill(withBothChoices(meaning), names, en),
      facts.map(([name, said]) => `\`${name}\`: ${said}`).join("; "),
      [...placesOf(code).keys()].map(linkToConvention).join("; "),
    ];
  });

/**
 * A note that says one of two things, with both of them. A placeholder right before a word, as in
 * `[{sunday}Sunday|Saturday]`, is only a condition.
 */
const withBothChoices = (meaning: string): string =>
  meaning.replaceAll(/\[(?:\{\w+\}(?=\w))?([^\]|]*)\|(,?) ?([^\]]*)\]/g, "$1$2 or $3");

/** Where each code of `noDueDay` is explained. */
const placesOfNoDueDay: Readonly<Record<NoDueDay, readonly string[]>> = {
  "nothing-due": ["kz.md#the-last-day-to-pay", "osago.md#fourteen-calendar-days"],
  "amount-not-agreed": ["ogpo-plus.md#an-end-by-the-parties-without-an-amount"],
  "creditors-order": ["kz.md#an-insurer-in-liquidation"],
  "no-statutory-term": ["kz.md#the-last-day-to-pay", "ogpo-vts.md#no-day-to-pay-by-the-law"],
  "calendar-not-published": ["kz.md#years-without-a-calendar"],
};

const noDueDayRows = (meanings: Readonly<Record<string, string>>): readonly (readonly string[])[] =>
  rowsOf(meanings).map(([code = "", meaning = ""]) => {
    if (!isNoDueDay(code)) throw new Error(`nothing says where the noDueDay ${code} is explained`);
    return [code, meaning, placesOfNoDueDay[code].map(linkToConvention).join("; ")];
  });

const isNoDueDay = (code: string): code is NoDueDay => Object.hasOwn(placesOfNoDueDay, code);

/** A row for each key and place: what is not a note is a key of `conventions`. */
function conventionRows(
  notes: Readonly<Record<string, string>>,
  conventionsOf: (id: string) => Templates,
): readonly (readonly string[])[] {
  const keys = new Set(Object.values(places).flatMap((byCode) => Object.keys(byCode)));
  return [...keys]
    .filter((key) => !(key in notes))
    .flatMap((key) =>
      [...placesOf(key)].map(([place, ids]) => [
        key,
        ids.map((id) => `\`${id}\``).join(", "),
        meaningsOf(key, conventionsOf(ids[0] ?? "")),
        linkToConvention(place),
      ]),
    );
}

/** What each value of a convention means, in the words of `explain`; of one without such words, what its field is. */
function meaningsOf(key: string, ofProduct: Templates): string {
  const valuesIn = (templates: Templates): readonly string[] => {
    const meanings = Object.entries(templates).filter(([name]) => name.startsWith(`${key} `));
    return meanings.map(([name, meaning]) => {
      const value = name.slice(key.length + 1);
      const others = meanings.length > 1 ? "any other value: " : "";
      return `${value === "given" ? others : `\`${value}\`: `}${fill(meaning, namesIn(meaning), en)}`;
    });
  };
  const own = valuesIn(ofProduct);
  const values = own.length > 0 ? own : valuesIn(en.words.conventions);
  return values.length > 0 ? values.join("; ") : (en.words.fields[key] ?? "");
}

/** The facts of a sentence by their names, each as its own name; without those of a part that only some cases have. */
const namesIn = (meaning: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...meaning.replaceAll(/\[[^\]]*\]/g, "").matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, `\`${name}\``]),
  );

/** Where a code is explained, with the operations for which it is explained there. */
function placesOf(code: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [id, byCode] of Object.entries<Readonly<Record<string, string>>>(places)) {
    const place = byCode[code];
    if (place !== undefined) found.set(place, [...(found.get(place) ?? []), id]);
  }
  return found;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(heads),
    line(heads.map(() => "---")),
    ...rows.map(([code, ...cells]) => line([`\`${code}\``, ...cells])),
  ].join("\n");
}
