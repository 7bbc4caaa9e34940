/*
 * A small calculator as a cabinet may have one, in its own code: it takes nothing from the library. The hidden field
 * switches one fault on, and so does `?fault=NAME`; empty, it leaves the page right. Amounts are whole tiyn or kopecks, days are counted from 1970.
 */

const has = (name) => document.querySelector("#fault").value === name;

const DAY = "день";
const AMOUNT = "сумма";
const WISH = "собственное желание страхователя";
const GONE = "объект страхования перестал существовать";
const REPLACED = "вместо этого договора заключён новый с тем же страховщиком";
const SOLD_ON = "объект страхования отчуждён";
const LOAN = "заём, с которым связан договор, погашен";
const REFUSAL = "отказ от договора";
const SOLD = "транспортное средство продано";
const DIED = "собственник транспортного средства умер";
const UNUSED = "собственное желание страхователя, в том числе когда машиной долго не пользуются";
const PERSON = "физическое лицо";
const YES = "да";

const term = { firstDay: ["Первый день действия", DAY], lastDay: ["Последний день действия", DAY] };
const premium = { premium: ["Страховая премия", AMOUNT] };
const paid = { paid: ["Уплаченная страховая премия", AMOUNT] };
const concluded = { concludedOn: ["День заключения договора", DAY] };
const holder = { holder: ["Страхователь", [PERSON, "юридическое лицо"]] };
const ended = { endedOn: ["День прекращения договора", DAY] };
const applied = { appliedOn: ["День заявления", DAY] };
const reasons = (...words) => ({ reason: ["Причина прекращения", words] });

const products = [
  {
    title: "Страхование жизни",
    fields: { ...term, ...premium, button: ["Нажатая кнопка", [REFUSAL, "досрочное погашение займа"]], ...ended },
    unit: 100,
    compute: (given) => {
      const withCosts = proRata(given, given.premium, costsOf(given));
      if (given.button !== REFUSAL) return withCosts;
      return given.endedOn <= lastDayOfCoolingOff(given.firstDay) ? withCosts : 0;
    },
  },
  {
    title: "ОГПО плюс",
    fields: {
      ...concluded,
      ...term,
      ...premium,
      ...holder,
      claims: ["Произведённые страховые выплаты", AMOUNT],
      ...reasons(WISH, GONE, REPLACED),
      ...ended,
      ...applied,
    },
    unit: 1,
    compute: (given) => {
      if (isBeforeStart(given)) return given.premium;
      if (given.claims > 0) return 0;
      if (given.reason === REPLACED) return replaced(given);
      const withCosts = proRata(given, given.premium, costsOf(given));
      if (given.reason === GONE) return withCosts;
      const mayWithdraw = given.holder === PERSON || has("companies-too");
      return mayWithdraw && appliedOn(given) <= lastDayOfCoolingOff(given.concludedOn) ? withCosts : 0;
    },
  },
  {
    title: "ОГПО ВТС",
    fields: {
      ...concluded,
      ...term,
      ...premium,
      ...paid,
      ...holder,
      ...reasons(WISH, SOLD_ON, REPLACED),
      ...ended,
      ...applied,
    },
    unit: 1,
    compute: (given) => {
      if (isBeforeStart(given)) return paidOf(given);
      if (given.reason === REPLACED) return replaced(given);
      if (has("days-for-shares")) return proRata(given, paidOf(given), 0);
      const percent = (100 * usedDays(given)) / termDays(given);
      const row = shares.findLast(([from]) => (has("row-below") ? percent > from : percent >= from));
      return paidOf(given) - round(paidOf(given) * row[1], 100, 1);
    },
  },
  {
    title: "Гражданский кодекс",
    fields: {
      ...concluded,
      ...term,
      ...premium,
      ...paid,
      ...holder,
      kind: ["Вид договора", ["обычный договор", "договор, связанный с займом"]],
      ...reasons(WISH, GONE, LOAN),
      ...ended,
    },
    unit: 1,
    compute: (given) => {
      if (isBeforeStart(given)) return paidOf(given);
      const earning = has("earned-of-paid") ? paidOf(given) : given.premium;
      if (given.reason === GONE) return proRata(given, earning, has("costs-always") ? costsOf(given) : 0);
      // Since Law 138-VII.
      if (given.concludedOn < day("12.09.2022") || given.holder !== PERSON) return 0;
      const withCosts = proRata(given, earning, costsOf(given));
      if (given.reason === LOAN) return withCosts;
      return given.endedOn <= lastDayOfCoolingOff(given.concludedOn) ? withCosts : 0;
    },
  },
  {
    title: "ОСАГО",
    fields: { ...term, ...premium, ...reasons(UNUSED, SOLD, DIED), eventOn: ["День события", DAY], ...applied },
    unit: 1,
    currency: "₽",
    compute: (given) => {
      if (given.reason === UNUSED) return 0;
      const last = given.reason === DIED && !has("event-forgotten") ? given.eventOn : given.appliedOn;
      const share = has("whole-tariff") ? 100 : 77;
      return round(given.premium * share * (given.lastDay - last), 100 * divisor(given), 1);
    },
  },
  {
    title: "Добровольный полис",
    fields: {
      ...term,
      ...paid,
      isPaid: ["Была ли страховая выплата?", ["нет", YES]],
      isReported: ["Заявлен ли убыток?", ["нет", YES]],
      coveredTo: ["Последний день страховой защиты", DAY],
      ...applied,
    },
    unit: 1,
    currency: "₽",
    compute: (given) => {
      if (given.isPaid === YES || (given.isReported === YES && !has("reported-passes"))) return 0;
      const rest = given.paid * (given.lastDay - given.coveredTo);
      if (has("costs-of-rest")) return round(rest * 57, 100 * divisor(given), 1);
      const costs = has("no-costs") ? 0 : (given.paid * 43) / 100;
      return round(Math.max(rest - costs * divisor(given), 0), divisor(given), 1);
    },
  },
];

