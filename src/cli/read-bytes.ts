import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { type Streams, WrongUse } from "./command.js";

/** Read a whole file. If `stdin` is given, the file name `-` means standard input. */
export async function readBytes(file: string, stdin?: Streams["stdin"]): Promise<Buffer> {
  if (stdin !== undefined && file === "-") return buffer(stdin);
  try {
    return await readFile(file);
  } catch {
    throw new WrongUse(`cannot read the file ${file}`);
  }
}
