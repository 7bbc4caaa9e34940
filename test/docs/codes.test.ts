import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { words } from "../../src/explain/words.js";
import { grounds as statutoryGrounds } from "../../src/kazakhstan/civil-code/grounds.js";
import { reasons as statutoryReasons } from "../../src/kazakhstan/civil-code/reasons.js";
import { claimDocuments, excludedLosses, verdicts } from "../../src/kazakhstan/ogpo-plus/claim-codes.js";
import { grounds } from "../../src/kazakhstan/ogpo-plus/grounds.js";
import { conditions } from "../../src/kazakhstan/ogpo-plus/insured-event.js";
import { reasons } from "../../src/kazakhstan/ogpo-plus/reasons.js";
import { refusalGrounds } from "../../src/kazakhstan/ogpo-plus/refusal-grounds.js";
import { documentsFor } from "../../src/russia/osago/grounds.js";
import { reasons as osagoReasons } from "../../src/russia/osago/reasons.js";
import { grounds as zettaVoluntaryGrounds } from "../../src/russia/zetta-voluntary/choices.js";
import { codesPage } from "./codes-page.js";

const root = new URL("../../src/", import.meta.url);

const source = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => /^(kazakhstan|russia)\b/.test(name) && name.endsWith(".ts") && !name.endsWith("words.ts"))
  .map((name) => readFileSync(new URL(name, root), "utf8"))
  .join("\n");

const codesIn = (pattern: RegExp): readonly string[] => [
  ...new Set([...source.matchAll(pattern)].map(([, code]) => code ?? "")),
];

describe("docs/codes.md", () => {
  it("is what the source says", async () => {
    await expect(codesPage()).toMatchFileSnapshot("../../docs/codes.md");
  });

  it.each([
    { kind: "reasons", used: [...new Set([...reasons, ...statutoryReasons, ...osagoReasons])], known: words.reasons },
    {
      kind: "grounds",
      used: [
        ...new Set([...grounds, ...statutoryGrounds].map(({ ground }) => ground)),
        // A reason of OSAGO is a ground of its own.
        ...osagoReasons,
        ...zettaVoluntaryGrounds,
      ],
      known: words.grounds,
    },
    { kind: "because", used: codesIn(/\bapplies(?:Not)?\("([a-z0-9-]+)"\)/g), known: words.because },
    { kind: "verdicts", used: verdicts, known: words.verdicts },
    { kind: "conditions", used: conditions.map(({ code }) => code), known: words.conditions },
    { kind: "refusals", used: refusalGrounds.map(({ code }) => code), known: words.refusals },
    { kind: "effects", used: [...new Set(refusalGrounds.map(({ effect }) => effect))], known: words.effects },
    { kind: "bounds", used: codesIn(/\bbound: "([a-z-]+)"/g), known: words.bounds },
    { kind: "notes", used: codesIn(/\bnote\(\s*"([a-z0-9-]+)"/g), known: words.notes },
    {
      kind: "documents",
      used: [
        ...new Set([
          ...codesIn(/"([a-z-]+-(?:details|certificate|application|evidence))"/g),
          ...claimDocuments,
          ...osagoReasons.flatMap(documentsFor),
        ]),
      ],
      known: words.documents,
    },
    { kind: "excludedLosses", used: excludedLosses, known: words.excludedLosses },
  ])("has all $kind that the rule sets use, and no other", ({ used, known }) => {
    expect(used.length).toBeGreaterThan(0);
    expect(Object.keys(known).toSorted()).toEqual([...used].toSorted());
  });
});
