import type { CDPSession, Locator, Page } from "playwright-core";
import { lifeCabinet, ogpoVts } from "return-premium";
import { ru } from "return-premium/explain/ru";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenPage, type Site, startSite, violationsIn } from "./browser.js";

let site: Site;

beforeAll(async () => {
  site = await startSite();
});

afterAll(() => site.close());

/** Open the calculator in a language, and wait for its answer and its chart. */
async function open(path = "/calculator.html", options: Parameters<Site["open"]>[1] = {}): Promise<OpenPage> {
  const opened = await site.open(path, options);
  await marksIn(opened.page).first().waitFor();
  return opened;
}

const amountIn = (page: Page): Locator => page.locator(".calculator .amount");
const marksIn = (page: Page): Locator => page.locator(".calculator .marks li");
const fieldIn = (page: Page, path: string): Locator => page.locator(`.calculator [data-path="${path}"]`);
const boxIn = (page: Page, path: string): Locator => fieldIn(page, path).getByRole("textbox");
const markerIn = (page: Page): Locator => page.getByRole("slider");

/** Text with plain blanks, whichever blanks a language groups digits with. */
const plain = (text: string | null): string => (text ?? "").replaceAll(/\s/g, " ");

/** Wait for a text in an element. */
const expectText = (locator: Locator, text: string): Promise<void> =>
  expect.poll(async () => plain(await locator.textContent())).toBe(text);

/** Clear a box and type into it, as a person does. */
async function type(box: Locator, text: string): Promise<void> {
  await box.fill("");
  await box.pressSequentially(text);
}

