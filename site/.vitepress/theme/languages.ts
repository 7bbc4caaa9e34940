import { useData } from "vitepress";
import { computed } from "vue";

/** The pages that every language has, without their folder; the questions in English are the page of all conventions. */
const inEveryLanguage: readonly string[] = ["calculator", "questions"];
const englishOf: Readonly<Record<string, string>> = { questions: "conventions/" };

/** The page of a language that says the same as a page of another, else the start page of that language. */
function counterpart(relativePath: string, language: string): string {
  const page = relativePath.replace(/^(ru|kk)\//, "").replace(/(index)?\.md$/, "");
  const name = Object.keys(englishOf).find((key) => englishOf[key] === page) ?? page;
  const folder = language === "root" ? "/" : `/${language}/`;
  if (!inEveryLanguage.includes(name)) return folder;
  const english = language === "root" ? englishOf[name] : undefined;
  return english === undefined ? `${folder}${name}.html` : `${folder}${english}`;
}

/** In place of the theme's own, which leads to pages that a language does not have. */
export function useLangs() {
  const { site, localeIndex, page, hash } = useData();
  const currentLang = computed(() => ({
    label: site.value.locales[localeIndex.value]?.label,
    link: counterpart("index.md", localeIndex.value),
  }));
  const localeLinks = computed(() =>
    Object.entries(site.value.locales)
      .filter(([key]) => key !== localeIndex.value)
      .map(([key, { label }]) => ({ text: label, link: counterpart(page.value.relativePath, key) + hash.value })),
  );
  return { localeLinks, currentLang };
}
