import type { Translated } from "../../engine/words.js";
import { citationWords, fieldWords, noDueDayWords, noteWords, stepWords } from "../words.ru.js";
import type { words as english } from "./words.js";

export const words: Translated<typeof english> = {
  titles: { "zetta-voluntary/return-premium": "Возврат страховой премии по добровольному полису «Зетта»" },
  citations: { "q-and-a": citationWords["q-and-a"] },
  grounds: {
    "claims-bar": "была страховая выплата или заявлен убыток, поэтому премия не возвращается",
    "early-termination":
      "полис прекращён досрочно, убытки не заявлены: возвращается премия за неиспользованные дни за вычетом расходов[{allKept}, но расходы не меньше неё]",
  },
  noDueDay: noDueDayWords,
  steps: {
    ...stepWords,
    "unearned-premium": "незаработанная часть уплаченной премии",
    costs: "расходы, которые удерживает страховщик",
  },
  notes: noteWords,
  fields: {
    ...fieldWords,
    paidPremium: "уплаченная страховая премия",
    claims: "убытки",
    paid: "была ли страховая выплата?",
    reported: "заявлен ли убыток?",
    lastCoveredDay: "последний день страховой защиты",
    costs: "расходы страховщика",
    share: "доля",
    of: "от чего считается доля расходов",
  },
  values: {
    "paid-premium": "уплаченная премия",
    "unearned-premium": "премия за неиспользованные дни",
  },
  conventions: {
    "costs paid-premium": "удержанные расходы страховщика: {share} уплаченной премии",
    "costs unearned-premium": "удержанные расходы страховщика: {share} премии за неиспользованные дни",
  },
  issues: { "terminated-after-last-day": "это позже последнего дня действия договора" },
};
