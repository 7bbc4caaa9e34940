import * as z from "zod/mini";
import { fieldReader, missing, notAnObject, otherType, type Reader, readPart, refuse } from "../engine/read-value.js";
import { isRecord } from "../engine/received.js";
import { withTraits } from "../engine/traits.js";

/** The languages that the command-line program supports. */
export const languages = ["en", "ru", "kk"] as const;

const readText = fieldReader((value) => (typeof value === "string" ? value : otherType("text")));

const text = withTraits(z.string(), { reader: () => readText });

/**
 * An object with arbitrary keys whose values are all of the same kind. If any value is invalid, none of the values are
 * read.
 */
const byName = <Value extends z.ZodMiniType>(values: Value, read: Reader): z.ZodMiniRecord<z.ZodMiniString, Value> =>
  withTraits(z.record(z.string(), values), {
    reader: () => (value, reading) => {
      if (!isRecord(value)) return refuse(value === undefined ? missing : notAnObject, reading);
      const parts = Object.entries(value).map(([name, part]) => [name, readPart(read, part, name, reading)]);
      return reading.issues.has(reading.path) ? undefined : Object.fromEntries(parts);
    },
  });

const texts = byName(text, readText);
const anything = byName(z.unknown(), (value) => value);

/**
 * How an input file is read row by row, and how the results are written alongside each row.
 * @example
 * { "encoding": "windows-1251", "delimiter": ";", "decimal": ",", "dates": "dd.mm.yyyy",
 *   "columns": { "Договор": "id", "Премия": "contract.premium" }, "values": { "Отказ": "withdrawal" },
 *   "answers": { "returnPremium": "К возврату", "error": "Ошибка" }, "language": "ru" }
 */
export const layoutInput = z.strictObject({
  /**
   * The encoding of the file, under its name in the WHATWG standard: `utf-8`, or a single-byte encoding such as
   * `windows-1251`, `koi8-r` or `ibm866`.
   * @default "utf-8"
   */
  encoding: z.optional(text),
  /** The character that separates two cells. If this field is omitted, the delimiter is detected from the header. */
  delimiter: z.optional(z.enum([",", ";", "\t", "|"])),
  /**
   * The decimal sign of amounts, shares and counts.
   * @default "."
   */
  decimal: z.optional(z.enum([".", ","])),
  /**
   * The thousands separator in amounts. Spaces of any kind, including no-break spaces, are always accepted.
   * @default " "
   */
  thousands: z.optional(z.enum([" ", "\u00a0", ".", ",", "'"])),
  /**
   * The format of dates: `yyyy`, `mm` or `m`, and `dd` or `d`, in any order and with any characters between them.
   * @default "yyyy-mm-dd"
   */
  dates: z.optional(text),
  /**
   * The input field that each column holds, listed by the header of the column: the dotted path of the field, or `id`
   * for the row's own identifier. Columns that are not listed are copied to the output unchanged. If `columns` is
   * omitted, the headers themselves must be paths.
   */
  columns: z.optional(texts),
  /** The value that each word in a cell represents. The same words are used for these values in the results. */
  values: z.optional(anything),
  /** Values for fields that have no column, listed by the path of the field. They are the same for every row. */
  constants: z.optional(anything),
  /**
   * The header of each result column, listed by the path of a field of the result, or by `error` for the column that
   * says what is wrong with a row. By default, every field of the result that holds a single value gets a column with
   * its path as the header. There is always a column for errors.
   */
  answers: z.optional(texts),
  /**
   * The language of the error messages. If this field is omitted, error messages are in English and refer to fields by
   * their paths.
   */
  language: z.optional(z.enum(languages)),
});
