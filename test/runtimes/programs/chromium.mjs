// Serves the bundle to Chromium under a policy that forbids code from strings, and answers with the report that the page
// gives. A report of a violation before that is an error; so is none when the page then breaks the policy on purpose.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { chromium } from "playwright-core";

const [bundle, executablePath] = process.argv.slice(2);
const script = readFileSync(bundle);
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";

const server = createServer(({ url }, response) => {
  response.setHeader("content-security-policy", policy);
  response.setHeader("content-type", `${url === "/bundle.js" ? "text/javascript" : "text/html"}; charset=utf-8`);
  response.end(
    url === "/bundle.js" ? script : '<!doctype html><title>-</title><script type="module" src="bundle.js"></script>',
  );
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    globalThis.violations = [];
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
      globalThis.violations.push(effectiveDirective),
    );
  });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => "report" in globalThis);
  const answer = await page.evaluate(() => globalThis.report());
  const before = await page.evaluate(() => globalThis.violations);
  if (before.length > 0) throw new Error(`the policy was violated: ${before.join(", ")}`);
  const after = await page.evaluate(async () => {
    const inPage = document.createElement("script");
    inPage.textContent = "1";
    document.head.append(inPage);
    await new Promise((later) => setTimeout(later, 100));
    return globalThis.violations;
  });
  if (after.length !== 1) throw new Error("the policy is not in force");
  console.log(JSON.stringify({ ...answer, version: browser.version() }));
} finally {
  await browser.close();
  server.close();
}
