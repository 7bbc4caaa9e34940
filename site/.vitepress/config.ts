import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { generateSW } from "workbox-build";
import { anchorOf } from "../../scripts/generate/headings.js";
import { accessibleSearch } from "./accessible-search.js";
import { navigation } from "./navigation.js";
import { withSecurityPolicy } from "./security-policy.js";
import { withoutUnusedStyles } from "./unused-styles.js";
import { withoutDefaultLocale } from "./without-default-locale.js";
import { words } from "./words.js";

const base = process.env.SITE_BASE ?? "/";

const unusedComponents = [
  ...["Home", "Feature", "Hero", "Team", "Sponsor", "DocAsideSponsor", "DocAsideCarbonAds", "Button", "Badge", "Image"],
  ...["SocialLink", "NavBarSocialLinks", "NavScreenSocialLinks", "MenuGroup", "NavBarMenuGroup", "NavScreenMenuGroup"],
  ...["Footer", "DocFooterLastUpdated"],
];

const locale = (language: keyof typeof words, label: string) => ({
  label,
  lang: language,
  description: words[language].description,
  themeConfig: { ...words[language].theme, ...navigation[language] },
});

export default defineConfig({
  srcDir: "pages",
  outDir: "dist",
  title: "return-premium",
  base,
  head: [["link", { rel: "icon", href: `${base}icon.svg`, type: "image/svg+xml" }]],
  locales: { root: locale("en", "English"), ru: locale("ru", "Русский"), kk: locale("kk", "Қазақша") },
  themeConfig: {
    search: {
      provider: "local",
      options: {
        locales: { ru: { translations: words.ru.search }, kk: { translations: words.kk.search } },
        // The clauses list every vector by name; the pages of vectors would make the index several times as large.
        _render: (source, env, markdown) =>
          env.relativePath.startsWith("vectors/") && env.relativePath !== "vectors/index.md"
            ? ""
            : markdown.render(source.replaceAll(/<details.*?<\/details>/gs, ""), env),
      },
    },
  },
  markdown: {
    anchor: { slugify: anchorOf },
    // The default colours of code are too pale.
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
  },
  // The service worker keeps the pages anyway; fetching those that are linked would come before the calculator's answer.
  router: { prefetchLinks: false },
  // To disable transitions, the theme would put a `<style>` into the page, which the security policy forbids.
  appearance: { disableTransition: false },
  // One file for what all pages share, in place of an inline script in each of them.
  metaChunk: true,
  // The theme's own icons are in the styles; a file for those of social media would be empty, and hold up the page.
  transformHtml: (html) => withSecurityPolicy(html.replace(/<link [^>]*vp-icons\.css[^>]*>/, "")),
  // All but the reference and the vectors is kept for use without a network, once a page has been opened.
  buildEnd: async ({ outDir }) => {
    await generateSW({
      globDirectory: outDir,
      globPatterns: ["**/*.{html,js,css,svg,webp}"],
      globIgnores: ["reference/**", "vectors/**", "assets/{reference,vectors}_*"],
      swDest: join(outDir, "service-worker.js"),
      sourcemap: false,
      inlineWorkboxRuntime: true,
      // A page that is open goes on with its own version; the next takes over when all are closed.
      skipWaiting: false,
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      runtimeCaching: [{ urlPattern: ({ sameOrigin }) => sameOrigin, handler: "NetworkFirst" }],
    });
  },
  vue: { features: { optionsAPI: false } },
  vite: {
    plugins: [accessibleSearch, withoutDefaultLocale],
    // As the library itself; an older one makes the scripts larger.
    build: { target: "es2022", rollupOptions: { output: { experimentalMinChunkSize: 2_000 } } },
    css: { postcss: { plugins: [withoutUnusedStyles] } },
    resolve: {
      alias: [
        // What no page uses would still be loaded with every page: the theme's home page, teams, sponsors, advertisements,
        // badges, links to social media, menus in menus, a footer, and the day of the last change.
        {
          find: new RegExp(`^\\./(components/)?VP(${unusedComponents.join("|")})\\w*\\.vue$`),
          replacement: fileURLToPath(new URL("theme/unused.ts", import.meta.url)),
        },
        {
          find: /^\.{1,2}\/composables\/langs$/,
          replacement: fileURLToPath(new URL("theme/languages.ts", import.meta.url)),
        },
      ],
    },
    server: { fs: { allow: [".."] } },
  },
});
