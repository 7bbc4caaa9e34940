import type { WriteOptions, WriteSheet } from "hucre/xlsx";
import type { Cells } from "./recalculate.js";

/**
 * Computes a workbook as a spreadsheet does, in this process: only the functions that the workbooks use.
 * `npm run test:sheets` lets LibreOffice compute the same workbooks.
 */
export const computeInProcess = async (workbook: WriteOptions): Promise<Cells> => new Sheets(workbook).cellsOfFirst();

type Value = number | string | boolean | null;

/** What stands in an expression: it is computed where it is used, so that IF and IFERROR may leave it out. */
type Thunk = () => Value;

/** A range of cells, of which functions take all. */
interface Range {
  readonly cells: readonly Thunk[];
}

type Part = Thunk | Range;

/** What a cell shows in place of a value. */
class CellError extends Error {}

const TOKEN =
  /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?|(?:'[^']+'!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[A-Z]+|<>|<=|>=|[-+*/&=<>(),])/y;
const CELL = /^(?:'([^']+)'!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/;

const indexOfColumn = (letters: string): number =>
  [...letters].reduce((column, letter) => 26 * column + letter.charCodeAt(0) - 64, 0) - 1;

class Sheets {
  readonly #sheets: ReadonlyMap<string, WriteSheet>;
  readonly #first: WriteSheet;
  readonly #values = new Map<string, Value>();

  constructor({ sheets }: WriteOptions) {
    const [first] = sheets;
    if (first === undefined) throw new Error("a workbook has no sheet");
    this.#first = first;
    this.#sheets = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  }

  cellsOfFirst(): Cells {
    const rows: string[][] = [];
    for (const key of this.#first.cells?.keys() ?? []) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      rows[row] ??= [];
      const cells: string[] = rows[row];
      cells[column] = String(this.#shown(this.#first.name, row, column) ?? "");
    }
    return rows;
  }

  #shown(sheet: string, row: number, column: number): Value {
    try {
      return this.value(sheet, row, column);
    } catch (error) {
      if (error instanceof CellError) return "#VALUE!";
      throw error;
    }
  }

  value(sheet: string, row: number, column: number): Value {
    const key = `${sheet}!${row},${column}`;
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const { formula, value } = this.#sheets.get(sheet)?.cells?.get(`${row},${column}`) ?? {};
    // The workbooks write no other values.
    const computed = formula === undefined ? ((value ?? null) as Value) : new Parser(formula, sheet, this).whole()();
    this.#values.set(key, computed);
    return computed;
  }
}

class Parser {
  readonly #tokens: string[] = [];
  readonly #sheet: string;
  readonly #sheets: Sheets;

  constructor(formula: string, sheet: string, sheets: Sheets) {
    this.#sheet = sheet;
    this.#sheets = sheets;
    const pattern = new RegExp(TOKEN);
    while (pattern.lastIndex < formula.length) {
      const start = pattern.lastIndex;
      const token = pattern.exec(formula)?.[1];
      if (token === undefined) throw new Error(`cannot read ${formula.slice(start)}`);
      this.#tokens.push(token);
    }
  }

  whole(): Thunk {
    const whole = thunkOf(this.#comparison());
    if (this.#tokens.length > 0) throw new Error(`cannot read ${this.#tokens.join(" ")}`);
    return whole;
  }

  #accept(...expected: readonly string[]): string | undefined {
    const [token] = this.#tokens;
    return token !== undefined && expected.includes(token) ? this.#tokens.shift() : undefined;
  }

  #comparison(): Part {
    const left = this.#joined();
    const sign = this.#accept("=", "<>", "<", ">", "<=", ">=");
    if (sign === undefined) return left;
    const right = this.#joined();
    return () => {
      const order = compare(thunkOf(left)(), thunkOf(right)());
      switch (sign) {
        case "=":
          return order === 0;
        case "<>":
          return order !== 0;
        case "<":
          return order < 0;
        case ">":
          return order > 0;
        case "<=":
          return order <= 0;
        default:
          return order >= 0;
      }
    };
  }

