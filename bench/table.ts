/** Prints a table in Markdown, its first column aligned to the left and the others to the right. */
export function printTable(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const [, ...others] = header;
  const lines = [header, ["---", ...others.map(() => "--:")], ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  console.log(`${lines.join("\n")}\n`);
}

/** One run does not tell more digits. */
export const formatRatio = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
