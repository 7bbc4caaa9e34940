import type { Texts } from "./input.js";
import { canonical, written } from "./reading.js";
import { type RuleSetId, ruleSetIds, ruleSets } from "./rule-sets.js";

/** A case: the rule set, and what was filled in. */
export interface Case {
  readonly ruleSet: RuleSetId;
  readonly texts: Texts;
}

/** Write a case as the part of an address after `#`, which a browser sends to nobody. */
export function linkOf({ ruleSet, texts }: Case, defaults: Texts): string {
  const parts = new URLSearchParams({ policy: ruleSet });
  for (const { path, kind } of ruleSets[ruleSet].fields) {
    const text = canonical(kind, texts[path] ?? "");
    if (text !== (defaults[path] ?? "")) parts.set(path, text);
  }
  return `#${parts}`;
}

/** Read a case from the part of an address after `#`. Undefined if there is none. */
export function caseIn(hash: string): Case | undefined {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  const ruleSet = ruleSetIds.find((id) => id === parts.get("policy"));
  if (ruleSet === undefined) return undefined;
  const texts = ruleSets[ruleSet].fields.flatMap(({ path, kind }) => {
    const text = parts.get(path);
    return text === null ? [] : [[path, written(kind, text)]];
  });
  return { ruleSet, texts: Object.fromEntries(texts) };
}
