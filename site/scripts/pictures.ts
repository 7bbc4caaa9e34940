/** Make the pictures of the READMEs in docs/pictures, in three languages: the printed case in the calculator and in the terminal. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { type Site, startSite } from "../test/browser.js";
import { root } from "./places.js";

const out = `${root}docs/pictures/`;
const languages = ["en", "ru", "kk"] as const;

type Language = (typeof languages)[number];

/** The sizes that the READMEs give. */
const CALCULATOR = { width: 888, height: 1010 };
/** How large the calculator is on its picture. */
const SCALE = 0.75;
const TERMINAL = { width: 1340, height: 536 };

/** The head of the calculator as it opens, which is with the printed case. */
async function calculator(site: Site, language: Language): Promise<Buffer> {
  const folder = language === "en" ? "" : `${language}/`;
  const { page } = await site.open(`/${folder}calculator.html`, {
    viewport: { width: 1280, height: 1500 },
  });
  await page
    .locator(".calculator .amount")
    .filter({ hasText: /53.770/ })
    .waitFor();
  await page.locator(".calculator canvas").first().waitFor();
  const heading = await page.locator("main h1").boundingBox();
  if (heading === null) throw new Error("The page of the calculator has no heading.");
  const network = await page.context().newCDPSession(page);
  // Playwright itself makes no WebP, which takes half of what PNG does.
  const { data } = await network.send("Page.captureScreenshot", {
    format: "webp",
    quality: 70,
    clip: {
      x: heading.x - 16,
      y: heading.y - 16,
      width: CALCULATOR.width / SCALE,
      height: CALCULATOR.height / SCALE,
      scale: SCALE,
    },
  });
  await page.context().close();
  return Buffer.from(data, "base64");
}

const command = [
  "calculate life-cabinet/return-premium",
  "--contract.firstDay 2024-01-24 --contract.lastDay 2029-01-23 --contract.premium 60000",
  "--termination.button refusal --termination.terminatedOn 2024-01-31",
];

/** What the command line prints for the printed case, from the first line to the end of the calculation. */
function answer(language: Language): readonly string[] {
  const flags = [...command.flatMap((part) => part.split(" ")), "--language", language];
  const printed = execFileSync(process.execPath, [`${root}dist/cli/bin.js`, ...flags], { encoding: "utf8" });
  const sections = printed.trimEnd().split("\n\n");
  return sections.slice(0, 5).join("\n\n").split("\n");
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A terminal as a drawing: letters stay letters, and every line is as wide as its characters. */
function terminal(language: Language): string {
  const CHARACTER = 7.2;
  const LINE = 18;
  const EDGE = 16;
  const flag = language === "en" ? "" : ` --language ${language}`;
  const prompt = command.map((part, index) => (index === 0 ? `$ npx return-premium ${part} \\` : `    ${part}`));
  const typed = [prompt[0], `${prompt[1]} \\`, `${prompt[2]}${flag}`];
  const lines = [...typed, "", ...answer(language)];
  // Where a language needs longer lines, its letters are smaller: all pictures have one size.
  const longest = Math.max(...lines.map((line) => line?.length ?? 0)) * CHARACTER + 2 * EDGE;
  const shrunk = Math.max(1, longest / TERMINAL.width, (lines.length * LINE + 2 * EDGE) / TERMINAL.height);
  const [width, height] = [TERMINAL.width, TERMINAL.height].map((length) => Math.round(length * shrunk));
  const texts = lines.flatMap((line = "", index) => {
    const text = line.trimStart();
    if (text === "") return [];
    const x = (EDGE + (line.length - text.length) * CHARACTER).toFixed(1);
    const y = EDGE + index * LINE + 13;
    const kind = index < typed.length ? ' class="typed"' : "";
    return [
      `<text x="${x}" y="${y}"${kind} textLength="${(text.length * CHARACTER).toFixed(1)}">${escaped(text)}</text>`,
    ];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${TERMINAL.width}" height="${TERMINAL.height}" lang="${language}">
<title>return-premium</title>
<style>text { font: 12px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #e6e6e6; white-space: pre } .typed { fill: #8fd9b6 }</style>
<rect width="100%" height="100%" rx="8" fill="#1b1b1f"/>
${texts.join("\n")}
</svg>
`;
}

mkdirSync(out, { recursive: true });
for (const language of languages) writeFileSync(`${out}terminal.${language}.svg`, terminal(language));

const site = await startSite();
try {
  for (const language of languages)
    writeFileSync(`${out}calculator.${language}.webp`, await calculator(site, language));
} finally {
  await site.close();
}
