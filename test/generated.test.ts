import { expect, it } from "vitest";
import { generated } from "../scripts/generate/generated.js";

const files = await generated();

it.each([...files])("%s is what the sources say; `npm run generate` writes it anew", async (path, text) => {
  await expect(text).toMatchFileSnapshot(`../${path}`);
});
