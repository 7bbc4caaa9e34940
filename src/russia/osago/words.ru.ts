import type { Translated } from "../../engine/words.js";
import { citationWords, fieldWords, noDueDayWords, noteWords, stepWords } from "../words.ru.js";
import type { words as english } from "./words.js";

const returnedAfter = (event: string): string =>
  `[{noDaysLeft}неистёкших дней нет, поэтому премия не возвращается|возвращается {returnableShare} премии за дни после ${event}]`;
const AFTER_DEATH = returnedAfter("его смерти");
const AFTER_EVENT = returnedAfter("этого события");
const AFTER_APPLICATION = returnedAfter("заявления");

export const words: Translated<typeof english> = {
  titles: {
    "osago/return-premium": "Возврат страховой премии по ОСАГО",
    "osago/late-payment-penalty": "Неустойка за просрочку возврата премии по ОСАГО",
    "osago/payout-cap": "Лимит страховой выплаты по ОСАГО",
  },
  answers: {
    "osago/late-payment-penalty":
      "вернуть премию[ ({premium})] следовало не позднее {dueOn}[, вернули {paidOn}]; просрочка: {daysLate}, неустойка: {penalty}",
    "osago/payout-cap": "страховщик выплачивает {payout}; лимит для этого вреда[ ({harm})]: {limit}",
  },
  citations: { ...citationWords, osago: "{clause}" },
  reasons: {
    "owner-died": "собственник транспортного средства умер",
    "policyholder-died": "страхователь умер",
    "vehicle-lost": "транспортное средство похищено, затонуло или не найдено",
    "vehicle-destroyed": "транспортное средство погибло в аварии",
    "vehicle-scrapped": "транспортное средство утилизировано по государственной программе",
    "organisation-liquidated": "организация-страхователь ликвидирована",
    "licence-revoked": "у страховщика отозвана лицензия",
    "vehicle-sold": "транспортное средство продано",
    "military-service": "страхователь призван на военную службу",
    "false-information": "страхователь сообщил ложные сведения",
    "instalment-unpaid": "очередной взнос страховой премии не уплачен",
    "own-wish": "собственное желание страхователя, в том числе когда машиной долго не пользуются",
    "insurer-liquidated": "страховщик ликвидируется",
  },
  grounds: {
    "owner-died": `собственник умер: ${AFTER_DEATH}`,
    "policyholder-died": `страхователь умер: ${AFTER_DEATH}`,
    "vehicle-lost": `транспортное средство утрачено: ${AFTER_EVENT}`,
    "vehicle-destroyed": `транспортное средство погибло: ${AFTER_EVENT}`,
    "vehicle-scrapped": `транспортное средство утилизировано: ${AFTER_EVENT}`,
    "organisation-liquidated": `страхователь ликвидирован: ${AFTER_EVENT}`,
    "insurer-liquidated": `страховщик ликвидируется: ${AFTER_EVENT}`,
    "licence-revoked": `у страховщика отозвана лицензия: ${AFTER_APPLICATION}`,
    "vehicle-sold": `транспортное средство продано: ${AFTER_APPLICATION}`,
    "military-service": `страхователь призван на военную службу: ${AFTER_APPLICATION}`,
    "false-information": "страхователь сообщил ложные сведения, поэтому премия не возвращается",
    "instalment-unpaid": "очередной взнос страховой премии не уплачен, поэтому премия не возвращается",
    "own-wish": "страхователь отказался от договора по собственному желанию, поэтому премия не возвращается",
  },
  noDueDay: noDueDayWords,
  steps: {
    ...stepWords,
    "accrued-penalty": "неустойка за все дни просрочки",
    penalty: "неустойка, которую обязан уплатить страховщик",
    payout: "страховая выплата",
  },
  notes: {
    ...noteWords,
    "right-disputed": "возвращается ли премия по этой причине, спорно",
    "collection-doubtful": "страховщик может оказаться не в состоянии заплатить; заявите требование при ликвидации",
    "event-day-not-used":
      "при такой причине договор прекращается в день заявления; день события, {eventOn}, значения не имеет",
    "share-not-verified":
      "полис старше {since}: действовала ли тогда доля 77 %, неизвестно, поэтому сумма может быть иной",
    "natural-persons-only": "потребовать эту неустойку может только физическое лицо",
    "limits-changed-2025": "лимит действовал до 5 июля 2025 г.; с этого дня иногда выплачивают больше",
  },
  documents: {
    "policy-original": "оригинал полиса",
    "premium-receipts": "квитанции об уплате страховой премии",
    passport: "паспорт",
    "death-certificate": "свидетельство о смерти",
    "disposal-act": "акт об утилизации транспортного средства",
    "loss-certificate": "справка об утрате транспортного средства",
    "sale-document": "документ о продаже транспортного средства",
  },
  fields: {
    ...fieldWords,
    premium: "страховая премия",
    usePeriods: "периоды использования",
    "usePeriods.firstDay": "первый день",
    "usePeriods.lastDay": "последний день",
    reason: "причина прекращения",
    eventOn: "день события",
    returnableShare: "доля премии, подлежащая возврату",
    paidOn: "день выплаты",
    dueOn: "последний день выплаты",
    harm: "вид вреда",
    amount: "сумма",
  },
  values: {
    "life-or-health": "вред жизни или здоровью",
    death: "смерть",
    burial: "погребение",
    property: "ущерб имуществу",
    "property-europrotocol": "ущерб имуществу по европротоколу",
  },
  assumptions: { usePeriods: "период использования транспортного средства не ограничен" },
  conventions: {
    "returnableShare given": "возврату подлежит {returnableShare} премии за неистёкший срок, остальное не возвращается",
  },
};
