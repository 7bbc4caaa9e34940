import type { languages } from "./layout.fields.js";

/**
 * The words used in a workbook, in addition to the words for the products and for `explain`. Placeholders in `{…}` are
 * filled in.
 */
export interface WorkbookWords {
  readonly sheets: Readonly<Record<"contracts" | "curve" | "words" | "conventions", string>>;
  readonly groups: Readonly<Record<"facts" | "days" | "steps" | "answer", string>>;
  readonly number: string;
  readonly id: string;
  readonly check: string;
  readonly holds: string;
  /** The text shown in a cell if its formula no longer applies. */
  readonly ask: string;
  readonly refused: string;
  readonly valuesOnly: string;
  readonly notAgreed: string;
  readonly remark: string;
  readonly day: string;
  readonly curve: string;
  readonly noCurve: string;
  readonly answer: string;
  readonly choice: string;
  readonly contracts: string;
  readonly allContracts: string;
  readonly documentation: string;
  readonly elapsed: string;
  readonly computedBy: string;
  readonly legend: Readonly<Record<"input" | "assumed" | "formula", string>>;
  readonly notes: readonly string[];
}

export const workbookWords: Readonly<Record<(typeof languages)[number], WorkbookWords>> = {
  en: {
    sheets: { contracts: "Contracts", curve: "Curve", words: "Explanations", conventions: "Conventions" },
    groups: { facts: "Facts", days: "Days", steps: "Steps", answer: "Result" },
    number: "No.",
    id: "Id",
    check: "Does the formula hold?",
    holds: "yes",
    ask: "ask the library",
    refused: "refused",
    valuesOnly: "values only: if anything changes, ask the library",
    notAgreed: "not agreed",
    remark: "What is wrong",
    day: "End date",
    curve: "Contract {number}: return premium by the day on which the contract ends",
    noCurve: "There is no curve because no return premium could be computed.",
    answer: "Answer",
    choice: "Choice",
    contracts: "Contracts (No.)",
    allContracts: "all",
    documentation: "More in the documentation",
    elapsed: "Elapsed part of the term, from %",
    computedBy: "Computed by return-premium {version}",
    legend: {
      input: "a fact that can be changed",
      assumed: "taken from another fact, because it was left out; can be overwritten",
      formula: "the return premium: one formula, computed in whole hundredths",
    },
    notes: [
      "If you change a premium, a date or a share, the return premium changes to what the library would compute on the same ground.",
      "If another ground might apply, if the library would reject the input, or if a fact given in words is changed, the cells say “ask the library”.",
      "The formulas are exact for premiums of up to 10 billion and terms of up to 20,000 days; rows beyond that hold values only.",
      "Intermediate steps are shown as the spreadsheet computes them; the return premium is not computed from them, so that nothing is rounded twice.",
      "The sheets “Curve” and “Explanations” show what the library computed for the facts as given; they are not updated when you change the facts.",
    ],
  },
  ru: {
    sheets: { contracts: "Договоры", curve: "График", words: "Словами", conventions: "Допущения" },
    groups: { facts: "Данные", days: "Дни", steps: "Расчёт", answer: "Результат" },
    number: "№",
    id: "Номер договора",
    check: "Формула применима?",
    holds: "да",
    ask: "пересчитайте библиотекой",
    refused: "отклонено",
    valuesOnly: "только значения: для любых изменений пересчитайте библиотекой",
    notAgreed: "не согласовано",
    remark: "Что неверно",
    day: "День прекращения",
    curve: "Договор {number}: сумма возврата по дням прекращения",
    noCurve: "Графика нет: ни один договор не рассчитан.",
    answer: "Ответ",
    choice: "Допущение",
    contracts: "Договоры (№)",
    allContracts: "все",
    documentation: "Подробнее в документации",
    elapsed: "Истекшая часть срока, от %",
    computedBy: "Рассчитано программой return-premium {version}",
    legend: {
      input: "данные, которые можно менять",
      assumed: "взято из другого поля, поскольку не указано; можно вписать своё",
      formula: "сумма возврата: одна формула, расчёт в целых сотых",
    },
    notes: [
      "Измените премию, дату или долю, и сумма возврата изменится так, как её рассчитала бы библиотека по тому же основанию.",
      "Если может действовать другое основание, если библиотека отклонила бы данные или если изменены данные, записанные словами, в ячейках стоит «пересчитайте библиотекой».",
      "Формулы точны для премий до 10 миллиардов и сроков до 20 000 дней; в остальных строках стоят только значения.",
      "Промежуточные шаги показаны так, как их считает таблица; сумма возврата рассчитана не по ним, поэтому ничего не округляется дважды.",
      "Листы «График» и «Словами» показывают расчёт библиотеки по исходным данным и за изменениями не следуют.",
    ],
  },
  kk: {
    sheets: { contracts: "Шарттар", curve: "График", words: "Сөзбен", conventions: "Таңдаулар" },
    groups: { facts: "Деректер", days: "Күндер", steps: "Есептеу", answer: "Нәтиже" },
    number: "№",
    id: "Шарт нөмірі",
    check: "Формула жарамды ма?",
    holds: "иә",
    ask: "кітапханамен қайта есептеңіз",
    refused: "қабылданбады",
    valuesOnly: "тек мәндер: кез келген өзгерісті кітапханамен қайта есептеңіз",
    notAgreed: "келісілмеген",
    remark: "Не дұрыс емес",
    day: "Тоқтату күні",
    curve: "{number}-шарт: тоқтату күні бойынша қайтарылатын сома",
    noCurve: "График жоқ: бірде-бір шарт есептелмеді.",
    answer: "Жауап",
    choice: "Таңдау",
    contracts: "Шарттар (№)",
    allContracts: "барлығы",
    documentation: "Толығырақ құжаттамада",
    elapsed: "Мерзімнің өткен бөлігі, % бастап",
    computedBy: "return-premium {version} бағдарламасымен есептелді",
    legend: {
      input: "өзгертуге болатын деректер",
      assumed: "көрсетілмегендіктен басқа өрістен алынды; өз мәніңізді жазуға болады",
      formula: "қайтарылатын сома: бүтін жүздіктермен есептейтін бір формула",
    },
    notes: [
      "Сыйлықақыны, күнді немесе үлесті өзгертсеңіз, қайтарылатын сома кітапхана сол негіз бойынша есептегендей өзгереді.",
      "Басқа негіз қолданылуы мүмкін болса, кітапхана деректерді қабылдамайтын болса немесе сөзбен жазылған дерек өзгерсе, ұяшықтарда «кітапханамен қайта есептеңіз» деп тұрады.",
      "Формулалар 10 миллиардқа дейінгі сыйлықақы мен 20 000 күнге дейінгі мерзім үшін дәл; қалған жолдарда тек мәндер тұр.",
      "Аралық қадамдар кесте есептегендей көрсетілген; қайтарылатын сома олардан есептелмейді, сондықтан ештеңе екі рет дөңгелектенбейді.",
      "«График» және «Сөзбен» парақтары кітапхананың бастапқы деректер бойынша есебін көрсетеді және өзгерістерге ілеспейді.",
    ],
  },
};
