import { defineComponent, h, onBeforeUnmount, onMounted, type PropType, shallowRef } from "vue";
import "../../calculator/calculator.css";
import { keepForOffline } from "./offline.js";

/** The place of the calculator in a page. The page is rendered when the site is built, the calculator in the browser alone. */
export const Calculator = defineComponent({
  props: { language: { type: String as PropType<"en" | "ru" | "kk">, required: true } },
  setup: ({ language }) => {
    const place = shallowRef<HTMLElement>();
    let end: (() => void) | undefined;
    onMounted(async () => {
      const { mount } = await import("../../calculator/main.js");
      if (place.value) end = mount(place.value, { language, onReady: keepForOffline });
    });
    onBeforeUnmount(() => end?.());
    return () => h("div", { ref: place, class: "calculator" });
  },
});
