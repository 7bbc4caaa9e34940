import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DefaultTheme } from "vitepress";
import { ruleSets } from "../scripts/places.js";

const pages = fileURLToPath(new URL("../pages/", import.meta.url));

/** An entry of the sidebar, under the heading of its page unless it is given words of its own. */
function entry(place: string, words?: string): DefaultTheme.SidebarItem {
  const heading = words ?? /^# (.*)$/m.exec(readFileSync(`${pages}${place}.md`, "utf8"))?.[1] ?? place;
  // The group says already that these are conventions, clauses or vectors.
  const text = heading.replaceAll(/`|^Conventions: |^Vectors of |: the [a-z]+ used$/g, "");
  return { text: text.charAt(0).toUpperCase() + text.slice(1), link: `/${place.replace(/index$/, "")}` };
}

const group = (text: string, items: DefaultTheme.SidebarItem[]): DefaultTheme.SidebarItem => ({ text, items });

const operations = readdirSync(`${pages}vectors`)
  .filter((file) => file !== "index.md")
  .map((file) => file.replace(/\.md$/, ""));

const modules = readdirSync(`${pages}reference`, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".md") && path !== "index.md")
  .map((path) => path.replace(/\.md$/, ""))
  .toSorted();

const english: DefaultTheme.SidebarItem[] = [
  group("Start", [
    entry("index", "Overview"),
    entry("calculator"),
    entry("conventions/index", "Questions and conventions"),
    entry("glossary"),
  ]),
  group(
    "Rule sets, clause by clause",
    Object.keys(ruleSets).map((id) => entry(`rule-sets/${id}`)),
  ),
  group(
    "Conventions",
    ["general", "kz", "ogpo-plus", "ogpo-vts", "kz-civil-code", "life-cabinet", "osago", "zetta-voluntary"].map(
      (page) => entry(`conventions/${page}`),
    ),
  ),
  group(
    "Guides",
    ["claims", "sold-car", "scenarios", "diagnose", "spreadsheets", "errors", "amounts"].map((page) => entry(page)),
  ),
  group(
    "Testing another program",
    ["testing-a-cabinet", "personas", "verify", "vectors/index", "recipes"].map((page) => entry(page)),
  ),
  group(
    "Running it",
    ["services", "at-scale", "performance", "runtimes"].map((page) => entry(page)),
  ),
  group(
    "Why it can be trusted",
    ["law", "exactness", "mutation"].map((page) => entry(page)),
  ),
  group("Reference", [entry("fields"), entry("codes"), entry("reference/index", "API")]),
  group("Project", [
    entry("changelog"),
    entry("versioning"),
    entry("package"),
    entry("migrating"),
    entry("adding-a-rule-set"),
    entry("contributing"),
    entry("site"),
    entry("security"),
    entry("code-of-conduct"),
  ]),
];

const back = group("The site", [entry("index", "Overview"), entry("calculator"), entry("fields"), entry("codes")]);

/** The pages that a language has, and the way to the rest in English. */
const shortSidebar = (
  language: string,
  start: string,
  overview: string,
  rest: string,
  inEnglish: readonly (readonly [string, string])[],
) => [
  {
    text: start,
    items: [entry(`${language}/index`, overview), entry(`${language}/calculator`), entry(`${language}/questions`)],
  },
  { text: rest, items: inEnglish.map(([place, words]) => entry(place, words)) },
];

export const navigation = {
  en: {
    nav: [
      { text: "Calculator", link: "/calculator" },
      { text: "Questions", link: "/conventions/" },
      { text: "API", link: "/reference/" },
    ],
    sidebar: {
      "/": english,
      "/reference/": [
        group("API, module by module", [
          entry("reference/index", "All modules"),
          ...modules.map((path) => entry(`reference/${path}`, path)),
        ]),
        back,
      ],
      "/vectors/": [
        group("Vectors", [
          entry("vectors/index", "What they are"),
          ...operations.map((path) => entry(`vectors/${path}`)),
        ]),
        back,
      ],
    },
  },
  ru: {
    nav: [
      { text: "Калькулятор", link: "/ru/calculator" },
      { text: "Вопросы", link: "/ru/questions" },
    ],
    sidebar: shortSidebar("ru", "Начало", "Обзор", "По-английски", [
      ["rule-sets/ogpo-plus", "Правила по пунктам"],
      ["conventions/index", "Принятые решения"],
      ["law", "Закон и даты"],
      ["testing-a-cabinet", "Проверка личного кабинета"],
      ["spreadsheets", "Таблицы"],
      ["reference/index", "Справочник по функциям"],
    ]),
  },
  kk: {
    nav: [
      { text: "Калькулятор", link: "/kk/calculator" },
      { text: "Сұрақтар", link: "/kk/questions" },
    ],
    sidebar: shortSidebar("kk", "Бастау", "Шолу", "Ағылшын тілінде", [
      ["rule-sets/ogpo-plus", "Қағидалар тармақ бойынша"],
      ["conventions/index", "Қабылданған шешімдер"],
      ["law", "Заң және күндер"],
      ["testing-a-cabinet", "Жеке кабинетті тексеру"],
      ["spreadsheets", "Кестелер"],
      ["reference/index", "Функциялар анықтамалығы"],
    ]),
  },
} satisfies Record<string, DefaultTheme.Config>;
