import type { Translated } from "../engine/words.js";
import type { words as english } from "./words.js";

export const words: Translated<typeof english> = {
  titles: { "kz/mrp": "Қазақстанның айлық есептік көрсеткіші, АЕК" },
  answers: { "kz/mrp": "[{on+дағы} |]{count} АЕК: {amount}; бір АЕК — {value}, {since+дан} бастап қолданылады" },
  citations: { kz: "{clause}", "budget-law": "республикалық бюджет туралы заң" },
  steps: { amount: "көрсеткіштер саны мен көрсеткіштің көбейтіндісі" },
  fields: { on: "күн", count: "көрсеткіштер саны" },
};
