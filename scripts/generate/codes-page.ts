import { definitionOf } from "../../src/engine/define-operation.js";
import { coreIssueSentences } from "../../src/engine/issues.js";
import type { Words } from "../../src/engine/words.js";
import { operationList } from "../../src/operations.js";

/** The text of docs/codes.md, made from the words of the rule sets and of the errors. */
export function codesPage(words: Words): string {
  return `# Codes

Every code that a result or an error can carry. Codes are stable; the words are for people.

This page is made from the source; \`npm run generate\` writes it anew.

## Reasons

What happened, in \`termination.reason\`.

${table(["code", "meaning"], Object.entries(words.reasons))}

## Grounds

What the rules make of it, in \`ground\` and \`considered\`.

${table(["code", "meaning"], Object.entries(words.grounds))}

## Because

The fact that decided on a ground, in \`considered\`.

${table(["code", "meaning"], Object.entries(words.because))}

## Verdicts

What the rules say of a claim, in \`verdict\`.

${table(["code", "meaning"], Object.entries(words.verdicts))}

## Conditions

What makes an event an insured one, in \`conditions\`.

${table(["code", "meaning"], Object.entries(words.conditions))}

## Refusals

On which ground the insurer may refuse a payout, in \`grounds\`.

${table(["code", "meaning"], Object.entries(words.refusalGrounds))}

## Effects

What such a ground lets the insurer do, in \`effect\`.

${table(["code", "meaning"], Object.entries(words.refusalEffects))}

## Bounds

What set a payout, in \`boundBy\`.

${table(["code", "meaning"], Object.entries(words.bounds))}

## Steps

What a step of the computation is, in \`steps\`.

${table(["code", "meaning"], Object.entries(words.steps))}

## No day to pay

Why a return has no last day to pay it, in \`noDueDay\`.

${table(["code", "meaning"], Object.entries(words.noDueDay))}

## Notes

What a reader should know, in \`notes\`, with its facts.

${table(["code", "meaning", "facts"], noteRows(words))}

## Documents

What the policyholder hands in, in \`documents\`.

${table(["code", "meaning"], Object.entries(words.documents))}

## Excluded losses

For what the rules never pay, in \`excludedLosses\`.

${table(["code", "meaning"], Object.entries(words.excludedLosses))}

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

const noteRows = (words: Words): readonly (readonly string[])[] =>
  Object.entries(words.notes).map(([code, { meaning, facts }]) => [
    code,
    meaning,
    Object.entries(facts)
      .map(([fact, said]) => `\`${fact}\`: ${said}`)
      .join("; "),
  ]);

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(heads),
    line(heads.map(() => "---")),
    ...rows.map(([code, ...cells]) => line([`\`${code}\``, ...cells])),
  ].join("\n");
}
