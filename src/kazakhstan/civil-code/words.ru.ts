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
} from "../ended-contract/words.ru.js";
import type { words as english } from "./words.js";

export const words: Translated<typeof english> = {
  titles: { "kz-civil-code/return-premium": "Возврат страховой премии по Гражданскому кодексу Республики Казахстан" },
  citations: { ...citationWords, "kz-civil-code": citationWords.CC },
  reasons: { ...reasonWords, "loan-repaid": "заём, с которым связан договор, погашен" },
  groundNames: { ...groundNameWords, "loan-repaid": "досрочное погашение займа" },
  grounds: {
    ...groundWords,
    "loan-repaid":
      "заём погашен досрочно: страховщик удерживает премию за время действия договора[{costsKept} и свои расходы][{allKept}, то есть всю уплаченную премию]",
  },
  because: {
    ...becauseWords,
    ...statutoryWords.because,
    "loan-repaid": "заём погашен, а страхователь — физическое лицо",
    "no-loan-repaid": "погашение займа не указано как причина",
    "concluded-before-edition":
      "договор заключён[ {concludedOn}], а физические лица получили это право 12 сентября 2022 г.",
    annuity: "это договор аннуитетного страхования",
  },
  steps: stepWords,
  noDueDay: noDueDayWords,
  notes: {
    ...noteWords,
    ...statutoryWords.notes,
    "cooling-off-exceptions-not-checked":
      "у аннуитетного страхования нет периода охлаждения, и ответ был бы иным; укажите вид договора",
    "loan-linked-exception-disputed":
      "спорно, есть ли период охлаждения у договора, связанного с займом; принято, что есть",
  },
  fields: { ...fieldWords, ...optionFieldWords },
  values: {
    ...valueWords,
    ...optionValueWords,
    ordinary: "обычный договор",
    "loan-linked": "договор, связанный с займом",
    annuity: "аннуитетное страхование",
    accumulation: "накопительное страхование",
  },
  assumptions: assumptionWords,
  conventions: conventionWords,
  issues: issueWords,
};
