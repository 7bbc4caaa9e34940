/** What the codes and fields mean in Kazakh that the products of Kazakhstan share. */

export const citationWords = { CC: "ҚР АК {article}-[бабының {part}-тармағы|бабы]" };

const circumstanceWords = {
  "object-ceased": "сақтандыру объектісі жойылды",
  "insured-died": "сақтанушы болып табылмайтын сақтандырылушы қайтыс болды және ауыстырылмады",
  "object-alienated": "сақтандыру объектісі иеліктен шығарылды, ал сақтандырушы жаңа сақтанушыға қарсы",
  "business-ceased": "сақтандырылған кәсіпкерлік қызмет тоқтатылды",
  "risk-ceased": "сақтандыру жағдайының басталуы енді мүмкін емес",
  "insurer-liquidated": "сақтандырушы таратылуда",
  "policy-data-changed": "полис деректері өзгеріп, ол қолданыла алмайды",
  "other-statutory": "заңда аталған өзге мән-жай",
};

export const reasonWords = {
  withdrawal: "сақтанушының өз қалауы",
  ...circumstanceWords,
  "insurer-breach": "сақтандырушы шарт талаптарын орындамады",
};

export const groundNameWords = {
  "before-start": "қолданылуы басталғанға дейін тоқтатылған",
  "insurer-fault": "сақтандырушының кінәсі",
  "art-841-1": "шартты өзі тоқтататын мән-жай",
  "cooling-off": "бас тарту мерзіміндегі бас тарту",
  "art-841-2": "өз қалауы бойынша бас тарту",
};

export const groundWords = {
  "before-start": "шарт қолданылуының бірінші күніне дейін тоқтатылды, сондықтан бүкіл сыйлықақы қайтарылады",
  "insurer-fault": "сақтандырушы шарт талаптарын орындамады, сондықтан бүкіл сыйлықақы қайтарылады",
  "art-841-1":
    "шартты ҚР АК 841-бабының 1-тармағында аталған мән-жай тоқтатты: сақтандырушы шарт қолданылған уақыт үшін сыйлықақыны, ал қағидалар рұқсат етсе, шығыстарды да ұстап қалады",
  "cooling-off":
    "сақтанушы шарттан бас тарту мерзімінде (14 күн) бас тартты: сақтандырушы шарт қолданылған уақыт үшін сыйлықақыны және өз шығыстарын ұстап қалады",
  "art-841-2": "сақтанушы шарттан өз қалауы бойынша бас тартты, басқа негіз жоқ, сондықтан сыйлықақы қайтарылмайды",
};

export const becauseWords = {
  "term-not-begun": "шарт[ {terminatedOn+да}] қолданылуының бірінші күніне[ ({firstDay})] дейін тоқтатылды",
  "term-had-begun": "шарт[ {terminatedOn+да}] қолданылуының бірінші күні[ ({firstDay})] басталғаннан кейін тоқтатылды",
  "insurer-breach": "сақтандырушы шарт талаптарын орындамады",
  "no-insurer-breach": "сақтандырушының бұзушылығы емес, басқа себеп көрсетілген",
  circumstance: "осындай мән-жай көрсетілген[: {reason}]",
  "no-circumstance": "көрсетілген себеп мұндай мән-жайларға жатпайды",
  "no-withdrawal": "сақтанушының қалауы емес, басқа себеп көрсетілген",
  "legal-entity": "сақтанушы — заңды тұлға",
  "applied-in-window":
    "[{appliedOn+дағы} |]өтініш уақытында берілді[: шарттан бас тарту мерзімінің соңғы күні — {coolingOffLastDay}]",
  "applied-after-window":
    "[{appliedOn+дағы} |]өтініш кеш берілді[: шарттан бас тарту мерзімінің соңғы күні — {coolingOffLastDay}]",
};

export const replacementWords = {
  reasons: { replacement: "осы шарттың орнына сол сақтандырушымен жаңа шарт жасалды" },
  groundNames: { replacement: "сол сақтандырушымен жаңа шарт" },
  grounds: {
    replacement:
      "осы шарттың орнына сол сақтандырушымен жаңа шарт жасалды: сақтандырушы өткен күндер үшін сыйлықақыны ұстап қалады",
  },
  because: {
    replacement: "себеп ретінде сол сақтандырушымен жасалған жаңа шарт көрсетілген",
    "no-replacement": "сол сақтандырушымен жасалған жаңа шарт көрсетілмеген",
  },
};

export const statutoryWords = {
  because: { "no-earlier-ground": "алдыңғы негіздердің ешқайсысы сай келмейді" },
  notes: { "no-statutory-payment-term": "заң бұл соманы төлейтін күнді белгілемейді" },
};

export const documentWords = { "termination-application": "шартты бұзу туралы өтініш" };

export const stepWords = {
  "unearned-premium": "төленген сыйлықақының еңбек сіңірілмеген бөлігі",
  costs: "сақтандырушы ұстап қалатын шығыстар",
  "return-premium": "қайтарылатыны",
  "retained-premium": "сақтандырушы ұстап қалатыны",
};

