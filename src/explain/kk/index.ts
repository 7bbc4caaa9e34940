/**
 * Kazakh for `explain`.
 *
 * @module return-premium/explain/kk
 */

import { mergedWords } from "../../engine/words.js";
import { capitalise } from "../fill.js";
import type { Counted, Locale } from "../locale.js";
import { wordsOfProducts } from "../words-of-products.kk.js";

export type * from "../public.js";

const months = [
  ...["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде"],
  ...["тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"],
];

/** What is counted stays in the singular. */
const units: Readonly<Record<Counted, string>> = {
  days: "күн",
  months: "ай",
  "working-days": "жұмыс күні",
  "calendar-days": "күнтізбелік күн",
};

/**
 * Adds a suffix, which is given as it follows back vowels and voiced sounds: `да` is `де` in `шілдеде`, `те` in
 * `қыркүйекте`; `дан` is `нан` in `ақпаннан`; `ға` is `ке` in `қыркүйекке`.
 */
function inflect(word: string, suffix: string): string {
  const isFront = /[әеіөү][^аоұыәеіөү]*$/.test(word);
  const isVoiceless = /[кқпстш]$/.test(word);
  const isNasal = /[мн]$/.test(word);
  let fitting = suffix;
  if (isVoiceless) fitting = fitting.replace(/^д/, "т").replace(/^ғ/, "қ");
  else if (isNasal) fitting = fitting.replace(/^дан/, "нан");
  if (!isFront) return word + fitting;
  const front: Readonly<Record<string, string>> = { а: "е", ғ: "г", қ: "к", ы: "і" };
  return word + fitting.replaceAll(/[ағқы]/g, (letter) => front[letter] ?? letter);
}

/** Does not break in two lines. */
const SPACE = "\u00a0";

