import type { Translated } from "../../engine/words.js";
import { words as statutory } from "../civil-code/words.ru.js";
import type { words as english } from "./words.js";

export const words: Translated<typeof english> = {
  titles: {
    "life-cabinet/return-premium":
      "Возврат страховой премии по калькулятору онлайн-кабинета компании по страхованию жизни",
  },
  citations: { "life-cabinet": statutory.citations.CC, "step 4": "шаг 4 инструкции кабинета" },
  notes: {
    ...statutory.notes,
    "not-available-online":
      "договор заключён не онлайн, поэтому в кабинете его прекратить нельзя; обратитесь к страховщику другим способом",
  },
  documents: {
    "bank-details": "банковские реквизиты страхователя",
    "loan-repayment-certificate": "справка займодателя о погашении займа",
  },
  fields: {
    ...statutory.fields,
    concludedElectronically: "заключён ли договор онлайн?",
    button: "нажатая кнопка",
  },
  values: { "early-loan-repayment": "досрочное погашение займа", refusal: "отказ от договора" },
  assumptions: {
    concludedOn: "договор заключён в первый день действия[, {firstDay}]",
    concludedElectronically: "договор заключён онлайн",
    policyholder: "страхователь — физическое лицо",
  },
};
