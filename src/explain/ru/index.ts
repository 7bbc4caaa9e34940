/**
 * Russian for `explain`.
 *
 * @module return-premium/explain/ru
 */

import { mergedWords } from "../../engine/words.js";
import { capitalise } from "../fill.js";
import type { Counted, Locale } from "../locale.js";
import { wordsOfProducts } from "../words-of-products.ru.js";

export type * from "../public.js";

const months = [
  ...["января", "февраля", "марта", "апреля", "мая", "июня", "июля"],
  ...["августа", "сентября", "октября", "ноября", "декабря"],
];

/** What follows 1, 2 and 5. */
const units: Readonly<Record<Counted, readonly [one: string, few: string, many: string]>> = {
  days: ["день", "дня", "дней"],
  months: ["месяц", "месяца", "месяцев"],
  "working-days": ["рабочий день", "рабочих дня", "рабочих дней"],
  "calendar-days": ["календарный день", "календарных дня", "календарных дней"],
};

function formOf(count: number): 0 | 1 | 2 {
  const last = count % 10;
  const isTeen = count % 100 >= 11 && count % 100 <= 14;
  if (isTeen || last === 0 || last > 4) return 2;
  return last === 1 ? 0 : 1;
}

/** Does not break in two lines. */
const SPACE = "\u00a0";

