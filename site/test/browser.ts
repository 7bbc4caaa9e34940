import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { createGzip } from "node:zlib";
import type { AxeResults } from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
};

/** Serve `site/dist` on a free port of this machine as GitHub Pages does: with gzip, and with 404.html for what is not there. */
export function serve(): Promise<Server> {
  const server = createServer(({ url = "/" }, response) => {
    const path = decodeURIComponent(new URL(url, "http://site").pathname).replace(/\/$/, "/index.html");
    const found = existsSync(dist + path) && statSync(dist + path).isFile();
    const file = dist + (found ? path : "404.html");
    response.writeHead(found ? 200 : 404, {
      "content-type": types[extname(file)] ?? "application/octet-stream",
      "content-encoding": "gzip",
      "cache-control": path.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-cache",
    });
    createReadStream(file).pipe(createGzip()).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

/** The site as it was built, in Chromium. */
export interface Site {
  readonly origin: string;
  readonly browser: Browser;
  /** Open a page in a context of its own. What it did wrong is in `faults`. */
  open(path: string, options?: BrowserContextOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  /** Errors and warnings on the console, uncaught errors, failed requests, and requests to another host. */
  readonly faults: readonly string[];
}

/** Start the site: `const site = await startSite()` in `beforeAll`, `site.close()` in `afterAll`. */
export async function startSite(): Promise<Site> {
  const server = await serve();
  // A server that listens on a port has an address, not the name of a pipe.
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  return {
    origin,
    browser,
    async open(path, options = {}) {
      const context = await browser.newContext({ timezoneId: "Asia/Almaty", ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      const faults: string[] = [];
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) faults.push(`console: ${message.text()}`);
      });
      page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
      page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(origin) && !url.startsWith("data:")) faults.push(`another host: ${url}`);
      });
      await page.goto(origin + path, { waitUntil: "load" });
      return { page, faults };
    },
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds in a page, with no rule off and no element left out. */
export async function violationsIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  // Playwright cannot know the type of what `axe.run` gives.
  const { violations } = (await page.evaluate("axe.run()")) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}
