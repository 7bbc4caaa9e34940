const WIDTH = 100;

/** Break a text into lines. */
export function wrap(text: string, indent: string): readonly string[] {
  const lines = [""];
  for (const word of text.trim().split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last === "") lines[lines.length - 1] = word;
    else if (indent.length + last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => indent + line);
}