/** What a screen reader calls the element that has the focus. */
async function focusedName(browser: CDPSession): Promise<string> {
  const { result } = await browser.send("Runtime.evaluate", { expression: "document.activeElement" });
  if (result.objectId === undefined) throw new Error("nothing has the focus");
  const { nodes } = await browser.send("Accessibility.getPartialAXTree", {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  return String(nodes[0]?.name?.value ?? "");
}

async function close({ page, faults }: OpenPage): Promise<void> {
  expect(faults).toEqual([]);
  await page.context().close();
}

/** What the library returns for the printed case, with some of it replaced. */
function returnedOn(terminatedOn: string): string {
  const contract = { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" };
  return lifeCabinet.returnPremium({ contract, termination: { button: "refusal", terminatedOn } }).returnPremium;
}

describe("the printed case", () => {
  it("is typed as people write it, and answered with 53 770 while it is typed", async () => {
    const opened = await open("/ru/calculator.html");
    const { page } = opened;
    await type(boxIn(page, "contract.firstDay"), "24.01.2024");
    await type(boxIn(page, "contract.lastDay"), "23.01.2029");
    await type(boxIn(page, "contract.premium"), "30 000");
    // 30000 - 30000 * 7 / 1827 - 3000 = 26885.06
    await expectText(amountIn(page), "26 885 ₸");
    await type(boxIn(page, "contract.premium"), "60 000,00 ₸");
    await page.getByLabel("Отказ от договора").check();
    await type(boxIn(page, "termination.terminatedOn"), "31.01.2024");
    await expectText(amountIn(page), "53 770 ₸");
    const answer = plain(await page.locator(".calculator .summary").textContent());
    expect(answer).toContain("страховщик удерживает 6 230 ₸");
    // The note says it; the sentence before it does not repeat it.
    expect(answer).toContain("Закон не устанавливает срока выплаты");
    expect(answer).not.toContain("День выплаты назвать нельзя");
    const grounds = plain(await page.locator(".calculator .explanation").textContent());
    expect(grounds).toContain("Указана другая причина, а не нарушение со стороны страховщика");
    // 60000 − 60000 × 7 ÷ 1827, as a fraction
    expect(plain(await page.locator(".calculator mfrac").first().textContent())).toBe("60 000×71 827");
    await close(opened);
  });

  it("asks for the day of conclusion, which may be left empty, and says what it decides", async () => {
    const opened = await open();
    const { page } = opened;
    const field = fieldIn(page, "contract.concludedOn");
    expect(await field.isVisible()).toBe(true);
    expect(await field.textContent()).toContain("If empty: the first day of cover. The 14 days are counted from it.");
    await expectText(amountIn(page), "53,770 KZT");
    // From 10 January the 14 days are over on 24 January, a week before the contract ends.
    await type(boxIn(page, "contract.concludedOn"), "10.01.2024");
    await expectText(amountIn(page), "0 KZT");
    await close(opened);
  });

  it("says by which day the amount is due, where a rule sets one", async () => {
    const opened = await open("/calculator.html#policy=ogpo-plus");
    const { page } = opened;
    // From 3 July 2026, a Friday: 6 July is a day off, so 7, 8, 9, 10 and 13 July are the five working days.
    await expect.poll(() => page.locator(".calculator .summary").textContent()).toContain("by 13 July 2026");
    await close(opened);
  });
});

describe("by keyboard", () => {
  it("every control is reached in the order of the page and has a name, and Enter opens every part on the way", async () => {
    const opened = await open();
    const { page } = opened;
    const browser = await page.context().newCDPSession(page);
    const focused = page.locator(":focus");
    await page.locator(".calculator input").first().focus();
    const isInside = (): Promise<boolean> =>
      page.evaluate(() => document.activeElement?.closest(".calculator") instanceof Element);
    for (let step = 0; await isInside(); step += 1) {
      const { html, outline } = await focused.evaluate((one, order) => {
        one.setAttribute("data-order", String(order));
        return { html: one.outerHTML.slice(0, 120), outline: getComputedStyle(one).outlineStyle };
      }, step);
      expect(outline, html).toBe("solid");
      expect(await focusedName(browser), html).toMatch(/\p{L}/u);
      if (html.startsWith("<summary")) {
        await page.keyboard.press("Enter");
        const body = focused.locator("xpath=following-sibling::*[1]");
        await body.waitFor();
        // What is loaded for a part comes a moment later.
        await expect.poll(() => body.evaluate((one) => one.childElementCount), { message: html }).toBeGreaterThan(0);
      }
      await page.keyboard.press("Tab");
    }
    // One of the radios with the same name is reached by Tab, the others from it by the arrows.
    const order = await page.evaluate(() =>
      [...document.querySelectorAll(".calculator :is(a, button, input, select, textarea, summary, [tabindex])")]
        .filter(
          (one) =>
            one.getAttribute("tabindex") !== "-1" &&
            one.checkVisibility() &&
            !(one instanceof HTMLInputElement && one.type === "radio" && !one.checked),
        )
        .map((one) => one.getAttribute("data-order")),
    );
    expect(order.length).toBeGreaterThan(35);
    expect(order).toEqual(order.map((_, index) => String(index)));
    await close(opened);
  });

  it("the language is changed", async () => {
    const opened = await open();
    const { page } = opened;
    const browser = await page.context().newCDPSession(page);
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let step = 0; step < 20; step += 1) {
        await page.keyboard.press("Tab");
        if (name.test(await focusedName(browser))) return;
      }
      throw new Error(`Tab does not reach ${name}`);
    };
    await tabTo(/language/i);
    await page.keyboard.press("Enter");
    // The menu appears within a quarter of a second.
    await page.locator(".VPNavBarTranslations").getByRole("link", { name: "Қазақша" }).waitFor();
    await tabTo(/^Қазақша$/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/kk\/calculator/);
    await expectText(amountIn(page), "53 770 ₸");
    await close(opened);
  });

  it("chooses the policy, the reason and the day, and moves the marker", async () => {
    const opened = await open();
    const { page } = opened;
    const marker = markerIn(page);
    await marker.focus();
    const days = [
      ["ArrowRight", "01.02.2024"],
      ["ArrowUp", "02.02.2024"],
      ["ArrowLeft", "01.02.2024"],
      ["ArrowDown", "31.01.2024"],
      ["PageUp", "29.02.2024"],
      ["PageDown", "29.01.2024"],
      ["End", "23.01.2029"],
      ["Home", "24.01.2024"],
    ] as const;
    for (const [key, day] of days) {
      await page.keyboard.press(key);
      expect(await boxIn(page, "termination.terminatedOn").inputValue(), key).toBe(day);
      const iso = day.split(".").toReversed().join("-");
      const amount = Number(returnedOn(iso)).toLocaleString("en");
      await expectText(amountIn(page), `${amount} KZT`);
      expect(await marker.getAttribute("aria-valuetext")).toContain(`${amount} KZT`);
    }
    await page.getByLabel("Refusal of the contract").focus();
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => page.locator(".calculator .summary").textContent()).toContain("The loan was repaid early");
    await page.getByLabel("Life insurance bought online").focus();
    await page.keyboard.press("ArrowDown");
    await fieldIn(page, "termination.reason").waitFor();
    await page.getByLabel("Reason for the termination").focus();
    await page.keyboard.press("Home");
    await expect.poll(() => page.locator(".calculator .explanation").textContent()).toContain("own wish");
    await close(opened);
  });
});

