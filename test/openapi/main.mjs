/**
 * Lints schemas/openapi.json with the recommended rules of Redocly and Spectral, and sends the Fastify example the
 * requests that schemathesis derives from it: inputs that the schemas allow, and inputs that they forbid. `--update`
 * writes the versions and the counts into docs/services.md. `npm run openapi -- kz/mrp` tests one operation.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { fastify, lastRun, root, run, scratchFolder } from "../../scripts/packed.mjs";
import { writeBetween } from "../../scripts/write-between.mjs";

const PORT = 4322;
/** Besides those that schemathesis derives from each boundary of the schemas. */
const EXAMPLES = 20;
const VERSIONS = { redocly: "2.77.0", spectral: "6.16.3", schemathesis: "4.32.5" };
const CHECKS = [
  "not_a_server_error",
  "status_code_conformance",
  "content_type_conformance",
  "response_schema_conformance",
  "negative_data_rejection",
  "positive_data_acceptance",
  "refusal_names_faults",
];

const { positionals, values } = parseArgs({ allowPositionals: true, options: { update: { type: "boolean" } } });
if (values.update && positionals.length > 0) throw new Error("--update writes the counts of all operations");
const scratch = scratchFolder("openapi");
cpSync(fileURLToPath(new URL(".", import.meta.url)), scratch, { recursive: true });
cpSync(join(root, "schemas/openapi.json"), join(scratch, "openapi.json"));

const npx = (packed, command) => console.log(run(`npx --yes --package ${packed} ${command} openapi.json`, scratch));
npx(`@redocly/cli@${VERSIONS.redocly}`, "redocly lint --extends recommended --max-problems 1000");
npx(`@stoplight/spectral-cli@${VERSIONS.spectral}`, "spectral lint --ruleset spectral.yaml --fail-severity hint");

run("python3 -m venv venv", scratch);
run(`venv/bin/python -m pip install --quiet schemathesis==${VERSIONS.schemathesis}`, scratch);
const service = spawn(process.execPath, ["out/main.js"], { cwd: fastify(scratch), env: { ...process.env, PORT } });
try {
  await once(service.stdout, "data");
  const [, requests] = /(\d+) generated/.exec(await schemathesis());
  const versions = `Redocly ${VERSIONS.redocly}, Spectral ${VERSIONS.spectral} and schemathesis ${VERSIONS.schemathesis}`;
  const line = `${lastRun()}, ${versions}, which sent ${requests} requests. No fault was found.`;
  console.log(line);
  if (values.update) writeBetween(join(root, "docs/services.md"), "openapi", line);
} finally {
  service.kill();
}

/** What schemathesis prints. It always sends the same inputs, so that a failure can be reproduced. */
async function schemathesis() {
  const flags = [
    `--url=http://127.0.0.1:${PORT}`,
    `--checks=${CHECKS.join()}`,
    "--phases=examples,coverage,fuzzing",
    `--max-examples=${EXAMPLES}`,
    "--generation-deterministic",
    "--continue-on-failure",
    ...positionals.map((id) => `--include-path=/${id}`),
  ];
  const tester = spawn(join(scratch, "venv/bin/schemathesis"), ["run", "openapi.json", ...flags], {
    cwd: scratch,
    env: { ...process.env, SCHEMATHESIS_HOOKS: "checks" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = once(tester, "close");
  let printed = "";
  for await (const chunk of tester.stdout) {
    process.stdout.write(chunk);
    printed += chunk;
  }
  const [exitCode] = await closed;
  if (exitCode !== 0) throw new Error("schemathesis found a fault, or did not run");
  return printed;
}
