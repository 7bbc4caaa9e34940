import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, startSite } from "./browser.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A page of every type. */
const pages = [
  "/",
  "/ru/",
  "/kk/",
  "/calculator.html",
  "/ru/calculator.html",
  "/kk/calculator.html",
  "/ru/questions.html",
  "/kk/questions.html",
  "/rule-sets/ogpo-plus.html",
  "/rule-sets/zetta-voluntary.html",
  "/conventions/",
  "/conventions/kz.html",
  "/claims.html",
  "/law.html",
  "/fields.html",
  "/spreadsheets.html",
  "/services.html",
  "/reference/",
  "/reference/return-premium/osago.html",
  "/vectors/",
  "/vectors/life-cabinet-return-premium.html",
  "/changelog.html",
  "/404.html",
];

let site: Site;

beforeAll(async () => {
  site = await startSite();
});

afterAll(() => site.close());

describe.each(["light", "dark"] as const)("in the %s", (colorScheme) => {
  it.each(
    pages.flatMap((path) => [
      { path, width: 1280 },
      { path, width: 390 },
    ]),
  )("axe finds nothing on $path at a width of $width, and the page does nothing wrong", async ({ path, width }) => {
    // The page's own security policy would not let axe in.
    const { page, faults } = await site.open(path, { colorScheme, viewport: { width, height: 844 }, bypassCSP: true });
    await page.evaluate(axe);
    // What `axe.run` gives is data, and Playwright cannot know its type.
    const { violations } = (await page.evaluate("axe.run()")) as AxeResults;
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });
});
