import { words as kzCivilCode } from "../rule-sets/kz-civil-code/words.ts";
import { words as lifeCabinet } from "../rule-sets/life-cabinet/words.ts";

type Kind = "grounds" | "because" | "notes" | "documents";

const ruleSets: readonly Readonly<Record<Kind, Readonly<Record<string, string>>>>[] = [kzCivilCode, lifeCabinet];

/** What a code means, in English; the code itself where no words are known for it. */
export function meaningOf(kind: Kind, code: string): string {
  for (const words of ruleSets) {
    const meaning = words[kind][code];
    if (meaning !== undefined) return meaning;
  }
  return code;
}
