/** What the codes and fields mean in Russian that the products of Kazakhstan share. */

export const citationWords = { CC: "[п. {part} |]ст. {article} ГК РК" };

const circumstanceWords = {
  "object-ceased": "объект страхования перестал существовать",
  "insured-died": "застрахованный, который не был страхователем, умер, и его не заменили",
  "object-alienated": "объект страхования отчуждён, и страховщик возражает против замены страхователя",
  "business-ceased": "застрахованная предпринимательская деятельность прекращена",
  "risk-ceased": "наступление страхового случая больше невозможно",
  "insurer-liquidated": "страховщик ликвидируется",
  "policy-data-changed": "данные полиса изменились так, что он не может действовать",
  "other-statutory": "иное обстоятельство, названное в законе",
};

export const reasonWords = {
  withdrawal: "желание страхователя",
  ...circumstanceWords,
  "insurer-breach": "страховщик не выполнил условия договора",
};

export const groundNameWords = {
  "before-start": "прекращён до начала действия",
  "insurer-fault": "вина страховщика",
  "art-841-1": "обстоятельство, которое само прекращает договор",
  "cooling-off": "отказ в период охлаждения",
  "art-841-2": "отказ по желанию",
};

export const groundWords = {
  "before-start": "договор прекращён до первого дня действия, поэтому возвращается вся премия",
  "insurer-fault": "страховщик не выполнил условия договора, поэтому возвращается вся премия",
  "art-841-1":
    "договор прекратило обстоятельство из п. 1 ст. 841 ГК РК: страховщик удерживает премию за время действия, а где правила позволяют, и расходы",
  "cooling-off":
    "страхователь отказался от договора в период охлаждения (14 дней): страховщик удерживает премию за время действия и свои расходы",
  "art-841-2": "страхователь отказался от договора по желанию, других оснований нет, поэтому премия не возвращается",
};

export const becauseWords = {
  "term-not-begun": "договор прекращён[ {terminatedOn},] до первого дня действия[ ({firstDay})]",
  "term-had-begun": "договор прекращён[ {terminatedOn},] когда первый день действия[ ({firstDay})] уже начался",
  "insurer-breach": "страховщик не выполнил условия договора",
  "no-insurer-breach": "указана другая причина, а не нарушение со стороны страховщика",
  circumstance: "указано такое обстоятельство[: {reason}]",
  "no-circumstance": "указанная причина к таким обстоятельствам не относится",
  "no-withdrawal": "указана другая причина, а не желание страхователя",
  "legal-entity": "страхователь — юридическое лицо",
  "applied-in-window":
    "заявление[ от {appliedOn}] подано вовремя[: последний день периода охлаждения — {coolingOffLastDay}]",
  "applied-after-window":
    "заявление[ от {appliedOn}] подано поздно[: последний день периода охлаждения — {coolingOffLastDay}]",
};

export const replacementWords = {
  reasons: { replacement: "вместо этого договора заключён новый с тем же страховщиком" },
  groundNames: { replacement: "новый договор с тем же страховщиком" },
  grounds: {
    replacement:
      "вместо этого договора заключён новый с тем же страховщиком: страховщик удерживает премию за истекшие дни",
  },
  because: {
    replacement: "указан новый договор с тем же страховщиком",
    "no-replacement": "новый договор с тем же страховщиком не указан",
  },
};

export const statutoryWords = {
  because: { "no-earlier-ground": "ни одно из предыдущих оснований не подходит" },
  notes: {
    "no-statutory-payment-term": "закон не устанавливает срока выплаты этой суммы; запросите его у страховщика",
  },
};

export const documentWords = { "termination-application": "заявление о расторжении договора" };

export const stepWords = {
  "unearned-premium": "незаработанная часть уплаченной премии",
  costs: "расходы, которые удерживает страховщик",
  "return-premium": "сумма возврата",
  "retained-premium": "удерживаемая часть премии",
};

export const noDueDayWords = {
  "nothing-due": "срока выплаты нет, поскольку выплачивать нечего",
  "amount-not-agreed": "срока выплаты нет, пока стороны не договорились о сумме",
  "creditors-order":
    "день выплаты назвать нельзя: кредиторы ликвидируемого страховщика получают деньги в порядке очереди",
  "no-statutory-term": "день выплаты назвать нельзя: закон его не устанавливает",
  "calendar-not-published": "день выплаты назвать пока нельзя: рабочие дни одного из нужных годов ещё не опубликованы",
};

