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
} from "../ended-contract/words.ru.js";
import type { words as english } from "./words.js";

export const words: Translated<typeof english> = {
  titles: {
    "ogpo-vts/return-premium":
      "Возврат страховой премии по обязательному страхованию гражданско-правовой ответственности владельцев транспортных средств, ОГПО ВТС",
    "ogpo-vts/short-period-premium": "Страховая премия по ОГПО ВТС за короткий срок",
  },
  answers: {
    "ogpo-vts/short-period-premium":
      "страховая премия: {premium} за {termDays}[ (с {firstDay} по {lastDay})][, {months} (неполный месяц считается полным)][, то есть {share} годовой премии ({annualPremium})|, то есть {share} годовой премии|; годовая премия: {annualPremium}][; в году {yearDays}]; основание: {use}",
  },
  citations: { ...citationWords, "ogpo-vts": "[п. {part} |]ст. {article} Закона об ОГПО ВТС" },
  reasons: { ...reasonWords, ...replacementWords.reasons },
  groundNames: {
    "before-start": groundNameWords["before-start"],
    "insurer-fault": groundNameWords["insurer-fault"],
    ...replacementWords.groundNames,
    "retained-share": "досрочное прекращение по иному основанию",
  },
  grounds: {
    "before-start": groundWords["before-start"],
    "insurer-fault": groundWords["insurer-fault"],
    ...replacementWords.grounds,
    "retained-share":
      "договор прекращён досрочно: страховщик удерживает[ {retainedShare}| долю] уплаченной премии[, так как истекло не менее {fromPercent} %, но менее {belowPercent} % срока|, так как истекло не менее {fromPercent} % срока]",
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
    "elapsed-percent": "истекшая часть срока в процентах",
    "return-premium": stepWords["return-premium"],
    "retained-premium": stepWords["retained-premium"],
  },
  noDueDay: noDueDayWords,
  notes: {
    "concluded-before-edition": noteWords["concluded-before-edition"],
    "condition-not-checked": noteWords["condition-not-checked"],
    "civil-code-returns-more":
      "по Гражданскому кодексу при тех же фактах следовало бы вернуть[ {total},] на {difference} больше, а какой закон применяется, прямо не сказано; страхователь может сослаться на Кодекс",
    ...statutoryWords.notes,
    "creditors-order": noteWords["creditors-order"],
  },
  documents: documentWords,
  fields: { ...fieldWords, annualPremium: "годовая страховая премия", use: "использование транспортного средства" },
  values: {
    ...valueWords,
    seasonal: "сезонное использование",
    "before-registration": "до регистрации транспортного средства",
    "temporary-entry": "временный въезд в Казахстан",
  },
  assumptions: assumptionWords,
  conventions: usedDaysWords,
  issues: { ...issueWords, ...termIssueWords, "term-too-short": "срок получается короче, чем позволяют правила" },
};
