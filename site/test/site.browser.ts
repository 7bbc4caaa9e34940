import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unusedClass } from "../.vitepress/unused-styles.js";
import { type Site, startSite } from "./browser.js";

let site: Site;

beforeAll(async () => {
  site = await startSite();
});

afterAll(() => site.close());

const amount = ".calculator .amount";

/** Let a page mark in its timeline when the calculator shows an amount. */
const markAnswer = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!/\d/.test(document.querySelector(".calculator .amount")?.textContent ?? "")) return;
      performance.mark("answer");
      observer.disconnect();
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  });

describe("the calculator", () => {
  it.each(["/calculator.html", "/ru/calculator.html", "/kk/calculator.html"])(
    "at %s answers after at most 150 kB, compressed and with the headers of the responses, and loads no font",
    async (path) => {
      const page = await site.browser.newPage({ serviceWorkers: "block" });
      await markAnswer(page);
      await page.goto(site.origin + path);
      await page.locator(amount).filter({ hasText: /\d/ }).waitFor();
      const loaded = await page.evaluate(() => {
        const [answer] = performance.getEntriesByName("answer");
        return [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
          .filter((entry) => entry instanceof PerformanceResourceTiming)
          .filter(({ responseEnd }) => answer !== undefined && responseEnd <= answer.startTime)
          .map(({ name, transferSize }) => ({ name, transferSize }));
      });
      const bytes = loaded.reduce((sum, { transferSize }) => sum + transferSize, 0);
      console.log(`${path}: the calculator answers after ${(bytes / 1000).toFixed(1)} kB.`);
      expect(bytes).toBeGreaterThan(100_000);
      expect(bytes).toBeLessThanOrEqual(150_000);
      expect(loaded.filter(({ name }) => /woff|ttf/.test(name))).toEqual([]);
      await page.close();
    },
  );

  it("answers before anything is fetched for use without a network", async () => {
    const page = await site.browser.newPage();
    await markAnswer(page);
    const begun: number[] = [];
    page.context().on("requestfinished", (request) => {
      if (request.serviceWorker()) begun.push(request.timing().startTime);
    });
    // The answer comes long after the page has been loaded.
    await page.route(/chunks\/life-cabinet/, async (route) => {
      await page.waitForLoadState("load");
      await page.waitForTimeout(1000);
      await route.continue();
    });
    await page.goto(`${site.origin}/calculator.html`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect.poll(() => begun.length).toBeGreaterThan(50);
    const answered = await page.evaluate(
      () => performance.timeOrigin + (performance.getEntriesByName("answer")[0]?.startTime ?? Number.NaN),
    );
    expect(Math.min(...begun)).toBeGreaterThan(answered);
    await page.context().close();
  });
});

it("the styles that are left out are those of no page", () => {
  const dist = fileURLToPath(new URL("../dist/", import.meta.url));
  const pages = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));
  const classes = pages.flatMap((page) =>
    [...readFileSync(`${dist}${page}`, "utf8").matchAll(/ class="([^"]*)"/g)].flatMap(([, names = ""]) =>
      names.split(" "),
    ),
  );
  expect(new Set(classes).size).toBeGreaterThan(50);
  expect(classes.filter((name) => unusedClass.test(`.${name}`))).toEqual([]);
});

describe("without a network, after a first page, all but the API reference and the vectors:", () => {
  it.each(["/calculator.html", "/kk/calculator.html", "/conventions/kz.html", "/rule-sets/osago.html", "/ru/"])(
    "%s opens",
    async (path) => {
      const { page } = await site.open("/");
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.context().setOffline(true);
      await page.goto(site.origin + path);
      await page.locator("main h1").waitFor();
      if (path.includes("calculator")) await page.locator(amount).filter({ hasText: /\d/ }).waitFor();
      await page.context().close();
    },
  );

  it.each(["/", "/ru/", "/kk/"])("%s shows its pictures", async (path) => {
    const { page } = await site.open("/claims.html");
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.context().setOffline(true);
    await page.goto(site.origin + path);
    const pictures = page.locator("main img");
    expect(await pictures.count()).toBe(2);
    for (const picture of await pictures.all()) {
      const width = (): Promise<number> => picture.evaluate((one: HTMLImageElement) => one.naturalWidth);
      await expect.poll(width, { message: (await picture.getAttribute("src")) ?? "" }).toBeGreaterThan(0);
    }
    await page.context().close();
  });

  it("links lead on, and the search finds", async () => {
    const { page } = await site.open("/");
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.context().setOffline(true);
    await page.getByRole("link", { name: "Open the calculator" }).click();
    await page.locator(amount).filter({ hasText: /\d/ }).waitFor();
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("searchbox").fill("cooling-off period");
    await page.locator(".VPLocalSearchBox").getByRole("option").first().waitFor();
    await page.context().close();
  });
});

