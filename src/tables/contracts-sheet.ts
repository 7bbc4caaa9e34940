import { type CellStyle, cellRef, colToLetter, type WriteSheet } from "hucre/xlsx";
import type { AnyOperation } from "../engine/operation.js";
import { capitalise, fieldWord, sayDay, wordsOf } from "../explain/fill.js";
import type { Locale } from "../explain/locale.js";
import { citation } from "../explain/result.js";
import { stepIdOf } from "../formulas/formula.js";
import {
  type Binding,
  type ContractRow,
  type ContractTables,
  contractRow,
  type Entry,
  type Fact,
  type FactField,
  factFieldsOf,
  factsIn,
  groundFactsOf,
  type Limits,
  limitsOf,
  MOST_AMOUNT,
  MOST_DAYS,
  type ReturnResult,
} from "./contract-row.js";
import { Grid } from "./grid.js";
import { conditionsOf } from "./ground-conditions.js";
import { headerOfResult, headersOf, wordOf } from "./new-layout.js";
import { FIRST_SERIAL, serialOf } from "./serial-day.js";
import {
  type Expression,
  exactHundredths,
  NotExact,
  type Operand,
  plainFormula,
  readExpression,
  replaceNames,
} from "./spreadsheet-formula.js";
import { formats, styles } from "./workbook-styles.js";
import type { WorkbookWords } from "./workbook-words.js";

/** A column of the contracts sheet, identified by its key. */
interface Column {
  readonly key: string;
  readonly header: string;
  readonly width: number;
  readonly group: keyof WorkbookWords["groups"];
}

/** A contract to show on the sheet. */
export interface Shown {
  readonly entry: Entry;
  readonly facts: ReadonlyMap<string, Fact>;
  /** The row with its steps; undefined if only values are shown. */
  readonly row: ContractRow | undefined;
}

const HEADER_ROWS = 2;
/** Excel allows formulas of up to 8,192 characters; this lower limit leaves room for the text around the conditions. */
const LONGEST_FORMULA = 8_000;
const LAST_SERIAL = serialOf("2999-12-31");

const count = { ...styles.computed, numFmt: formats.count };
const exact = { ...styles.computed, numFmt: formats.exact };
const amount = { ...styles.answer, numFmt: formats.amount };

/** A sheet with a row for each contract, in which the return premium and the other results are formulas. */
export function contractsSheet(
  operation: AnyOperation,
  shown: readonly Shown[],
  tables: ContractTables,
  words: WorkbookWords,
  locale: Locale,
): WriteSheet {
  const fields = factFieldsOf(operation);
  const columns = columnsOf(shown, fields, words, locale);
  const first = shown.find(({ row }) => row !== undefined);
  const limits = limitsOf(operation, first?.entry.input);
  const writer = new RowWriter(columns, fields, limits, tables, words, locale);
  for (const [index, one] of shown.entries()) writer.write(one, index);
  return sheetOf(writer.grid, columns, shown.length, words);
}

/** Determine which contracts can be recalculated. */
export function showContracts(operation: AnyOperation, entries: readonly Entry[]): readonly Shown[] {
  const fields = factFieldsOf(operation);
  return entries.map((entry) => {
    const row = contractRow(operation, entry, fields);
    return { entry, row, facts: row?.facts ?? factsIn(entry, fields) };
  });
}

