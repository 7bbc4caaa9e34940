import { describe, expect, it } from "vitest";
import { coreIssueOf } from "../../src/engine/issues.js";
import { isRecord, valueAt, withValueAt } from "../../src/engine/received.js";

/** What an issue says it received. */
const receivedFor = (value: unknown) => coreIssueOf("invalid-type", { path: ["field"], value }).received;

class Premium {
  readonly amount = "5";
}

const itself: { itself?: object } = {};
itself.itself = itself;

const listOfItself: unknown[] = [];
listOfItself.push(listOfItself);

describe("a received value", () => {
  it.each([
    { value: "2025-02-30", received: "2025-02-30", why: "text stays" },
    { value: "", received: "", why: "empty text stays" },
    { value: 5.5, received: 5.5, why: "a number stays" },
    { value: 0, received: 0, why: "zero stays" },
    { value: false, received: false, why: "a boolean stays" },
    { value: null, received: null, why: "null stays" },
    { value: Number.NaN, received: "NaN", why: "JSON has no NaN" },
    { value: Number.POSITIVE_INFINITY, received: "Infinity", why: "JSON has no infinity" },
    { value: Number.NEGATIVE_INFINITY, received: "-Infinity", why: "JSON has no infinity" },
    { value: 5n, received: "5", why: "JSON has no bigint" },
    { value: -(10n ** 30n), received: "-1000000000000000000000000000000", why: "JSON has no bigint" },
    { value: Symbol("premium"), received: "Symbol(premium)", why: "JSON has no symbol" },
    { value: { a: 1, b: [null] }, received: '{"a":1,"b":[null]}', why: "an object as its JSON" },
    { value: [1, "2"], received: '[1,"2"]', why: "an array as its JSON" },
    { value: [], received: "[]", why: "an empty array as its JSON" },
    { value: new Premium(), received: '{"amount":"5"}', why: "an instance of a class as its JSON" },
    { value: new Date(Date.UTC(2025, 0, 31)), received: '"2025-01-31T00:00:00.000Z"', why: "a Date as its JSON" },
    { value: { amount: 5n }, received: "object", why: "a bigint inside: the object has no JSON" },
    { value: [5n], received: "array", why: "a bigint inside: the array has no JSON" },
    { value: itself, received: "object", why: "an object that holds itself has no JSON" },
    { value: listOfItself, received: "array", why: "an array that holds itself has no JSON" },
  ])("of any kind is safe for JSON, $received: $why", ({ value, received }) => {
    expect(receivedFor(value)).toBe(received);
  });

  it.each([
    { value: () => 1, why: "a function" },
    { value: Premium, why: "a class" },
    { value: new Date(Number.NaN), why: "a Date that is none" },
    { value: new Map([["a", 1]]), why: "a Map" },
    { value: new Error("no"), why: "an error" },
    { value: { toJSON: () => undefined }, why: "an object whose JSON is nothing" },
    {
      value: {
        toJSON: () => {
          throw new Error("no");
        },
      },
      why: "an object whose toJSON throws",
    },
    { value: Object.create(null), why: "an object without a prototype" },
    { value: Symbol("s".repeat(1000)), why: "a symbol with a long description" },
    { value: 10n ** 1000n, why: "a bigint of 1001 digits" },
    { value: { text: "t".repeat(1000) }, why: "a long text inside an object" },
    { value: Array.from({ length: 1000 }, (_, index) => index), why: "a long array" },
    { value: "t".repeat(1000), why: "a long text" },
  ])("is safe for JSON and at most 200 characters long: $why", ({ value }) => {
    const received = receivedFor(value);
    expect(typeof received).toBe("string");
    expect(String(received).length).toBeGreaterThan(0);
    expect(String(received).length).toBeLessThanOrEqual(200);
    expect(JSON.parse(JSON.stringify({ received }))).toEqual({ received });
  });

  it.each([
    { length: 199, received: "t".repeat(199), why: "shorter than allowed: it stays" },
    { length: 200, received: "t".repeat(200), why: "just as long as allowed: it stays" },
    { length: 201, received: `${"t".repeat(199)}…`, why: "longer than allowed: cut and marked, 200 in all" },
  ])("of $length characters is cut only where it must be: $why", ({ length, received }) => {
    expect(receivedFor("t".repeat(length))).toBe(received);
  });

  it.each([
    { depth: 100, received: "[".repeat(100) + "]".repeat(100), why: "just as long as allowed: it stays" },
    { depth: 101, received: `${"[".repeat(101)}${"]".repeat(98)}…`, why: "two characters longer: cut and marked" },
    { depth: 100_000, received: `${"[".repeat(199)}…`, why: "deeper than the stack: its beginning all the same" },
  ])("of $depth lists within each other shows what can be seen of them: $why", ({ depth, received }) => {
    expect(receivedFor(JSON.parse("[".repeat(depth) + "]".repeat(depth)))).toBe(received);
  });

  it.each([
    { before: 197, received: `${"t".repeat(197)}\u{1f600}…`, why: "the pair ends at the 199th unit: it stays whole" },
    { before: 198, received: `${"t".repeat(198)}…`, why: "the cut would fall inside the pair: it goes whole" },
    { before: 199, received: `${"t".repeat(199)}…`, why: "the pair begins after the cut" },
  ])("is never cut inside a character of two units: $why", ({ before, received }) => {
    expect(receivedFor(`${"t".repeat(before)}${"\u{1f600}".repeat(5)}`)).toBe(received);
  });

  it("is absent where nothing was received", () => {
    expect(coreIssueOf("missing-field", { path: ["field"], value: undefined })).not.toHaveProperty("received");
  });
});

