import type { Words } from "../engine/words.js";
import { words as kzCivilCode } from "../kazakhstan/civil-code/words.js";
import { words as lifeCabinet } from "../kazakhstan/life-cabinet/words.js";
import { words as ogpoPlus } from "../kazakhstan/ogpo-plus/words.js";
import { words as osago } from "../russia/osago/words.js";
import { words as zettaVoluntary } from "../russia/zetta-voluntary/words.js";

/** The words of every rule set that has codes of its own. */
const all: readonly Partial<Words>[] = [kzCivilCode, lifeCabinet, ogpoPlus, osago, zettaVoluntary];

/** The meaning of every code, in English. */
export const words: Words = {
  reasons: /* @__PURE__ */ merged("reasons"),
  grounds: /* @__PURE__ */ merged("grounds"),
  because: /* @__PURE__ */ merged("because"),
  verdicts: /* @__PURE__ */ merged("verdicts"),
  conditions: /* @__PURE__ */ merged("conditions"),
  refusals: /* @__PURE__ */ merged("refusals"),
  effects: /* @__PURE__ */ merged("effects"),
  bounds: /* @__PURE__ */ merged("bounds"),
  notes: /* @__PURE__ */ merged("notes"),
  documents: /* @__PURE__ */ merged("documents"),
  excludedLosses: /* @__PURE__ */ merged("excludedLosses"),
};

function merged<Kind extends keyof Words>(kind: Kind): Words[Kind] {
  return Object.assign({}, ...all.map((words) => words[kind]));
}
