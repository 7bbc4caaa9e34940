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
    "ogpo-vts/return-premium":
      "Көлік құралдары иелерінің азаматтық-құқықтық жауапкершілігін міндетті сақтандыру бойынша сақтандыру сыйлықақысын қайтару",
    "ogpo-vts/short-period-premium":
      "Көлік иелерінің жауапкершілігін міндетті сақтандырудың қысқа мерзімге арналған сыйлықақысы",
  },
  answers: {
    "ogpo-vts/short-period-premium":
      "{termDays} үшін[ ({firstDay} — {lastDay})] сақтандыру сыйлықақысы: {premium}[, {months} (толық емес ай толық деп саналады)][, яғни жылдық сыйлықақының ({annualPremium}) {share}-ы|, яғни жылдық сыйлықақының {share}-ы|; жылдық сыйлықақы: {annualPremium}][; жылда {yearDays}]; негізі: {use}",
  },
  citations: {
    ...citationWords,
    "ogpo-vts":
      "Көлік иелерінің жауапкершілігін міндетті сақтандыру туралы заңның {article}-[бабының {part}-тармағы|бабы]",
  },
  reasons: { ...reasonWords, ...replacementWords.reasons },
  groundNames: {
    "before-start": groundNameWords["before-start"],
    "insurer-fault": groundNameWords["insurer-fault"],
    ...replacementWords.groundNames,
    "retained-share": "өзге негіз бойынша мерзімінен бұрын тоқтату",
  },
  grounds: {
    "before-start": groundWords["before-start"],
    "insurer-fault": groundWords["insurer-fault"],
    ...replacementWords.grounds,
    "retained-share":
      "шарт мерзімінен бұрын тоқтатылды: сақтандырушы [мерзімнің кемінде {fromPercent}%-ы, бірақ {belowPercent}%-дан азы өткендіктен,|мерзімнің кемінде {fromPercent}%-ы өткендіктен,|мерзімнің өткен бөлігіне қарай] төленген сыйлықақының[ {retainedShare}-ын| бір үлесін] ұстап қалады",
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
      "дәл осы мән-жайларда Азаматтық кодекс бойынша [{total}, яғни |]{difference} көп қайтарылар еді, ал қай заңның қолданылатыны тікелей белгіленбеген; сақтанушы Кодекске сүйене алады",
    ...statutoryWords.notes,
    "creditors-order": noteWords["creditors-order"],
  },
  documents: documentWords,
  fields: { ...fieldWords, annualPremium: "жылдық сақтандыру сыйлықақысы", use: "көлік құралын пайдалану" },
  values: {
    ...valueWords,
    seasonal: "маусымдық пайдалану",
    "before-registration": "көлік құралы тіркелгенге дейін",
    "temporary-entry": "Қазақстанға уақытша кіру",
  },
  assumptions: assumptionWords,
  conventions: usedDaysWords,
  issues: { ...issueWords, ...termIssueWords, "term-too-short": "мерзім қағидалар рұқсат еткеннен қысқа" },
};
