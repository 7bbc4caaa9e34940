/** The word nearest to a given one by single-letter changes, a word that contains it first; undefined where every word is far from it. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const byDistance = words.map((candidate) => ({
    candidate,
    distance: word !== "" && candidate.includes(word) ? 0 : distance(word, candidate),
  }));
  const [best] = byDistance.toSorted((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= Math.max(word.length, best.candidate.length) / 2
    ? best.candidate
    : undefined;
}

/** Levenshtein's distance: the least number of letters to insert, delete or replace. */
function distance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
