import type { Language } from "./words.js";

/** What was done wrong, by the name that `diagnose` gives it, for the operations that return a premium. */
export const mistakes: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "termination-day-counted": {
    en: "the day of termination was counted as used",
    ru: "день прекращения договора засчитан как использованный",
    kk: "шарт тоқтатылған күн пайдаланылған күн ретінде есептелген",
  },
  "exclusive-term": {
    en: "the term was counted without its last day",
    ru: "последний день не вошёл в срок договора",
    kk: "шарттың соңғы күні мерзімге қосылмаған",
  },
  "termination-day-unused": {
    en: "a day on which the contract was in force was not counted as used",
    ru: "один из дней действия договора не засчитан как использованный",
    kk: "шарт қолданылған бір күн пайдаланылған күн ретінде есептелмеген",
  },
  "last-covered-day-unused": {
    en: "the last day of cover was not counted as used",
    ru: "последний день страховой защиты не засчитан как использованный",
    kk: "сақтандыру қорғанысының соңғы күні пайдаланылған күн ретінде есептелмеген",
  },
  "leap-day-forgotten": {
    en: "29 February was not counted",
    ru: "не учтено 29 февраля",
    kk: "29 ақпан есепке алынбаған",
  },
  "thirty-day-months": {
    en: "days were counted in months of 30 days and years of 360 days",
    ru: "дни сосчитаны по месяцам в 30 дней и годам в 360 дней",
    kk: "күндер 30 күндік айлар мен 360 күндік жылдар бойынша саналған",
  },
  "months-for-days": {
    en: "the premium was charged by the month instead of by the day",
    ru: "премия удержана за каждый начатый месяц, а не за дни",
    kk: "сыйлықақы күндер үшін емес, басталған әр ай үшін ұсталған",
  },
  "whole-months-only": {
    en: "only complete months were counted, and the last month, which had already started, was ignored",
    ru: "сосчитаны только полные месяцы, начатый месяц пропущен",
    kk: "тек толық айлар саналған, басталған ай қалдырылған",
  },
  "local-time-days": {
    en: "days were counted as 24-hour periods in Almaty time, although 29 February 2024 had 25 hours there",
    ru: "дни сосчитаны как промежутки по 24 часа местного времени",
    kk: "күндер жергілікті уақыттағы 24 сағаттық аралықтар ретінде саналған",
  },
  "divisor-365": {
    en: "the premium was divided by 365 days, whatever the term",
    ru: "премия разделена на 365 дней, хотя срок другой",
    kk: "мерзім басқа болса да, сыйлықақы 365 күнге бөлінген",
  },
  "divisor-360": {
    en: "the premium was divided by 360 days",
    ru: "премия разделена на 360 дней",
    kk: "сыйлықақы 360 күнге бөлінген",
  },
  "replacement-one-more": {
    en: "the premium for the day of termination was kept, although the application had been received earlier",
    ru: "удержана премия за день прекращения, хотя заявление поступило раньше",
    kk: "өтініш ертерек түссе де, шарт тоқтатылған күн үшін сыйлықақы ұсталған",
  },
  "replacement-as-circumstance": {
    en: "for a replaced contract, the day of the application was not counted, which is correct only on other grounds",
    ru: "дни заменённого договора сосчитаны без дня заявления",
    kk: "ауыстырылған шарттың күндері өтініш күнінсіз саналған",
  },
  "used-days-for-unused": {
    en: "the premium for the days used was returned instead of the premium for the unused days",
    ru: "возвращена премия за использованные дни, а не за оставшиеся",
    kk: "қалған күндер үшін емес, пайдаланылған күндер үшін сыйлықақы қайтарылған",
  },
  "unused-beyond-term": {
    en: "the number of unused days exceeded the number of days in the term",
    ru: "оставшихся дней насчитано больше, чем дней в сроке",
    kk: "қалған күндер мерзімдегі күндерден көп саналған",
  },
  "negative-days": {
    en: "the number of unused days was negative",
    ru: "число оставшихся дней получилось отрицательным",
    kk: "қалған күндердің саны теріс болып шыққан",
  },
  "use-periods-ignored": {
    en: "all the days in the term were counted, although periods of use were given",
    ru: "сосчитаны все дни срока, хотя указаны периоды использования",
    kk: "пайдалану кезеңдері көрсетілсе де, мерзімнің барлық күні саналған",
  },
  "no-shift": {
    en: "the end of the cooling-off period fell on a non-working day and was not moved to the next working day",
    ru: "конец периода охлаждения пришёлся на нерабочий день и не перенесён",
    kk: "шарттан бас тарту мерзімінің соңы жұмыс күні емес күнге келсе де, ауыстырылмаған",
  },
  "shift-backward": {
    en: "the end of the cooling-off period was moved back to the previous working day",
    ru: "конец периода охлаждения перенесён назад, на предыдущий рабочий день",
    kk: "шарттан бас тарту мерзімінің соңы алдыңғы жұмыс күніне ауыстырылған",
  },
  "weekends-only": {
    en: "only Saturdays and Sundays were treated as non-working days",
    ru: "нерабочими днями сочтены только субботы и воскресенья",
    kk: "тек сенбі мен жексенбі жұмыс емес күн деп саналған",
  },
  "ignores-working-weekends": {
    en: "a Saturday or Sunday that is a working day was treated as a non-working day",
    ru: "рабочая суббота или воскресенье сочтены нерабочим днём",
    kk: "жұмыс күні болған сенбі немесе жексенбі жұмыс емес күн деп саналған",
  },
  "cooling-off-13-days": {
    en: "the day on which the contract was concluded was counted as the first day of the cooling-off period",
    ru: "первым днём периода охлаждения сочтён сам день заключения договора",
    kk: "шарт жасалған күннің өзі шарттан бас тарту мерзімінің бірінші күні деп саналған",
  },
  "cooling-off-15-days": {
    en: "an application made on the day after the cooling-off period was treated as being in time",
    ru: "заявление на следующий день после периода охлаждения сочтено поданным вовремя",
    kk: "шарттан бас тарту мерзімінен кейінгі күні берілген өтініш уақытында берілген деп саналған",
  },
  "conclusion-as-first-day": {
    en: "the cooling-off period was counted from the first day of cover, although the contract was concluded on another day",
    ru: "период охлаждения отсчитан от первого дня действия, а не от заключения договора",
    kk: "шарттан бас тарту мерзімі шарт жасалған күннен емес, шарттың бірінші күнінен саналған",
  },
  "window-by-termination": {
    en: "the day of termination, not the day of the application, was checked against the cooling-off period",
    ru: "с периодом охлаждения сверен день прекращения, а не день заявления",
    kk: "шарттан бас тарту мерзімімен өтініш күні емес, тоқтату күні салыстырылған",
  },
  "law-reaches-back": {
    en: "the rules were applied to a contract that was concluded before they took effect",
    ru: "правила применены к договору, заключённому до их вступления в силу",
    kk: "қағидалар күшіне енгенге дейін жасалған шартқа қолданылған",
  },
  "legal-entity-withdraws": {
    en: "a legal entity was given a natural person's cooling-off period",
    ru: "юридическому лицу дан период охлаждения физического лица",
    kk: "заңды тұлғаға жеке тұлғаның шарттан бас тарту мерзімі берілген",
  },
  "annuity-withdraws": {
    en: "an annuity was given a cooling-off period",
    ru: "аннуитетному договору дан период охлаждения",
    kk: "аннуитет шартына шарттан бас тарту мерзімі берілген",
  },
  "loan-in-window-only": {
    en: "after the loan was repaid, part of the premium was returned only within the cooling-off period",
    ru: "после погашения займа премия возвращена только в период охлаждения",
    kk: "қарыз өтелгеннен кейін сыйлықақы тек шарттан бас тарту мерзімінде қайтарылған",
  },
  "circumstance-as-wish": {
    en: "a circumstance in CC 841(1) was treated as if the policyholder had chosen to cancel",
    ru: "обстоятельство, названное в законе, сочтено собственным желанием страхователя",
    kk: "заңда аталған мән-жай сақтанушының өз қалауы деп саналған",
  },
  "fault-as-wish": {
    en: "the insurer's fault was treated as if the policyholder had chosen to cancel",
    ru: "вина страховщика сочтена собственным желанием страхователя",
    kk: "сақтандырушының кінәсі сақтанушының өз қалауы деп саналған",
  },
  "start-on-first-day": {
    en: "the first day of cover was treated as a day before the start of cover",
    ru: "первый день действия сочтён днём до начала действия",
    kk: "шарттың бірінші күні басталғанға дейінгі күн деп саналған",
  },
  "reason-before-start": {
    en: "the reason for the termination was examined first, although the term had not started",
    ru: "сначала рассмотрена причина, хотя действие договора ещё не началось",
    kk: "шарт әлі қолданыла бастамаса да, алдымен себебі қаралған",
  },
  "event-day-ignored": {
    en: "the day of the application, not the day of the event, was treated as the end of the contract",
    ru: "концом договора сочтён день заявления, а не день события",
    kk: "шарттың соңы деп оқиға күні емес, өтініш күні алынған",
  },
  "event-day-used": {
    en: "the day of the event, not the day of the application, was treated as the end of the contract",
    ru: "концом договора сочтён день события, а не день заявления",
    kk: "шарттың соңы деп өтініш күні емес, оқиға күні алынған",
  },
  "ended-by-application": {
    en: "the day of the application, not the day of termination, was treated as the end of the contract",
    ru: "концом договора сочтён день заявления, а не день прекращения",
    kk: "шарттың соңы деп тоқтату күні емес, өтініш күні алынған",
  },
  "claims-no-bar": {
    en: "part of the premium was returned although there was a claim",
    ru: "премия возвращена, хотя была страховая выплата или заявлен убыток",
    kk: "сақтандыру төлемі болса да немесе залал туралы мәлімделсе де, сыйлықақы қайтарылған",
  },
  "claims-before-fault": {
    en: "a paid claim barred the return although the insurer was at fault",
    ru: "из-за выплаты в возврате отказано, хотя виноват страховщик",
    kk: "сақтандырушы кінәлі болса да, төлем болғандықтан сыйлықақы қайтарылмаған",
  },
  "reported-claim-passes": {
    en: "part of the premium was returned although a claim had been reported",
    ru: "премия возвращена, хотя заявлен убыток",
    kk: "залал туралы мәлімделсе де, сыйлықақы қайтарылған",
  },
  "wish-returns": {
    en: "part of the premium was returned although no return is due",
    ru: "премия возвращена, хотя по этой причине она не возвращается",
    kk: "бұл себеп бойынша қайтарылмаса да, сыйлықақы қайтарылған",
  },
  "costs-forgotten": {
    en: "no costs were deducted",
    ru: "расходы страховщика не удержаны",
    kk: "сақтандырушының шығыстары ұсталмаған",
  },
  "costs-on-unearned": {
    en: "the costs were calculated as a share of the unearned premium",
    ru: "расходы взяты от незаработанной части премии, а не от уплаченной",
    kk: "шығыстар төленген сыйлықақыдан емес, оның еңбек сіңірілмеген бөлігінен алынған",
  },
  "costs-of-premium": {
    en: "the costs were calculated from the premium under the contract, not from the premium received",
    ru: "расходы взяты от премии по договору, а не от уплаченной",
    kk: "шығыстар төленген сыйлықақыдан емес, шарт бойынша сыйлықақыдан алынған",
  },
  "costs-on-circumstance": {
    en: "costs were deducted although the Code does not allow any deduction for costs",
    ru: "расходы удержаны, хотя закон этого не допускает",
    kk: "заң рұқсат етпесе де, шығыстар ұсталған",
  },
  "costs-besides-share": {
    en: "a further 10% was kept for costs",
    ru: "сверх доли удержаны ещё 10 % на расходы",
    kk: "үлестен бөлек шығыстарға тағы 10 % ұсталған",
  },
  "unpaid-in-force": {
    en: "the fact that part of the premium had not been paid was overlooked",
    ru: "не учтено, что часть премии не уплачена",
    kk: "сыйлықақының бір бөлігі төленбегені ескерілмеген",
  },
  "earned-from-paid": {
    en: "the earned premium was calculated from the premium received, not from the premium under the contract",
    ru: "заработанная премия посчитана от уплаченной, а не от премии по договору",
    kk: "еңбек сіңірілген сыйлықақы шарт бойынша емес, төленген сыйлықақыдан есептелген",
  },
  "share-of-contract-premium": {
    en: "the retained premium was calculated from the premium under the contract, not from the premium received",
    ru: "удерживаемая часть посчитана от премии по договору, а не от уплаченной",
    kk: "ұсталатын бөлік төленген сыйлықақыдан емес, шарт бойынша сыйлықақыдан есептелген",
  },
  "share-forgotten": {
    en: "the part of the premium that is not intended for payouts was also returned",
    ru: "возвращена и та доля премии, которая не возвращается",
    kk: "сыйлықақының қайтарылмайтын үлесі де қайтарылған",
  },
  "share-of-whole": {
    en: "the share that is not returned was calculated from the whole premium, not from the premium for the unused days",
    ru: "невозвращаемая доля взята от всей премии, а не от премии за оставшиеся дни",
    kk: "қайтарылмайтын үлес қалған күндердің сыйлықақысынан емес, бүкіл сыйлықақыдан алынған",
  },
  "share-for-pro-rata": {
    en: "a share from the table was kept, although the law lets the insurer keep the premium for the elapsed days",
    ru: "удержана доля из таблицы, хотя удержать можно только премию за истекшие дни",
    kk: "өткен күндердің сыйлықақысы ғана тиесілі болса да, кестедегі үлес ұсталған",
  },
  "pro-rata-for-share": {
    en: "the premium for the elapsed days was kept, although the law lets the insurer keep a share from the table",
    ru: "удержана премия за истекшие дни, хотя закон устанавливает долю по таблице",
    kk: "заң кестедегі үлесті белгілесе де, өткен күндердің сыйлықақысы ұсталған",
  },
  "boundary-below": {
    en: "for a value on the boundary between two rows of the table, the share in the earlier row was kept",
    ru: "на границе двух строк таблицы взята более ранняя",
    kk: "кестенің екі жолының шегінде алдыңғысы алынған",
  },
  "application-day-in-share": {
    en: "the day of the application was counted as elapsed, although the insurer keeps a share of the premium",
    ru: "день заявления засчитан как истекший",
    kk: "өтініш күні өткен күн деп саналған",
  },
  "percent-rounded": {
    en: "the elapsed part of the term was rounded to a whole per cent before the share was looked up",
    ru: "истекшая часть срока округлена до целого процента",
    kk: "мерзімнің өткен бөлігі бүтін пайызға дейін дөңгелектелген",
  },
  "percent-cut": {
    en: "percentages were truncated to one decimal before they were multiplied",
    ru: "проценты до умножения обрезаны до одного знака",
    kk: "пайыздар көбейтілгенге дейін бір таңбаға дейін қысқартылған",
  },
  "rounds-share-of-days": {
    en: "the share of the days in the term was rounded before it was multiplied by the premium",
    ru: "доля дней округлена до умножения на премию",
    kk: "күндердің үлесі сыйлықақыға көбейтілгенге дейін дөңгелектелген",
  },
  "rounds-daily-premium": {
    en: "the premium for one day was rounded before it was multiplied by the number of days",
    ru: "премия за день округлена до умножения на число дней",
    kk: "бір күннің сыйлықақысы күндер санына көбейтілгенге дейін дөңгелектелген",
  },
  "divides-first": {
    en: "the premium was first divided by the days in the term, to a fixed number of digits, and only then multiplied",
    ru: "премия сначала разделена с ограниченной точностью и только потом умножена",
    kk: "сыйлықақы алдымен шектеулі дәлдікпен бөлініп, содан кейін ғана көбейтілген",
  },
  "negative-return": {
    en: "the return premium was negative",
    ru: "возврат получился отрицательным",
    kk: "қайтарылатын сома теріс болып шыққан",
  },
  "above-whole": {
    en: "after rounding, a part of the amount was greater than the whole",
    ru: "после округления часть стала больше целого",
    kk: "дөңгелектегеннен кейін бөлік бүтіннен артып кеткен",
  },
  floats: {
    en: "the amount was computed in binary floating point",
    ru: "сумма посчитана двоичными дробями компьютера",
    kk: "сома компьютердің екілік бөлшектерімен есептелген",
  },
  "rounds-other-part": {
    en: "the amount that the clause does not define was rounded",
    ru: "округлена другая часть премии, а эта получена как остаток",
    kk: "сыйлықақының басқа бөлігі дөңгелектеліп, бұл бөлік қалдық ретінде алынған",
  },
  "rounds-both-parts": {
    en: "the return premium and the retained premium were each rounded separately",
    ru: "возвращаемая и удерживаемая части округлены каждая отдельно",
    kk: "қайтарылатын және ұсталатын бөліктер жеке-жеке дөңгелектелген",
  },
  "rounds-without-formula": {
    en: "an amount that was not calculated by a formula was rounded",
    ru: "округлена сумма, которую правила не округляют",
    kk: "қағидалар дөңгелектемейтін сома дөңгелектелген",
  },
  "whole-unrounded": {
    en: "an amount calculated by a formula was not rounded, because it happened to equal the whole premium",
    ru: "сумма не округлена, потому что равна всей премии",
    kk: "бүкіл сыйлықақыға тең болғандықтан, сома дөңгелектелмеген",
  },
  "not-rounded": {
    en: "the amount was not rounded",
    ru: "сумма не округлена",
    kk: "сома дөңгелектелмеген",
  },
  "always-half-up": {
    en: "the amount was rounded half up",
    ru: "половина округлена вверх",
    kk: "жартысы жоғары дөңгелектелген",
  },
  "always-half-even": {
    en: "the amount was rounded half to even",
    ru: "половина округлена до чётного",
    kk: "жартысы жұпқа дейін дөңгелектелген",
  },
  "always-half-down": {
    en: "the amount was rounded half down",
    ru: "половина округлена вниз",
    kk: "жартысы төмен дөңгелектелген",
  },
  "always-up": {
    en: "the amount was always rounded up",
    ru: "сумма округлена вверх",
    kk: "сома жоғары дөңгелектелген",
  },
  "always-down": {
    en: "the amount was always rounded down",
    ru: "сумма округлена вниз",
    kk: "сома төмен дөңгелектелген",
  },
  "always-hundredths": {
    en: "the amount was rounded to 0.01 instead of to the rounding unit",
    ru: "сумма округлена только до 0,01",
    kk: "сома тек 0,01-ге дейін дөңгелектелген",
  },
  "rounds-to-whole": {
    en: "the amount was rounded to whole tenge or roubles",
    ru: "сумма округлена до целых тенге или рублей",
    kk: "сома бүтін теңгеге немесе рубльге дейін дөңгелектелген",
  },
  "rounds-to-tens": {
    en: "the amount was rounded to a multiple of ten",
    ru: "сумма округлена до десятков",
    kk: "сома ондыққа дейін дөңгелектелген",
  },
  "whole-premium-returned": {
    en: "the whole premium was returned",
    ru: "возвращена вся премия",
    kk: "бүкіл сыйлықақы қайтарылған",
  },
  "nothing-returned": {
    en: "nothing was returned",
    ru: "ничего не возвращено",
    kk: "ештеңе қайтарылмаған",
  },
  "liquidated-nothing": {
    en: "nothing was returned because the insurer is in liquidation",
    ru: "ничего не возвращено, потому что страховщик ликвидируется",
    kk: "сақтандырушы таратылып жатқандықтан, ештеңе қайтарылмаған",
  },
  "agreement-pro-rata": {
    en: "the premium for the unused days was returned, although the parties had agreed on the amount",
    ru: "возвращена премия за оставшиеся дни, хотя стороны договорились о сумме",
    kk: "тараптар сома туралы келіссе де, қалған күндердің сыйлықақысы қайтарылған",
  },
  "retained-shown": {
    en: "the retained premium is shown",
    ru: "показана часть, которую удерживает страховщик",
    kk: "сақтандырушы ұстап қалатын бөлік көрсетілген",
  },
  "tiyn-not-shown": {
    en: "the decimals of the amount are not shown",
    ru: "не показаны тиыны или копейки",
    kk: "тиындары немесе копейкалары көрсетілмеген",
  },
  "tiyn-as-tenge": {
    en: "the amount is shown in tiyn or kopecks instead of tenge or roubles",
    ru: "сумма показана в тиынах или копейках",
    kk: "сома тиынмен немесе копейкамен көрсетілген",
  },
  "tenge-as-tiyn": {
    en: "an amount in tenge or roubles was treated as tiyn or kopecks and divided by 100",
    ru: "сумма разделена на 100",
    kk: "сома 100-ге бөлінген",
  },
  "digit-lost": {
    en: "a digit of the amount is missing",
    ru: "в сумме пропущена цифра",
    kk: "сомада бір цифр түсіп қалған",
  },
  "digits-swapped": {
    en: "two neighbouring digits of the amount are swapped",
    ru: "две соседние цифры переставлены",
    kk: "қатар тұрған екі цифр ауысып кеткен",
  },
};

/** What was done with a field or a step, where the name of the mistake names it: `premium-forgotten`. */
export const mistakesWithNames: Readonly<
  Record<"forgotten" | "dayEarly" | "taken" | "chosen" | "shown", Readonly<Record<Language, string>>>
> = {
  forgotten: {
    en: "this was ignored: {field}",
    ru: "не учтено: {field}",
    kk: "ескерілмеген: {field}",
  },
  dayEarly: {
    en: "this day was read as the day before, because of a time-zone shift: {field}",
    ru: "этот день из-за часового пояса прочитан как предыдущий: {field}",
    kk: "бұл күн уақыт белдеуіне байланысты алдыңғы күн болып оқылған: {field}",
  },
  chosen: {
    en: "another choice was made: {field}",
    ru: "сделан другой выбор: {field}",
    kk: "басқа таңдау жасалған: {field}",
  },
  taken: {
    en: "{field}: treated as “{value}”",
    ru: "{field}: принято «{value}»",
    kk: "{field}: «{value}» деп алынған",
  },
  shown: {
    en: "this is shown instead: {step}",
    ru: "вместо этого показано: {step}",
    kk: "оның орнына мынау көрсетілген: {step}",
  },
};
