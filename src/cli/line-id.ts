import { isRecord } from "../engine/received.js";
import { readKeys } from "./json-keys.js";

/** A line of JSON, split into the input and the line's own id. */
export interface Named {
  readonly input: unknown;
  readonly id?: string | number;
  /**
   * An id that is neither text nor a whole number. A number that JSON parsing would change is given as written:
   * 9007199254740993, for example, is parsed as 9007199254740992.
   */
  readonly refused?: unknown;
}

/** Separate a line's own id, if it has one, from the input. */
export function takeId(value: unknown, text: string): Named {
  if (!isRecord(value) || !Object.hasOwn(value, "id")) return { input: value };
  const { id, ...input } = value;
  if (typeof id === "string") return { input, id };
  if (typeof id !== "number") return { input, refused: id };
  const written = textOfId(id, text);
  if (isWholeNumber(written)) return { input, id };
  return { input, refused: String(id) === written ? id : written };
}

const isWholeNumber = (written: string): boolean =>
  /^-?(0|[1-9]\d{0,15})$/.test(written) && written !== "-0" && Number.isSafeInteger(Number(written));

/** The id of a line, a number, as written. */
function textOfId(id: number, text: string): string {
  // Most ids are the first key and are written as they are printed.
  if (text.startsWith(`{"id":${id},`)) return String(id);
  const at = text.indexOf('"id"');
  // Without a backslash nothing else is written so, and what is written once is the key of the outermost object.
  if (at === text.lastIndexOf('"id"') && !text.includes("\\")) {
    const start = text.indexOf(":", at) + 1;
    const length = text.slice(start).search(/[,}]/);
    return text.slice(start, start + length).trim();
  }
  const { start = 0, end = 0 } = readKeys(text).members.get("id") ?? {};
  return text.slice(start, end).trim();
}
