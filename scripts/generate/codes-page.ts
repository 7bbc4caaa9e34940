import { readFileSync } from "node:fs";
import { places } from "../../src/convention-link.js";
import { definitionOf } from "../../src/engine/define-operation.js";
import { coreIssueSentences } from "../../src/engine/issues.js";
import { en } from "../../src/explain/en.js";
import { fill } from "../../src/explain/fill.js";
import { operationList } from "../../src/operations.js";
import { headingsOf } from "./headings.js";
import type { NoteFacts, readWords } from "./joined.js";
import { root } from "./source.js";

/** The text of docs/codes.md, made from the words of the rule sets and of the errors. */
export function codesPage({ words, noteFacts }: Awaited<ReturnType<typeof readWords>>): string {
  return `# Codes

Every code that a result or an error can carry. Codes are stable; the words are for people.

The words are in \`words.ts\` of each product's folder, such as \`src/kazakhstan/ogpo-plus/words.ts\`, and
\`npm run generate\` writes this page from them. [adding-a-rule-set.md](adding-a-rule-set.md#adding-to-an-existing-product)
says how a new code gets its words.

## Reasons

What happened, in \`termination.reason\`.

${table(["code", "meaning"], rowsOf(words.reasons))}

## Grounds

What the rules conclude from it, in \`ground\` and \`considered\`.

${table(["code", "meaning"], rowsOf(words.grounds))}

## Because

Why a ground applies or not, in \`considered\`.

${table(["code", "meaning"], rowsOf(words.because))}

## Verdicts

What the rules say of a claim, in \`verdict\`.

${table(["code", "meaning"], rowsOf(words.verdicts))}

## Conditions

What must be true for an event to be insured, in \`conditions\`.

${table(["code", "meaning"], rowsOf(words.conditions))}

## Refusals

The grounds on which the insurer may refuse a payout, in \`grounds\`.

${table(["code", "meaning"], rowsOf(words.refusalGrounds))}

## Effects

What such a ground lets the insurer do, in \`effect\`.

${table(["code", "meaning"], rowsOf(words.refusalEffects))}

## Bounds

What set a payout, in \`boundBy\`.

${table(["code", "meaning"], rowsOf(words.bounds))}

## Steps

What a step of the computation is, in \`steps\`.

${table(["code", "meaning"], rowsOf(words.steps))}

## No day to pay

Why a return has no last day to pay it, in \`noDueDay\`.

${table(["code", "meaning"], rowsOf(words.noDueDay))}

## Notes

What a reader should know, in \`notes\`, with its facts.

${table(["code", "meaning", "facts", "explained in"], noteRows(words.notes, noteFacts))}

## Conventions

The choices that a result rests on, in \`conventions\`. [All conventions](conventions/README.md) by question and by clause.

${table(["key", "operations", "explained in"], conventionRows(words.notes))}

## Documents

What the policyholder hands in, in \`documents\`.

${table(["code", "meaning"], rowsOf(words.documents))}

## Excluded losses

Losses for which the rules never pay, in \`excludedLosses\`.

${table(["code", "meaning"], rowsOf(words.excludedLosses))}

## Errors

In \`error.issues\`, with the path of the field and the value received. The last six can be the \`error.code\` too; with
any other it is \`invalid-input\`.

${table(["code", "the field"], issueRows())}
`;
}

/** Those of products first, as the last ones stand in `error.code` too. */
const issueRows = (): readonly (readonly string[])[] =>
  Object.entries<string>(
    Object.assign({}, ...operationList.map((operation) => definitionOf(operation).issues), coreIssueSentences),
  );

/** The meanings without what only a case has in them. */
const rowsOf = (meanings: Readonly<Record<string, string>>): readonly (readonly string[])[] =>
  Object.entries(meanings).map(([code, meaning]) => [code, fill(meaning, {}, en)]);

const noteRows = (notes: Readonly<Record<string, string>>, noteFacts: NoteFacts): readonly (readonly string[])[] =>
  Object.entries(notes).map(([code, meaning]) => {
    const facts = Object.entries(noteFacts[code] ?? {});
    const names = Object.fromEntries(facts.map(([name]) => [name, `\`${name}\``]));
    return [
      code,
      fill(meaning, names, en),
      facts.map(([name, said]) => `\`${name}\`: ${said}`).join("; "),
      [...placesOf(code).keys()].map(linkTo).join("; "),
    ];
  });

/** A row for each key and place: what is not a note is a key of `conventions`. */
function conventionRows(notes: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  const keys = new Set(Object.values(places).flatMap((byCode) => Object.keys(byCode)));
  return [...keys]
    .filter((key) => !(key in notes))
    .flatMap((key) =>
      [...placesOf(key)].map(([place, ids]) => [key, ids.map((id) => `\`${id}\``).join(", "), linkTo(place)]),
    );
}

/** Where a code is explained, with the operations for which it is explained there. */
function placesOf(code: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [id, byCode] of Object.entries<Readonly<Record<string, string>>>(places)) {
    const place = byCode[code];
    if (place !== undefined) found.set(place, [...(found.get(place) ?? []), id]);
  }
  return found;
}

/** A link from this page, under the heading that it leads to. */
function linkTo(place: string): string {
  const [page = "", anchor = ""] = place.split("#");
  const heading = headingsOf(readFileSync(`${root}docs/conventions/${page}`, "utf8")).get(anchor);
  if (heading === undefined) throw new Error(`docs/conventions/${page} has no heading for #${anchor}`);
  return `[${heading}](conventions/${place})`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(heads),
    line(heads.map(() => "---")),
    ...rows.map(([code, ...cells]) => line([`\`${code}\``, ...cells])),
  ].join("\n");
}