describe("the value at a path", () => {
  const root = { contract: { premium: "5", days: ["a", "b"], kind: null }, empty: undefined };

  it.each([
    { path: [], value: root, why: "no key leads to the root itself" },
    { path: ["contract", "premium"], value: "5", why: "key by key" },
    { path: ["contract", "days", 1], value: "b", why: "an index of an array" },
    { path: ["contract", "kind"], value: null, why: "null is a value" },
    { path: ["empty"], value: undefined, why: "undefined is there, and means absent" },
    { path: ["termination"], value: undefined, why: "a key that is not there" },
    { path: ["contract", "premium", "amount"], value: undefined, why: "text has no fields" },
    { path: ["contract", "premium", 0], value: undefined, why: "text has no items" },
    { path: ["contract", "kind", "amount"], value: undefined, why: "null has no fields" },
    { path: ["contract", "days", 2], value: undefined, why: "beyond the end of an array" },
    { path: ["toString"], value: undefined, why: "what every object inherits is no field" },
    { path: ["constructor", "name"], value: undefined, why: "what every object inherits is no field" },
  ])("$path is found or undefined: $why", ({ path, value }) => {
    expect(valueAt(root, path)).toBe(value);
  });

  it.each([
    { root: undefined, why: "nothing" },
    { root: null, why: "null" },
    { root: "contract", why: "text" },
    { root: 5, why: "a number" },
  ])("is undefined in $root: $why has no fields", ({ root: given }) => {
    expect(valueAt(given, ["contract"])).toBeUndefined();
  });
});

describe("an object with fields", () => {
  it.each([
    { value: {}, isIt: true, why: "it may have none" },
    { value: new Premium(), isIt: true, why: "an instance of a class has fields" },
    { value: Object.create(null), isIt: true, why: "it needs no prototype" },
    { value: [], isIt: false, why: "a list" },
    { value: null, isIt: false, why: "null, which says that it is one" },
    { value: undefined, isIt: false, why: "nothing" },
    { value: "{}", isIt: false, why: "text" },
    { value: () => ({}), isIt: false, why: "a function" },
  ])("is told from others, $isIt: $why", ({ value, isIt }) => {
    expect(isRecord(value)).toBe(isIt);
  });
});

describe("a copy with a value at a path", () => {
  const root = { contract: { premium: "5", kind: null, days: ["a"] } };

  it.each([
    { path: [], copy: "new", why: "the value in place of the root" },
    { path: ["contract", "premium"], copy: { contract: { ...root.contract, premium: "new" } }, why: "in its place" },
    { path: ["extra"], copy: { ...root, extra: "new" }, why: "a field that was not there" },
    {
      path: ["termination", "reason"],
      copy: { ...root, termination: { reason: "new" } },
      why: "an object that was not there is made",
    },
    { path: ["contract", "premium", "amount"], copy: root, why: "text in the way stays" },
    { path: ["contract", "kind", "name"], copy: root, why: "null in the way stays" },
    { path: ["contract", "days", 0], copy: root, why: "a list in the way stays" },
  ])("has it at $path: $why", ({ path, copy }) => {
    expect(withValueAt(root, path, "new")).toEqual(copy);
    expect(root).toEqual({ contract: { premium: "5", kind: null, days: ["a"] } });
  });

  it("is made of nothing too", () => {
    expect(withValueAt(undefined, ["contract", "premium"], "5")).toEqual({ contract: { premium: "5" } });
  });
});
