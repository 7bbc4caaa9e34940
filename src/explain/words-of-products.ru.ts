// Written by `npm run generate` from the files words.ru.ts; not to be edited.
import type { Words } from "../engine/words.js";
import { words as kazakhstanCivilCode } from "../kazakhstan/civil-code/words.ru.js";
import { words as kazakhstanLifeCabinet } from "../kazakhstan/life-cabinet/words.ru.js";
import { words as kazakhstanOgpoPlus } from "../kazakhstan/ogpo-plus/words.ru.js";
import { words as kazakhstanOgpoVts } from "../kazakhstan/ogpo-vts/words.ru.js";
import { words as kazakhstan } from "../kazakhstan/words.ru.js";
import { words as russiaOsago } from "../russia/osago/words.ru.js";
import { words as russiaZettaVoluntary } from "../russia/zetta-voluntary/words.ru.js";

/** The wording for every country and for every product with its own codes. */
export const wordsOfProducts: readonly Partial<Words>[] = [
  kazakhstanCivilCode,
  kazakhstanLifeCabinet,
  kazakhstanOgpoPlus,
  kazakhstanOgpoVts,
  kazakhstan,
  russiaOsago,
  russiaZettaVoluntary,
];
