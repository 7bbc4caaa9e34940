export { type Formula, formula } from "./formula.ts";
export {
  applies,
  appliesNot,
  type Considered,
  firstGroundOf,
  type GroundRule,
  type Judgement,
} from "./grounds.ts";
export { type Note, note } from "./note.ts";
export { type Step, Trace } from "./trace.ts";
export type { NoteWords, Words } from "./words.ts";
