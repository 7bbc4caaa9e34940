/**
 * Runs the recipes of docs/recipes.md as they stand there, each against a program that is right and against one that pays
 * above the limits. What they need is installed in a temporary folder. With --update the result is written into the page.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { arch, tmpdir, type } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeBetween } from "../../scripts/write-between.mjs";
import { config, IMPORTS, pom, SERVER } from "./surroundings.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const here = join(root, "test/recipes");
const page = join(root, "docs/recipes.md");

const VERSIONS = { pytest: "9.2.0", junit: "5.11.4", jackson: "2.18.2", surefire: "3.5.2", playwright: "1.65.1" };
const BROWSERS = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const text = readFileSync(page, "utf8");
const folder = mkdtempSync(join(tmpdir(), "recipes-"));

const recipes = [
  { name: "pytest", language: "python", run: pytest },
  { name: "JUnit 5", language: "java", run: junit },
  { name: "Playwright", language: "ts", run: playwright },
];

try {
  const rows = recipes.map(({ name, language, run }) => {
    const code = text.match(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "s"))?.[1];
    if (code === undefined) throw new Error(`no recipe in ${language} in docs/recipes.md`);
    const into = join(folder, language);
    mkdirSync(join(into, "vectors"), { recursive: true });
    cpSync(join(root, "vectors/osago.payout-cap.json"), join(into, "vectors/osago.payout-cap.json"));
    const { missing, versions = "", right, faulty } = run(code, into);
    return { name, versions, outcome: missing === undefined ? outcomeOf(right, faulty) : `not run: no ${missing}` };
  });
  const table = [
    `${new Date().toISOString().slice(0, 10)}, \`npm run recipes\`, ${type()} ${arch()}, Node ${process.version}:`,
    "",
    "| recipe | with | outcome |",
    "|---|---|---|",
    ...rows.map(({ name, versions, outcome }) => `| ${name} | ${versions} | ${outcome} |`),
  ].join("\n");
  console.log(table);
  if (process.argv.includes("--update")) writeBetween(page, "result", table);
  if (rows.some(({ outcome }) => !outcome.startsWith("the correct program passes"))) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Say how the two runs ended, each by its exit code and the line in which its runner counts. */
function outcomeOf(right, faulty) {
  if (right.code !== 0) return `the correct program fails: ${right.counts}`;
  if (faulty.code === 0) return `the faulty program passes: ${faulty.counts}`;
  return `the correct program passes (${right.counts}); the one without limits fails (${faulty.counts})`;
}

function pytest(code, into) {
  const python = versionOf("python3", "--version");
  if (python === undefined) return { missing: "python3" };
  execFileSync("python3", ["-m", "venv", join(into, "venv")]);
  const run = join(into, "venv/bin/python");
  execFileSync(run, ["-m", "pip", "install", "--quiet", `pytest==${VERSIONS.pytest}`], { stdio: "ignore" });
  writeFileSync(join(into, "test_payout.py"), code);
  const test = () =>
    judge(run, ["-m", "pytest", "-q", "-p", "no:cacheprovider"], into, /\d+ (?:passed|failed).*?(?= in )/);
  const program = join(into, "payout.py");
  return {
    versions: `${python}, pytest ${VERSIONS.pytest}`,
    ...both("payout.py", program, "min(amount, limit)", "amount", test),
  };
}

function junit(code, into) {
  const [maven, java] = [versionOf("mvn", "--version"), versionOf("java", "-version")];
  if (maven === undefined || java === undefined) return { missing: "mvn and java" };
  const source = join(into, "src/test/java");
  mkdirSync(source, { recursive: true });
  writeFileSync(join(into, "pom.xml"), pom(VERSIONS));
  writeFileSync(join(source, "PayoutTest.java"), `${IMPORTS}\n${code}`);
  const test = () =>
    judge("mvn", ["--batch-mode", "test"], into, /Tests run: \d+, Failures: \d+(?=, Errors: \d+, Skipped: \d+$)/m);
  const program = join(source, "Payout.java");
  const versions = `${java}, ${maven.replace(/ \(.*/, "")}, JUnit ${VERSIONS.junit}`;
  return { versions, ...both("Payout.java", program, "amount.min(limit)", "amount", test) };
}

function playwright(code, into) {
  const browser = BROWSERS.find((path) => path !== undefined && existsSync(path));
  if (browser === undefined) return { missing: "Chromium; name one in the variable CHROMIUM" };
  const [{ filename }] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--pack-destination", into], { cwd: root, encoding: "utf8" }),
  );
  writeFileSync(join(into, "package.json"), `{ "type": "module" }`);
  const install = [
    "install",
    "--silent",
    "--no-audit",
    "--no-fund",
    join(into, filename),
    `@playwright/test@${VERSIONS.playwright}`,
  ];
  execFileSync("npm", install, { cwd: into, env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" } });
  writeFileSync(join(into, "payout.spec.ts"), code);
  writeFileSync(join(into, "playwright.config.ts"), config(browser));
  writeFileSync(join(into, "serve.mjs"), SERVER);
  const test = () => judge("npx", ["playwright", "test", "--reporter=line"], into, /\d+ (?:passed|failed)/);
  const program = join(into, "payout.html");
  const versions = `${versionOf(browser, "--version")}, Playwright ${VERSIONS.playwright}`;
  return { versions, ...both("payout.html", program, "(amount < limit ? amount : limit)", "amount", test) };
}

/** Run a test with the program as it is, and with one expression of it replaced. */
function both(name, path, right, faulty, test) {
  const program = readFileSync(join(here, name), "utf8");
  if (!program.includes(right)) throw new Error(`${name} has no ${right}`);
  writeFileSync(path, program);
  const first = test();
  writeFileSync(path, program.replace(right, faulty));
  return { right: first, faulty: test() };
}

function judge(command, args, cwd, counts) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  const found = `${stdout}${stderr}`.match(counts)?.[0];
  return { code: status, counts: found ?? `exit code ${status}: ${`${stdout}${stderr}`.trim().slice(-500)}` };
}

/** The first line in which a program tells its version; undefined where there is no such program. */
function versionOf(command, flag) {
  const { status, stdout, stderr } = spawnSync(command, [flag], { encoding: "utf8" });
  // Maven writes its name in bold.
  const escapes = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, "g");
  return status === 0 ? `${stdout}${stderr}`.replaceAll(escapes, "").trim().split("\n")[0] : undefined;
}
