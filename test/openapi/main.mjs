/**
 * Lints schemas/openapi.json with the recommended rules of Redocly and Spectral, and sends to the Fastify example what
 * schemathesis makes of it: inputs that the schemas allow, and inputs that they forbid. `npm run openapi -- kz/mrp` sends
 * those of one operation.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fastify, run } from "../../scripts/packed-example.mjs";

const PORT = 4322;
/** Besides those that schemathesis derives from each boundary of the schemas. */
const EXAMPLES = 20;
const VERSIONS = { redocly: "@redocly/cli@2.77.0", spectral: "@stoplight/spectral-cli@6.16.3", schemathesis: "4.32.5" };
const CHECKS = [
  "not_a_server_error",
  "status_code_conformance",
  "content_type_conformance",
  "response_schema_conformance",
  "negative_data_rejection",
  "positive_data_acceptance",
  "refusal_names_faults",
];

const scratch = mkdtempSync(join(tmpdir(), "openapi-"));
try {
  cpSync(fileURLToPath(new URL(".", import.meta.url)), scratch, { recursive: true });
  cpSync(fileURLToPath(new URL("../../schemas/openapi.json", import.meta.url)), join(scratch, "openapi.json"));

  const npx = (name, command) =>
    console.log(run(`npx --yes --package ${VERSIONS[name]} ${command} openapi.json`, scratch));
  npx("redocly", "redocly lint --extends recommended --max-problems 1000");
  npx("spectral", "spectral lint --ruleset spectral.yaml --fail-severity hint");

  run("python3 -m venv venv", scratch);
  run(`venv/bin/python -m pip install --quiet schemathesis==${VERSIONS.schemathesis}`, scratch);
  const service = spawn(process.execPath, ["out/main.js"], {
    cwd: fastify(scratch),
    env: { ...process.env, PORT },
  });
  try {
    await once(service.stdout, "data");
    await schemathesis();
  } finally {
    service.kill();
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Always the same inputs, so that a failure is found again. */
async function schemathesis() {
  const flags = [
    `--url=http://127.0.0.1:${PORT}`,
    `--checks=${CHECKS.join()}`,
    "--phases=examples,coverage,fuzzing",
    `--max-examples=${EXAMPLES}`,
    "--generation-deterministic",
    "--continue-on-failure",
    // A body of half a megabyte with twenty thousand faults is answered in seconds where the machine is busy.
    "--request-timeout=60",
    ...process.argv.slice(2).map((id) => `--include-path=/${id}`),
  ];
  const tester = spawn(join(scratch, "venv/bin/schemathesis"), ["run", "openapi.json", ...flags], {
    cwd: scratch,
    env: { ...process.env, SCHEMATHESIS_HOOKS: "checks" },
    stdio: "inherit",
  });
  [process.exitCode] = await once(tester, "close");
}