/** Russian: `24 января 2024 г.`, `53 770,11 ₸`. */
export const ru: Locale = {
  language: "ru",
  words: /* @__PURE__ */ mergedWords([
    ...wordsOfProducts,
    {
      fields: { options: "параметры", rounding: "округление", unit: "единица округления", mode: "способ округления" },
      values: {
        "half-up": "половина вверх",
        "half-even": "половина до чётного",
        "half-down": "половина вниз",
        up: "вверх",
        down: "вниз",
      },
      conventions: {
        "rounding half-up":
          "сумма округлена с точностью до {unit}; половина округляется вверх[{allReturned}, но не более уплаченной премии]",
        "rounding half-even":
          "сумма округлена с точностью до {unit}; половина округляется до чётного[{allReturned}, но не более уплаченной премии]",
        "rounding half-down":
          "сумма округлена с точностью до {unit}; половина округляется вниз[{allReturned}, но не более уплаченной премии]",
        "rounding up": "сумма округлена вверх с точностью до {unit}[{allReturned}, но не более уплаченной премии]",
        "rounding down": "сумма округлена вниз с точностью до {unit}[{allReturned}, но не более уплаченной премии]",
      },
    },
  ]),
  sentences: {
    edition: "{title} (редакция от {edition})",
    returned:
      "вернуть следует {returnPremium}[ из уплаченных {paidPremium}]; страховщик удерживает {retainedPremium}[, но по Гражданскому кодексу следовало бы вернуть {total}]",
    nothing:
      "премия не возвращается ({returnPremium}); страховщик удерживает {retainedPremium}[ из уплаченных {paidPremium}][{instalmentUnpaid} (или уплаченную часть)][, но по Гражданскому кодексу следовало бы вернуть {total}]",
    notAgreed: "сумма возврата неизвестна: стороны не договорились о ней, а правила её не устанавливают",
    term: "договор[ заключён {concludedOn} и] действует с {firstDay} по {lastDay}[; страховая премия: {premium}]",
    agreedTerm:
      "срок, указанный в договоре: с {firstDay} по {lastDay}[; страховая премия: {premium}][; заявление получено {appliedOn}]",
    end: "договор прекращается {terminatedOn}[; заявление или уведомление получено {appliedOn}]",
    lastCovered: "последний день страховой защиты: {lastCoveredDay}[; заявление получено {appliedOn}]",
    reason: "причина: {reason}",
    days: "[{onlyInUse}срок использования|срок договора]: {daysTerm}[; истекло: {daysUsed}]; осталось: {daysUnused}",
    usePeriod: "период использования: с {firstDay} по {lastDay}",
    coolingOff: "последний день периода охлаждения: {coolingOffLastDay}",
    coolingOffMoved: "последний день периода охлаждения: {coolingOffLastDay} (14-й день нерабочий)",
    due: "выплатить следует не позднее {dueOn}",
    moved: "последний день перенесён с нерабочего дня на рабочий",
    exhausted: "страховая сумма исчерпана, поэтому договор прекращается",
    cited: "[{ground} ({citations})|основание: {citations}]",
    met: "выполнено",
    unmet: "не выполнено",
    holds: "да",
    fails: "нет",
    open: "неизвестно",
    rounded: "{sum}, округлено[{down} вниз|{up} вверх] до {result}",
    below: "{sum}, меньше нуля, поэтому {result}",
    capped: "{sum}, с округлением (не более {result}): {result}",
  },
  headings: {
    case: "Договор",
    otherGrounds: "Какое основание применяется и почему не подходят другие",
    conditions: "Условия страхового случая",
    refusals: "Основания, по которым страховщик вправе отказать",
    steps: "Расчёт",
    notes: "Что важно знать",
    documents: "Какие документы подать",
    excludedLosses: "Что не возмещается ни при каких условиях",
    missing: "Каких данных не хватает",
    missingConditions: "Каких данных не хватает, чтобы решить, страховой ли это случай",
    missingRefusals: "Каких данных не хватает, чтобы решить, вправе ли страховщик отказать",
    assumed: "Что принято по умолчанию",
    choices: "Что повлияло на ответ",
    issues: "Что неверно и как это исправить",
  },
  remedies: {
    issue: "[{field} ({received}) {order}|{field} ({received}): {fault}|{field}: {fault}|{fault}][ ({text})]",
    item: "[{list}, № {place}: {item}|{item}, № {place}]",
    contradiction: "исправьте это поле или поле {other}[ ({received})]",
    suggestion: "укажите {suggestion}",
    allowed: "допустимо: {allowed}",
    years: "укажите день года: {allowed}",
    expected: "нужно: {expected}",
    above: "нужно число больше {above}",
    between: "нужно от {least} до {most}[; знаков после запятой не более {decimals}]",
    items: "нужно от {least} до {most} значений",
    most: "допустимо не более {most}",
    longest: "самый поздний допустимый день: {limitDay}",
    shortest: "самый ранний допустимый день: {limitDay}",
    table: "{table} известны с {knownFrom} по {knownTo}, а нужен день {needed}",
    option: "заполните поле {option}",
    missing: "укажите значение",
    leaveOut: "уберите это поле",
  },
  errors: {
    "invalid-input": "По этим данным расчёт невозможен",
    "invalid-json": "Текст не разобран",
    "unknown-operation": "Такой операции нет",
    "outside-edition": "Случай вне этой редакции правил",
    "outside-scope": "Такой случай здесь не рассчитывается",
    "no-parameter-for-date": "Нужные данные на этот день неизвестны",
    "line-too-long": "Строка слишком длинная",
  },
  issues: {
    "invalid-type": "значение другого вида, чем нужно",
    "invalid-amount": "сумма записана неверно",
    "invalid-share": "доля записана неверно",
    negative: "значение не может быть отрицательным",
    "invalid-date": "день указан неверно",
    "outside-years": "допустимы только дни с 1900 по 2999 год",
    "invalid-option": "такое значение недопустимо",
    "missing-field": "поле не заполнено",
    "unknown-field": "такого поля здесь нет",
    "dates-out-of-order": "этот день должен быть позже другого",
    "too-early": "не может быть раньше, чем {other} ({received})",
    "too-late": "не может быть позже, чем {other} ({received})",
    "contradictory-facts": "значение противоречит другому",
    "duplicate-field": "поле указано дважды",
    "invalid-json": "формат данных нарушен",
    "unknown-operation": "такой операции нет",
    "outside-edition": "этот день вне редакции правил; проверьте правила того времени",
    "outside-scope": "такой случай здесь не рассчитывается",
    "no-parameter-for-date": "нужные данные на этот день неизвестны",
    "line-too-long": "строка длиннее мебибайта",
  },
  kinds: {
    text: "текст",
    number: "число",
    "true-or-false": "да или нет",
    "whole-number": "целое число",
    object: "набор полей",
    list: "список",
    amount: "сумма вида 20000.00",
    share: "доля вида 0.1",
    day: "день вида 2025-03-02",
  },
  tables: { "working-days": "рабочие дни", mrp: "значения МРП" },
  input: "данные",
  or: " или ",
  field: (label) => `«${capitalise(label)}»`,
  quotes: ["«", "»"],
  functions: { min: "меньшее из ", max: "большее из ", round: "округлённо " },
  digits: { group: SPACE, point: "," },
  money: (number, currency) => `${number}${SPACE}${currency === "RUB" ? "₽" : "₸"}`,
  percent: (number) => `${number}${SPACE}%`,
  count: (count, unit) => `${count} ${units[unit][formOf(count)]}`,
  day: (year, month, dayOfMonth) => `${dayOfMonth} ${months[month - 1]} ${year} г.`,
};
