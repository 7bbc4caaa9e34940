// Written by `npm run generate` from the fields of the same name.

/** How a file of rows is read, and how its answers are written beside them. */
export interface LayoutInput {
  /**
   * The encoding of the file, by its name in the WHATWG standard: `utf-8`, or one of a byte a character such as
   * `windows-1251`, `koi8-r` or `ibm866`. By default `"utf-8"`.
   */
  readonly encoding?: string | undefined;
  /** What stands between two cells; where it is left out, the header tells. */
  readonly delimiter?: "," | ";" | "\t" | "|" | undefined;
  /** The decimal sign of amounts, shares and counts. By default `"."`. */
  readonly decimal?: "." | "," | undefined;
  /**
   * What stands between the thousands of an amount. Spaces of any kind, no-break ones included, are always read. By
   * default `" "`.
   */
  readonly thousands?: " " | " " | "." | "," | "'" | undefined;
  /**
   * How a day is written: `yyyy`, `mm` or `m`, and `dd` or `d`, in any order and with any signs between them. By
   * default `"yyyy-mm-dd"`.
   */
  readonly dates?: string | undefined;
  /**
   * The field of each column, by the header: its path with dots, or `id` for what the row calls itself. Columns that
   * are not named here are passed on unread. Where it is left out, the headers are paths.
   */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** What a word in a cell stands for, and by which word the same is written in an answer. */
  readonly values?: Readonly<Record<string, unknown>> | undefined;
  /** What fields without a column are in every row, by their paths. */
  readonly constants?: Readonly<Record<string, unknown>> | undefined;
  /**
   * The header of each column of the answer, by the path of a field of the result, or `error` for what is wrong with a
   * row. By default all fields of the result that hold one value, under their paths; there is always a column of
   * errors.
   */
  readonly answers?: Readonly<Record<string, string>> | undefined;
  /** The language of the errors; where it is left out, they are in English and name fields by their paths. */
  readonly language?: "en" | "ru" | "kk" | undefined;
}
