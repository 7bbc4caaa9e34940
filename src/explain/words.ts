import type { Words } from "../engine/words.js";
import { words as kzCivilCode } from "../kazakhstan/civil-code/words.js";
import { words as lifeCabinet } from "../kazakhstan/life-cabinet/words.js";
import { words as ogpoPlus } from "../kazakhstan/ogpo-plus/words.js";
import { words as kz } from "../kazakhstan/words.js";
import { words as osago } from "../russia/osago/words.js";
import { words as zettaVoluntary } from "../russia/zetta-voluntary/words.js";

/** The words of every rule set that has codes of its own. */
const all: readonly Partial<Words>[] = [kzCivilCode, lifeCabinet, ogpoPlus, kz, osago, zettaVoluntary];

/** The meaning of every code, in English. */
export const words: Words = {
  reasons: /* @__PURE__ */ merge("reasons"),
  grounds: /* @__PURE__ */ merge("grounds"),
  because: /* @__PURE__ */ merge("because"),
  verdicts: /* @__PURE__ */ merge("verdicts"),
  conditions: /* @__PURE__ */ merge("conditions"),
  refusalGrounds: /* @__PURE__ */ merge("refusalGrounds"),
  refusalEffects: /* @__PURE__ */ merge("refusalEffects"),
  bounds: /* @__PURE__ */ merge("bounds"),
  steps: /* @__PURE__ */ merge("steps"),
  notes: /* @__PURE__ */ merge("notes"),
  documents: /* @__PURE__ */ merge("documents"),
  excludedLosses: /* @__PURE__ */ merge("excludedLosses"),
};

function merge<Kind extends keyof Words>(kind: Kind): Words[Kind] {
  return Object.assign({}, ...all.map((words) => words[kind]));
}
