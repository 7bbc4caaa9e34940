import type { Translated } from "../engine/words.js";
import type { words as english } from "./words.js";

export const words: Translated<typeof english> = {
  titles: { "kz/mrp": "Месячный расчётный показатель (МРП) Казахстана" },
  answers: { "kz/mrp": "{count} МРП[ на {on}]: {amount}; один МРП — {value}, действует с {since}" },
  citations: { kz: "{clause}", "budget-law": "закон о республиканском бюджете" },
  steps: { amount: "показатель, умноженный на количество" },
  fields: { on: "день", count: "количество показателей" },
};
