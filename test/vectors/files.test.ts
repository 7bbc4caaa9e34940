import { describe, expect, it } from "vitest";
import { texts } from "./vector-files.js";

describe("the files of vectors/", () => {
  it.each(texts)("$name is what the tables and the oracles say", async ({ name, text }) => {
    await expect(text).toMatchFileSnapshot(`../../vectors/${name}`);
  });
});
