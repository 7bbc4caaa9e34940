import * as z from "zod/mini";

/** The languages of the command line. */
export const languages = ["en", "ru", "kk"] as const;

/**
 * How a file of rows is read, and how its answers are written beside them.
 * @example
 * { "encoding": "windows-1251", "delimiter": ";", "decimal": ",", "dates": "dd.mm.yyyy",
 *   "columns": { "Договор": "id", "Премия": "contract.premium" }, "values": { "Отказ": "withdrawal" },
 *   "answers": { "returnPremium": "К возврату", "error": "Ошибка" }, "language": "ru" }
 */
export const layoutInput = z.strictObject({
  /**
   * The encoding of the file, by its name in the WHATWG standard: `utf-8`, or one of a byte a character such as
   * `windows-1251`, `koi8-r` or `ibm866`.
   * @default "utf-8"
   */
  encoding: z.optional(z.string()),
  /** What stands between two cells; where it is left out, the header tells. */
  delimiter: z.optional(z.enum([",", ";", "\t", "|"])),
  /**
   * The decimal sign of amounts, shares and counts.
   * @default "."
   */
  decimal: z.optional(z.enum([".", ","])),
  /**
   * What stands between the thousands of an amount. Spaces of any kind, no-break ones included, are always read.
   * @default " "
   */
  thousands: z.optional(z.enum([" ", "\u00a0", ".", ",", "'"])),
  /**
   * How a day is written: `yyyy`, `mm` or `m`, and `dd` or `d`, in any order and with any signs between them.
   * @default "yyyy-mm-dd"
   */
  dates: z.optional(z.string()),
  /**
   * The field of each column, by the header: its path with dots, or `id` for what the row calls itself. Columns that are
   * not named here are passed on unread. Where it is left out, the headers are paths.
   */
  columns: z.optional(z.record(z.string(), z.string())),
  /** What a word in a cell stands for, and by which word the same is written in an answer. */
  values: z.optional(z.record(z.string(), z.unknown())),
  /** What fields without a column are in every row, by their paths. */
  constants: z.optional(z.record(z.string(), z.unknown())),
  /**
   * The header of each column of the answer, by the path of a field of the result, or `error` for what is wrong with a
   * row. By default all fields of the result that hold one value, under their paths; there is always a column of errors.
   */
  answers: z.optional(z.record(z.string(), z.string())),
  /** The language of the errors; where it is left out, they are in English and name fields by their paths. */
  language: z.optional(z.enum(languages)),
});
