import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { h } from "vue";
import { Calculator } from "./calculator.js";
import { NotFound } from "./not-found.js";
import { keepWhenLoaded } from "./offline.js";
import "./site.css";

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { "not-found": () => h(NotFound) }),
  enhanceApp: ({ app }) => {
    app.component("Calculator", Calculator);
    if (!import.meta.env.SSR) keepWhenLoaded();
  },
} satisfies Theme;
