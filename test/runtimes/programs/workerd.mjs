// Runs under a Node that miniflare takes: answers with the report that a worker of the bundle gives.

import { readFileSync } from "node:fs";
import { Miniflare } from "miniflare";

const [bundle] = process.argv.slice(2);
const worker = `${readFileSync(bundle, "utf8")}
export default { async fetch() {
  let forbidden = false;
  try { new Function("return 1")(); } catch { forbidden = true; }
  return Response.json({ ...(await globalThis.report()), forbidden });
} };`;
const miniflare = new Miniflare({ modules: true, script: worker, compatibilityDate: "2026-06-01" });
try {
  const answer = await (await miniflare.dispatchFetch("http://localhost/")).json();
  if (!answer.forbidden) throw new Error("this workerd makes code from strings");
  console.log(JSON.stringify(answer));
} finally {
  await miniflare.dispose();
}
