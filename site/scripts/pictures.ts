/** Make the pictures of the READMEs in docs/pictures, in three languages: the printed case in the calculator and in the terminal. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type Site, startSite } from "../test/browser.js";
import { root } from "./places.js";

const out = `${root}docs/pictures/`;
const languages = ["en", "ru", "kk"] as const;

type Language = (typeof languages)[number];

/** How wide the calculator is on its page, with an edge. */
const WIDTH = 1184;
const EDGE = 16;
/** How large the calculator is on its picture, as a part of its size. */
const SCALE = 0.75;
const COLUMNS = 90;

/** A picture, and how large it is. */
interface Picture {
  readonly file: string;
  readonly content: string | Buffer;
  readonly width: number;
  readonly height: number;
}

/** The head of the calculator as it opens, which is with the printed case: to the end of the form and of the chart. */
async function calculator(site: Site, language: Language): Promise<Picture> {
  const folder = language === "en" ? "" : `${language}/`;
  const { page } = await site.open(`/${folder}calculator.html`, {
    viewport: { width: 1280, height: 1600 },
  });
  await page
    .locator(".calculator .amount")
    .filter({ hasText: /53.770/ })
    .waitFor();
  await page.locator(".calculator canvas").first().waitFor();
  const [heading, form, chart] = await Promise.all(
    ["main h1", ".calculator .fields", ".calculator .stage + .hint"].map((part) => page.locator(part).boundingBox()),
  );
  if (!heading || !form || !chart) throw new Error("The page of the calculator has not all that the picture shows.");
  const top = heading.y - EDGE;
  const bottom = Math.max(form.y + form.height, chart.y + chart.height) + EDGE;
  const network = await page.context().newCDPSession(page);
  // Playwright itself makes no WebP, which takes half of what PNG does.
  const { data } = await network.send("Page.captureScreenshot", {
    format: "webp",
    quality: 62,
    clip: { x: heading.x - EDGE, y: top, width: WIDTH, height: bottom - top, scale: SCALE },
  });
  await page.context().close();
  return {
    ...{ file: `calculator.${language}.webp`, content: Buffer.from(data, "base64") },
    ...{ width: WIDTH * SCALE, height: Math.round((bottom - top) * SCALE) },
  };
}

const command = [
  "calculate life-cabinet/return-premium",
  "--contract.firstDay 2024-01-24 --contract.lastDay 2029-01-23",
  "--contract.premium 60000 --termination.button refusal",
  "--termination.terminatedOn 2024-01-31",
];

/** What the command line prints first for the printed case: the amount, the reason and the contract. */
function answer(language: Language): readonly string[] {
  const flags = [...command.flatMap((part) => part.split(" ")), "--language", language];
  const printed = execFileSync(process.execPath, [`${root}dist/cli/bin.js`, ...flags], { encoding: "utf8" });
  const sections = printed.trimEnd().split("\n\n");
  return [...sections.slice(0, 3).join("\n\n").split("\n"), "", "…"];
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The rows in which a terminal shows a line. */
const wrapped = (line: string): readonly string[] => line.match(new RegExp(`.{1,${COLUMNS}}`, "gu")) ?? [""];

/** A terminal as a drawing: letters stay letters, and every row is as wide as its characters. */
function terminal(language: Language): Picture {
  const CHARACTER = 7.2;
  const LINE = 18;
  const flag = language === "en" ? "" : ` --language ${language}`;
  const typed = command.flatMap((part, index) => {
    const start = index === 0 ? "$ npx return-premium" : "   ";
    return wrapped(`${start} ${part}${index === command.length - 1 ? flag : " \\"}`);
  });
  const rows = [...typed, "", ...answer(language).flatMap(wrapped)];
  const width = COLUMNS * CHARACTER + 2 * EDGE;
  const height = rows.length * LINE + 2 * EDGE;
  const texts = rows.flatMap((row, index) => {
    const text = row.trim();
    if (text === "") return [];
    const x = (EDGE + (row.length - row.trimStart().length) * CHARACTER).toFixed(1);
    const y = EDGE + index * LINE + 13;
    const kind = index < typed.length ? ' class="typed"' : "";
    return [
      `<text x="${x}" y="${y}"${kind} textLength="${(text.length * CHARACTER).toFixed(1)}">${escaped(text)}</text>`,
    ];
  });
  const content = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" lang="${language}">
<title>return-premium</title>
<style>text { font: 12px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #e6e6e6; white-space: pre } .typed { fill: #8fd9b6 }</style>
<rect width="100%" height="100%" rx="8" fill="#1b1b1f"/>
${texts.join("\n")}
</svg>
`;
  return { file: `terminal.${language}.svg`, content, width, height };
}

/** Write a picture, and its size into the README that shows it. */
function write({ file, content, width, height }: Picture, language: Language): void {
  writeFileSync(`${out}${file}`, content);
  const readme = `${root}README${language === "en" ? "" : `.${language}`}.md`;
  const text = readFileSync(readme, "utf8");
  writeFileSync(
    readme,
    text.replace(new RegExp(`(?<=${file}" )width="\\d+" height="\\d+"`), `width="${width}" height="${height}"`),
  );
}

mkdirSync(out, { recursive: true });
const site = await startSite();
try {
  for (const language of languages) {
    write(terminal(language), language);
    write(await calculator(site, language), language);
  }
} finally {
  await site.close();
}
