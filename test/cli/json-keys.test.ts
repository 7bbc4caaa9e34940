import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayRepeatKeys, readKeys } from "../../src/cli/json-keys.js";

/** A value that may have a key twice, as no value of JavaScript can. */
type Tree = { readonly scalar: string } | { readonly items: readonly Tree[] } | { readonly members: readonly Member[] };

/** A member, with its key as it is and as it is written. */
interface Member {
  readonly key: string;
  readonly written: string;
  readonly value: Tree;
}

/** Few of them, so that two are often alike; some are written in two ways. */
const keys = fc.constantFrom(
  { key: "id", written: '"id"' },
  { key: "id", written: '"\\u0069d"' },
  { key: "", written: '""' },
  { key: "__proto__", written: '"__proto__"' },
  { key: "__proto__", written: '"__pro\\u0074o__"' },
  { key: "constructor", written: '"constructor"' },
  { key: "0", written: '"0"' },
  { key: 'a"', written: '"a\\""' },
  { key: "a\\", written: '"a\\\\"' },
  { key: "a\\", written: '"a\\u005c"' },
  { key: '{"id":1,', written: '"{\\"id\\":1,"' },
  { key: "ключ", written: '"ключ"' },
);

const scalars = fc.constantFrom(
  "1",
  "-0.5e3",
  "null",
  "true",
  '""',
  '"id"',
  '"a:b"',
  '"\\"id\\":1"',
  '"\\\\"',
  '"[{,"',
);

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalars.map((scalar) => ({ scalar })),
    fc.array(tie("tree"), { maxLength: 4 }).map((items) => ({ items })),
    fc.array(fc.tuple(keys, tie("tree")), { maxLength: 4 }).map((members) => ({
      members: members.map(([key, value]) => ({ ...key, value })),
    })),
  ),
}));

/** Print a tree with blanks everywhere that JSON allows some. */
function print(value: Tree, blank: string): string {
  const around = (text: string): string => `${blank}${text}${blank}`;
  if ("scalar" in value) return around(value.scalar);
  if ("items" in value) return around(`[${value.items.map((item) => print(item, blank)).join(",") || blank}]`);
  const members = value.members.map((member) => `${around(member.written)}:${print(member.value, blank)}`);
  return around(`{${members.join(",") || blank}}`);
}

interface Twice {
  readonly path: readonly (string | number)[];
  readonly first: string;
  readonly second: string;
}

/** Where a tree has a key twice, in the order of its text. */
function twiceIn(value: Tree, blank: string, path: readonly (string | number)[] = []): readonly Twice[] {
  if ("scalar" in value) return [];
  if ("items" in value) return value.items.flatMap((item, index) => twiceIn(item, blank, [...path, index]));
  return value.members.flatMap((member, index) => {
    const first = value.members.findIndex(({ key }) => key === member.key);
    const inside = twiceIn(member.value, blank, [...path, member.key]);
    const before = value.members[first];
    if (first === index || before === undefined) return inside;
    const second = print(member.value, blank);
    return [{ path: [...path, member.key], first: print(before.value, blank), second }, ...inside];
  });
}

const found = (text: string): readonly Twice[] =>
  readKeys(text).repeated.map(({ path, first, second }) => ({
    path,
    first: text.slice(first.start, first.end),
    second: text.slice(second.start, second.end),
  }));

describe("the keys that an object has twice", () => {
  it("are found with both their values, however they are written and wherever they stand", () => {
    fc.assert(
      fc.property(tree, fc.constantFrom("", " ", "\r\n\t"), (value, blank) => {
        const expected = twiceIn(value, blank);
        const text = print(value, blank);
        expect(found(text)).toEqual(expected);
        // The cheap question never says no where there is one.
        expect(mayRepeatKeys(text, JSON.parse(text)) || expected.length === 0).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    { text: '{"id":7,"on":"2025-01-01","a":[{"id":1},{"id":1}]}', may: false, why: "a line as most are" },
    { text: '{"on":"2025-01-01T10:00"}', may: true, why: "a colon in a text, which costs a closer look" },
    { text: '{"a":1,"a":1}', may: true, why: "a key twice" },
  ])("may be there, told by the colons: $why", ({ text, may }) => {
    expect(mayRepeatKeys(text, JSON.parse(text))).toBe(may);
  });

  it("are found in an object at whatever depth", () => {
    const depth = 100_000;
    const text = `${"[".repeat(depth)}{"a":1,"a":2}${"]".repeat(depth)}`;
    expect(mayRepeatKeys(text, JSON.parse(text))).toBe(true);
    const [repeated, ...more] = readKeys(text).repeated;
    expect(more).toEqual([]);
    expect(repeated?.path).toHaveLength(depth + 1);
    expect(repeated?.path.at(-1)).toBe("a");
  });

  it("are told apart from those of the outermost object alone", () => {
    const { members } = readKeys('{"a":{"id":1,"id":2},"id":"x","b":1,"b":2}');
    expect([...members].map(([key, { isRepeated }]) => [key, isRepeated])).toEqual([
      ["a", false],
      ["id", false],
      ["b", true],
    ]);
    expect(readKeys('[{"id":1}]').members.size).toBe(0);
  });
});