describe("the search", () => {
  it.each([
    { path: "/", button: "Search", text: "9.7", finds: /^9\.7$/ },
    { path: "/", button: "Search", text: "last day that is a day off", finds: /A last day that is a day off/ },
    { path: "/", button: "Search", text: "toBeReturnPremiumFor", finds: /toBeReturnPremiumFor/i },
    { path: "/ru/", button: "Поиск", text: "период охлаждения", finds: /Когда кончается период охлаждения/ },
    { path: "/kk/", button: "Іздеу", text: "сенбі", finds: /Сенбі/ },
  ])("for $text on $path finds its place, and goes there", async ({ path, button, text, finds }) => {
    const { page, faults } = await site.open(path);
    await page.getByRole("button", { name: button, exact: true }).click();
    await page.getByRole("searchbox").fill(text);
    const found = page
      .getByRole("option")
      .filter({ has: page.locator(".title.main, .title").filter({ hasText: finds }) });
    await found.first().click();
    await page.locator("main h1").waitFor();
    expect(new URL(page.url()).pathname).not.toBe(path);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe("the security policy", () => {
  it.each(["/", "/calculator.html", "/reference/return-premium/osago.html", "/404.html"])(
    "of %s forbids eval and foreign scripts",
    async (path) => {
      const { page } = await site.open(path);
      // The policy does not bind what Playwright evaluates itself, but it does what that starts.
      const evaluated = await page.evaluate(
        () =>
          new Promise((resolve) =>
            setTimeout(() => {
              try {
                // biome-ignore lint/security/noGlobalEval: it is what must fail here
                resolve(eval("'ran'"));
              } catch (error) {
                resolve(error instanceof Error ? error.name : error);
              }
            }),
          ),
      );
      expect(evaluated).toBe("EvalError");
      const ran = await page.evaluate(() => {
        const script = document.createElement("script");
        script.textContent = "document.body.dataset.injected = 'yes'";
        document.body.append(script);
        return document.body.dataset.injected ?? "no";
      });
      expect(ran).toBe("no");
      await page.context().close();
    },
  );
});

describe("the languages", () => {
  it.each([
    { from: "/calculator.html", to: "Қазақша", arrives: "/kk/calculator.html" },
    { from: "/kk/questions.html", to: "Русский", arrives: "/ru/questions.html" },
    { from: "/conventions/", to: "Русский", arrives: "/ru/questions.html" },
    { from: "/ru/questions.html", to: "English", arrives: "/conventions/" },
    { from: "/claims.html", to: "Русский", arrives: "/ru/" },
  ])("$from leads to $arrives in $to", async ({ from, to, arrives }) => {
    const { page, faults } = await site.open(`${from}#case`, { viewport: { width: 1280, height: 800 } });
    await page.locator(".VPNavBarTranslations button").hover();
    await page.locator(".VPNavBarTranslations").getByRole("link", { name: to }).click();
    await page.waitForURL(`**${arrives}#case`);
    // The address changes before the page does.
    const language = { Қазақша: "kk", Русский: "ru", English: "en" }[to];
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe(language);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe("on paper", () => {
  it.each(["/claims.html", "/calculator.html"])("%s has its text and no navigation", async (path) => {
    const { page } = await site.open(path);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("main h1").isVisible()).toBe(true);
    for (const part of [".VPNav", ".VPSidebar", ".VPDocFooter", ".VPDoc .aside"]) {
      expect(await page.locator(part).isVisible()).toBe(false);
    }
    await page.context().close();
  });
});
