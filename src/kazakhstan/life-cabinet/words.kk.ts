import type { Translated } from "../../engine/words.js";
import { words as statutory } from "../civil-code/words.kk.js";
import type { words as english } from "./words.js";

export const words: Translated<typeof english> = {
  titles: {
    "life-cabinet/return-premium":
      "Өмірді сақтандырушының онлайн кабинетіндегі калькулятор бойынша сақтандыру сыйлықақысын қайтару",
  },
  citations: { "life-cabinet": statutory.citations.CC, "step 4": "кабинет нұсқаулығының 4-қадамы" },
  notes: {
    ...statutory.notes,
    "not-available-online":
      "шарт онлайн жасалмаған, сондықтан оны кабинетте тоқтату мүмкін емес; сақтандырушыға басқа жолмен жүгініңіз",
  },
  documents: {
    "bank-details": "сақтанушының банк деректемелері",
    "loan-repayment-certificate": "қарыз берушінің қарыздың өтелгені туралы анықтамасы",
  },
  fields: {
    ...statutory.fields,
    concludedElectronically: "шарт онлайн жасалды ма?",
    button: "басылған түйме",
  },
  values: { "early-loan-repayment": "қарызды мерзімінен бұрын өтеу", refusal: "шарттан бас тарту" },
  assumptions: {
    concludedOn: "шарт өзі қолданыла бастаған күні жасалған[: {firstDay}]",
    concludedElectronically: "шарт онлайн жасалған",
    policyholder: "сақтанушы — жеке тұлға",
  },
};
