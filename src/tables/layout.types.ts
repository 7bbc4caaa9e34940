// Written by `npm run generate` from the fields of the same name.

/** How an input file is read row by row, and how the results are written alongside each row. */
export interface LayoutInput {
  /**
   * The encoding of the file, under its name in the WHATWG standard: `utf-8`, or a single-byte encoding such as
   * `windows-1251`, `koi8-r` or `ibm866`. By default `"utf-8"`.
   */
  readonly encoding?: string | undefined;
  /** The character that separates two cells. If this field is omitted, the delimiter is detected from the header. */
  readonly delimiter?: "," | ";" | "\t" | "|" | undefined;
  /** The decimal sign of amounts, shares and counts. By default `"."`. */
  readonly decimal?: "." | "," | undefined;
  /**
   * The thousands separator in amounts. Spaces of any kind, including no-break spaces, are always accepted. By default
   * `" "`.
   */
  readonly thousands?: " " | " " | "." | "," | "'" | undefined;
  /**
   * The format of dates: `yyyy`, `mm` or `m`, and `dd` or `d`, in any order and with any characters between them. By
   * default `"yyyy-mm-dd"`.
   */
  readonly dates?: string | undefined;
  /**
   * The input field that each column holds, listed by the header of the column: the dotted path of the field, or `id`
   * for the row's own identifier. Columns that are not listed are copied to the output unchanged. If `columns` is
   * omitted, the headers themselves must be paths.
   */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** The value that each word in a cell represents. The same words are used for these values in the results. */
  readonly values?: Readonly<Record<string, unknown>> | undefined;
  /** Values for fields that have no column, listed by the path of the field. They are the same for every row. */
  readonly constants?: Readonly<Record<string, unknown>> | undefined;
  /**
   * The header of each result column, listed by the path of a field of the result, or by `error` for the column that
   * says what is wrong with a row. By default, every field of the result that holds a single value gets a column with
   * its path as the header. There is always a column for errors.
   */
  readonly answers?: Readonly<Record<string, string>> | undefined;
  /**
   * The language of the error messages. If this field is omitted, error messages are in English and refer to fields by
   * their paths.
   */
  readonly language?: "en" | "ru" | "kk" | undefined;
}
