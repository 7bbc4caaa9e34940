/** The Kazakh words that the Russian products share. */

export const citationWords = {
  "40-FZ": "Ресейдің № 40-ФЗ заңының {article}-[бабының {part}-тармағы|бабы]",
  "q-and-a": "сақтандырушының сұрақ-жауап беті",
};

export const noteWords = {
  "weekend-shift-not-applied":
    "{dueOn} — [{sunday}жексенбі|сенбі]; мұнда төлеудің соңғы күні ауыстырылмаған, бірақ сақтандырушы келесі жұмыс күні төлеуі мүмкін",
};

export const noDueDayWords = { "nothing-due": "төлейтін ештеңе болмағандықтан, төлеу мерзімі жоқ" };

export const stepWords = {
  "return-premium": "қайтарылатын сома",
  "retained-premium": "сыйлықақының ұстап қалынатын бөлігі",
};

export const fieldWords = {
  contract: "шарт",
  firstDay: "қолданылуының бірінші күні",
  lastDay: "қолданылуының соңғы күні",
  termination: "шартты тоқтату",
  appliedOn: "өтініш күні",
};
