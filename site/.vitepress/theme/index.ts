import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { h } from "vue";
import { Calculator } from "./calculator.js";
import { NotFound } from "./not-found.js";
import "./site.css";

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { "not-found": () => h(NotFound) }),
  enhanceApp: ({ app }) => {
    app.component("Calculator", Calculator);
    if (import.meta.env.PROD && !import.meta.env.SSR) keepForOffline();
  },
} satisfies Theme;

/** Keep the site for use without a network, after what the visitor waits for has been loaded. */
function keepForOffline(): void {
  addEventListener("load", () => navigator.serviceWorker?.register(`${import.meta.env.BASE_URL}service-worker.js`));
}
