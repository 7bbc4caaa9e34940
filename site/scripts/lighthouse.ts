/** Measure the built site with Lighthouse, desktop preset: in every category the median of three runs must be at least 95. */
import type { AddressInfo } from "node:net";
import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";
import { serve } from "../test/browser.js";

const RUNS = 3;
const LEAST = 95;
const pages = ["/", "/calculator.html", "/claims.html"];
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

const server = await serve();
// A server that listens on a port has an address, not the name of a pipe.
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

type Scores = Readonly<Record<(typeof categories)[number], number>>;

/** The scores of a page in a fresh browser, in points of 100. */
async function scoresOf(page: string): Promise<Scores> {
  const chrome = await launch({
    chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    chromeFlags: ["--headless=new", "--no-sandbox"],
  });
  try {
    const run = await lighthouse(origin + page, { port: chrome.port, logLevel: "error" }, desktopConfig);
    const score = (category: string) => Math.round((run?.lhr.categories[category]?.score ?? 0) * 100);
    for (const audit of Object.values(run?.lhr.audits ?? {})) {
      if (process.argv.includes("--why") && audit.score !== null && audit.score < 0.9)
        console.log(`  ${audit.id}: ${audit.displayValue ?? audit.title}`);
    }
    return {
      performance: score("performance"),
      accessibility: score("accessibility"),
      "best-practices": score("best-practices"),
      seo: score("seo"),
    };
  } finally {
    chrome.kill();
  }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

console.log(`| page | ${categories.join(" | ")} |\n|---|${categories.map(() => "--:|").join("")}`);
for (const page of pages) {
  const runs: Scores[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await scoresOf(page));
  const medians = categories.map((category) => median(runs.map((scores) => scores[category])));
  console.log(`| \`${page}\` | ${medians.join(" | ")} |`);
  if (medians.some((score) => score < LEAST)) process.exitCode = 1;
}
server.close();
server.closeAllConnections();