function columnsOf(
  shown: readonly Shown[],
  fields: readonly FactField[],
  words: WorkbookWords,
  locale: Locale,
): readonly Column[] {
  const results = shown.flatMap(({ entry: { answer } }) => (typeof answer === "string" ? [] : [answer]));
  const rows = shown.flatMap(({ row }) => row ?? []);
  const bound = rows.flatMap(({ bindings }) => [...bindings.values()]);
  const own = bound.flatMap((binding) => (binding.kind === "own" || binding.kind === "table" ? [binding.name] : []));
  const steps = rows.flatMap((row) => row.steps.map(({ id }) => id)).filter((id) => !isAmountId(id));
  const days = (["term", "used", "unused"] as const).filter((name) =>
    results.some((result) => result.days[name] !== undefined),
  );
  const named = headersOf(
    fields.map(({ path }) => path),
    locale,
  );
  const headers = new Map(named.map(([header, path]) => [path, header]));
  const resultHeader = (name: string): string => headerOfResult(name, locale);
  return [
    { key: "number", header: words.number, width: 6, group: "facts" },
    ...(shown.some(({ entry }) => entry.id !== undefined)
      ? [{ key: "id", header: words.id, width: 16, group: "facts" } as const]
      : []),
    ...fields
      .filter(({ name }) => shown.some(({ facts }) => facts.has(name)))
      .map(({ name, path, form }) => ({
        key: `fact:${name}`,
        header: headers.get(path.join(".")) ?? name,
        width: WIDTHS[form],
        group: "facts" as const,
      })),
    ...days.map((name) => ({
      key: `days:${name}`,
      header: resultHeader(`days.${name}`),
      width: 14,
      group: "days" as const,
    })),
    ...[...new Set(own)].map((name) => ({
      key: `own:${name}`,
      header: ownHeader(name, locale),
      width: 12,
      group: "steps" as const,
    })),
    ...[...new Set(steps)].map((id) => ({
      key: `step:${id}`,
      header: capitalise((wordsOf(locale.words.steps, id) ?? id).replace(/^the /, "")),
      width: 17,
      group: "steps" as const,
    })),
    { key: "returnPremium", header: resultHeader("returnPremium"), width: 17, group: "answer" },
    { key: "retainedPremium", header: resultHeader("retainedPremium"), width: 17, group: "answer" },
    { key: "check", header: words.check, width: 16, group: "answer" },
    { key: "ground", header: resultHeader("ground"), width: 26, group: "answer" },
    { key: "clause", header: resultHeader("clause"), width: 26, group: "answer" },
    { key: "dueOn", header: resultHeader("dueOn"), width: 26, group: "answer" },
    ...(shown.some(({ entry: { answer } }) => typeof answer === "string")
      ? [{ key: "remark", header: words.remark, width: 60, group: "answer" } as const]
      : []),
  ];
}

const WIDTHS = { amount: 16, share: 13, day: 14, word: 24 } as const;

const isAmountId = (id: string): boolean => id === "return-premium" || id === "retained-premium";

function ownHeader(name: string, locale: Locale): string {
  return wordsOf(locale.words.fields, name) === undefined
    ? headerOfResult(name, locale)
    : capitalise(fieldWord([name], locale.words.fields) ?? name);
}

