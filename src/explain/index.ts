export { aligned } from "./aligned.ts";
export { explain, type Style } from "./explain.ts";
export { words } from "./words.ts";
