import { type Written, writtenBy } from "../exact/decimal-object.js";

/** The state kept while an input is read: the text of each object read so far. */
interface Reading {
  written?: Map<unknown, Written | undefined>;
}

/** The current reading. */
let reading: Reading | undefined;

/** Reads an input so that each decimal object is converted to text only once, no matter how often its field is used. */
export function askOnce<Facts>(read: () => Facts): Facts {
  if (reading) return read();
  reading = {};
  try {
    return read();
  } finally {
    reading = undefined;
  }
}

/** The text of an object that holds a number; any other value unchanged. */
export function withoutObject(value: unknown): unknown {
  if (typeof value !== "object") return value;
  const written = askOf(value);
  return written?.isSure ? written.text : value;
}

function askOf(value: object | null): Written | undefined {
  const current = reading ?? {};
  current.written ??= new Map();
  if (!current.written.has(value)) current.written.set(value, writtenBy(value));
  return current.written.get(value);
}

/** The text that an object in the input produced when it was read. */
export const textWrittenBy = (value: object): string | undefined => reading?.written?.get(value)?.text;
