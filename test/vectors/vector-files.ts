import { tables } from "./tables.js";
import { csvText, jsonText } from "./texts.js";
import { fileOf } from "./vector-file.js";

/** Every file of vectors as the tables and the oracles make it, with its two texts by name. */
export const vectorFiles = tables.map((table) => {
  const file = fileOf(table);
  const name = file.operation.replace("/", ".");
  return { table, file, texts: { [`${name}.json`]: jsonText(file), [`${name}.csv`]: csvText(file) } };
});

/** The texts of all files. */
export const texts = vectorFiles.flatMap((made) => Object.entries(made.texts)).map(([name, text]) => ({ name, text }));
