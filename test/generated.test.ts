import { expect, it } from "vitest";
import { generated } from "../scripts/generate/generated.js";

const files = await generated();

it.each([...files])("%s is what the sources say; `npm run generate` writes it anew", async (path, text) => {
  await expect(text).toMatchFileSnapshot(`../${path}`);
});

it("no page has the marks of a comment in a cell", () => {
  const pages = [...files].filter(([path]) => path.endsWith(".md"));
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.flatMap(([path, text]) => (/\| \*? ?(\/\*\*|\*\/|\* )/.test(text) ? [path] : []))).toEqual([]);
});