function sheetOf(grid: Grid, columns: readonly Column[], count: number, words: WorkbookWords): WriteSheet {
  const widths = columns.map(({ width }) => width);
  const heights = Array.from({ length: count }, (_, index) => {
    const row = index + HEADER_ROWS;
    return [row, { height: grid.heightOf(row, widths) }] as const;
  });
  const merges: NonNullable<WriteSheet["merges"]> = [];
  for (const [column, { header, group }] of columns.entries()) {
    grid.put(1, column, header, styles.header);
    const isFirst = columns[column - 1]?.group !== group;
    grid.put(0, column, isFirst ? words.groups[group] : null, styles.group);
    const end = columns.findLastIndex((one) => one.group === group);
    if (isFirst && end > column) merges.push({ startRow: 0, startCol: column, endRow: 0, endCol: end });
  }
  const last = colToLetter(columns.length - 1);
  const answers = columns.findIndex(({ key }) => key === "returnPremium");
  const check = columns.findIndex(({ key }) => key === "check");
  const lastRow = Math.max(count, 1) + HEADER_ROWS;
  return {
    name: words.sheets.contracts,
    columns: widths.map((width) => ({ width })),
    cells: grid.cells,
    merges,
    rowDefs: new Map([[1, { height: 64 }], ...heights]),
    freezePane: { rows: HEADER_ROWS, columns: columns[1]?.key === "id" ? 2 : 1 },
    autoFilter: { range: `A${HEADER_ROWS}:${last}${lastRow}` },
    conditionalRules: [
      {
        type: "expression",
        priority: 1,
        formula: `$${colToLetter(check)}${HEADER_ROWS + 1}<>"${words.holds}"`,
        range: `${colToLetter(answers)}${HEADER_ROWS + 1}:${colToLetter(check)}${lastRow}`,
        style: styles.warning,
      },
    ],
    pageSetup: {
      orientation: "landscape",
      paperSize: "a3",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$1:$${HEADER_ROWS}`,
    },
  };
}

/** The formulas of a row. */
interface Formulas {
  readonly returnPremium: string;
  readonly retainedPremium: string;
  /** The conditions, separated by commas. */
  readonly conditions: string;
  readonly counts: { readonly term: string; readonly used: string | undefined; readonly unused: string };
}

/** Writes the rows of the contracts. */
class RowWriter {
  readonly grid = new Grid();
  readonly #columns: ReadonlyMap<string, number>;
  readonly #fields: readonly FactField[];
  readonly #limits: Limits;
  readonly #tables: ContractTables;
  readonly #words: WorkbookWords;
  readonly #locale: Locale;

  constructor(
    columns: readonly Column[],
    fields: readonly FactField[],
    limits: Limits,
    tables: ContractTables,
    words: WorkbookWords,
    locale: Locale,
  ) {
    this.#columns = new Map(columns.map(({ key }, index) => [key, index]));
    this.#fields = fields;
    this.#limits = limits;
    this.#tables = tables;
    this.#words = words;
    this.#locale = locale;
  }

  write({ entry, facts, row }: Shown, index: number): void {
    const at = index + HEADER_ROWS;
    this.#put(at, "number", index + 1, styles.computed);
    if (entry.id !== undefined) this.#put(at, "id", entry.id, styles.word);
    this.#writeFacts(at, facts, entry);
    const formulas = row && this.#formulasOf(row, at);
    if (row === undefined || formulas === undefined) this.#writeValues(at, entry);
    else this.#writeRow(at, row, formulas);
  }

  #column(key: string): number {
    return this.#columns.get(key) ?? -1;
  }

  #cell(key: string, at: number): string {
    const column = this.#columns.get(key);
    if (column === undefined) throw new NotExact(`no column ${key}`);
    return cellRef(at, column);
  }

  #put(at: number, key: string, value: string | number | null, style: CellStyle): void {
    const column = this.#column(key);
    if (column >= 0) this.grid.put(at, column, value, style);
  }

  #compute(at: number, key: string, formula: string, value: string | number | null, style: CellStyle): void {
    const column = this.#column(key);
    if (column >= 0) this.grid.compute(at, column, formula, value, style);
  }

  #writeFacts(at: number, facts: ReadonlyMap<string, Fact>, entry: Entry): void {
    for (const { name, form } of this.#fields) {
      const key = `fact:${name}`;
      const fact = facts.get(name);
      const format = form === "word" ? {} : { numFmt: formats[form] };
      if (fact === undefined)
        this.#put(at, key, null, form === "word" ? styles.word : { ...styles.computed, ...format });
      else if (fact.kind === "number") {
        this.#put(at, key, fact.value, {
          ...(typeof entry.answer === "string" ? styles.computed : styles.input),
          ...format,
        });
      } else if (fact.kind === "same") {
        this.#compute(at, key, this.#cell(`fact:${fact.as}`, at), numberOf(fact, facts), {
          ...styles.assumed,
          ...format,
        });
      } else this.#put(at, key, this.#wordOf(fact.code), styles.word);
    }
  }

  #wordOf(code: unknown): string {
    if (typeof code === "string" || typeof code === "boolean") return wordOf(code, this.#locale);
    return Array.isArray(code) ? code.map((part) => this.#partOf(part)).join("; ") : JSON.stringify(code);
  }

  /** A date in a list, or a period. */
  #partOf(part: unknown): string {
    const texts = typeof part === "object" && part !== null ? Object.values(part) : [part];
    return texts.map((text) => sayDay(String(text), this.#locale)).join(" – ");
  }

  /** Write an answer that does not change when its facts do. */
  #writeValues(at: number, { answer }: Entry): void {
    const { refused, valuesOnly, notAgreed } = this.#words;
    for (const key of this.#columns.keys()) {
      if (/^(days|own|step):/.test(key)) this.#put(at, key, null, styles.computed);
    }
    if (typeof answer === "string") {
      for (const key of ["returnPremium", "retainedPremium", "ground", "clause", "dueOn"]) {
        this.#put(at, key, null, styles.computed);
      }
      this.#put(at, "check", refused, styles.word);
      this.#put(at, "remark", answer, styles.word);
      return;
    }
    for (const [name, days] of Object.entries(answer.days)) this.#put(at, `days:${name}`, days, count);
    for (const key of ["returnPremium", "retainedPremium"] as const) {
      const text = answer[key];
      this.#put(at, key, text === null ? notAgreed : shownAmount(text), amount);
    }
    this.#put(at, "check", valuesOnly, styles.word);
    this.#put(at, "ground", this.#groundOf(answer), styles.word);
    this.#put(at, "clause", this.#clauseOf(answer), styles.word);
    this.#put(at, "dueOn", this.#dueOf(answer), this.#dueStyle(answer));
    this.#put(at, "remark", null, styles.word);
  }

  #groundOf({ ground }: ReturnResult): string {
    const { groundNames } = this.#locale.words;
    return capitalise(wordsOf(groundNames, ground) ?? wordOf(ground, this.#locale));
  }

  #clauseOf({ clause, law, ruleSet }: ReturnResult): string {
    return [clause, ...(law === undefined ? [] : [law])]
      .map((one) => citation(one, ruleSet.id, this.#locale))
      .join("; ");
  }

  #dueOf({ dueOn, noDueDay }: ReturnResult): string | number {
    if (typeof dueOn === "string") return serialOf(dueOn);
    return capitalise(wordsOf(this.#locale.words.noDueDay, noDueDay ?? "") ?? noDueDay ?? "");
  }

  #dueStyle({ dueOn }: ReturnResult): CellStyle {
    return typeof dueOn === "string" ? { ...styles.computed, numFmt: formats.day } : styles.word;
  }

  /** The formulas of a row; undefined if a sheet cannot compute one of them exactly. */
  #formulasOf(row: ContractRow, at: number): Formulas | undefined {
    try {
      const operandOf = (name: string): Operand => this.#operandOf(name, row, at);
      const shared = { conditions: this.#conditionsOf(row, at), counts: this.#countsOf(row, at) };
      const { conditions, counts } = shared;
      if (conditions.length > LONGEST_FORMULA || counts.unused.length > LONGEST_FORMULA) return undefined;
      if (row.result.returnPremium === null) {
        const notAgreed = quoted(this.#words.notAgreed);
        return { ...shared, returnPremium: notAgreed, retainedPremium: notAgreed };
      }
      const returned = row.steps.find(({ id }) => id === "return-premium");
      const retained = row.steps.find(({ id }) => id === "retained-premium");
      if (returned === undefined || retained === undefined) return undefined;
      const { rounding } = row;
      const inHundredths = rounding && { unit: Math.round(100 * Number(rounding.unit)), mode: rounding.mode };
      const isRest = retained.formula === REST_RETAINED || returned.formula === REST_RETURNED;
      const rest = (): string =>
        `ROUND(100*${operandOf("paidPremium").cell},0)-ROUND(100*${this.#cell("returnPremium", at)},0)`;
      return {
        ...shared,
        returnPremium: inCurrency(exactHundredths(inlined(returned.formula, row), operandOf, inHundredths)),
        retainedPremium: inCurrency(
          isRest ? rest() : exactHundredths(inlined(retained.formula, row), operandOf, inHundredths),
        ),
      };
    } catch (error) {
      if (error instanceof NotExact) return undefined;
      throw error;
    }
  }

  #countsOf(row: ContractRow, at: number): Formulas["counts"] {
    const { term, used, unused } = row.counts;
    return {
      term: this.#fill(term, row, at) ?? "",
      used: used && this.#fill(used, row, at),
      unused: this.#fill(unused, row, at) ?? "",
    };
  }

  #operandOf(name: string, row: ContractRow, at: number): Operand {
    const binding = row.bindings.get(name);
    switch (binding?.kind) {
      case "count":
        return { kind: "count", cell: this.#cell(`days:${binding.column}`, at) };
      case "field": {
        const form = this.#fields.find((field) => field.name === binding.name)?.form;
        return { kind: form === "share" ? "share" : "amount", cell: this.#cell(`fact:${binding.name}`, at) };
      }
      case "table":
        return { kind: "share", cell: this.#cell(`own:${name}`, at), isWholeUnrounded: true };
      case "own":
        return { kind: /share$/i.test(name) ? "share" : "amount", cell: this.#cell(`own:${name}`, at) };
      default:
        throw new NotExact(`no operand ${name}`);
    }
  }

  /** Replace names by cells; undefined if the row has no cell for one of them. */
  #fill(template: string, row: ContractRow, at: number): string | undefined {
    let isKnown = true;
    const filled = template.replaceAll(/\b[a-z][A-Za-z]*\b/g, (name) => {
      const key = this.#keyOf(name, row);
      if (key === undefined) isKnown = false;
      return key === undefined ? "" : this.#cell(key, at);
    });
    return isKnown ? filled : undefined;
  }

  #keyOf(name: string, { facts }: ContractRow): string | undefined {
    const days: Readonly<Record<string, string>> = { termDays: "days:term", usedDays: "days:used" };
    if (days[name] !== undefined) return days[name];
    const names = { appliedOn: ["appliedOn", "terminatedOn"], paidOrPremium: ["paidPremium", "premium"] }[name] ?? [
      name,
    ];
    const known = names.find((one) => facts.has(one));
    return known && `fact:${known}`;
  }

  /** The conditions under which the formulas give the same result as the library. */
  #conditionsOf(row: ContractRow, at: number): string {
    const { facts, bindings } = row;
    const cells = (form: FactField["form"], isAboveZero = false): readonly string[] =>
      this.#fields
        .filter((field) => field.form === form && facts.has(field.name) && (!isAboveZero || field.isAboveZero))
        .filter(({ name }) => facts.get(name)?.kind !== "word")
        .map(({ name }) => this.#cell(`fact:${name}`, at));
    const own = [...bindings.values()].flatMap((binding) =>
      binding.kind === "own" ? [this.#operandOf(binding.name, row, at)] : [],
    );
    const days = cells("day");
    const amounts = [...cells("amount"), ...own.filter(({ kind }) => kind === "amount").map(({ cell }) => cell)];
    const shares = [...cells("share"), ...own.filter(({ kind }) => kind === "share").map(({ cell }) => cell)];
    const words = this.#fields.flatMap(({ name }) => {
      const column = this.#columns.get(`fact:${name}`);
      const fact = facts.get(name);
      if (column === undefined || (fact !== undefined && fact.kind !== "word")) return [];
      const text = fact === undefined ? "" : this.#wordOf(fact.code);
      return [`${cellRef(at, column)}=${quoted(text)}`];
    });
    const numbers = [...days, ...amounts, ...shares];
    const conditions = [
      `COUNT(${numbers.join(",")})=${numbers.length}`,
      ...days.map((cell) => `${cell}=INT(${cell})`),
      `MIN(${days.join(",")})>=${FIRST_SERIAL}`,
      `MAX(${days.join(",")})<=${LAST_SERIAL}`,
      ...amounts.map((cell) => `${cell}=ROUND(${cell},2)`),
      ...cells("amount", true).map((cell) => `${cell}>0`),
      `MIN(${amounts.join(",")})>=0`,
      `MAX(${amounts.join(",")})<=${MOST_AMOUNT}`,
      ...shares.flatMap((cell) => [`${cell}=ROUND(${cell},6)`, `${cell}>=0`, `${cell}<=1`]),
      `termDays<=${MOST_DAYS}`,
      ...conditionsOf(groundFactsOf(row, this.#limits)),
    ].flatMap((condition) => this.#fill(condition, row, at) ?? []);
    return [...new Set([...conditions, ...words])].join(",");
  }

  #writeRow(at: number, row: ContractRow, formulas: Formulas): void {
    const { result, bindings, steps } = row;
    const { holds, ask } = this.#words;
    const check = this.#cell("check", at);
    const unlessAsked = (formula: string): string => `IF(${check}=${quoted(holds)},${formula},${check})`;

    for (const name of ["term", "used", "unused"] as const) {
      const formula = formulas.counts[name];
      if (formula === undefined) this.#put(at, `days:${name}`, null, count);
      else this.#compute(at, `days:${name}`, `IFERROR(${formula},${quoted(ask)})`, result.days[name] ?? null, count);
    }
    for (const binding of bindings.values()) this.#writeOwn(at, binding, result);
    for (const key of this.#columns.keys()) {
      const [kind, name = ""] = key.split(":");
      if (kind === "own" && !bindings.has(name)) this.#put(at, key, null, styles.computed);
      if (kind !== "step") continue;
      const step = steps.find(({ id }) => id === name);
      if (step === undefined) this.#put(at, key, null, styles.computed);
      else {
        const formula = plainFormula(readExpression(step.formula), (operand) => this.#plainCell(operand, row, at));
        const shown = result.steps.find(({ id }) => id === name);
        this.#compute(at, key, unlessAsked(formula), readingOf(shown?.value), exact);
      }
    }
    for (const key of ["returnPremium", "retainedPremium"] as const) {
      const text = result[key];
      const value = text === null ? this.#words.notAgreed : Number(text);
      this.#compute(at, key, unlessAsked(formulas[key]), value, amount);
    }
    this.#compute(
      at,
      "check",
      `IF(IFERROR(AND(${formulas.conditions}),FALSE),${quoted(holds)},${quoted(ask)})`,
      holds,
      styles.word,
    );
    for (const [key, text] of [
      ["ground", this.#groundOf(result)],
      ["clause", this.#clauseOf(result)],
    ] as const) {
      this.#compute(at, key, unlessAsked(quoted(text)), text, styles.word);
    }
    this.#writeDueDay(at, row);
    this.#put(at, "remark", null, styles.word);
  }

  /** The payment deadline stays the same as long as the date of the application does and an amount is still due. */
  #writeDueDay(at: number, row: ContractRow): void {
    const { result, facts } = row;
    const due = this.#dueOf(result);
    // An application on another date may have a payment deadline that the calendar covers.
    const isCounted = typeof due === "number" || result.noDueDay === "calendar-not-published";
    const returned = this.#cell("returnPremium", at);
    const applied = this.#fill("appliedOn", row, at);
    const appliedOn = numberOf(facts.get("appliedOn") ?? facts.get("terminatedOn"), facts);
    const conditions = [
      `${this.#cell("check", at)}=${quoted(this.#words.holds)}`,
      `(N(${returned})>0)=${Number(result.returnPremium) > 0 ? "TRUE" : "FALSE"}`,
      ...(isCounted && applied !== undefined ? [`${applied}=${appliedOn}`] : []),
    ];
    const value = typeof due === "number" ? String(due) : quoted(due);
    this.#compute(
      at,
      "dueOn",
      `IF(AND(${conditions.join(",")}),${value},${quoted(this.#words.ask)})`,
      due,
      this.#dueStyle(result),
    );
  }

  #writeOwn(at: number, binding: Binding, result: ReturnResult): void {
    if (binding.kind === "own") {
      const format = /share$/i.test(binding.name) ? formats.share : formats.amount;
      this.#put(at, `own:${binding.name}`, binding.value, { ...styles.input, numFmt: format });
    }
    if (binding.kind !== "table") return;
    const range = this.#tables.get(binding.name);
    if (range === undefined) throw new Error(`no table ${binding.name}`);
    const elapsed = `100*${this.#cell("days:used", at)}/${this.#cell("days:term", at)}`;
    const formula = `IFERROR(LOOKUP(${elapsed},${range.from},${range.shares}),${quoted(this.#words.ask)})`;
    const style = { ...styles.computed, numFmt: formats.share };
    this.#compute(at, `own:${binding.name}`, formula, Number(result.retainedShare), style);
  }

  #plainCell(name: string, row: ContractRow, at: number): string {
    const id = stepIdOf(name);
    if (row.steps.some((step) => step.id === id)) return this.#cell(isAmountId(id) ? name : `step:${id}`, at);
    return this.#operandOf(name, row, at).cell;
  }
}

const REST_RETAINED = "paidPremium − returnPremium";
const REST_RETURNED = "paidPremium − retainedPremium";

/** A formula in which the names of earlier steps are replaced by their formulas. */
function inlined(formula: string, row: ContractRow): Expression {
  return replaceNames(readExpression(formula), (name) => {
    const step = row.steps.find(({ id }) => id === stepIdOf(name));
    return step && inlined(step.formula, row);
  });
}

function numberOf(fact: Fact | undefined, facts: ReadonlyMap<string, Fact>): number {
  if (fact?.kind === "same") return numberOf(facts.get(fact.as), facts);
  return fact?.kind === "number" ? fact.value : Number.NaN;
}

const inCurrency = (hundredths: string): string => `(${hundredths})/100`;

/** A number can hold 15 digits; a longer amount is shown as text. */
const MOST_DIGITS = 15;

const shownAmount = (text: string): string | number =>
  text.replace(".", "").length > MOST_DIGITS ? text : Number(text);

/** The value of a step, if a number can hold it. */
const readingOf = (value: string | undefined): number | null =>
  value === undefined ? null : Number(value.replace("…", ""));

/** A string in a formula can have at most 255 UTF-16 units; each of these characters takes one or two. */
const PIECE = /(?:""|[^"]){1,127}/gu;

/** A string in a formula, split into pieces if it is long. */
const quoted = (text: string): string =>
  (text.replaceAll('"', '""').match(PIECE) ?? [""]).map((piece) => `"${piece}"`).join("&");