/** Kazakh: `2024 ж. 24 қаңтар`, `53 770,11 ₸`. Words that no law has are marked in docs/glossary.md as not official. */
export const kk: Locale = {
  language: "kk",
  words: /* @__PURE__ */ mergedWords([
    ...wordsOfProducts,
    {
      fields: {
        options: "параметрлер",
        rounding: "дөңгелектеу",
        unit: "дөңгелектеу бірлігі",
        mode: "дөңгелектеу тәсілі",
      },
      values: {
        "half-up": "ең жақынына, дәл жартысы жоғары қарай",
        "half-even": "ең жақынына, дәл жартысы жұп санға қарай",
        "half-down": "ең жақынына, дәл жартысы төмен қарай",
        up: "жоғары қарай",
        down: "төмен қарай",
      },
      conventions: {
        "rounding half-up":
          "сома {unit} дәлдігімен дөңгелектелді; дәл жарты бірлік жоғары қарай дөңгелектеледі[{allReturned}, бірақ төленген сыйлықақыдан аспайды]",
        "rounding half-even":
          "сома {unit} дәлдігімен дөңгелектелді; дәл жарты бірлік жұп санға қарай дөңгелектеледі[{allReturned}, бірақ төленген сыйлықақыдан аспайды]",
        "rounding half-down":
          "сома {unit} дәлдігімен дөңгелектелді; дәл жарты бірлік төмен қарай дөңгелектеледі[{allReturned}, бірақ төленген сыйлықақыдан аспайды]",
        "rounding up":
          "сома {unit} дәлдігімен жоғары қарай дөңгелектелді[{allReturned}, бірақ төленген сыйлықақыдан аспайды]",
        "rounding down":
          "сома {unit} дәлдігімен төмен қарай дөңгелектелді[{allReturned}, бірақ төленген сыйлықақыдан аспайды]",
      },
    },
  ]),
  sentences: {
    edition: "{title} ({edition+дағы} редакция)",
    returned:
      "[төленген {paidPremium} ішінен |]{returnPremium} қайтарылады; сақтандырушы {retainedPremium} ұстап қалады[, бірақ Азаматтық кодекс бойынша {total} қайтарылар еді]",
    nothing:
      "сыйлықақы қайтарылмайды ({returnPremium}); сақтандырушы [төленген {paidPremium} ішінен |]{retainedPremium}[{instalmentUnpaid} (немесе оның төленген бөлігін)] ұстап қалады[, бірақ Азаматтық кодекс бойынша {total} қайтарылар еді]",
    notAgreed: "қайтарылатын сома белгісіз: тараптар ол туралы келіспеген, ал қағидалар оны белгілемейді",
    term: "шарт[ {concludedOn+да} жасалған және] {firstDay+дан} бастап {lastDay+ға} дейін (осы күнді қоса алғанда) қолданылады[; сақтандыру сыйлықақысы: {premium}]",
    agreedTerm:
      "шартта көрсетілген мерзім: {firstDay} — {lastDay}[; сақтандыру сыйлықақысы: {premium}][; өтініш {appliedOn+да} алынды]",
    end: "шарт тоқтатылатын күн: {terminatedOn}[; өтініш немесе хабарлама {appliedOn+да} алынды]",
    lastCovered: "сақтандыру қорғанысының соңғы күні: {lastCoveredDay}[; өтініш {appliedOn+да} алынды]",
    reason: "себебі: {reason}",
    days: "[{onlyInUse}пайдалану мерзімі|шарттың мерзімі]: {daysTerm}[; пайдаланылғаны: {daysUsed}]; қалғаны: {daysUnused}",
    usePeriod: "пайдалану кезеңі: {firstDay} — {lastDay}",
    coolingOff: "шарттан бас тарту мерзімінің соңғы күні: {coolingOffLastDay}",
    coolingOffMoved:
      "шарттан бас тарту мерзімінің соңғы күні: {coolingOffLastDay} (он төртінші күн демалыс күніне түседі)",
    due: "төлеудің соңғы күні: {dueOn}",
    moved: "соңғы күн демалыс күніне түскендіктен жұмыс күніне ауыстырылды",
    exhausted: "сақтандыру сомасы таусылды, сондықтан шарт тоқтатылады",
    cited: "[{ground} ({citations})|негіз: {citations}]",
    met: "орындалды",
    unmet: "орындалмады",
    holds: "иә",
    fails: "жоқ",
    open: "белгісіз",
    rounded: "{sum}, [{down}төмен қарай |{up}жоғары қарай |]дөңгелектегенде {result}",
    below: "{sum}, нөлден аз, сондықтан {result}",
    capped: "{sum}, дөңгелектегенде (ең көбі {result}): {result}",
  },
  headings: {
    case: "Шарт",
    otherGrounds: "Қай негіз қолданылады, ал басқалары не себепті қолданылмайды",
    conditions: "Сақтандыру жағдайының белгілері",
    refusals: "Сақтандырушыға бас тартуға құқық беретін негіздер",
    steps: "Есептеу",
    notes: "Нені ескеру керек",
    documents: "Тапсырылатын құжаттар",
    excludedLosses: "Ешқашан өтелмейтін залалдар",
    missing: "Қандай дерек жетіспейді",
    missingConditions: "Бұл сақтандыру жағдайы екенін анықтау үшін не қажет",
    missingRefusals: "Сақтандырушының бас тартуға құқығы бар-жоғын анықтау үшін не қажет",
    assumed: "Өзгеше көрсетілмегендіктен былай деп қабылданды",
    choices: "Жауапқа әсер еткен таңдаулар",
    issues: "Не дұрыс емес және оны қалай түзету керек",
  },
  remedies: {
    issue: "[{field} ({received}) {order}|{field} ({received}): {fault}|{field}: {fault}|{fault}][ ({text})]",
    item: "[{list}, № {place}: {item}|{item}, № {place}]",
    contradiction: "осы өрісті немесе {other} өрісін[ ({received})] түзетіңіз",
    suggestion: "былай жазыңыз: {suggestion}",
    allowed: "рұқсат етілгені: {allowed}",
    years: "мына жылдың күнін жазыңыз: {allowed}",
    expected: "қажеті: {expected}",
    above: "{above} санынан үлкен болуы керек",
    between: "ең азы {least}, ең көбі {most}[; үтірден кейін {decimals} таңбадан аспайды]",
    items: "мәндер саны: ең азы {least}, ең көбі {most}",
    most: "рұқсат етілген ең көбі: {most}",
    longest: "рұқсат етілген ең кеш күн: {limitDay}",
    shortest: "рұқсат етілген ең ерте күн: {limitDay}",
    table: "{table} {knownFrom+дан} бастап {knownTo+ға} дейін белгілі, ал қажетті күн: {needed}",
    option: "{option} өрісін толтырыңыз",
    missing: "мәнін көрсетіңіз",
    leaveOut: "бұл өрісті алып тастаңыз",
  },
  errors: {
    "invalid-input": "Бұл деректер бойынша есептеу мүмкін емес",
    "invalid-json": "Мәтін танылмады",
    "unknown-operation": "Мұндай операция жоқ",
    "outside-edition": "Жағдай қағидалардың осы редакциясына жатпайды",
    "outside-scope": "Мұндай жағдай мұнда есептелмейді",
    "no-parameter-for-date": "Бұл күнге қажетті деректер белгісіз",
    "line-too-long": "Жол тым ұзын",
  },
  issues: {
    "invalid-type": "мәннің түрі қажеттіден өзгеше",
    "invalid-amount": "сома дұрыс жазылмаған",
    "invalid-share": "үлес дұрыс жазылмаған",
    negative: "мән теріс болмауы керек",
    "invalid-date": "күн дұрыс жазылмаған",
    "outside-years": "1900–2999 жылдардың күні ғана жарайды",
    "invalid-option": "мұндай мәнге рұқсат жоқ",
    "missing-field": "мәні көрсетілмеген",
    "unknown-field": "мұнда ондай өріс жоқ",
    "dates-out-of-order": "бұл күн екіншісінен кейін болуы керек",
    "too-early": "мына күннен бұрын болмауы керек: {other} ({received})",
    "too-late": "мына күннен кейін болмауы керек: {other} ({received})",
    "contradictory-facts": "басқа мәнге қайшы",
    "duplicate-field": "өріс екі рет көрсетілген",
    "invalid-json": "деректер пішімі бұзылған",
    "unknown-operation": "мұндай операция жоқ",
    "outside-edition": "қағидалардың осы редакциясы бұл күні қолданылмайды; сол кездегі қағидаларды қараңыз",
    "outside-scope": "мұндай жағдай мұнда есептелмейді",
    "no-parameter-for-date": "бұл күнге қажетті деректер белгісіз",
    "line-too-long": "жол бір мебибайттан ұзын",
  },
  kinds: {
    text: "мәтін",
    number: "сан",
    "true-or-false": "иә немесе жоқ",
    "whole-number": "бүтін сан",
    object: "өрістер жиынтығы",
    list: "тізім",
    amount: "20000.00 түріндегі сома",
    share: "0.1 түріндегі үлес",
    day: "2025-03-02 түріндегі күн",
  },
  tables: { "working-days": "жұмыс күндері", mrp: "АЕК мәндері" },
  input: "деректер",
  or: " немесе ",
  field: (label) => `«${capitalise(label)}»`,
  quotes: ["«", "»"],
  functions: { min: "кішісі ", max: "үлкені ", round: "дөңгелектелгені " },
  digits: { group: SPACE, point: "," },
  money: (number, currency) => `${number}${SPACE}${currency === "RUB" ? "₽" : "₸"}`,
  percent: (number) => `${number}%`,
  count: (count, unit) => `${count} ${units[unit]}`,
  day: (year, month, dayOfMonth, suffix = "") => `${year} ж. ${dayOfMonth} ${inflect(months[month - 1] ?? "", suffix)}`,
};
