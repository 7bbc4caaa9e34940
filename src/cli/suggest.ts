import { lettersBetween, nearest } from "../engine/nearest.js";

/**
 * Find the names that a mistyped word may refer to: the names that it abbreviates part by part, as `ogpo/return`
 * abbreviates `ogpo-plus/return-premium`, or otherwise the closest names. Returns no names if they belong to different
 * countries, because suggesting another country's rules would be misleading.
 */
export function suggest(
  word: string,
  names: readonly string[],
  countryOf: (name: string) => string = () => "",
): readonly string[] {
  const parts = partsOf(word);
  const begun = names.filter((name) => begins(parts, name));
  if (begun.length > 0) return begun;
  // `osago/deadline` must refer to something in OSAGO, so other products are excluded, and the rest of the word
  // decides.
  const siblings = names.filter((name) => begins(parts.slice(0, 1), name));
  const candidates = siblings.length > 0 ? siblings : names;
  const cut = (text: string): string => (siblings.length > 0 ? partsOf(text).slice(1).join(".") : text);
  const lettersTo = (name: string): number => lettersToName(cut(word), cut(name));
  const { words, letters } = nearest(candidates, lettersTo);
  // Names at most twice as far away may also be meant.
  const near = candidates.filter((name) => lettersTo(name) <= 2 * letters);
  return new Set(near.map(countryOf)).size > 1 ? [] : words;
}

/** A "did you mean" question that suggests the given names; empty if there are none. */
export function askForMeant(names: readonly string[]): string {
  const [others, last] = [names.slice(0, -1), names.at(-1)];
  if (last === undefined) return "";
  return `did you mean ${others.length === 0 ? "" : `${others.join(", ")} or `}${last}?`;
}

const partsOf = (name: string): readonly string[] => name.split(/[./]/);

function begins(parts: readonly string[], name: string): boolean {
  const ofName = partsOf(name);
  return parts[0] !== "" && parts.every((part, index) => ofName[index]?.startsWith(part));
}

/**
 * Count the letters by which a word differs from a name, or from only the last part of the name; 0 if the name contains
 * the word.
 */
function lettersToName(word: string, name: string): number {
  if (word !== "" && name.includes(word)) return 0;
  const lastPart = partsOf(name).at(-1) ?? name;
  // A word with more than half of its letters changed is a different word, but two letters of a short word may be
  // swapped.
  return Math.min(
    ...[name, lastPart].map((form) =>
      lettersBetween(
        word.toLowerCase(),
        form.toLowerCase(),
        Math.max(Math.min(2, word.length - 1), word.length / 2, form.length / 2),
      ),
    ),
  );
}
