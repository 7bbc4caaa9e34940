/**
 * Count the letters to insert, delete or replace that make one word the other (Levenshtein's distance). It is 0 where
 * only capitals differ, and Infinity where the words are more than `most` letters apart.
 */
export function lettersBetween(word: string, other: string, most: number): number {
  if (Math.abs(word.length - other.length) > most) return Number.POSITIVE_INFINITY;
  if (word.toLowerCase() === other.toLowerCase()) return 0;
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 0; row < word.length; row += 1) {
    let left = row + 1;
    above = above.map((upper, column) => {
      if (column === 0) return left;
      const replaced = (above[column - 1] ?? 0) + (word[row] === other[column - 1] ? 0 : 1);
      left = Math.min(replaced, upper + 1, left + 1);
      return left;
    });
  }
  const letters = above[other.length] ?? 0;
  return letters > most ? Number.POSITIVE_INFINITY : letters;
}

/** Find the words that are the fewest letters away: more than one in a tie, none where all are infinitely far. */
export function nearest(
  words: readonly string[],
  lettersTo: (word: string) => number,
): { readonly words: readonly string[]; readonly letters: number } {
  const letters = Math.min(...words.map(lettersTo));
  return {
    words: letters === Number.POSITIVE_INFINITY ? [] : words.filter((word) => lettersTo(word) === letters),
    letters,
  };
}
