import type { Translated } from "../../engine/words.js";
import {
  assumptionWords,
  becauseWords,
  citationWords,
  conventionWords,
  fieldWords,
  groundNameWords,
  groundWords,
  issueWords,
  noDueDayWords,
  noteWords,
  optionFieldWords,
  optionValueWords,
  reasonWords,
  statutoryWords,
  stepWords,
  valueWords,
} from "../ended-contract/words.kk.js";
import type { words as english } from "./words.js";

export const words: Translated<typeof english> = {
  titles: {
    "kz-civil-code/return-premium":
      "Қазақстан Республикасының Азаматтық кодексі бойынша сақтандыру сыйлықақысын қайтару",
  },
  citations: { ...citationWords, "kz-civil-code": citationWords.CC },
  reasons: { ...reasonWords, "loan-repaid": "шартқа байланысты қарыз өтелді" },
  groundNames: { ...groundNameWords, "loan-repaid": "қарызды мерзімінен бұрын өтеу" },
  grounds: {
    ...groundWords,
    "loan-repaid":
      "қарыз мерзімінен бұрын өтелді: сақтандырушы шарт қолданылған уақыт үшін сыйлықақыны[{costsKept} және өз шығыстарын] ұстап қалады[{allKept}, яғни төленген сома толық ұсталады]",
  },
  because: {
    ...becauseWords,
    ...statutoryWords.because,
    "loan-repaid": "қарыз өтелді, ал сақтанушы — жеке тұлға",
    "no-loan-repaid": "қарызды өтеу себеп ретінде көрсетілмеген",
    "concluded-before-edition":
      "шарт[ {concludedOn+да},] жеке тұлғалар бұл құқықты алғанға (2022 ж. 12 қыркүйек) дейін жасалған",
    annuity: "бұл аннуитеттік сақтандыру шарты",
  },
  steps: stepWords,
  noDueDay: noDueDayWords,
  notes: {
    ...noteWords,
    ...statutoryWords.notes,
    "cooling-off-exceptions-not-checked":
      "аннуитеттік сақтандыруда шарттан бас тарту мерзімі жоқ, сондықтан жауап өзгеше болар еді; шарттың түрін көрсетіңіз",
    "loan-linked-exception-disputed":
      "қарызға байланысты шартта бас тарту мерзімінің бар-жоғы даулы; бар деп қабылданды",
  },
  fields: { ...fieldWords, ...optionFieldWords },
  values: {
    ...valueWords,
    ...optionValueWords,
    ordinary: "әдеттегі шарт",
    "loan-linked": "қарызға байланысты шарт",
    annuity: "аннуитеттік сақтандыру",
    accumulation: "жинақтаушы сақтандыру",
  },
  assumptions: assumptionWords,
  conventions: conventionWords,
  issues: issueWords,
};