/** From so many per cent of the term on, so many per cent of the premium are kept. */
const shares = [
  ...[
    [-1, 15],
    [4, 20],
    [8, 30],
    [17, 40],
    [25, 50],
    [33, 60],
    [42, 70],
  ],
  ...[
    [50, 75],
    [58, 80],
    [67, 85],
    [75, 90],
    [83, 95],
    [92, 100],
  ],
];

const paidOf = ({ paid, premium }) => paid ?? premium;
const appliedOn = ({ appliedOn, endedOn }) => appliedOn ?? endedOn;
const termDays = ({ firstDay, lastDay }) => lastDay - firstDay + (has("term-without-last-day") ? 0 : 1);
const divisor = (given) => (has("year-of-365") ? 365 : termDays(given));

function usedDays({ firstDay, endedOn }) {
  return endedOn - firstDay + (has("counts-end") ? 1 : 0);
}

function isBeforeStart({ firstDay, endedOn }) {
  return has("first-day-is-before") ? endedOn <= firstDay : endedOn < firstDay;
}

/** A tenth of what was received. */
function costsOf(given) {
  if (has("no-costs")) return 0;
  return (has("costs-of-contract") ? given.premium : paidOf(given)) / 10;
}

function proRata(given, earning, costs) {
  const [days, paid] = [divisor(given), paidOf(given)];
  const used = usedDays(given);
  if (has("costs-of-rest") && costs > 0) return round((paid * days - earning * used) * 9, 10 * days, given.unit);
  // The premium of a day, in whole tiyn.
  const earned = has("rounds-day") ? Math.round(earning / days) * used * days : earning * used;
  return round(Math.max(paid * days - earned - costs * days, 0), days, given.unit);
}

function replaced(given) {
  const withApplication = appliedOn(given) >= given.endedOn && !has("application-forgotten") ? 1 : 0;
  const days = given.endedOn - given.firstDay + withApplication;
  return paidOf(given) - round(paidOf(given) * days, divisor(given), 1);
}

/** A quotient as a multiple of the unit, half up. */
function round(above, below, unit) {
  const whole = below * unit;
  return (has("cuts-tiyn") ? Math.floor(above / whole) : Math.floor((2 * above + whole) / (2 * whole))) * unit;
}

function lastDayOfCoolingOff(concludedOn) {
  const days = 14 + (has("window-from-conclusion") ? -1 : 0) + (has("window-day-longer") ? 1 : 0);
  let last = concludedOn + days;
  // 1 January 1970 was a Thursday.
  while (!has("no-shift") && [2, 3].includes(last % 7)) last += 1;
  return last;
}

function day(text) {
  const [date, month, year] = text.split(".").map(Number);
  return Date.UTC(year, month - 1, date) / 86_400_000;
}

function firstDay(text) {
  const [date, month, year] = text.split(".").map(Number);
  const local = new Date(year, month - 1, date);
  return has("first-day-by-instant") ? Date.parse(local.toISOString().slice(0, 10)) / 86_400_000 : day(text);
}

document.querySelector("#fault").value = new URLSearchParams(location.search).get("fault") ?? "";

const form = document.querySelector("form");
const chosen = document.querySelector("#product");
const fields = document.querySelector("#fields");

chosen.append(...products.map(({ title }) => new Option(title)));
chosen.addEventListener("change", showFields);
showFields();

function showFields() {
  const entries = Object.entries(products[chosen.selectedIndex].fields);
  fields.replaceChildren(
    ...entries.flatMap(([name, [words, kind]]) => {
      const field = document.createElement(Array.isArray(kind) ? "select" : "input");
      if (Array.isArray(kind)) field.append(...kind.map((word) => new Option(word)));
      field.id = field.name = name;
      const label = document.createElement("label");
      label.htmlFor = name;
      label.append(words);
      return [label, field];
    }),
  );
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const { fields: asked, unit, currency = "₸", compute } = products[chosen.selectedIndex];
  const given = { unit };
  for (const [name, [, kind]] of Object.entries(asked)) {
    const text = form.elements[name].value;
    if (text === "") continue;
    given[name] = text;
    if (kind === AMOUNT) given[name] = Math.round(Number(text.replace(",", ".")) * 100);
    if (kind === DAY) given[name] = name === "firstDay" ? firstDay(text) : day(text);
  }
  const returned = compute(given);
  const shown = has("shows-kept") ? paidOf(given) - returned : returned;
  const decimals = unit === 1 && !has("hides-tiyn") ? 2 : 0;
  const amount = decimals === 0 ? Math.floor(shown / 100) : shown / 100;
  const text = amount.toLocaleString("ru-RU", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  document.querySelector("#return").value = `${text} ${currency}`;
});
