import { useData, withBase } from "vitepress";
import { defineComponent, h } from "vue";

/** What stands in the place of a page that does not exist. The theme's own has no `main`, and names its link twice. */
export const NotFound = defineComponent(() => {
  const { site, theme, localeIndex } = useData();
  return () => {
    const { title, quote, linkText } = theme.value.notFound;
    const start =
      site.value.locales[localeIndex.value]?.link ?? (localeIndex.value === "root" ? "/" : `/${localeIndex.value}/`);
    return h("main", { class: "not-found" }, [
      h("h1", title),
      h("p", quote),
      h("p", h("a", { href: withBase(start) }, linkText)),
    ]);
  };
});
