import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, startSite, violationsIn } from "./browser.js";

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

const looks = [
  { colorScheme: "light", viewport: { width: 1280, height: 844 } },
  { colorScheme: "dark", viewport: { width: 390, height: 844 } },
] as const;

let site: Site;

beforeAll(async () => {
  site = await startSite();
});

afterAll(() => site.close());

describe.each(looks)("in the $colorScheme, at a width of $viewport.width", (look) => {
  // The pages' own security policy would not let axe in.
  const options = { ...look, bypassCSP: true };

  it.each(pages)(
    "%s has no fault, for axe, for the console or on the network, and does not scroll sideways",
    async (path) => {
      const { page, faults } = await site.open(path, options);
      if (path.includes("calculator")) await page.locator(".calculator .amount").filter({ hasText: /\d/ }).waitFor();
      expect(await violationsIn(page)).toEqual([]);
      expect(faults).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.viewport.width);
      await page.context().close();
    },
  );

  it("the open search has no fault", async () => {
    const { page, faults } = await site.open("/", options);
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("searchbox").fill("premium");
    await page.locator(".VPLocalSearchBox").getByRole("option").first().waitFor();
    expect(await violationsIn(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe("on a phone", () => {
  it.each([
    { menu: "the menu of the site", button: "mobile navigation" },
    { menu: "the menu of the pages", button: "Menu" },
  ])("$menu has no fault when it is open", async ({ button }) => {
    const { page, faults } = await site.open("/claims.html", { ...looks[1], bypassCSP: true });
    await page.getByRole("button", { name: button, exact: true }).click();
    await page.waitForTimeout(500);
    expect(await violationsIn(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