it("reads a comma between thousands in English, and offers what it is likely to mean elsewhere", async () => {
  const english = await open();
  await type(boxIn(english.page, "contract.premium"), "30,000");
  // 30000 - 30000 * 7 / 1827 - 3000 = 26885.06
  await expectText(amountIn(english.page), "26,885 KZT");
  await close(english);
  const russian = await open("/ru/calculator.html");
  await type(boxIn(russian.page, "contract.premium"), "30,000");
  await type(boxIn(russian.page, "termination.terminatedOn"), "31.01.24");
  await russian.page.getByRole("button", { name: "Взять 30 000" }).click();
  await russian.page.getByRole("button", { name: "Взять 31.01.2024" }).click();
  await expectText(amountIn(russian.page), "26 885 ₸");
  await close(russian);
});

it("leads from a note to the field that is not known, and to the provisional calendar", async () => {
  // The fourteenth day after 24 December 2026 is 7 January 2027, in a year whose working days are not published.
  const opened = await open(
    "/calculator.html#policy=life-cabinet&contract.firstDay=2026-12-24&contract.lastDay=2029-01-23&contract.premium=60000&termination.button=refusal&termination.terminatedOn=2027-01-05",
  );
  const { page } = opened;
  await page.getByRole("button", { name: "Specify: kind of contract" }).click();
  expect(await fieldIn(page, "contract.kind").locator(":focus").count()).toBe(1);
  await page.getByRole("button", { name: "Use the provisional calendar" }).click();
  await expect.poll(() => page.url()).toContain("options.calendar=provisional");
  expect(await page.locator(".calculator .summary").textContent()).toContain("are not published yet");
  await close(opened);
});

it("goes over into Kazakh with the case that was entered", async () => {
  const opened = await open();
  const { page } = opened;
  await type(boxIn(page, "contract.premium"), "30 000");
  await expect.poll(() => page.url()).toContain("contract.premium=30000");
  await page.getByRole("button", { name: /language/i }).hover();
  await page.getByRole("link", { name: "Қазақша" }).first().click();
  await page.waitForURL(/\/kk\/calculator/);
  // 30000 - 30000 * 7 / 1827 - 3000 = 26885.06
  await expectText(amountIn(page), "26 885 ₸");
  expect(await boxIn(page, "contract.premium").inputValue()).toBe("30 000");
  expect(await page.locator(".calculator .summary").textContent()).toContain("қайтарылады");
  await close(opened);
});