export const noDueDayWords = {
  "nothing-due": "төлейтін ештеңе болмағандықтан, төлеу мерзімі жоқ",
  "amount-not-agreed": "тараптар сома туралы келіспейінше, төлеу мерзімі жоқ",
  "creditors-order":
    "төлейтін күнді атау мүмкін емес: таратылатын сақтандырушының кредиторлары кезек бойынша ақша алады",
  "no-statutory-term": "төлейтін күнді атау мүмкін емес: заң оны белгілемейді",
  "calendar-not-published":
    "төлейтін күнді әзірге атау мүмкін емес: қажетті жылдардың бірінің жұмыс күндері әлі жарияланбаған",
};

export const noteWords = {
  "calendar-not-published":
    "{year} жылдың жұмыс күндері белгісіз[, сондықтан шарттан бас тарту мерзімінің соңғы күні, {coolingOffLastDay}, ауысуы мүмкін][, сондықтан төлейтін күнді {appliedOn+дан} санау мүмкін емес]; сол жылдың жұмыс күндерін беріңіз",
  "calendar-provisional":
    "{year} жылдың жұмыс күндері әлі жарияланбаған: күн тек заң бойынша саналды және өзгеруі мүмкін",
  "concluded-before-edition":
    "шарт {concludedOn+да}, осы қағидалар күшіне енгенге ({edition}) дейін жасалған; сол кездегі қағидаларды қараңыз",
  "condition-not-checked": "мән-жай шартты мына жағдайда ғана тоқтатады: {condition}; солай деп қабылданды",
  "creditors-order":
    "таратылатын сақтандырушының кредиторлары кезек бойынша ақша алады, сондықтан сома кеш немесе толық емес келуі мүмкін",
};

export const fieldWords = {
  contract: "шарт",
  concludedOn: "шарт жасалған күн",
  firstDay: "қолданылуының бірінші күні",
  lastDay: "қолданылуының соңғы күні",
  premium: "сақтандыру сыйлықақысы",
  paidPremium: "төленген сақтандыру сыйлықақысы",
  policyholder: "сақтанушы",
  termination: "шартты тоқтату",
  reason: "тоқтату себебі",
  terminatedOn: "шарт тоқтатылатын күн",
  appliedOn: "өтініш күні",
  usedDays: "пайдаланылған күндерді санау",
};

export const optionFieldWords = {
  kind: "түрі",
  "contract.kind": "шарттың түрі",
  costs: "сақтандырушының шығыстары",
  share: "үлес",
  amount: "сома",
  calendar: "күнтізбе",
  years: "күнтізбенің жылдары",
  daysOff: "күнтізбенің демалыс күндері",
  workingDays: "күнтізбенің жұмыс күндері",
  coolingOffShift: "шарттан бас тарту мерзімінің соңын ауыстыру",
};

export const valueWords = {
  "natural-person": "жеке тұлға",
  "legal-entity": "заңды тұлға",
  "before-termination": "тоқтатылатын күннің алдындағы күнге дейін",
  "through-termination": "тоқтатылатын күнді қоса алғанда",
  "insurer-objects-to-new-policyholder": "сақтандырушы жаңа сақтанушыға қарсы болса",
  "insured-was-not-policyholder-and-not-replaced": "сақтандырылушы сақтанушы болмаса және ауыстырылмаса",
};

export const optionValueWords = {
  "next-working-day": "келесі жұмыс күніне",
  none: "жоқ",
  "built-in": "жарияланған күнтізбе",
  provisional: "алдын ала күнтізбе",
};

export const assumptionWords = {
  paidPremium: "сыйлықақы толық төленген[: {premium}]",
  appliedOn: "өтініш шарт тоқтатылатын күні берілген[: {terminatedOn}]",
};

export const usedDaysWords = {
  "usedDays before-termination": "шарт тоқтатылатын күн пайдаланылған күндерге кірмейді",
  "usedDays through-termination": "шарт тоқтатылатын күн пайдаланылған күндерге кіреді",
};

export const conventionWords = {
  ...usedDaysWords,
  "calendar built-in": "демалыс күндері Қазақстанның жарияланған күнтізбесінен алынды",
  "calendar provisional":
    "демалыс күндері Қазақстанның жарияланған күнтізбесінен, ал жарияланбаған жыл үшін тек заңнан алынды",
  "calendar years": "{years} жылғы демалыс күндері берілген күнтізбеден алынды",
  "costs share": "сақтандырушы төленген сыйлықақының {share} мөлшеріндегі шығыстарды ұстап қалады; ол аз алуға құқылы",
  "costs amount": "сақтандырушы {amount} мөлшеріндегі шығыстарды ұстап қалады; ол аз алуға құқылы",
  "coolingOffShift next-working-day":
    "шарттан бас тарту мерзімі демалыс күні аяқталса, ол келесі жұмыс күніне дейін созылады (ҚР АК 175-бабы)",
  "coolingOffShift none": "шарттан бас тарту мерзімі демалыс күні аяқталса да, ол созылмайды",
};

export const issueWords = {
  "terminated-after-last-day": "бұл шарт қолданылуының соңғы күнінен кейін",
  "terminated-before-conclusion": "бұл шарт жасалған күннен бұрын",
  "applied-before-conclusion": "бұл шарт жасалған күннен бұрын",
  "applied-after-termination": "бұл шарт тоқтатылатын күннен кейін",
  "costs-above-cap": "бұл алынған сыйлықақының 10%-ынан көп",
  "paid-above-premium": "бұл шарт бойынша сыйлықақыдан көп",
};

export const termIssueWords = { "term-too-long": "мерзім қағидалар рұқсат еткеннен ұзақ" };
