import { afterEach, describe, expect, it } from "vitest";
import { shielded } from "../../src/input/index.ts";

/** The names that a loop over an object or a list finds. */
function namesIn(value: object): readonly string[] {
  const names: string[] = [];
  for (const name in value) names.push(name);
  return names;
}

const put = (prototype: object, key: string, value: unknown): boolean => Reflect.set(prototype, key, value);

describe("a shielded computation", () => {
  afterEach(() => {
    for (const key of ["colour", "get"]) {
      Reflect.deleteProperty(Object.prototype, key);
      Reflect.deleteProperty(Array.prototype, key);
    }
  });

  it("gives what it computes where nobody put anything on a prototype", () => {
    expect(shielded(() => namesIn({ own: 1 }))).toEqual(["own"]);
  });

  it.each([
    { name: "Object.prototype", prototype: Object.prototype, why: "every object and list has it" },
    { name: "Array.prototype", prototype: Array.prototype, why: "every list has it, and no other object" },
  ])("sees no field that was put on $name: $why", ({ prototype }) => {
    put(prototype, "colour", "red");
    const seen = shielded(() => [...namesIn({}), ...namesIn([])]);
    const after = namesIn([]);
    expect(seen).toEqual([]);
    expect(after).toEqual(["colour"]);
  });

  it("leaves the field as it was: a value that cannot be written to", () => {
    const asItWas = { value: "red", writable: false, enumerable: true, configurable: true };
    Object.defineProperty(Object.prototype, "colour", asItWas);
    shielded(() => undefined);
    const after = Object.getOwnPropertyDescriptor(Object.prototype, "colour");
    // Before anything else in the test is to write a field of that name.
    Reflect.deleteProperty(Object.prototype, "colour");
    expect(after).toEqual(asItWas);
  });

  it("puts the field back where it fails", () => {
    put(Object.prototype, "colour", "red");
    const fail = (): never => {
      throw new TypeError("broken");
    };
    expect(() => shielded(fail)).toThrow(new TypeError("broken"));
    expect(namesIn({})).toEqual(["colour"]);
  });

  it("puts back a field named get, which every descriptor that inherits would take for its own", () => {
    put(Object.prototype, "get", "red");
    const seen = shielded(() => namesIn({}));
    const after = namesIn({});
    Reflect.deleteProperty(Object.prototype, "get");
    expect(seen).toEqual([]);
    expect(after).toEqual(["get"]);
  });
});
