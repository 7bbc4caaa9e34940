import { describe, expect, it } from "vitest";
import { en } from "../../src/explain/en.js";
import { explain } from "../../src/explain/explain.js";
import { sayDay, sayNumber } from "../../src/explain/fill.js";
import { kk } from "../../src/explain/kk/index.js";
import { ru } from "../../src/explain/ru/index.js";
import { wordsOfProducts as english } from "../../src/explain/words-of-products.js";
import { wordsOfProducts as kazakh } from "../../src/explain/words-of-products.kk.js";
import { wordsOfProducts as russian } from "../../src/explain/words-of-products.ru.js";
import * as lifeCabinet from "../../src/kazakhstan/life-cabinet/index.js";
import * as ogpoPlus from "../../src/kazakhstan/ogpo-plus/index.js";

const months = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, "0")}-24`);

describe.each([
  { locale: en, tag: "en-GB" },
  { locale: ru, tag: "ru" },
  { locale: kk, tag: "kk" },
])("$tag is written as Intl writes it:", ({ locale, tag }) => {
  it.each(months)("the day %s", (day) => {
    const format = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" });
    expect(sayDay(day, locale)).toBe(format.format(new Date(day)));
  });

  it.each(["0", "100", "1000", "53770.11", "1234567.5", "999999999999"])("the number %s", (number) => {
    const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 2, useGrouping: "always" });
    expect(sayNumber(number, locale)).toBe(format.format(Number(number)));
  });
});

it.each([
  { language: "en", words: english },
  { language: "ru", words: russian },
  { language: "kk", words: kazakh },
])("no two products give a code different words in $language", ({ words }) => {
  const meanings = new Map<string, Set<string>>();
  for (const [kind, templates] of words.flatMap((product) => Object.entries(product))) {
    for (const [code, template] of Object.entries<string>(templates)) {
      const name = `${kind}.${code}`;
      meanings.set(name, new Set([...(meanings.get(name) ?? []), template]));
    }
  }
  expect(meanings.size).toBeGreaterThan(300);
  expect([...meanings].filter(([, templates]) => templates.size > 1)).toEqual([]);
});

describe.each([ru, kk])("$language", (locale) => {
  const { words, sentences, headings, remedies, errors, issues, kinds, tables, functions, input, or } = locale;
  const texts = [...Object.values(words), sentences, headings, remedies, errors, issues, kinds, tables, functions]
    .flatMap((meanings) => Object.values<string>(meanings))
    .concat(input, or);

  it("has no Latin letter in any word or sentence", () => {
    expect(texts.length).toBeGreaterThan(400);
    expect(texts.filter((text) => /[A-Za-z]/.test(text.replaceAll(/\{[^}]*\}/g, "")))).toEqual([]);
  });
});

describe("amounts stand with their currency:", () => {
  it.each([
    { locale: en, currency: "KZT", text: "53,770.11 KZT" },
    { locale: en, currency: "RUB", text: "53,770.11 RUB" },
    { locale: ru, currency: "KZT", text: "53\u00a0770,11\u00a0₸" },
    { locale: kk, currency: "KZT", text: "53\u00a0770,11\u00a0₸" },
    { locale: ru, currency: "RUB", text: "53\u00a0770,11\u00a0₽" },
  ] as const)("$text", ({ locale, currency, text }) => {
    expect(locale.money(sayNumber("53770.11", locale), currency)).toBe(text);
  });
});

describe("Russian counts", () => {
  it.each([0, 1, 2, 4, 5, 10, 11, 12, 14, 15, 21, 22, 25, 100, 101, 111, 112, 121, 1827])("%d days", (count) => {
    const forms = { one: "день", few: "дня", many: "дней", other: "дня", zero: "", two: "" };
    expect(ru.count(count, "days")).toBe(`${count} ${forms[new Intl.PluralRules("ru").select(count)]}`);
  });
});

describe("Kazakh days take suffixes by the vowels and the last sound of the month:", () => {
  const inflected = {
    да: "қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда",
    дан: "қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан",
    ға: "қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға",
    дағы: "қаңтардағы ақпандағы наурыздағы сәуірдегі мамырдағы маусымдағы шілдедегі тамыздағы қыркүйектегі қазандағы қарашадағы желтоқсандағы",
  };

  it.each(Object.entries(inflected))("-%s", (suffix, words) => {
    const days = words.split(" ").map((_, month) => kk.day(2024, month + 1, 24, suffix));
    expect(days).toEqual(words.split(" ").map((word) => `2024 ж. 24 ${word}`));
  });
});

/** Amounts hold spaces that do not break. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("in Russian", () => {
  it("the printed case, short", () => {
    const input = {
      contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
      termination: { button: "refusal", terminatedOn: "2024-01-31" },
    } as const;
    const text = explain(lifeCabinet.returnPremium(input), { input, locale: ru, detail: "short" });
    expect(
      plain(text),
    ).toBe(`Возврат страховой премии по калькулятору онлайн-кабинета компании по страхованию жизни (редакция от 31 января 2024 г.)

