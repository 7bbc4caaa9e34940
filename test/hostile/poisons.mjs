// What a program may have done to the objects that all of its libraries share. Each poison is put in place by a
// function that returns what takes it away again and a proof that it was there.

import { createRequire } from "node:module";
import { Decimal } from "decimal.js";

const require = createRequire(import.meta.url);

const globalDate = globalThis.Date;
const { defineProperty, getOwnPropertyDescriptor, freeze, isFrozen } = Object;
const { stringify } = JSON;

/** Puts a property on an object, or in place of the one that it has, as an assignment does. */
function put(object, key, value) {
  const before = getOwnPropertyDescriptor(object, key);
  defineProperty(object, key, { value, enumerable: before?.enumerable ?? true, configurable: true, writable: true });
  return () => {
    if (before === undefined) delete object[key];
    else defineProperty(object, key, before);
  };
}

/** Several properties, each `[object, key, value]`. */
function putAll(properties) {
  const removals = properties.map(([object, key, value]) => put(object, key, value));
  return () => {
    for (const remove of removals) remove();
  };
}

const throws = () => {
  throw new Error("poison");
};

const stays = () => undefined;

class ThrowingDate {
  constructor() {
    throws();
  }
}

export const poisons = {
  none: () => ({ remove: stays, isThere: () => true }),

  "decimal-set": () => {
    Decimal.set({ precision: 5, rounding: 0, toExpNeg: 0, toExpPos: 0 });
    return {
      remove: () => Decimal.set({ defaults: true }),
      isThere: () => new Decimal(1).div(3).toString() === "3.3334e-1",
    };
  },

  "decimal-copy": () => {
    // The CommonJS build of decimal.js is another copy of it in the same program.
    const copy = require("decimal.js");
    copy.set({ precision: 5, rounding: 0 });
    return {
      remove: () => copy.set({ defaults: true }),
      isThere: () => copy !== Decimal && copy.div(1, 3).toString() === "0.33334" && Decimal.precision === 20,
    };
  },

  "frozen-object": () => {
    freeze(Object.prototype);
    return { remove: stays, isThere: () => isFrozen(Object.prototype) };
  },
  "frozen-array": () => {
    freeze(Array.prototype);
    return { remove: stays, isThere: () => isFrozen(Array.prototype) };
  },
  "frozen-date": () => {
    freeze(Date);
    freeze(Date.prototype);
    return { remove: stays, isThere: () => isFrozen(Date) && isFrozen(Date.prototype) };
  },
  "frozen-all": () => {
    // Not Error: zod could not make an error of its own any more.
    for (const shared of [Object, Array, Date, Map, Set, String, Number, Boolean, BigInt, RegExp, Function]) {
      freeze(shared);
      freeze(shared.prototype);
    }
    return { remove: stays, isThere: () => isFrozen(Object.prototype) && isFrozen(Function.prototype) };
  },

  "to-json-of-values": () => ({
    remove: putAll([String, Number, Boolean, BigInt].map(({ prototype }) => [prototype, "toJSON", () => "poison"])),
    // JSON looks for it on a bigint; on the others only where they are wrapped in objects.
    isThere: () => stringify([1n, Object("a"), Object(1), Object(true)]) === '["poison","poison","poison","poison"]',
  }),
  "to-string": () => {
    const remove = putAll([[Object.prototype, "toString", () => "poison"]]);
    return { remove, isThere: () => `${{}}` === "poison" };
  },
  "value-of": () => {
    const remove = putAll([[Object.prototype, "valueOf", () => 7]]);
    return { remove, isThere: () => ({}) + 1 === 8 };
  },
  "throwing-to-string-and-value-of": () => {
    const remove = putAll([
      [Object.prototype, "toString", throws],
      [Object.prototype, "valueOf", throws],
    ]);
    return {
      remove,
      isThere: () => {
        try {
          return `${{}}` === "";
        } catch {
          return true;
        }
      },
    };
  },

  "throwing-date": () => {
    globalThis.Date = ThrowingDate;
    return {
      remove: () => {
        globalThis.Date = globalDate;
      },
      isThere: () => Date === ThrowingDate && Date.UTC === undefined,
    };
  },
  "no-date": () => {
    delete globalThis.Date;
    return {
      remove: () => defineProperty(globalThis, "Date", { value: globalDate, configurable: true, writable: true }),
      isThere: () => !("Date" in globalThis),
    };
  },
  "replaced-clock": () => {
    const remove = putAll([
      [Date, "now", () => 0],
      [Date, "parse", () => Number.NaN],
      [Date, "UTC", () => Number.NaN],
      [Date.prototype, "getTimezoneOffset", () => 720],
    ]);
    return {
      remove,
      isThere: () => Date.now() === 0 && Number.isNaN(Date.UTC(2025)) && new Date(0).getTimezoneOffset() === 720,
    };
  },
};
