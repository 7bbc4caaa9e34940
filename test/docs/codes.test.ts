import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { words } from "../../src/explain/index.ts";
import { reasons as statutoryReasons } from "../../src/rule-sets/kz-civil-code/facts.ts";
import { grounds as statutoryGrounds } from "../../src/rule-sets/kz-civil-code/grounds.ts";
import { claimDocuments, excludedLosses, verdicts } from "../../src/rule-sets/ogpo-plus/claim-result.ts";
import { reasons } from "../../src/rule-sets/ogpo-plus/facts.ts";
import { grounds } from "../../src/rule-sets/ogpo-plus/grounds.ts";
import { conditions } from "../../src/rule-sets/ogpo-plus/insured-event.ts";
import { refusalGrounds } from "../../src/rule-sets/ogpo-plus/refusal-grounds.ts";
import { reasons as osagoReasons } from "../../src/rule-sets/osago/facts.ts";
import { documentsFor } from "../../src/rule-sets/osago/grounds.ts";
import { grounds as zettaVoluntaryGrounds } from "../../src/rule-sets/zetta-voluntary/facts.ts";
import { codesPage } from "./codes-page.ts";

const ruleSets = new URL("../../src/rule-sets/", import.meta.url);

const source = readdirSync(ruleSets, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith("words.ts"))
  .map((name) => readFileSync(new URL(name, ruleSets), "utf8"))
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
