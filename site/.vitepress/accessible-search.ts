import type { UserConfig } from "vitepress";

type Plugin = NonNullable<NonNullable<UserConfig["vite"]>["plugins"]>[number];

/** What is wrong in the theme's search, and what it is replaced with. */
const corrections: readonly (readonly [string, string])[] = [
  // The box of the search is a dialog, and no button.
  [
    `role="button"
      :aria-owns="results?.length ? 'localsearch-list' : undefined"
      aria-expanded="true"
      aria-haspopup="listbox"`,
    `role="dialog"
      aria-modal="true"`,
  ],
  // A result is an option that is a link, and not an option with a link in it; its name is what it shows.
  [
    `:id="'localsearch-item-' + index"
            :aria-selected="selectedIndex === index ? 'true' : 'false'"
            role="option"`,
    `role="none"`,
  ],
  [
    `:aria-label="[...p.titles, p.title].join(' > ')"`,
    `:id="'localsearch-item-' + index"
              :aria-selected="selectedIndex === index ? 'true' : 'false'"
              role="option"`,
  ],
  // A name is for an element that has a role.
  ["<kbd :aria-label=", '<kbd role="img" :aria-label='],
];

/** Correct what axe finds in the theme's search when it is open. */
export const accessibleSearch: Plugin = {
  name: "accessible-search",
  enforce: "pre",
  transform(code, id) {
    if (!id.endsWith("/VPLocalSearchBox.vue")) return undefined;
    return corrections.reduce((corrected, [wrong, right]) => {
      if (!corrected.includes(wrong)) throw new Error(`The theme's search no longer has: ${wrong}`);
      return corrected.replaceAll(wrong, () => right);
    }, code);
  },
};
