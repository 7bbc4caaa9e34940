import { describe, expect, it } from "vitest";
import { findEncoding } from "../../src/tables/encoding.js";

const cyrillic = findEncoding("windows-1251");

describe("an encoding of single bytes", () => {
  it.each(["windows-1251", "koi8-r", "ibm866", "iso-8859-5", "windows-1252"])(
    "%s writes what it reads, byte for byte",
    (label) => {
      const bytes = Uint8Array.from({ length: 255 }, (_, index) => index + 1);
      const encoding = findEncoding(label);
      const decoded = encoding?.decode(bytes) ?? "";
      // Bytes that stand for nothing are read as the character for that, which nothing writes.
      const known = [...decoded].flatMap((character, index) => (character === "\ufffd" ? [] : [index]));
      expect(known.length).toBeGreaterThan(230);
      expect([...(encoding?.encode(known.map((index) => decoded[index]).join("")) ?? [])]).toEqual(
        known.map((index) => bytes[index]),
      );
    },
  );

  it("writes the nearest sign of print, else a question mark, and says what it lacks", () => {
    const text = "− … ₸ ә «Ёж»";
    expect(cyrillic?.decode(cyrillic.encode(text))).toBe("- … ? ? «Ёж»");
    expect(cyrillic?.lacks(text)).toEqual(["₸", "ә"]);
  });
});

it("UTF-8 lacks nothing", () => {
  const utf8 = findEncoding("utf8");
  expect(utf8?.name).toBe("utf-8");
  expect(utf8?.lacks("₸ә")).toEqual([]);
  expect(utf8?.decode(utf8.encode("₸ә"))).toBe("₸ә");
});

it.each(["utf-16", "gbk", "no-such"])("rows cannot be read in %s", (label) => {
  expect(findEncoding(label)).toBeUndefined();
});