Вернуть следует 53 770 ₸; страховщик удерживает 6 230 ₸.
Страхователь отказался от договора в период охлаждения (14 дней): страховщик удерживает премию за время действия договора и свои расходы (п. 2 ст. 842 ГК РК).
День выплаты назвать нельзя: закон его не устанавливает.

Договор
  Договор заключён 24 января 2024 г. и действует с 24 января 2024 г. по 23 января 2029 г.; страховая премия: 60 000 ₸.
  Договор прекращается 31 января 2024 г.
  Срок договора: 1 827 дней; истекло: 7 дней; осталось: 1 820 дней.
  Последний день периода охлаждения: 7 февраля 2024 г.

Расчёт
  Незаработанная часть уплаченной премии  60 000 − 60 000 × 7 ÷ 1 827 = 59 770,11
  Расходы, которые удерживает страховщик  60 000 × 10 % = 6 000
  Сумма возврата                          59 770,11 − 6 000 = 53 770,11, округлено до 53 770 ₸
  Удерживаемая часть премии               60 000 − 53 770 = 6 230

Что важно знать
  п. 2 ст. 842 ГК РК  У аннуитетного страхования нет периода охлаждения, и ответ был бы иным; укажите вид договора.
  ст. 842 ГК РК       Закон не устанавливает срока выплаты этой суммы; уточните его у страховщика.

Какие документы подать
  Банковские реквизиты страхователя.

Что принято по умолчанию
  Договор заключён в первый день действия, 24 января 2024 г.
  Договор заключён онлайн.
  Страхователь — физическое лицо.`);
  });

  it("a refused input", () => {
    const outcome = ogpoPlus.deadline.safe({ kind: "return-payment", from: "2026-12-30" });
    expect(outcome.success ? "" : explain(outcome.error, { locale: ru })).toBe(`Нужные данные на этот день неизвестны

Что неверно и как это исправить
  «День, от которого идёт отсчёт» (30 декабря 2026 г.): нужные данные на этот день неизвестны. Рабочие дни известны с 1 января 2022 г. по 31 декабря 2026 г., а нужен день 1 января 2027 г. Заполните поле «Календарь».`);
  });
});

describe("in Kazakh", () => {
  it("the printed case, short", () => {
    const input = {
      contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
      termination: { button: "refusal", terminatedOn: "2024-01-31" },
    } as const;
    const text = explain(lifeCabinet.returnPremium(input), { input, locale: kk, detail: "short" });
    expect(plain(text).split("\n").slice(2, 10)).toEqual([
      "53 770 ₸ қайтарылады; сақтандырушы 6 230 ₸ ұстап қалады.",
      "Сақтанушы шарттан бас тарту мерзімінде (14 күн) бас тартты: сақтандырушы шарт қолданылған уақыт үшін сыйлықақыны және өз шығыстарын ұстап қалады (ҚР АК 842-бабының 2-тармағы).",
      "Төлеудің соңғы күнін көрсету мүмкін емес: заң оны белгілемейді.",
      "",
      "Шарт",
      "  Шарт 2024 ж. 24 қаңтарда жасалған және 2024 ж. 24 қаңтардан бастап 2029 ж. 23 қаңтарға дейін (осы күнді қоса алғанда) қолданылады; сақтандыру сыйлықақысы: 60 000 ₸.",
      "  Шарт тоқтатылатын күн: 2024 ж. 31 қаңтар.",
      "  Шарттың мерзімі: 1 827 күн; пайдаланылғаны: 7 күн; қалғаны: 1 820 күн.",
    ]);
  });
});
