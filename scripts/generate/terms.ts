/** The terms of docs/glossary.md. */

/** A term in three languages. */
export type Term = {
  /** With the code or field that it stands for, where there is one. */
  readonly english: string;
  /** Whether the law has no fixed term for it, and the translation says what is meant. */
  readonly isPlain?: true;
  /** Whether its Kazakh was read in a law, in the press or in a form; else it is our own. */
  readonly isRead?: true;
  readonly meaning: string;
} & (
  | {
      /** Where `explain` has its Russian and its Kazakh: a kind of words, and a name or code. */
      readonly label: string;
    }
  | { readonly russian: string; readonly kazakh: string }
);

export const terms: readonly Term[] = [
  {
    english: "accumulation insurance, `accumulation`",
    label: "values.accumulation",
    meaning: "Insurance with a savings element, so that the contract has a surrender value.",
  },
  {
    english: "actual value, `actualValue`",
    label: "fields.actualValue",
    meaning: "The value of a vehicle on the day of the accident.",
  },
  {
    english: "additional premium, `additional-premium`",
    russian: "дополнительная страховая премия",
    kazakh: "қосымша сақтандыру сыйлықақысы",
    meaning: "A premium charged when the insured risk increases.",
  },
  {
    english: "agreement, `agreement`",
    label: "reasons.agreement",
    meaning: "A decision by both parties to end the contract.",
  },
  {
    english: "annual premium, `annualPremium`",
    label: "fields.annualPremium",
    meaning: "The premium for a full year of cover.",
  },
  {
    english: "annuity, `annuity`",
    label: "values.annuity",
    meaning: "A pension annuity or an annuity for an injured employee. An annuity contract has no cooling-off period.",
  },
  {
    english: "application, `appliedOn`",
    label: "documents.termination-application",
    isRead: true,
    meaning:
      "The policyholder's request to end the contract; `appliedOn` is the day on which the insurer received the request.",
  },
  { english: "article", russian: "статья", kazakh: "бап", isRead: true, meaning: "A numbered part of a law." },
  {
    english: "before registration, `before-registration`",
    label: "values.before-registration",
    isPlain: true,
    meaning: "Short-term insurance of a vehicle that has not been registered yet.",
  },
  {
    english: "beneficiary",
    russian: "выгодоприобретатель",
    kazakh: "пайда алушы",
    isRead: true,
    meaning: "The person who is entitled to the payout.",
  },
  {
    english: "bound, `boundBy`",
    russian: "предел страховой выплаты",
    kazakh: "сақтандыру төлемінің шегі",
    isPlain: true,
    meaning: "A limit that a payout cannot exceed.",
  },
  {
    english: "calendar day",
    russian: "календарный день",
    kazakh: "күнтізбелік күн",
    isRead: true,
    meaning: "Any day, whether or not it is a working day.",
  },
  {
    english: "certificate of disposal, `disposal-act`",
    label: "documents.disposal-act",
    meaning: "A document certifying that a vehicle was destroyed or scrapped.",
  },
  {
    english: "circumstance, `art-841-1`",
    label: "groundNames.art-841-1",
    meaning: "An event that ends a contract automatically.",
  },
  {
    english: "claim",
    russian: "требование о страховой выплате",
    kazakh: "сақтандыру төлемі туралы талап",
    meaning: "A request for a payout.",
  },
  {
    english: "claims paid, `paidClaims`",
    label: "fields.paidClaims",
    isRead: true,
    meaning: "The total amount of the payouts made under the contract, in tenge.",
  },
  {
    english: "clause, `clause`",
    russian: "пункт, подпункт",
    kazakh: "тармақ, тармақша",
    isRead: true,
    meaning: "A numbered part of an article or of a set of rules.",
  },
  {
    english: "compulsory motor insurance, OGPO",
    russian: "обязательное страхование гражданско-правовой ответственности владельцев транспортных средств (ОГПО ВТС)",
    kazakh: "көлік құралдары иелерінің азаматтық-құқықтық жауапкершілігін міндетті сақтандыру (КҚИ АҚЖМС)",
    meaning: "Compulsory insurance of every vehicle owner's liability to others.",
  },
  {
    english: "conclusion of the contract, `concludedOn`",
    russian: "заключение договора",
    kazakh: "шарт жасасу",
    isRead: true,
    meaning: "The act by which the parties enter into the contract.",
  },
  {
    english: "condition, `conditions`",
    russian: "признак страхового случая",
    kazakh: "сақтандыру жағдайының белгісі",
    isPlain: true,
    meaning: "A fact that must be true for an event to be insured.",
  },
  {
    english: "cooling-off period, `coolingOff`",
    russian: "отказ от договора в течение 14 календарных дней («период охлаждения»)",
    kazakh: "шарттан бас тарту мерзімі (күнтізбелік он төрт күн)",
    isPlain: true,
    meaning: "The days during which a natural person may withdraw from the contract and receive a return premium.",
  },
  {
    english: "costs, `costs`",
    russian: "расходы на ведение дела; издержки, связанные с расторжением",
    kazakh: "іс жүргізу шығыстары; шартты бұзуға байланысты шығындар",
    meaning:
      "The amount that the insurer may keep for its expenses on termination; in Kazakhstan, at most 10% of the premium received.",
  },
  {
    english: "cover, `ogpo-plus/cover-period`",
    russian: "страховая защита",
    kazakh: "сақтандыру қорғанысы",
    meaning:
      "The obligation of the insurer to pay for insured events, and the period during which the obligation exists.",
  },
  {
    english: "deadline, `dueOn`",
    russian: "срок",
    kazakh: "мерзім",
    meaning: "The last day on which something must be done.",
  },
  {
    english: "deductible, `deductible`",
    label: "fields.deductible",
    isRead: true,
    meaning: "The part of a loss that the insurer does not pay.",
  },
  {
    english: "depreciation, `depreciation`",
    russian: "амортизационный износ",
    kazakh: "амортизациялық тозу",
    meaning: "The loss in value of a vehicle as a result of age and use.",
  },
  {
    english: "double insurance, `paidByOthers`",
    russian: "двойное страхование",
    kazakh: "қосарланған сақтандыру",
    isRead: true,
    meaning: "Insurance of the same object with several insurers, each under a separate contract.",
  },
  {
    english: "earned premium",
    russian: "заработанная страховая премия",
    kazakh: "еңбек сіңірілген сақтандыру сыйлықақысы",
    meaning: "The part of the premium for the time during which the contract was in force.",
  },
  {
    english: "edition, `edition`",
    russian: "редакция",
    kazakh: "редакция",
    isRead: true,
    meaning: "The text of the rules that applies from a given day.",
  },
  {
    english: "evidence, `reason-evidence`",
    label: "documents.reason-evidence",
    meaning: "A document that proves why the contract ends.",
  },
  {
    english: "excluded loss, `excludedLosses`",
    russian: "непокрываемый убыток",
    kazakh: "өтелмейтін залал",
    meaning: "A loss that is never covered under the rules.",
  },
  {
    english: "false information, `false-information`",
    russian: "ложные или неполные сведения",
    kazakh: "жалған мәліметтер",
    meaning: "Facts that were stated incorrectly when the contract was concluded.",
  },
  {
    english: "force majeure",
    russian: "обстоятельства непреодолимой силы (форс-мажор)",
    kazakh: "еңсерілмейтін күш мән-жайлары (форс-мажор)",
    meaning: "An event beyond a party's control that prevents it from performing the contract.",
  },
  {
    english: "franchise (conditional) deductible, `conditional`",
    russian: "условная (невычитаемая) франшиза",
    kazakh: "шартты (шегерілмейтін) франшиза",
    meaning:
      "A deductible with which a loss up to the deductible is not paid at all and a larger loss is paid in full.",
  },
  {
    english: "ground, `ground`",
    russian: "основание",
    kazakh: "негіз",
    meaning:
      "The legal basis on which the contract ends, which follows from the reason and determines the amount returned.",
  },
  {
    english: "instalment",
    russian: "страховой взнос",
    kazakh: "сақтандыру жарнасы",
    isRead: true,
    meaning: "One of several payments of a premium.",
  },
  {
    english: "insurance contract, `contract`",
    russian: "договор страхования",
    kazakh: "сақтандыру шарты",
    isRead: true,
    meaning: "The agreement under which the insurer promises to pay in return for a premium.",
  },
  {
    english: "insured",
    russian: "застрахованный",
    kazakh: "сақтандырылған адам (сақтандырылушы)",
    isRead: true,
    meaning: "The person whose interests are insured under the contract.",
  },
  {
    english: "insured event",
    russian: "страховой случай",
    kazakh: "сақтандыру жағдайы",
    isRead: true,
    meaning: "The event for which the insurer pays.",
  },
  {
    english: "insurer",
    russian: "страховщик",
    kazakh: "сақтандырушы",
    isRead: true,
    meaning: "The company that provides the insurance.",
  },
  {
    english: "insurer's breach, `insurer-breach`",
    russian: "невыполнение условий договора по вине страховщика",
    kazakh: "сақтандырушының кінәсінен шарт талаптарын орындамау",
    meaning: "A failure by the insurer to meet its obligations.",
  },
  {
    english: "KASKO",
    russian: "добровольное страхование транспортного средства (каско)",
    kazakh: "көлік құралын ерікті сақтандыру (каско)",
    meaning: "Voluntary insurance of the vehicle itself, for example against damage and theft.",
  },
  {
    english: "late-payment penalty, `penalty`",
    russian: "неустойка за просрочку возврата",
    kazakh: "қайтаруды кешіктіргені үшін тұрақсыздық айыбы",
    meaning: "The amount that the insurer owes for each day after the payment deadline.",
  },
  {
    english: "legal entity, `legal-entity`",
    label: "values.legal-entity",
    isRead: true,
    meaning: "A company or other organisation that has its own legal rights and obligations.",
  },
  {
    english: "licence revoked, `licence-revoked`",
    russian: "отзыв лицензии страховщика",
    kazakh: "сақтандырушыны лицензиядан айыру",
    meaning: "The insurer has lost the licence that it needs to provide insurance.",
  },
  {
    english: "liquidation, `insurer-liquidated`",
    russian: "ликвидация страховщика",
    kazakh: "сақтандырушының таратылуы",
    isRead: true,
    meaning: "The winding-up of the insurer.",
  },
  {
    english: "loan repaid, `loan-repaid`",
    label: "groundNames.loan-repaid",
    meaning: "Early repayment of the loan linked to the contract.",
  },
  { english: "loan-linked, `loan-linked`", label: "values.loan-linked", meaning: "Insurance taken out with a loan." },
  {
    english: "lost profit, `lost-profit`",
    label: "excludedLosses.lost-profit",
    meaning: "Profit that would have been earned without the accident.",
  },
  {
    english: "mitigation, `mitigationCosts`",
    label: "fields.mitigationCosts",
    meaning: "Measures that the policyholder takes, and pays for, to limit a loss.",
  },
  {
    english: "MRP, `kz/mrp`",
    russian: "месячный расчётный показатель (МРП)",
    kazakh: "айлық есептік көрсеткіш (АЕК)",
    isRead: true,
    meaning:
      "The monthly calculation index: an amount in tenge that is set by the budget law and used as a unit in which other laws express their amounts.",
  },
  {
    english: "natural person, `natural-person`",
    label: "values.natural-person",
    isRead: true,
    meaning: "An individual, as opposed to an organisation.",
  },
  {
    english: "non-payment, `non-payment`",
    russian: "неуплата страховой премии",
    kazakh: "сақтандыру сыйлықақысын төлемеу",
    meaning: "Failure to pay the premium on time.",
  },
  {
    english: "notice",
    russian: "уведомление",
    kazakh: "хабарлама",
    meaning: "A statement by which one party informs the other of what it intends to do.",
  },
  {
    english: "OGPO+, `ogpo-plus`",
    russian: "«ОГПО+», добровольное страхование в дополнение к ОГПО ВТС",
    kazakh: "«ОГПО+», КҚИ АҚЖМС-ке қосымша ерікті сақтандыру",
    meaning:
      "A voluntary add-on to compulsory motor insurance in Kazakhstan. It covers the depreciation that the compulsory motor insurer deducts.",
  },
  {
    english: "OSAGO, `osago`",
    russian: "обязательное страхование гражданской ответственности владельцев транспортных средств (ОСАГО)",
    kazakh: "Ресейдегі көлік құралдары иелерінің азаматтық жауапкершілігін міндетті сақтандыру (ОСАГО)",
    meaning: "Russia's compulsory insurance of every vehicle owner's liability to others.",
  },
  {
    english: "own wish, `own-wish`",
    russian: "отказ от договора по желанию страхователя",
    kazakh: "сақтанушының өз қалауы бойынша бас тартуы",
    meaning: "Termination of an OSAGO contract by the policyholder without any other reason.",
  },
  {
    english: "paid premium, `paidPremium`",
    label: "fields.paidPremium",
    isRead: true,
    meaning: "The premium that the insurer has received.",
  },
  {
    english: "party at fault, `culpritUninsured`",
    russian: "виновник ДТП",
    kazakh: "ЖКО кінәлісі",
    meaning: "The person who caused the accident.",
  },
  {
    english: "payout, `ogpo-plus/payout`",
    label: "steps.payout",
    isRead: true,
    meaning: "The amount that the insurer pays for an insured event.",
  },
  {
    english: "payout limit, `limit`",
    russian: "лимит страховой выплаты",
    kazakh: "сақтандыру төлемінің шегі",
    meaning: "The maximum amount that is paid for a given kind of harm.",
  },
  {
    english: "policy",
    russian: "страховой полис",
    kazakh: "сақтандыру полисі",
    isRead: true,
    meaning: "The document or record that proves that a contract exists.",
  },
  {
    english: "policyholder, `policyholder`",
    label: "fields.policyholder",
    isRead: true,
    meaning: "The person who concluded the contract and pays the premium.",
  },
  {
    english: "premium, `premium`",
    label: "fields.premium",
    isRead: true,
    meaning: "The price that the policyholder pays for the insurance.",
  },
  {
    english: "pro rata",
    russian: "пропорционально времени",
    kazakh: "уақытқа пропорционалды түрде",
    isRead: true,
    meaning: "Calculated in proportion to the number of days.",
  },
  {
    english: "reason, `reason`",
    label: "fields.reason",
    meaning: "The event or decision that ended the contract, before any rules are applied.",
  },
  {
    english: "receipts, `premium-receipts`",
    label: "documents.premium-receipts",
    meaning: "Documents proving that the premium was paid.",
  },
  {
    english: "refusal of a payout, `grounds`",
    russian: "отказ в страховой выплате",
    kazakh: "сақтандыру төлемінен бас тарту",
    meaning: "A decision by the insurer, on a ground in the rules, to pay nothing or only part of the amount.",
  },
  { english: "repair cost, `repairCost`", label: "fields.repairCost", meaning: "The cost of repairing the vehicle." },
  {
    english: "replacement, `replacement`",
    russian: "досрочное прекращение с заключением нового договора с этим же страховщиком",
    kazakh: "сол сақтандырушымен жаңа шарт жасаса отырып, мерзімінен бұрын тоқтату",
    isPlain: true,
    meaning: "The early end of a contract because it is replaced by a new contract with the same insurer.",
  },
  {
    english: "reported loss, `claims.reported`",
    russian: "заявленный убыток",
    kazakh: "мәлімделген залал",
    meaning: "A loss that was reported to the insurer, whether or not it was paid.",
  },
  {
    english: "retained premium, `retainedPremium`",
    russian: "удерживаемая часть страховой премии",
    kazakh: "сақтандыру сыйлықақысының ұстап қалынатын бөлігі",
    isRead: true,
    meaning: "The part of the paid premium that the insurer keeps.",
  },
  {
    english: "retained share, `retainedShare`",
    russian: "удерживаемая доля страховой премии",
    kazakh: "сақтандыру сыйлықақысының ұстап қалынатын үлесі",
    isPlain: true,
    meaning:
      "The share of the premium that the insurer may keep when a compulsory motor policy in Kazakhstan ends early, depending on how much of the term has elapsed.",
  },
  {
    english: "return premium, `returnPremium`",
    russian: "страховая премия, подлежащая возврату",
    kazakh: "қайтарылуға жататын сақтандыру сыйлықақысы",
    isRead: true,
    meaning: "The part of the paid premium that is returned.",
  },
  {
    english: "returnable share, `returnableShare`",
    label: "fields.returnableShare",
    isPlain: true,
    meaning: "The share of the premium for a Russian compulsory motor policy that can be returned, which is 77%.",
  },
  {
    english: "road accident, `roadAccident`",
    russian: "дорожно-транспортное происшествие (ДТП)",
    kazakh: "жол-көлік оқиғасы (ЖКО)",
    meaning: "An event on the road that involves a moving vehicle and causes harm.",
  },
  {
    english: "rouble, kopeck, `RUB`",
    russian: "рубль, копейка",
    kazakh: "рубль, тиын",
    meaning: "The currency of Russia and its hundredth part.",
  },
  {
    english: "rounding, `rounding`",
    label: "fields.rounding",
    meaning: "Replacing an exact number with a multiple of the rounding unit.",
  },
  {
    english: "seasonal use, `seasonal`",
    russian: "сезонное использование транспортного средства",
    kazakh: "көлік құралын маусымдық пайдалану",
    isPlain: true,
    meaning: "Use of a vehicle during only part of the year, with insurance for that period.",
  },
  {
    english: "set-off, `setOff`",
    russian: "зачёт",
    kazakh: "есепке жатқызу",
    isRead: true,
    meaning: "The deduction of an unpaid premium from a payout.",
  },
  {
    english: "settled without the police, `property-europrotocol`",
    russian: "европротокол",
    kazakh: "еурохаттама",
    meaning: "A settlement for which the drivers fill in the accident report themselves.",
  },
  { english: "share, `share`", label: "fields.share", meaning: "A part of a whole, from 0 to 1." },
  {
    english: "short-period premium, `ogpo-plus/short-period-premium`",
    russian: "премия по договору на срок менее года",
    kazakh: "бір жылдан аз мерзімге жасалған шарттың сыйлықақысы",
    meaning: "The premium for a term of less than a year.",
  },
  {
    english: "simplified procedure, `simplifiedProcedure`",
    russian: "упрощённый порядок урегулирования",
    kazakh: "реттеудің оңайлатылған тәртібі",
    meaning: "A shorter procedure for handling claims under the law on compulsory motor insurance.",
  },
  {
    english: "straight (unconditional) deductible, `unconditional`",
    russian: "безусловная (вычитаемая) франшиза",
    kazakh: "шартсыз (шегерілетін) франшиза",
    meaning: "A deductible that is subtracted from every loss.",
  },
  {
    english: "subrogation",
    russian: "суброгация",
    kazakh: "суброгация",
    meaning: "The right of an insurer that has paid to take over the claim against the person who caused the harm.",
  },
  {
    english: "sum insured, `sumInsured`",
    label: "fields.sumInsured",
    isRead: true,
    meaning: "The maximum amount that the insurer pays under the contract.",
  },
  {
    english: "surrender value",
    russian: "выкупная сумма",
    kazakh: "сатып алу сомасы",
    meaning: "The amount paid out under an accumulation contract that ends early.",
  },
  {
    english: "temporary entry, `temporary-entry`",
    label: "values.temporary-entry",
    isPlain: true,
    meaning: "The stay of a foreign vehicle in Kazakhstan for a limited time.",
  },
  {
    english: "tenge, tiyn, `KZT`",
    russian: "тенге, тиын",
    kazakh: "теңге, тиын",
    isRead: true,
    meaning: "The currency of Kazakhstan and its hundredth part.",
  },
  {
    english: "term, `days.term`",
    russian: "срок действия договора",
    kazakh: "шарттың қолданылу мерзімі",
    meaning: "The period from the first day of cover to the last day, inclusive.",
  },
  {
    english: "termination, `termination`",
    russian: "досрочное прекращение (расторжение) договора",
    kazakh: "шартты мерзімінен бұрын тоқтату (бұзу)",
    isRead: true,
    meaning: "The end of a contract before its last day.",
  },
  {
    english: "total loss",
    russian: "полная гибель",
    kazakh: "толық жойылу",
    isRead: true,
    meaning: "A loss for which the repair would cost more than 80% of the vehicle's actual value.",
  },
  {
    english: "unearned premium",
    russian: "незаработанная страховая премия",
    kazakh: "еңбек сіңірілмеген сақтандыру сыйлықақысы",
    meaning: "The part of the premium for the rest of the term.",
  },
  {
    english: "use period, `usePeriods`",
    label: "fields.usePeriods",
    meaning: "A part of the term during which the vehicle is in use.",
  },
  {
    english: "used days, `days.used`",
    russian: "использованные дни",
    kazakh: "пайдаланылған күндер",
    meaning: "The days of the term for which the insurer keeps the premium.",
  },
  {
    english: "verdict, `verdict`",
    russian: "решение по требованию",
    kazakh: "талап бойынша шешім",
    isPlain: true,
    meaning: "The decision on a claim under the rules.",
  },
  {
    english: "voluntary insurance, `zetta-voluntary`",
    russian: "добровольное страхование",
    kazakh: "ерікті сақтандыру",
    meaning: "Insurance that is not required by law.",
  },
  {
    english: "withdrawal, `withdrawal`",
    russian: "отказ страхователя от договора",
    kazakh: "сақтанушының шарттан бас тартуы",
    isRead: true,
    meaning: "Termination of the contract because the policyholder chooses to cancel.",
  },
  {
    english: "working day",
    russian: "рабочий день",
    kazakh: "жұмыс күні",
    isRead: true,
    meaning: "A weekday that is not a public holiday, or a weekend day that has been declared a working day by decree.",
  },
];
