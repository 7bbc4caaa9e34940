/**
 * Writes examples/core-system.csv: 200 ended contracts as a core system of Kazakhstan exports them for Excel, in
 * windows-1251. Names and numbers are made up; the same on every run.
 */
import { writeFileSync } from "node:fs";

const ROWS = 200;

let state = 20_250_301;
/** A whole number below a limit: the linear congruential generator of Numerical Recipes. */
function below(limit) {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}
const oneOf = (things) => things[below(things.length)];

const DAY = 86_400_000;
const dayAfter = (day, days) => new Date(day.getTime() + days * DAY);
const printDay = (day) => day.toISOString().slice(0, 10).split("-").reverse().join(".");

/** `24 500,00`: thousands apart by a no-break space, as Excel writes them in Russian. */
const printAmount = (tenge, tiyn) =>
  `${String(tenge).replaceAll(/\B(?=(\d{3})+$)/g, "\u00a0")},${String(tiyn).padStart(2, "0")}`;

const surnames = ["Ахметов", "Ким", "Иванова", "Сулейменова", "Петренко", "Оспанов", "Цой", "Нургалиева"];
const firms = ['ТОО "Достык; Алматы"', 'ТОО "Жол"', 'АО "Парк"'];
const managers = ["Алия", "Бауыржан", "Виктор"];
const reasons = [
  "Отказ клиента",
  "Отказ клиента",
  "Авто продано",
  "Авто утилизировано",
  "Переоформление",
  "Вина компании",
];

const quoted = (cell) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function row(index) {
  const isFirm = below(5) === 0;
  const concluded = dayAfter(new Date("2024-06-01T00:00:00Z"), below(500));
  const first = dayAfter(concluded, 1 + below(5));
  const last = dayAfter(first, 364);
  const ended = dayAfter(first, below(2) === 0 ? below(20) : below(360));
  const tenge = 15_000 + below(90_000) + (below(20) === 0 ? 1_000_000 : 0);
  const claims = below(15) === 0 ? printAmount(50_000 + below(400_000), 0) : "";
  const remark = below(12) === 0 ? "Клиент звонил,\nпросит ускорить" : "";
  const reason = oneOf(reasons);
  const cells = {
    "№ договора": `KZ-${String(4100 + index)}`,
    Страхователь: isFirm ? oneOf(firms) : `${oneOf(surnames)} ${oneOf(["А.", "Б.", "С."])}`,
    "Тип клиента": isFirm ? "Юр. лицо" : "Физ. лицо",
    "Дата заключения": printDay(concluded),
    Начало: printDay(first),
    Окончание: printDay(last),
    Премия: printAmount(tenge, below(3) === 0 ? below(100) : 0),
    Выплаты: claims,
    "Причина расторжения": reason,
    "Дата расторжения": printDay(ended),
    Менеджер: oneOf(managers),
    Примечание: remark,
  };
  return Object.values({ ...cells, ...mistakes[index] })
    .map(quoted)
    .join(";");
}

/** What people type. */
const mistakes = {
  17: { "Дата расторжения": "31.02.2025" },
  58: { Премия: "24.500,00 тг" },
  101: { "Причина расторжения": "Прочее" },
  154: { "Тип клиента": "" },
};

const headers = [
  ...["№ договора", "Страхователь", "Тип клиента", "Дата заключения", "Начало", "Окончание", "Премия", "Выплаты"],
  ...["Причина расторжения", "Дата расторжения", "Менеджер", "Примечание"],
];

/** Windows-1251 turned round: each byte decoded tells which character it writes. */
const decoder = new TextDecoder("windows-1251");
const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));

const text = [headers.join(";"), ...Array.from({ length: ROWS }, (_, index) => row(index))].join("\r\n");
writeFileSync(
  new URL("../examples/core-system.csv", import.meta.url),
  Uint8Array.from(`${text}\r\n`, (character) => bytes.get(character)),
);
