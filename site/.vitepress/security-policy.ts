import { createHash } from "node:crypto";

const inlineScripts = (html: string): readonly string[] =>
  [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs)].map(([, script = ""]) => script);

const hash = (script: string): string => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/**
 * Add a content security policy to a page: no request to another host, no script but files of the site and the page's own
 * inline ones, no `eval`. The code blocks of the pages are coloured by `style` attributes.
 */
export function withSecurityPolicy(html: string): string {
  const scripts = [...new Set(inlineScripts(html).map(hash))];
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html.replace("<head>", () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`);
}