describe("the chart", () => {
  it("marks the days of the printed case as the library answers them", async () => {
    const opened = await open();
    const { page } = opened;
    const marks = await marksIn(page).evaluateAll((items) =>
      items.map((item) => ({
        day: item.dataset.day ?? "",
        amount: item.querySelector(".mark-amount")?.textContent ?? "",
        text: item.querySelector(".mark-text")?.textContent ?? "",
      })),
    );
    // 24 January and 14 days are 7 February, the last day of the cooling-off period.
    expect(marks.map(({ day, text }) => `${day} ${text}`)).toEqual([
      "2024-01-24 Cover begins",
      "2024-02-07 Last day of the cooling-off period",
      "2024-02-08 From this day nothing goes back: the cooling-off period is over",
      "2029-01-23 Last day of cover",
    ]);
    for (const { day, amount } of marks) expect(amount).toBe(`${Number(returnedOn(day)).toLocaleString("en")} KZT`);
    await close(opened);
  });

  it("marks every row of the scale of the compulsory policy, in the language of the page", async () => {
    const opened = await open("/ru/calculator.html#policy=ogpo-vts");
    const { page } = opened;
    const contract = {
      ...{ concludedOn: "2026-01-01", firstDay: "2026-01-02", lastDay: "2027-01-01", premium: "30000" },
      policyholder: "natural-person",
    } as const;
    const marks = await marksIn(page).evaluateAll((items) =>
      items.map((item) => [item.dataset.day ?? "", item.querySelector(".mark-amount")?.textContent ?? ""] as const),
    );
    // The twelve changes of 15(4), the first day, which has a row of its own, and the last.
    expect(marks).toHaveLength(14);
    for (const [day, amount] of marks) {
      const { returnPremium } = ogpoVts.returnPremium({
        contract,
        termination: { reason: "object-alienated", terminatedOn: day },
      });
      const [whole = "", decimals] = returnPremium.split(".");
      const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ru.digits.group);
      expect([day, amount]).toEqual([day, ru.money(`${grouped},${decimals}`, "KZT")]);
    }
    await close(opened);
  });

  it("has a table behind it that says the same", async () => {
    const opened = await open();
    const { page } = opened;
    await page.getByText("The chart as a table").click();
    const rows = await page
      .locator(".calculator .chart tbody tr")
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    // 60 months of five years, the two other marked days, and the last day.
    expect(rows).toHaveLength(63);
    expect(rows[1]).toEqual(["7 February 2024", "53,540 KZT", "withdrawal within the cooling-off period"]);
    expect(rows[2]).toEqual(["8 February 2024", "0 KZT", "withdrawal at will"]);
    await close(opened);
  });

  it("answers where its marker is dragged to, and where it is tapped", async () => {
    const opened = await open();
    const { page } = opened;
    await markerIn(page).scrollIntoViewIfNeeded();
    const stage = await page.locator(".calculator .stage").boundingBox();
    const knob = await page.locator(".calculator .knob").boundingBox();
    if (!stage || !knob) throw new Error("the chart is not on the page");
    await page.mouse.move(knob.x + knob.width / 2, knob.y + knob.height / 2);
    await page.mouse.down();
    await page.mouse.move(stage.x + stage.width / 2, knob.y, { steps: 20 });
    await page.mouse.up();
    const readDay = async (): Promise<string> =>
      (await boxIn(page, "termination.terminatedOn").inputValue()).split(".").toReversed().join("-");
    await expect.poll(readDay).not.toBe("2024-01-31");
    const dragged = await readDay();
    await expectText(amountIn(page), `${Number(returnedOn(dragged)).toLocaleString("en")} KZT`);
    await page.mouse.click(stage.x + stage.width - 60, stage.y + 100);
    await expect.poll(readDay).not.toBe(dragged);
    await expectText(amountIn(page), `${Number(returnedOn(await readDay())).toLocaleString("en")} KZT`);
    await close(opened);
  });

  it("follows the pointer once a frame, and writes the answer when the marker rests", async () => {
    const opened = await site.open("/404.html");
    const { page } = opened;
    // Frames and pauses come when the test says so.
    await page.clock.install();
    await page.goto(`${site.origin}/calculator.html`);
    await marksIn(page).first().waitFor();
    await markerIn(page).scrollIntoViewIfNeeded();
    await page.clock.pauseAt(Date.now() + 60_000);
    const knob = await page.locator(".calculator .knob").boundingBox();
    if (!knob) throw new Error("the chart is not on the page");
    const day = async (): Promise<string> => boxIn(page, "termination.terminatedOn").inputValue();
    const sentence = async (): Promise<string> => plain(await page.locator(".calculator .sentences").textContent());
    const before = await sentence();

    await page.mouse.move(knob.x + knob.width / 2, knob.y + knob.height / 2);
    await page.mouse.down();
    await page.clock.runFor(20);
    for (const distance of [5, 10, 20, 40]) await page.mouse.move(knob.x + distance, knob.y);
    expect(await day()).toBe("31.01.2024");
    await page.clock.runFor(20);
    const passed = (await day()).split(".").toReversed().join("-");
    expect(passed).not.toBe("2024-01-31");
    const amount = `${Number(returnedOn(passed)).toLocaleString("en")} KZT`;
    await expectText(amountIn(page), amount);
    expect(await markerIn(page).getAttribute("aria-valuetext")).toContain(amount);
    expect(await sentence()).toBe(before);

    await page.clock.runFor(200);
    expect(await sentence()).not.toBe(before);
    await expectText(amountIn(page), amount);
    await page.mouse.move(knob.x + 60, knob.y);
    await page.mouse.up();
    const left = (await day()).split(".").toReversed().join("-");
    expect(left > passed).toBe(true);
    await expectText(amountIn(page), `${Number(returnedOn(left)).toLocaleString("en")} KZT`);
    expect(await page.locator(".calculator .passing").count()).toBe(0);
    await close(opened);
  });

  it("shows the first days and the whole term, and the whole term when the marker leaves the first days", async () => {
    const opened = await open();
    const { page } = opened;
    const [begin, whole] = ["The first days", "The whole term"].map((name) => page.getByRole("button", { name }));
    expect(await begin?.getAttribute("aria-pressed")).toBe("true");
    await markerIn(page).focus();
    await page.keyboard.press("End");
    expect(await whole?.getAttribute("aria-pressed")).toBe("true");
    await begin?.click();
    expect(await begin?.getAttribute("aria-pressed")).toBe("true");
    // The day of the marker is not among the first.
    await expect.poll(() => markerIn(page).count()).toBe(0);
    await marksIn(page).first().getByRole("button").click();
    await markerIn(page).waitFor();
    await close(opened);
  });

  it("draws every day of a long term, and marks its days", async () => {
    const opened = await open(
      "/calculator.html#policy=life-cabinet&contract.firstDay=2024-01-24&contract.lastDay=2044-01-23&contract.premium=60000&termination.button=refusal&termination.terminatedOn=2024-01-31",
    );
    const { page } = opened;
    // From 24 January 2024 to 23 January 2044 are 15 years of 365 days and 5 leap years.
    await page.locator('.calculator .stage[data-points="7305"]').waitFor();
    // 60000 − 60000 × 14 ÷ 7305 − 6000 = 53885.01
    await expectText(marksIn(page).nth(1).locator(".mark-amount"), "53,885 KZT");
    await close(opened);
  });
});

