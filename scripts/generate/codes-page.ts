import { definitionOf } from "../../src/engine/define-operation.js";
import { coreIssueSentences } from "../../src/engine/issues.js";
import { en } from "../../src/explain/en.js";
import { fill } from "../../src/explain/fill.js";
import { operationList } from "../../src/operations.js";
import type { NoteFacts, readWords } from "./joined.js";

/** The text of docs/codes.md, made from the words of the rule sets and of the errors. */
export function codesPage({ words, noteFacts }: Awaited<ReturnType<typeof readWords>>): string {
  return `# Codes

Every code that a result or an error can carry. Codes are stable; the words are for people.

This page is made from the source; \`npm run generate\` writes it anew.

## Reasons

What happened, in \`termination.reason\`.

${table(["code", "meaning"], rowsOf(words.reasons))}

## Grounds

What the rules make of it, in \`ground\` and \`considered\`.

${table(["code", "meaning"], rowsOf(words.grounds))}

## Because

The fact that decided on a ground, in \`considered\`.

${table(["code", "meaning"], rowsOf(words.because))}

## Verdicts

What the rules say of a claim, in \`verdict\`.

${table(["code", "meaning"], rowsOf(words.verdicts))}

## Conditions

What makes an event an insured one, in \`conditions\`.

${table(["code", "meaning"], rowsOf(words.conditions))}

## Refusals

On which ground the insurer may refuse a payout, in \`grounds\`.

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

${table(["code", "meaning", "facts"], noteRows(words.notes, noteFacts))}

## Documents

What the policyholder hands in, in \`documents\`.

${table(["code", "meaning"], rowsOf(words.documents))}

## Excluded losses

For what the rules never pay, in \`excludedLosses\`.

${table(["code", "meaning"], rowsOf(words.excludedLosses))}

## Errors

In \`error.issues\`, with the path of the field and the value received. The last six stand in \`error.code\` too; any
other makes it \`invalid-input\`.

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
    return [code, fill(meaning, names, en), facts.map(([name, said]) => `\`${name}\`: ${said}`).join("; ")];
  });

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(heads),
    line(heads.map(() => "---")),
    ...rows.map(([code, ...cells]) => line([`\`${code}\``, ...cells])),
  ].join("\n");
}
