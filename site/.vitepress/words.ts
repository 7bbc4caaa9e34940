import type { DefaultTheme } from "vitepress";

type Language = "en" | "ru" | "kk";

/** What the theme says, in each language. */
interface Words {
  readonly description: string;
  readonly theme: DefaultTheme.Config;
  readonly search: NonNullable<DefaultTheme.LocalSearchOptions["translations"]>;
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    description: "How much premium goes back when an insurance contract ends early, by which clause, and why",
    theme: {
      outline: { level: [2, 3], label: "On this page" },
      notFound: { title: "Page not found", quote: "There is nothing at this address.", linkText: "To the start page" },
    },
    search: {},
  },
  ru: {
    description: "Сколько страховой премии возвращается при досрочном прекращении договора, по какому пункту и почему",
    theme: {
      outline: { level: [2, 3], label: "На этой странице" },
      docFooter: { prev: "Предыдущая страница", next: "Следующая страница" },
      darkModeSwitchLabel: "Оформление",
      lightModeSwitchTitle: "Включить светлое оформление",
      darkModeSwitchTitle: "Включить тёмное оформление",
      sidebarMenuLabel: "Меню",
      returnToTopLabel: "Наверх",
      langMenuLabel: "Сменить язык",
      skipToContentLabel: "Перейти к содержанию",
      notFound: {
        title: "Страница не найдена",
        quote: "По этому адресу ничего нет.",
        linkText: "На главную страницу",
      },
    },
    search: {
      button: { buttonText: "Поиск", buttonAriaLabel: "Поиск" },
      modal: {
        displayDetails: "Показать подробности",
        resetButtonTitle: "Очистить поиск",
        backButtonTitle: "Закрыть поиск",
        noResultsText: "Ничего не найдено:",
        footer: {
          selectText: "выбрать",
          selectKeyAriaLabel: "Ввод",
          navigateText: "перейти",
          navigateUpKeyAriaLabel: "стрелка вверх",
          navigateDownKeyAriaLabel: "стрелка вниз",
          closeText: "закрыть",
          closeKeyAriaLabel: "Esc",
        },
      },
    },
  },
  kk: {
    description:
      "Шарт мерзімінен бұрын тоқтатылғанда сақтандыру сыйлықақысының қанша бөлігі қайтарылады, қай тармақ бойынша және неге",
    theme: {
      outline: { level: [2, 3], label: "Осы бетте" },
      docFooter: { prev: "Алдыңғы бет", next: "Келесі бет" },
      darkModeSwitchLabel: "Көрініс",
      lightModeSwitchTitle: "Жарық көріністі қосу",
      darkModeSwitchTitle: "Қараңғы көріністі қосу",
      sidebarMenuLabel: "Мәзір",
      returnToTopLabel: "Жоғарыға",
      langMenuLabel: "Тілді ауыстыру",
      skipToContentLabel: "Мазмұнға өту",
      notFound: {
        title: "Бет табылмады",
        quote: "Бұл мекенжайда ештеңе жоқ.",
        linkText: "Басты бетке",
      },
    },
    search: {
      button: { buttonText: "Іздеу", buttonAriaLabel: "Іздеу" },
      modal: {
        displayDetails: "Толығырақ көрсету",
        resetButtonTitle: "Іздеуді тазалау",
        backButtonTitle: "Іздеуді жабу",
        noResultsText: "Ештеңе табылмады:",
        footer: {
          selectText: "таңдау",
          selectKeyAriaLabel: "Енгізу",
          navigateText: "өту",
          navigateUpKeyAriaLabel: "жоғары көрсеткі",
          navigateDownKeyAriaLabel: "төмен көрсеткі",
          closeText: "жабу",
          closeKeyAriaLabel: "Esc",
        },
      },
    },
  },
};