it("opens a shared link with all that was entered in it", async () => {
  const first = await open("/calculator.html#policy=osago");
  await first.page.getByLabel("Reason for the termination").selectOption("owner-died");
  await fieldIn(first.page, "termination.eventOn").waitFor();
  expect(await fieldIn(first.page, "termination.eventOn").textContent()).toContain("Fill in this field.");
  await type(boxIn(first.page, "termination.eventOn"), "31.05.2026");
  // 10000 × 0.77 × 214 ÷ 365: from 1 June to 31 December are 30 + 31 + 31 + 30 + 31 + 30 + 31 = 214 days.
  await expectText(amountIn(first.page), "4,514.52 RUB");
  await expect.poll(() => first.page.url()).toContain("eventOn=2026-05-31");
  const link = new URL(first.page.url());
  await close(first);
  const second = await open(`/ru/calculator.html${link.hash}`);
  await expectText(amountIn(second.page), "4 514,52 ₽");
  expect(await boxIn(second.page, "termination.eventOn").inputValue()).toBe("31.05.2026");
  await close(second);
});

describe("what is wrong", () => {
  it("is refused at its field, and the right form is offered", async () => {
    const opened = await open();
    const { page } = opened;
    await type(boxIn(page, "contract.firstDay"), "1/24/2024");
    await type(boxIn(page, "contract.premium"), "60.000,00");
    await type(boxIn(page, "termination.terminatedOn"), "31.02.2024");
    const premium = boxIn(page, "contract.premium");
    expect(await premium.getAttribute("aria-invalid")).toBe("true");
    const described = (await premium.getAttribute("aria-describedby")) ?? "";
    expect(await page.locator(`#${described}`).textContent()).toContain("“60.000,00”");
    expect(await fieldIn(page, "termination.terminatedOn").textContent()).toContain("such as 24.01.2024");
    expect(await page.locator(".calculator .summary").textContent()).toContain("correct the marked fields");
    await page.getByRole("button", { name: "Use 24.01.2024" }).click();
    await page.getByRole("button", { name: "Use 60 000.00" }).click();
    await type(boxIn(page, "termination.terminatedOn"), "31.01.2024");
    await expectText(amountIn(page), "53,770 KZT");
    expect(await premium.getAttribute("aria-invalid")).toBeNull();
    await close(opened);
  });

  it("is said of days in the wrong order, and of an empty field", async () => {
    const opened = await open("/ru/calculator.html");
    const { page } = opened;
    await type(boxIn(page, "contract.lastDay"), "23.01.2023");
    expect(plain(await fieldIn(page, "contract.lastDay").textContent())).toContain("24 января 2024 г.");
    await boxIn(page, "contract.premium").fill("");
    expect(await fieldIn(page, "contract.premium").textContent()).toContain("Заполните это поле.");
    await close(opened);
  });
});

