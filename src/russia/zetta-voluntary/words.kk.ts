import type { Translated } from "../../engine/words.js";
import { citationWords, fieldWords, noDueDayWords, noteWords, stepWords } from "../words.kk.js";
import type { words as english } from "./words.js";

export const words: Translated<typeof english> = {
  titles: { "zetta-voluntary/return-premium": "«Зетта» ерікті полисі бойынша сақтандыру сыйлықақысын қайтару" },
  citations: { "q-and-a": citationWords["q-and-a"] },
  grounds: {
    "claims-bar": "сақтандыру төлемі болды немесе залал мәлімделді, сондықтан сыйлықақы қайтарылмайды",
    "early-termination":
      "полис мерзімінен бұрын тоқтатылды, залал мәлімделген жоқ: пайдаланылмаған күндер үшін сыйлықақы шығыстар шегеріліп қайтарылады[{allKept}, бірақ шығыстар одан кем емес]",
  },
  noDueDay: noDueDayWords,
  steps: {
    ...stepWords,
    "unearned-premium": "төленген сыйлықақының пайдаланылмаған күндерге келетін бөлігі",
    costs: "сақтандырушы ұстап қалатын шығыстар",
  },
  notes: noteWords,
  fields: {
    ...fieldWords,
    paidPremium: "төленген сақтандыру сыйлықақысы",
    claims: "залалдар",
    paid: "сақтандыру төлемі болды ма?",
    reported: "залал мәлімделді ме?",
    lastCoveredDay: "сақтандыру қорғанысының соңғы күні",
    costs: "сақтандырушының шығыстары",
    share: "үлес",
    of: "шығыстар үлесі неден алынады",
  },
  values: {
    "paid-premium": "төленген сыйлықақы",
    "unearned-premium": "пайдаланылмаған күндер үшін сыйлықақы",
  },
  conventions: {
    "costs paid-premium": "сақтандырушының ұстап қалынған шығыстары: төленген сыйлықақының {share}-ы",
    "costs unearned-premium":
      "сақтандырушының ұстап қалынған шығыстары: пайдаланылмаған күндер үшін сыйлықақының {share}-ы",
  },
  issues: { "terminated-after-last-day": "бұл шарт қолданылуының соңғы күнінен кейін" },
};
