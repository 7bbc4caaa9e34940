import * as fc from "fast-check";
import { expect, it } from "vitest";
import { EncodedLines } from "../../src/cli/encoded-lines.js";

it("lines are encoded one after the other, whatever their characters and lengths", () => {
  // Of one, two, three and four bytes of UTF-8.
  const character = fc.constantFrom("a", "я", "−", "𝛑");
  const line = fc
    .tuple(character, fc.constantFrom(0, 1, 2, 1000, 32_767, 32_768, 65_535, 65_536, 70_000))
    .map(([text, count]) => text.repeat(count));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const encoded = new EncodedLines();
      for (const text of lines) encoded.add(text);
      const expected = Buffer.from(lines.map((text) => `${text}\n`).join(""));
      expect(Buffer.concat(encoded.pieces).equals(expected)).toBe(true);
      expect(new Set(encoded.pieces.map(({ buffer }) => buffer)).size).toBe(encoded.pieces.length);
    }),
  );
});
