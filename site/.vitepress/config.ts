import { defineConfig } from "vitepress";

export default defineConfig({
  srcDir: "pages",
  outDir: "dist",
  title: "return-premium",
  base: process.env.SITE_BASE ?? "/",
  locales: {
    root: { label: "English", lang: "en" },
    ru: { label: "Русский", lang: "ru" },
    kk: { label: "Қазақша", lang: "kk" },
  },
  themeConfig: { search: { provider: "local" } },
  vite: { server: { fs: { allow: [".."] } } },
});
