import type { UserConfig } from "vitepress";

type Css = NonNullable<NonNullable<UserConfig["vite"]>["css"]>;
type Plugins = NonNullable<Exclude<Css["postcss"], string | undefined>["plugins"]>;

/** Classes that no page has: those of Algolia's search, of containers such as `::: tip`, and of advertisements and teams. */
export const unusedClass =
  /\.(DocSearch-(?!Button|Search-Icon)|custom-block|vp-block|vp-code-group|vp-sponsor|VPTeam|line-numbers)/;

/** The theme knows the dark by another mark than Algolia does. */
const ofAlgolia = "[data-theme=dark]";

/** Leave out the styles that no page uses. The theme would put them on every page, as all styles are one file. */
export const withoutUnusedStyles: Plugins[number] = {
  postcssPlugin: "without-unused-styles",
  Rule: (rule) => {
    const used = rule.selectors.filter((one) => !unusedClass.test(one) && !one.includes(ofAlgolia));
    if (used.length === 0) rule.remove();
    else if (used.length < rule.selectors.length) rule.selectors = used;
  },
};