export const noteWords = {
  "calendar-not-published":
    "рабочие дни {year} года неизвестны[, поэтому последний день периода охлаждения, {coolingOffLastDay}, может сдвинуться][, поэтому день выплаты нельзя отсчитать от {appliedOn}, дня заявления]; укажите рабочие дни этого года",
  "calendar-provisional":
    "рабочие дни {year} года ещё не опубликованы: день отсчитан только по закону и может измениться; проверьте его после публикации",
  "concluded-before-edition":
    "договор заключён {concludedOn}, раньше, чем эти правила вступили в силу ({edition}); проверьте правила того времени",
  "condition-not-checked":
    "обстоятельство прекращает договор, только если {condition}; принято, что это так; проверьте это",
  "creditors-order":
    "кредиторы ликвидируемого страховщика получают деньги в порядке очереди, поэтому сумма может прийти поздно или не полностью; заявите требование при ликвидации",
};

export const fieldWords = {
  contract: "договор",
  concludedOn: "день заключения договора",
  firstDay: "первый день действия",
  lastDay: "последний день действия",
  premium: "страховая премия",
  paidPremium: "уплаченная страховая премия",
  policyholder: "страхователь",
  termination: "прекращение договора",
  reason: "причина прекращения",
  terminatedOn: "день прекращения договора",
  appliedOn: "день заявления",
  usedDays: "счёт использованных дней",
};

export const optionFieldWords = {
  kind: "вид",
  "contract.kind": "вид договора",
  costs: "расходы страховщика",
  share: "доля",
  amount: "сумма",
  calendar: "календарь",
  years: "годы календаря",
  daysOff: "выходные дни календаря",
  workingDays: "рабочие дни календаря",
  coolingOffShift: "перенос конца периода охлаждения",
};

export const valueWords = {
  "natural-person": "физическое лицо",
  "legal-entity": "юридическое лицо",
  "before-termination": "по день перед прекращением",
  "through-termination": "по день прекращения включительно",
  "insurer-objects-to-new-policyholder": "страховщик возражает против замены страхователя",
  "insured-was-not-policyholder-and-not-replaced": "застрахованный не был страхователем и его не заменили",
};

export const optionValueWords = {
  "next-working-day": "на следующий рабочий день",
  none: "никак",
  "built-in": "опубликованный календарь",
  provisional: "предварительный календарь",
};

export const assumptionWords = {
  paidPremium: "премия уплачена полностью[: {premium}]",
  appliedOn: "заявление или уведомление получено в день прекращения договора[, {terminatedOn}]",
};

export const usedDaysWords = {
  "usedDays before-termination": "день прекращения договора в использованные не входит",
  "usedDays through-termination": "день прекращения договора входит в использованные",
};

export const conventionWords = {
  ...usedDaysWords,
  "calendar built-in": "нерабочие дни взяты из опубликованного календаря Казахстана",
  "calendar provisional":
    "нерабочие дни взяты из опубликованного календаря Казахстана, а для неопубликованного года — только из закона",
  "calendar years": "нерабочие дни ({years}) взяты из указанного календаря",
  "costs share": "удержанные расходы страховщика: {share} уплаченной премии; допустимо не больше 10 %",
  "costs amount": "удержанные расходы страховщика: {amount}; допустимо не больше 10 % уплаченной премии",
  "coolingOffShift next-working-day":
    "если период охлаждения кончается в нерабочий день, он продлевается до ближайшего рабочего (ст. 175 ГК РК)",
  "coolingOffShift none": "если период охлаждения кончается в нерабочий день, он не продлевается",
};

export const issueWords = {
  "terminated-after-last-day": "это позже последнего дня действия договора",
  "terminated-before-conclusion": "это раньше дня заключения договора",
  "applied-before-conclusion": "это раньше дня заключения договора",
  "applied-after-termination": "это позже дня прекращения договора",
  "costs-above-cap": "это больше 10 % полученной премии",
  "paid-above-premium": "это больше премии по договору",
};

export const termIssueWords = { "term-too-long": "срок получается длиннее, чем позволяют правила" };
