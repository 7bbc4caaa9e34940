import type { Path } from "../engine/issue.js";

/** The position of a value in JSON text. */
interface Span {
  start: number;
  end: number;
  /** Whether the object has this key again later. */
  isRepeated: boolean;
}

const newSpan = (): Span => ({ start: 0, end: 0, isRepeated: false });

/** A key that occurs twice in an object. */
interface RepeatedKey {
  readonly path: Path;
  readonly first: Readonly<Span>;
  readonly second: Readonly<Span>;
}

/** The keys in JSON text, including repeated keys, which are lost when the text is parsed. */
export interface JsonKeys {
  /** The repeated keys, in order of appearance. */
  readonly repeated: readonly RepeatedKey[];
  /** The position of the first value of each key in the outermost object; empty if the text is not an object. */
  readonly members: ReadonlyMap<string, Readonly<Span>>;
}

/**
 * Whether JSON text may contain an object with a repeated key, judging by the parsed value. The text has at least one
 * colon per key, so if it has no more colons than the value has keys, no key was overwritten.
 */
export function mayRepeatKeys(text: string, value: unknown): boolean {
  let colons = 0;
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) colons += 1;
  return colons !== countKeys(value);
}

function countKeys(value: unknown): number {
  let keys = 0;
  // No recursion: a line may be nested deeper than the stack is.
  const open = [value];
  while (open.length > 0) {
    const inner = open.pop();
    if (typeof inner !== "object" || inner === null) continue;
    const parts: readonly unknown[] = Array.isArray(inner) ? inner : Object.values(inner);
    if (parts !== inner) keys += parts.length;
    for (const part of parts) if (typeof part === "object") open.push(part);
  }
  return keys;
}

/** An open object or list, and the member or item being read. */
interface Open {
  /** The values of an object by key; undefined for a list. */
  readonly members: Map<string, Span> | undefined;
  key: string | number;
  value: Span;
}

/**
 * The maximum total length of the paths to repeated keys. Only objects with repeated keys nested a thousand levels deep
 * exceed it, and their paths would exhaust any amount of memory.
 */
const MOST_STEPS = 1_000_000;

/** Find the keys in text that is known to be valid JSON. */
export function readKeys(text: string): JsonKeys {
  const repeated: RepeatedKey[] = [];
  let outermost = new Map<string, Span>();
  const open: Open[] = [];
  let isKeyNext = false;
  let steps = 0;

  const enter = (members: Map<string, Span> | undefined): void => {
    if (open.length === 0 && members !== undefined) outermost = members;
    open.push({ members, key: 0, value: newSpan() });
    isKeyNext = members !== undefined;
  };
  const addKey = (object: Open, key: string): void => {
    object.key = key;
    object.value = newSpan();
    const first = object.members?.get(key);
    if (first === undefined) object.members?.set(key, object.value);
    else first.isRepeated = true;
    if (first !== undefined && steps < MOST_STEPS) {
      repeated.push({ path: open.map((outer) => outer.key), first, second: object.value });
      steps += open.length;
    }
    isKeyNext = false;
  };
  const next = (inside: Open): void => {
    if (typeof inside.key === "number" && inside.members === undefined) inside.key += 1;
    isKeyNext = inside.members !== undefined;
  };

  const marks = /["{}[\],:]/g;
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const [mark] = found;
    const inside = open.at(-1);
    if (mark === '"') {
      marks.lastIndex = endOfString(text, found.index);
      if (isKeyNext && inside) addKey(inside, JSON.parse(text.slice(found.index, marks.lastIndex)));
    } else if (mark === "{") enter(new Map());
    else if (mark === "[") enter(undefined);
    else if (inside) {
      if (mark === ":") inside.value.start = found.index + 1;
      else {
        inside.value.end = found.index;
        if (mark === ",") next(inside);
        else {
          open.pop();
          isKeyNext = false;
        }
      }
    }
  }
  return { repeated, members: outermost };
}

/** Find the end of the string that starts at a quote. */
function endOfString(text: string, opens: number): number {
  let quote = opens;
  let isEscaped = true;
  while (isEscaped) {
    quote = text.indexOf('"', quote + 1);
    let before = quote;
    while (text[before - 1] === "\\") before -= 1;
    isEscaped = (quote - before) % 2 === 1;
  }
  return quote + 1;
}
