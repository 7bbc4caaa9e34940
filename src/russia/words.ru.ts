/** The Russian words that the Russian products share. */

export const citationWords = {
  "40-FZ": "[п. {part} |]ст. {article} Закона № 40-ФЗ",
  "q-and-a": "страница вопросов и ответов страховщика",
};

export const noteWords = {
  "weekend-shift-not-applied":
    "{dueOn} — [{sunday}воскресенье|суббота]; здесь срок выплаты не перенесён, но страховщик может выплатить в ближайший рабочий день",
};

export const noDueDayWords = { "nothing-due": "срока выплаты нет, поскольку выплачивать нечего" };

export const stepWords = {
  "return-premium": "сумма возврата",
  "retained-premium": "удерживаемая часть премии",
};

export const fieldWords = {
  contract: "договор",
  firstDay: "первый день действия",
  lastDay: "последний день действия",
  termination: "прекращение договора",
  appliedOn: "день заявления",
};
