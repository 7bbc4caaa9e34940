import { readDay } from "../dates/day.js";
import { allowedValuesOf } from "../engine/allowed-values.js";
import type { InputField } from "../engine/schema-shape.js";
import { kindOf } from "../engine/traits.js";

/** The format in which a cell is read or an answer is written. */
export type Form = "amount" | "number" | "whole-number" | "day" | "word" | "true-or-false" | "text" | "json";

/** How numbers, dates and words are written in cells. */
export interface Notation {
  readonly decimal: string;
  readonly thousands: string;
  /** The format of dates, such as `dd.mm.yyyy`. */
  readonly dates: string;
  /** The value that each word represents. */
  readonly words: ReadonlyMap<string, unknown>;
}

type Schema = InputField["schema"];

const FORMS = {
  amount: "amount",
  "rounding-unit": "amount",
  share: "number",
  count: "number",
  day: "day",
  "whole-number": "whole-number",
} as const;

/** Use a field's schema to determine how its cells are read. */
export function formOf(schema: Schema): Form {
  const kind = kindOf(schema);
  if (kind !== undefined) return FORMS[kind];
  const words = allowedValuesOf(schema);
  if (words === undefined) return "json";
  return typeof words[0] === "boolean" ? "true-or-false" : "word";
}

/** The spaces that programs use as thousands separators: plain, no-break, thin and narrow no-break. */
const SPACES = " \u00a0\u2009\u202f";

/** Reads cells and writes answers in the notation of a layout. */
export interface Cells {
  /**
   * Read a cell as the JSON value that a field accepts. Text in any other form is left unchanged, so that the field
   * rejects it.
   */
  readonly read: (cell: string, form: Form) => unknown;
  /** Convert an answer value to cell text. */
  readonly write: (value: unknown, form: Form) => string;
}

export function cellsOf({ decimal, thousands, dates, words }: Notation): Cells {
  const readNumber = numberReader(decimal, thousands);
  const { readDate, writeDate } = dateForm(dates);
  const written = new Map<unknown, string>();
  for (const [word, value] of words) if (!written.has(value)) written.set(value, word);

  const readers: Readonly<Record<Form, (cell: string) => unknown>> = {
    amount: readNumber,
    number: readNumber,
    "whole-number": (cell) => (/^\d{1,15}$/.test(cell) ? Number(cell) : cell),
    day: (cell) => readDate(cell) ?? cell,
    word: (cell) => cell,
    text: (cell) => cell,
    "true-or-false": (cell) => (cell === "true" ? true : cell === "false" ? false : cell),
    json: (cell) => {
      try {
        return JSON.parse(cell);
      } catch {
        return cell;
      }
    },
  };
  return {
    read: (cell, form) => (words.has(cell) ? words.get(cell) : readers[form](cell)),
    write: (value, form) => {
      if (value === undefined || value === null) return "";
      const word = written.get(value);
      if (word !== undefined) return word;
      if (typeof value === "object") return JSON.stringify(value);
      const text = String(value);
      if (form === "amount" || form === "number") return text.replace(".", decimal);
      return form === "day" ? writeDate(text) : text;
    },
  };
}

/** Convert a number with separators to its JSON form; any other text is left unchanged. */
function numberReader(decimal: string, thousands: string): (cell: string) => string {
  const separator = `[${SPACES}${thousands}]`;
  const form = new RegExp(`^(\\d{1,3}(?:(${separator})\\d{3})(?:\\2\\d{3})*|\\d+)(?:[${decimal}](\\d+))?$`);
  return (cell) => {
    const [, whole, , decimals] = form.exec(cell) ?? [];
    if (whole === undefined) return cell;
    return whole.replaceAll(/\D/g, "") + (decimals === undefined ? "" : `.${decimals}`);
  };
}

const PARTS = /yyyy|mm?|dd?/g;

/** Whether a date format contains the year, month and day exactly once each and no other letters. */
export function isDateForm(dates: string): boolean {
  const parts = dates.match(PARTS) ?? [];
  const letters = new Set(parts.map(([letter]) => letter));
  return parts.length === 3 && letters.size === 3 && !/\p{L}/u.test(dates.replaceAll(PARTS, ""));
}

function dateForm(dates: string) {
  const escaped = dates.replaceAll(/[^a-z0-9]/gi, String.raw`\$&`);
  const pattern = escaped.replaceAll(PARTS, (part) => `(?<${part[0]}>\\d{${part.length === 1 ? "1,2" : part.length}})`);
  const form = new RegExp(`^${pattern}$`);
  const template = dates.replaceAll("$", "$$$$").replaceAll(PARTS, (part) => PLACES[part] ?? part);
  return {
    /** The date if it exists, otherwise undefined. */
    readDate: (cell: string): string | undefined => {
      const { y = "", m = "", d = "" } = form.exec(cell)?.groups ?? {};
      const day = `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
      return readDay(day) === undefined ? undefined : day;
    },
    writeDate: (day: string): string => day.replace(DAY, template),
  };
}

const DAY = /^(\d+)-(0?)(\d+)-(0?)(\d+)$/;

/** The position of each part of a date in a match of {@link DAY}. */
const PLACES: Readonly<Record<string, string>> = { yyyy: "$1", mm: "$2$3", m: "$3", dd: "$4$5", d: "$5" };