it("diagnoses 53 737 as the day of termination counted", async () => {
  const opened = await open();
  const { page } = opened;
  await page.getByText("My insurer shows another amount").click();
  await type(page.getByLabel("The insurer's cabinet shows"), "53 737 ₸");
  const told = page.locator(".calculator .told");
  const first = told.locator("li").first();
  await expect.poll(() => first.textContent()).toContain("The day of termination was counted as used");
  expect(await first.textContent()).toContain("art. 842(2) of the Civil Code");
  await type(page.getByLabel("The insurer's cabinet shows"), "53 770");
  await expect.poll(() => told.textContent()).toContain("the same amount");
  await close(opened);
});

it("shows a case that tells two mistakes apart, and leaves the case that was entered as it is", async () => {
  const opened = await open();
  const { page } = opened;
  await page.getByText("My insurer shows another amount").click();
  const shown = page.getByLabel("The insurer's cabinet shows");
  await type(shown, "53 737");
  const told = page.locator(".calculator .told");
  await told.getByText("Show a case that tells them apart").click();
  const other = told.locator("details");
  expect(await other.textContent()).toContain(
    "Only this is different there: Day on which the contract ends: 01.02.2024.",
  );
  // 60000 − 6000 − 60000 × 8 ÷ 1827 = 53737.27; with 9 days 53704.43, and with 9 days of a term of 1828 53704.60.
  expect((await other.locator("li").allTextContents()).map(plain)).toEqual([
    "Right would be 53,737 KZT.",
    "Explanation 1 would give 53,704 KZT.",
    "Explanation 2 would give 53,705 KZT.",
  ]);
  expect(await boxIn(page, "termination.terminatedOn").inputValue()).toBe("31.01.2024");
  await expectText(amountIn(page), "53,770 KZT");
  expect(await shown.inputValue()).toBe("53 737");
  const [tab] = await Promise.all([page.context().waitForEvent("page"), other.getByRole("link").click()]);
  await expectText(amountIn(tab), "53,737 KZT");
  expect(await boxIn(tab, "termination.terminatedOn").inputValue()).toBe("01.02.2024");
  await close(opened);
});

