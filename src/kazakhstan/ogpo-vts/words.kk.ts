import type { Translated } from "../../engine/words.js";
import {
  assumptionWords,
  becauseWords,
  citationWords,
  documentWords,
  fieldWords,
  groundNameWords,
  groundWords,
  issueWords,
  noDueDayWords,
  noteWords,
  reasonWords,
  replacementWords,
  statutoryWords,
  stepWords,
  termIssueWords,
  usedDaysWords,
  valueWords,
} from "../ended-contract/words.kk.js";
import type { words as english } from "./words.js";

export const words: Translated<typeof english> = {
  titles: {
    "ogpo-vts/return-premium": "Көлік иелерін міндетті сақтандыру бойынша сақтандыру сыйлықақысын қайтару",
    "ogpo-vts/short-period-premium": "Көлік иелерін міндетті сақтандырудың қысқа мерзімге сыйлықақысы",
  },
  answers: {
    "ogpo-vts/short-period-premium":
      "{termDays} үшін[ ({firstDay} — {lastDay})] сақтандыру сыйлықақысы: {premium}[, яғни жылдық сыйлықақының {share}-ы][, жылдық сыйлықақы: {annualPremium}][, жылда {yearDays}][; толық емес ай толық деп саналады: {months}]; пайдалану: {use}",
  },
  citations: {
    ...citationWords,
    "ogpo-vts": "Көлік иелерін міндетті сақтандыру туралы заңның {article}-[бабының {part}-тармағы|бабы]",
  },
  reasons: { ...reasonWords, ...replacementWords.reasons },
  groundNames: {
    "before-start": groundNameWords["before-start"],
    "insurer-fault": groundNameWords["insurer-fault"],
    ...replacementWords.groundNames,
    "retained-share": "мерзімінен бұрын өзгеше тоқтату",
  },
  grounds: {
    "before-start": groundWords["before-start"],
    "insurer-fault": groundWords["insurer-fault"],
    ...replacementWords.grounds,
    "retained-share":
      "шарт мерзімінен бұрын тоқтатылды: сақтандырушы мерзімнің өткен бөлігіне қарай төленген сыйлықақының[ {retainedShare}-ын| бір үлесін] ұстап қалады",
  },
  because: {
    "term-not-begun": becauseWords["term-not-begun"],
    "term-had-begun": becauseWords["term-had-begun"],
    "insurer-breach": becauseWords["insurer-breach"],
    "no-insurer-breach": becauseWords["no-insurer-breach"],
    ...replacementWords.because,
    ...statutoryWords.because,
  },
  steps: {
    "elapsed-percent": "мерзімнің өткен бөлігі, пайызбен",
    "return-premium": stepWords["return-premium"],
    "retained-premium": stepWords["retained-premium"],
  },
  noDueDay: noDueDayWords,
  notes: {
    "concluded-before-edition": noteWords["concluded-before-edition"],
    "condition-not-checked": noteWords["condition-not-checked"],
    "civil-code-returns-more":
      "осы фактілер бойынша Азаматтық кодекс {difference} артық қайтарады, ал қай заң қолданылатыны еш жерде айтылмаған; сақтанушы Кодекске сүйене алады",
    ...statutoryWords.notes,
    "creditors-order": noteWords["creditors-order"],
  },
  documents: documentWords,
  fields: { ...fieldWords, annualPremium: "жылдық сақтандыру сыйлықақысы", use: "көлік құралын пайдалану" },
  values: {
    ...valueWords,
    seasonal: "маусымдық",
    "before-registration": "көлік құралы тіркелгенге дейін",
    "temporary-entry": "Қазақстанға уақытша кіру",
  },
  assumptions: assumptionWords,
  conventions: usedDaysWords,
  issues: { ...issueWords, ...termIssueWords, "term-too-short": "мерзім қағидалар рұқсат еткеннен қысқа" },
};
