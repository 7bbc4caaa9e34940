/**
 * Count the letters that must be inserted, deleted or replaced to turn one word into another (the Levenshtein
 * distance). The result is 0 if the words differ only in capitalisation, and Infinity if the distance would exceed
 * `most`.
 */
export function lettersBetween(word: string, other: string, most: number): number {
  if (Math.abs(word.length - other.length) > most) return Number.POSITIVE_INFINITY;
  if (word.toLowerCase() === other.toLowerCase()) return 0;
  const row = Array.from(other, (_, column) => column + 1);
  for (let index = 0; index < word.length; index += 1) {
    let [corner, left] = [index, index + 1];
    for (const [column, above] of row.entries()) {
      left = Math.min(corner + (word[index] === other[column] ? 0 : 1), above + 1, left + 1);
      row[column] = left;
      corner = above;
    }
  }
  const letters = row.at(-1) ?? word.length;
  return letters > most ? Number.POSITIVE_INFINITY : letters;
}

/** Find the words at the shortest distance: several if there is a tie, none if all distances are infinite. */
export function nearest(
  words: readonly string[],
  lettersTo: (word: string) => number,
): { readonly words: readonly string[]; readonly letters: number } {
  const distances = words.map(lettersTo);
  const letters = Math.min(...distances);
  return {
    words: letters === Number.POSITIVE_INFINITY ? [] : words.filter((_, index) => distances[index] === letters),
    letters,
  };
}