it("says which fact is missing for a reason that needs one", async () => {
  const opened = await open("/calculator.html#policy=osago");
  const { page } = opened;
  await page.getByRole("heading", { name: "Compare" }).click();
  const died = page.locator(".calculator .disclosed tr", { hasText: "The owner of the vehicle has died" });
  await expect.poll(() => died.textContent()).toContain("Specify: day of the event");
  await close(opened);
});

it.each(["chart", "keep", "comparison", "diagnosis", "ogpo-vts"])("says that %s could not be loaded", async (part) => {
  const { page, faults } = await site.open("/404.html");
  await page.route(new RegExp(`/chunks/${part}\\.`), (route) => route.abort());
  await page.goto(`${site.origin}/calculator.html`);
  await expectText(amountIn(page), "53,770 KZT");
  await page.getByRole("heading", { name: "Compare" }).click();
  await page.getByText("My insurer shows another amount").click();
  await page.getByLabel("Compulsory motor insurance in Kazakhstan (OGPO)").check();
  await page.getByText("This part could not be loaded. Reload the page.").waitFor();
  expect(faults.join("\n")).toContain(`/chunks/${part}.`);
  await page.context().close();
});

it("says in Russian and Kazakh what would be right, down to the rounding", async () => {
  const [russian, kazakh] = [await open("/ru/calculator.html"), await open("/kk/calculator.html")];
  await russian.page.getByText("Страховщик показывает другую сумму").click();
  // 60000 − 60000 × 7 ÷ 1827 − 6000 = 53770.11, not rounded to whole tenge.
  await type(russian.page.getByLabel("В кабинете страховщика показано"), "53 770,11");
  const told = russian.page.locator(".calculator .told li").first();
  await expect.poll(async () => plain(await told.textContent())).toContain("до 1, половина вверх");
  await kazakh.page.getByText("Сақтандырушы басқа соманы көрсетеді").click();
  await type(kazakh.page.getByLabel("Сақтандырушының кабинетінде көрсетілгені"), "53 737");
  const first = kazakh.page.locator(".calculator .told li").first();
  await expect.poll(() => first.textContent()).toContain("тоқтату күнінің өзі үшін ұстамау");
  await close(russian);
  await close(kazakh);
});

it("compares what each reason would give, and takes one over", async () => {
  const opened = await open("/calculator.html#policy=ogpo-plus");
  const { page } = opened;
  await page.getByRole("heading", { name: "Compare" }).click();
  const wish = page.locator(".calculator .disclosed tr", { hasText: "The policyholder's own wish" });
  // Outside the cooling-off period nothing goes back: 20000 − 20000 × 182 ÷ 365 − 2000 = 8027.40 less.
  await expect.poll(() => wish.textContent()).toContain("0.00 KZT−8,027.40 KZT");
  await wish.getByRole("button").click();
  await expectText(amountIn(page), "0.00 KZT");
  await close(opened);
});

