import { issueSentences } from "../../src/errors/index.ts";
import { words } from "../../src/explain/index.ts";

/** The text of docs/codes.md, made from the words of the rule sets and of the errors. */
export function codesPage(): string {
  return `# Codes

Every code that a result or an error can carry. Codes are stable; the words are for people.

This page is made from the source; \`npm run docs:codes\` writes it anew.

## Reasons

What happened, in \`termination.reason\`.

${table(["code", "meaning"], Object.entries(words.reasons))}

## Grounds

What the rules make of it, in \`ground\` and \`considered\`.

${table(["code", "meaning"], Object.entries(words.grounds))}

## Because

The fact that decided on a ground, in \`considered\`.

${table(["code", "meaning"], Object.entries(words.because))}

## Notes

What a reader should know, in \`notes\`, with its facts.

${table(["code", "meaning", "facts"], noteRows())}

## Documents

What the policyholder hands in, in \`documents\`.

${table(["code", "meaning"], Object.entries(words.documents))}

## Errors

In \`error.issues\`, with the path of the field and the value received. The last six stand in \`error.code\` too; any
other makes it \`invalid-input\`.

${table(["code", "the field"], Object.entries(issueSentences))}
`;
}

const noteRows = (): readonly (readonly string[])[] =>
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
