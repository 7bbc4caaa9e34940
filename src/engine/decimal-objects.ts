import { type Written, writtenBy } from "../exact/decimal-object.js";

/** The reading of one input, with what the objects in it have written so far. */
interface Reading {
  written?: Map<unknown, Written | undefined>;
}

/** The reading that goes on. */
let reading: Reading | undefined;

/** Reads an input of which each object is asked for its number once, however often its field is looked at. */
export function askOnce<Facts>(read: () => Facts): Facts {
  if (reading) return read();
  reading = {};
  try {
    return read();
  } finally {
    reading = undefined;
  }
}

/** The text of an object that holds a number; any other value as it is. */
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

/** What an object of the input has written when it was read. */
export const textWrittenBy = (value: object): string | undefined => reading?.written?.get(value)?.text;
