import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { diagnose } from "../../src/diagnose/diagnose.js";
import { parseShownAmount } from "../../src/diagnose/shown-amount.js";
import { operations } from "../../src/index.js";
import type { Persona, ReturnOperationId } from "../../src/testing/personas/persona.js";
import { personas } from "../../src/testing/personas.js";
import { matchers } from "../../src/testing/vitest/index.js";
import { faults } from "./faults.js";

expect.extend(matchers);

/** The products of the page by the operations that answer for them. */
const products: Readonly<Record<ReturnOperationId, string>> = {
  "life-cabinet/return-premium": "Страхование жизни",
  "ogpo-plus/return-premium": "ОГПО плюс",
  "ogpo-vts/return-premium": "ОГПО ВТС",
  "kz-civil-code/return-premium": "Гражданский кодекс",
  "osago/return-premium": "ОСАГО",
  "zetta-voluntary/return-premium": "Добровольный полис",
};

const launch = { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] };

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch(launch);
  page = await browser.newPage({ timezoneId: "Asia/Almaty", locale: "ru-RU" });
  page.setDefaultTimeout(5000);
});

afterAll(() => browser.close());

/** Types a persona into the page. */
async function type({ operation, fields }: Persona): Promise<void> {
  await page.getByLabel("Продукт").selectOption(products[operation]);
  for (const { label, typed } of fields) {
    const field = page.getByLabel(label, { exact: true });
    await (/\d/.test(typed) ? field.fill(typed) : field.selectOption(typed));
  }
}

/** What the page shows of what was typed, with a fault or with none. */
async function shownWith(fault: string): Promise<string> {
  await page.locator("#fault").evaluate((field, name) => field.setAttribute("value", name), fault);
  await page.getByRole("button", { name: "Рассчитать" }).click();
  return page.locator("#return").innerText();
}

/** Whether a matcher catches what is shown. */
function isCaught({ operation, input }: Persona, shown: string): boolean {
  try {
    expect(shown).toBeReturnPremiumFor(operations[operation], input);
    return false;
  } catch (error) {
    expect(String(error)).toContain(`${operation} gives `);
    return true;
  }
}

/** The place of a mistake among the explanations, 1 for the first; Infinity where it is none of them. */
function placeOf(mistake: string, { operation, input }: Persona, shown: string): number {
  const { explanations } = diagnose(operations[operation], input, shown);
  const index = explanations.findIndex(({ mistakes }) => mistakes.length === 1 && mistakes[0] === mistake);
  return index < 0 ? Number.POSITIVE_INFINITY : index + 1;
}

const numberIn = (shown: string): number => Number(parseShownAmount(shown).amount);

/** A persona whose number a fault changes: what the matcher makes of it, and where the diagnosis has the true mistake. */
interface Failure {
  readonly persona: Persona;
  readonly isCaught: boolean;
  readonly place: number;
}

const right: { readonly persona: Persona; readonly shown: string }[] = [];
const failures = new Map<string, Failure[]>(Object.keys(faults).map((fault) => [fault, []]));

beforeAll(async () => {
  await page.goto(new URL("cabinet.html", import.meta.url).href);
  for (const persona of personas) {
    await type(persona);
    const shownRight = await shownWith("");
    right.push({ persona, shown: shownRight });
    for (const [fault, mistake] of Object.entries(faults)) {
      const shown = await shownWith(fault);
      // `0` and `0,00` are one amount.
      if (numberIn(shown) === numberIn(shownRight)) continue;
      const failure = { persona, isCaught: isCaught(persona, shown), place: placeOf(mistake, persona, shown) };
      failures.get(fault)?.push(failure);
    }
  }
}, 1_200_000);

it("without a fault the page is right for every persona", () => {
  expect(right.length).toBe(24);
  for (const { persona, shown } of right) {
    expect(shown).toBeReturnPremiumFor(operations[persona.operation], persona.input);
  }
});

it.each(Object.keys(faults))("a page with the fault %s is caught, whichever persona shows another number", (fault) => {
  const found = failures.get(fault) ?? [];
  expect(found).not.toEqual([]);
  expect(found.filter((failure) => !failure.isCaught)).toEqual([]);
});

const guide = readFileSync(new URL("../../docs/testing-a-cabinet.md", import.meta.url), "utf8");

it("the diagnosis names the mistake first or second for at least 22 faults, and the guide has the result", () => {
  const rows = [...failures].map(([fault, found]) => {
    const places = found.map(({ place }) => place);
    const best = places.filter((place) => place <= 2).length;
    return { fault, first: places[0] ?? Number.POSITIVE_INFINITY, fails: places.length, best };
  });
  const table = rows.map(
    ({ fault, first, fails, best }) => `| \`${fault}\` | \`${faults[fault]}\` | ${fails} | ${first} | ${best} |`,
  );
  expect(guide).toContain(table.join("\n"));
  expect(rows.filter(({ first }) => first <= 2).length).toBeGreaterThanOrEqual(22);
});

it("the test of the guide fails for a page with a fault as the guide shows", () => {
  const [, code = ""] = /^```ts\n(.*?)^```$/ms.exec(guide) ?? [];
  const [, failure = ""] = /^```\n(life-cabinet.*?)\n```$/ms.exec(guide) ?? [];
  const file = fileURLToPath(new URL("guide.page.ts", import.meta.url));
  const cabinet = new URL("cabinet.html?fault=counts-end", import.meta.url).href;
  const launched = `chromium.launch(${JSON.stringify(launch)})`;
  try {
    writeFileSync(file, code.replace("https://cabinet.example/", cabinet).replace("chromium.launch()", launched));
    const args = ["node_modules/vitest/vitest.mjs", "run", "--config", "test/page/vitest.config.ts", "guide.page.ts"];
    const { stdout, stderr } = spawnSync(process.execPath, args, {
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    });
    // The page writes no-break spaces.
    expect((stdout + stderr).replaceAll("\u00a0", " ")).toContain(failure);
    expect(failure).toContain("termination-day-counted");
  } finally {
    rmSync(file);
  }
});