it("compares costs, shares and rounding units, and whatever else is typed", async () => {
  const opened = await open();
  const { page } = opened;
  await page.getByRole("heading", { name: "Compare" }).click();
  const rows = page.locator(".calculator .disclosed tbody tr");
  const texts = async (): Promise<string[]> => (await rows.allTextContents()).map(plain);
  await page.locator(".calculator .compare-of").selectOption("options.costs");
  // 60000 − 60000 × 7 ÷ 1827 is 59770.11, of which the insurer keeps nothing, 6000, or 1500.
  await expect.poll(texts).toHaveLength(2);
  await page.getByRole("textbox", { name: "Another value" }).fill("1500");
  await expect.poll(texts).toHaveLength(3);
  const told = await texts();
  expect(told[0]).toContain("10 %53,770 KZTas entered");
  expect(told[1]).toContain("0 %59,770 KZT+6,000 KZT");
  expect(told[2]).toContain("1 50058,270 KZT+4,500 KZT");
  await page.locator(".calculator .compare-of").selectOption("options.rounding.unit");
  await expect.poll(async () => (await texts())[1]).toContain("0.0153,770.11 KZT+0.11 KZT");
  await rows.nth(1).getByRole("button").click();
  await expectText(amountIn(page), "53,770.11 KZT");
  await page.locator(".calculator .compare-of").selectOption("options.calendar");
  await expect.poll(texts).toHaveLength(2);
  await close(opened);
});

it("compares two readings of the rules", async () => {
  const opened = await open("/calculator.html#policy=zetta-voluntary");
  const { page } = opened;
  await page.getByRole("heading", { name: "Compare" }).click();
  await page.locator(".calculator .compare-of").selectOption("options.costs.of");
  const rows = page.locator(".calculator .disclosed tbody tr");
  // 50000 × 200 ÷ 365 − 50000 × 0.43, and 50000 × 200 ÷ 365 × 0.57
  await expect.poll(() => rows.first().textContent()).toContain("The paid premium5,897.26 RUBas entered");
  expect(await rows.last().textContent()).toContain("The premium for the unused days15,616.44 RUB+9,719.18 RUB");
  await close(opened);
});

it("copies the case for programs", async () => {
  const opened = await open("/calculator.html", { permissions: ["clipboard-read", "clipboard-write"] });
  const { page } = opened;
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await page.getByText("For developers").click();
  await page.getByRole("button", { name: "Copy as JSON" }).click();
  await page.getByText("Copied.").waitFor();
  const input: unknown = JSON.parse(await copied());
  expect(lifeCabinet.returnPremium.safe(input)).toMatchObject({ result: { returnPremium: "53770" } });
  await page.getByRole("button", { name: "Copy the link" }).click();
  await expect.poll(copied).toContain("#policy=life-cabinet");
  await close(opened);
});

describe.each(["light", "dark"] as const)("in the %s", (colorScheme) => {
  it.each([
    { path: "/calculator.html", width: 1280 },
    { path: "/ru/calculator.html#policy=ogpo-plus", width: 390 },
    { path: "/kk/calculator.html#policy=osago", width: 390 },
  ])("axe finds nothing on $path with all of it open, at a width of $width", async ({ path, width }) => {
    const opened = await open(path, { colorScheme, viewport: { width, height: 844 }, bypassCSP: true });
    const { page } = opened;
    for (const details of await page.locator(".calculator details").all()) {
      await details.evaluate((one) => one.setAttribute("open", ""));
    }
    await page.locator(".calculator .compare-of").waitFor();
    await page.locator(".calculator .told").waitFor({ state: "attached" });
    const amount = page.locator(".calculator .disclosed .field input");
    await amount.fill("53 737");
    await page.locator(".calculator .told li").first().waitFor();
    for (const summary of await page.locator(".calculator .told summary").all()) await summary.click();
    expect(await violationsIn(page)).toEqual([]);
    // A fault has colours of its own.
    await boxIn(page, path.includes("osago") ? "termination.appliedOn" : "contract.lastDay").fill("1/1/27");
    await page.waitForTimeout(400);
    expect(await violationsIn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await close(opened);
  });
});