  #joined(): Part {
    let left = this.#sum();
    while (this.#accept("&") !== undefined) {
      const [a, b] = [thunkOf(left), thunkOf(this.#sum())];
      left = () => `${a() ?? ""}${b() ?? ""}`;
    }
    return left;
  }

  #sum(): Part {
    let left = this.#product();
    for (let sign = this.#accept("+", "-"); sign !== undefined; sign = this.#accept("+", "-")) {
      const [a, b, factor] = [thunkOf(left), thunkOf(this.#product()), sign === "+" ? 1 : -1];
      left = () => numberOf(a()) + factor * numberOf(b());
    }
    return left;
  }

  #product(): Part {
    let left = this.#factor();
    for (let sign = this.#accept("*", "/"); sign !== undefined; sign = this.#accept("*", "/")) {
      const [a, b, isDivided] = [thunkOf(left), thunkOf(this.#factor()), sign === "/"];
      left = () => (isDivided ? divide(numberOf(a()), numberOf(b())) : numberOf(a()) * numberOf(b()));
    }
    return left;
  }

  #factor(): Part {
    const token = this.#tokens.shift() ?? "";
    if (token === "(") {
      const inner = this.#comparison();
      if (this.#accept(")") === undefined) throw new Error("a parenthesis is open");
      return inner;
    }
    if (token === "-") {
      const inner = thunkOf(this.#factor());
      return () => -numberOf(inner());
    }
    if (token.startsWith('"')) return () => token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return () => Number(token);
    if (token === "TRUE" || token === "FALSE") return () => token === "TRUE";
    return CELL.test(token) ? this.#reference(token) : this.#call(token);
  }

  #reference(token: string): Part {
    const [, sheet = this.#sheet, letters = "", row = "", lastLetters, lastRow] = CELL.exec(token) ?? [];
    const cellAt = (column: number, at: number) => () => this.#sheets.value(sheet, at - 1, column);
    const column = indexOfColumn(letters);
    if (lastRow === undefined) return cellAt(column, Number(row));
    if (lastLetters !== letters) throw new Error(`${token} has several columns`);
    return {
      cells: Array.from({ length: Number(lastRow) - Number(row) + 1 }, (_, at) => cellAt(column, Number(row) + at)),
    };
  }

  #call(name: string): Thunk {
    const known = functions[name];
    if (known === undefined || this.#accept("(") === undefined) throw new Error(`no function ${name}`);
    const parts: Part[] = [this.#comparison()];
    while (this.#accept(",") !== undefined) parts.push(this.#comparison());
    if (this.#accept(")") === undefined) throw new Error(`${name} is open`);
    return () => known(...parts);
  }
}

function thunkOf(part: Part): Thunk {
  if (typeof part === "function") return part;
  throw new Error("a range stands where a value should");
}

function numberOf(value: Value): number {
  if (typeof value === "string") throw new CellError(value);
  return Number(value);
}

function divide(a: number, b: number): number {
  if (b === 0) throw new CellError("division by zero");
  return a / b;
}

/** Numbers come before texts, and texts before what is true or false; an empty cell is 0 and "". */
function compare(left: Value, right: Value): number {
  const rank = (value: Value): number => ["number", "string", "boolean"].indexOf(typeof value);
  const [a, b] = [left ?? emptyLike(right), right ?? emptyLike(left)];
  if (typeof a !== typeof b) return rank(a) - rank(b);
  const [one, other] = typeof a === "string" ? [a.toLowerCase(), String(b).toLowerCase()] : [Number(a), Number(b)];
  return one === other ? 0 : one < other ? -1 : 1;
}

const emptyLike = (value: Value): Value => (typeof value === "string" ? "" : typeof value === "boolean" ? false : 0);

const valuesOf = (parts: readonly Part[]): readonly Value[] =>
  parts.flatMap((part) => (typeof part === "function" ? part() : part.cells.map((cell) => cell())));

/** Of cells, MIN and MAX take the numbers alone. */
const numbersIn = (parts: readonly Part[]): readonly number[] =>
  valuesOf(parts).flatMap((value) => (typeof value === "number" ? value : []));

/** From this on every binary number is whole. */
const WHOLE = 2 ** 52;

function roundHalfUp(value: number, digits: number): number {
  const scaled = Math.abs(value) * 10 ** digits;
  return scaled >= WHOLE ? value : (Math.sign(value) * Math.floor(scaled + 0.5)) / 10 ** digits;
}

const FIRST_SERIAL = Date.UTC(1899, 11, 30);
const DAY_LENGTH = 86_400_000;
const dateOf = (serial: number): Date => new Date(FIRST_SERIAL + serial * DAY_LENGTH);

function monthsLater(serial: number, months: number): number {
  const start = dateOf(serial);
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return (Date.UTC(year, month, Math.min(start.getUTCDate(), lastDay)) - FIRST_SERIAL) / DAY_LENGTH;
}

const functions: Readonly<Record<string, (...parts: readonly Part[]) => Value>> = {
  AND: (...parts) => valuesOf(parts).every((value) => numberOf(value) !== 0),
  OR: (...parts) => valuesOf(parts).some((value) => numberOf(value) !== 0),
  COUNT: (...parts) => numbersIn(parts).length,
  MIN: (...parts) => Math.min(...numbersIn(parts)),
  MAX: (...parts) => Math.max(...numbersIn(parts)),
  INT: (part) => Math.floor(numberAt(part)),
  MOD: (part, divisor) => numberAt(part) - numberAt(divisor) * Math.floor(divide(numberAt(part), numberAt(divisor))),
  ROUND: (part, digits) => roundHalfUp(numberAt(part), numberAt(digits)),
  DAY: (part) => dateOf(numberAt(part)).getUTCDate(),
  EDATE: (part, months) => monthsLater(numberAt(part), numberAt(months)),
  IF: (condition, yes, no) => valueAt(numberAt(condition) === 0 ? no : yes),
  N: (part) => {
    const value = valueAt(part);
    return typeof value === "string" ? 0 : Number(value);
  },
  IFERROR: (part, instead) => {
    try {
      return valueAt(part);
    } catch (error) {
      if (error instanceof CellError) return valueAt(instead);
      throw error;
    }
  },
  LOOKUP: (part, places, results) => {
    const sought = numberAt(part);
    if (places === undefined || results === undefined) throw new Error("LOOKUP lacks a part");
    const found = valuesOf([places]).findLastIndex((place) => numberOf(place) <= sought);
    if (found < 0) throw new CellError("not found");
    return valuesOf([results])[found] ?? null;
  },
};

/** The workbooks name every part of a function; what a spreadsheet takes for one that is left out is not needed here. */
function valueAt(part: Part | undefined): Value {
  if (part === undefined) throw new Error("a function lacks a part");
  return thunkOf(part)();
}

const numberAt = (part: Part | undefined): number => numberOf(valueAt(part));
