import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { Calculator } from "./calculator.js";

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => {
    app.component("Calculator", Calculator);
  },
} satisfies Theme;
