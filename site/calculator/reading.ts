import type { Field, FieldKind } from "./rule-sets.js";

/*
 * People write days, amounts and shares in other forms than the library reads. A text in a form that can mean one thing
 * only is read; any other is passed on as it is, so that the library says what is wrong with it.
 */

/** Read `24.01.2024` as `2024-01-24`. A day that does not exist stays as it was written. */
export function readDay(text: string): string {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim()) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(iso) ? iso : text.trim();
}

/** Whether a text is a day that exists, such as `2024-01-24`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().startsWith(text);
}

/** Read `60 000,00 ₸` as `60000.00`. */
export function readAmount(text: string): string {
  const number = text.replace(/\s*(₸|тг\.?|тенге|теңге|KZT|₽|руб\.?|RUB)\s*$/i, "").trim();
  const [, whole = "", decimals] = /^(\d{1,3}(?:\s\d{3})+|\d+)(?:[.,](\d{1,2}|\d{2}0{2,}))?$/.exec(number) ?? [];
  if (whole === "") return text.trim();
  const digits = whole.replaceAll(/\s/g, "");
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}

/** Write `60,000.50` with blanks between the groups of digits, where a language puts a comma there. */
export const withBlanks = (text: string, group: string): string =>
  group === "," && /^\s*\d{1,3}(,\d{3})+(?![\d,%])/.test(text) ? text.replaceAll(",", " ") : text;

/** The amount that `60,000` or `60.000` is likely to mean: a mark before three digits parts thousands. */
export const likelyAmount = (text: string): string | undefined =>
  /^\d{1,3}([.,]\d{3})+$/.test(text.trim()) ? writeAmount(text.trim().replaceAll(/[.,]/g, "")) : undefined;

/** The day that `24.01.24` is likely to mean: one of this century. */
export function likelyDay(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d\d)$/.exec(text.trim()) ?? [];
  const read = readDay(`${day}.${month}.20${year}`);
  return isDay(read) ? writeDay(read) : undefined;
}

/** Read `10 %` as `0.1`. */
export function readPercent(text: string): string {
  const [, whole = "", decimals = ""] = /^(\d{1,3})(?:[.,](\d{1,4}))?\s*%?$/.exec(text.trim()) ?? [];
  if (whole === "") return text.trim();
  const digits = `${whole.padStart(3, "0")}${decimals}`;
  const share = `${digits.slice(0, -2 - decimals.length)}.${digits.slice(-2 - decimals.length)}`;
  return share.replace(/^0+(?=\d)/, "").replace(/\.?0+$/, "");
}

/** Write `2024-01-24` as `24.01.2024`; any other text stays. */
export const writeDay = (day: string): string => (isDay(day) ? day.split("-").toReversed().join(".") : day);

/** Write `60000.00` as `60 000.00`; any other text stays. */
export const writeAmount = (amount: string): string =>
  /^\d+(\.\d+)?$/.test(amount) ? amount.replace(/^\d+/, (whole) => whole.replaceAll(/\B(?=(\d{3})+$)/g, " ")) : amount;

/** Write `0.1` as `10 %`; any other text stays. */
export function writePercent(share: string): string {
  const [, whole, decimals = ""] = /^([01])(?:\.(\d{1,6}))?$/.exec(share) ?? [];
  if (whole === undefined) return share;
  const digits = `${whole}${decimals.padEnd(2, "0").slice(0, 2)}`.replace(/^0+(?=\d)/, "");
  const rest = decimals.slice(2).replace(/0+$/, "");
  return `${digits}${rest === "" ? "" : `.${rest}`} %`;
}

const PERIOD = /^(\S+)\s*[-–—\s]\s*(\S+)$/;

/** A period in each line, such as `01.03.2024 – 31.05.2024`. */
const readPeriods = (text: string): unknown =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [, firstDay, lastDay] = PERIOD.exec(line) ?? [];
      return firstDay === undefined || lastDay === undefined
        ? { firstDay: line }
        : { firstDay: readDay(firstDay), lastDay: readDay(lastDay) };
    });

const readers: Readonly<Record<FieldKind, (text: string) => unknown>> = {
  day: readDay,
  amount: readAmount,
  percent: readPercent,
  costs: (text) => (text.includes("%") ? { share: readPercent(text) } : { amount: readAmount(text) }),
  choice: (text) => text,
  "yes-or-no": (text) => (text === "yes" || text === "no" ? text === "yes" : text),
  periods: readPeriods,
};

/** The value of a field in the input. */
export const readField = ({ kind }: Field, text: string): unknown => readers[kind](text);

/** A text in the one form in which a link carries it; a text that cannot be read stays as it is. */
export function canonical(kind: FieldKind, text: string): string {
  if (kind === "day") return readDay(text);
  if (kind === "amount") return readAmount(text);
  return text.trim();
}

/** A text as a person would write it. */
export function written(kind: FieldKind, text: string): string {
  if (kind === "day") return writeDay(readDay(text));
  if (kind === "amount") return writeAmount(readAmount(text));
  return text;
}
