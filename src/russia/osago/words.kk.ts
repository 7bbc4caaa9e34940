import type { Translated } from "../../engine/words.js";
import { citationWords, fieldWords, noDueDayWords, noteWords, stepWords } from "../words.kk.js";
import type { words as english } from "./words.js";

const AFTER = "кейінгі күндер үшін сыйлықақының {returnableShare}-ы қайтарылады]";
const NO_DAYS_LEFT = "[{noDaysLeft}одан кейін күн қалмаған, сондықтан сыйлықақы қайтарылмайды";
const AFTER_EVENT = `${NO_DAYS_LEFT}|содан ${AFTER}`;
const AFTER_APPLICATION = `${NO_DAYS_LEFT}|өтініштен ${AFTER}`;

export const words: Translated<typeof english> = {
  titles: {
    "osago/return-premium": "ОСАГО бойынша сақтандыру сыйлықақысын қайтару",
    "osago/late-payment-penalty": "ОСАГО сыйлықақысын қайтаруды кешіктіргені үшін тұрақсыздық айыбы",
    "osago/payout-cap": "ОСАГО бойынша сақтандыру төлемінің шегі",
  },
  answers: {
    "osago/late-payment-penalty":
      "сыйлықақы[ ({premium})] {dueOn+дан} кешіктірілмей қайтарылуы керек еді[, {paidOn+да} қайтарылды]; кешіктірілгені: {daysLate}, тұрақсыздық айыбы: {penalty}",
    "osago/payout-cap": "сақтандырушы {payout} төлейді; бұл зиян үшін шек[ ({harm})]: {limit}",
  },
  citations: { ...citationWords, osago: "{clause}" },
  reasons: {
    "owner-died": "көлік құралының меншік иесі қайтыс болды",
    "policyholder-died": "сақтанушы қайтыс болды",
    "vehicle-lost": "көлік құралы жоғалды (ұрланды, суға батты, табылмады)",
    "vehicle-destroyed": "көлік құралы апатта жойылды",
    "vehicle-scrapped": "көлік құралы мемлекеттік бағдарлама бойынша кәдеге жаратылды",
    "organisation-liquidated": "сақтанушы ұйым таратылды",
    "licence-revoked": "сақтандырушы лицензиядан айырылды",
    "vehicle-sold": "көлік құралы сатылды",
    "military-service": "сақтанушы әскери қызметке шақырылды",
    "false-information": "сақтанушы жалған мәліметтер берді",
    "instalment-unpaid": "кезекті сақтандыру жарнасы төленбеді",
    "own-wish": "сақтанушының өз қалауы, соның ішінде көлік ұзақ пайдаланылмаса",
    "insurer-liquidated": "сақтандырушы таратылуда",
  },
  grounds: {
    "owner-died": `меншік иесі қайтыс болды: ${AFTER_EVENT}`,
    "policyholder-died": `сақтанушы қайтыс болды: ${AFTER_EVENT}`,
    "vehicle-lost": `көлік құралы жоғалды: ${AFTER_EVENT}`,
    "vehicle-destroyed": `көлік құралы жойылды: ${AFTER_EVENT}`,
    "vehicle-scrapped": `көлік құралы кәдеге жаратылды: ${AFTER_EVENT}`,
    "organisation-liquidated": `сақтанушы таратылды: ${AFTER_EVENT}`,
    "insurer-liquidated": `сақтандырушы таратылуда: ${AFTER_EVENT}`,
    "licence-revoked": `сақтандырушы лицензиядан айырылды: ${AFTER_APPLICATION}`,
    "vehicle-sold": `көлік құралы сатылды: ${AFTER_APPLICATION}`,
    "military-service": `сақтанушы әскери қызметке шақырылды: ${AFTER_APPLICATION}`,
    "false-information": "сақтанушы жалған мәліметтер берді, сондықтан сыйлықақы қайтарылмайды",
    "instalment-unpaid": "кезекті сақтандыру жарнасы төленбеді, сондықтан сыйлықақы қайтарылмайды",
    "own-wish": "сақтанушы шарттан өз қалауы бойынша бас тартты, сондықтан сыйлықақы қайтарылмайды",
  },
  noDueDay: noDueDayWords,
  steps: {
    ...stepWords,
    "accrued-penalty": "кешіктірілген барлық күн үшін тұрақсыздық айыбы",
    penalty: "сақтандырушы төлейтін тұрақсыздық айыбы",
    payout: "сақтандыру төлемі",
  },
  notes: {
    ...noteWords,
    "right-disputed": "осы себеппен сыйлықақының қайтарылатыны даулы",
    "collection-doubtful":
      "қайтару құқығы бар, бірақ сақтандырушының ақшасы болмауы мүмкін; талабыңызды тарату кезінде мәлімдеңіз",
    "event-day-not-used": "мұндай себеппен шарт өтініш күні тоқтатылады; оқиға күні ({eventOn}) есепке әсер етпейді",
    "share-not-verified":
      "полис {since+дан} бұрынғы: ол кезде 77% үлесінің қолданылған-қолданылмағаны белгісіз, сондықтан сома өзгеше болуы мүмкін",
    "natural-persons-only": "бұл тұрақсыздық айыбын тек жеке тұлға талап ете алады",
    "limits-changed-2025": "шек 2025 ж. 5 шілдеге дейін қолданылған; содан бері кейбір жағдайда көбірек төленеді",
  },
  documents: {
    "policy-original": "полистің түпнұсқасы",
    "premium-receipts": "сақтандыру сыйлықақысының төленгенін растайтын түбіртектер",
    passport: "паспорт",
    "death-certificate": "қайтыс болу туралы куәлік",
    "disposal-act": "көлік құралын кәдеге жарату туралы акт",
    "loss-certificate": "көлік құралының жоғалғаны туралы анықтама",
    "sale-document": "көлік құралын сату туралы құжат",
  },
  fields: {
    ...fieldWords,
    premium: "сақтандыру сыйлықақысы",
    usePeriods: "пайдалану кезеңдері",
    "usePeriods.firstDay": "бірінші күні",
    "usePeriods.lastDay": "соңғы күні",
    reason: "тоқтату себебі",
    eventOn: "оқиға болған күн",
    returnableShare: "қайтарыла алатын үлес",
    paidOn: "төленген күн",
    dueOn: "төлеудің соңғы күні",
    harm: "зиянның түрі",
    amount: "сома",
  },
  values: {
    "life-or-health": "өмірге немесе денсаулыққа келтірілген зиян",
    death: "қайтыс болу",
    burial: "жерлеу",
    property: "мүлікке келтірілген зиян",
    "property-europrotocol": "еурохаттама бойынша мүлікке келтірілген зиян",
  },
  assumptions: { usePeriods: "көлік құралын пайдалану мерзімі шектелмеген" },
  conventions: {
    "returnableShare given": "мерзімнің қалған бөлігі үшін сыйлықақының {returnableShare}-ы ғана қайтарылады",
  },
};
