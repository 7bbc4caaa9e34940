/**
 * Installs the packed library into small projects and lets other tools find it there: TypeScript with `node10` and with
 * declarations, Jest, bundlers, Yarn without a node_modules. Prints the table of docs/runtimes.md; `--update` writes it
 * there.
 */
import assert from "node:assert/strict";
import { execSync } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { lastRun, manifestOf, root } from "../../scripts/packed.mjs";
import { writeBetween } from "../../scripts/write-between.mjs";
import { asDeveloped, compilers, install, installedCompilers, npm, pnpm, run, scratch, tarball } from "./packed.mjs";

const YARN = "@yarnpkg/cli-dist@4.18.1";
const installed = "npx --no-install ";
const typescript59 = `typescript@${compilers["ts-5.9"]}`;
const rows = [];

typescript();
jest();
bundlers();
yarn();

const table = ["| tool | version | command |\n|---|---|---|", ...rows].join("\n");
const dated = `${lastRun()}.\n\n${table}`;
console.log(dated);
if (process.argv.includes("--update")) writeBetween(join(root, "docs/runtimes.md"), "resolution", dated);

/** TypeScript 7 has no `node10`. In a folder of pnpm's, a type that no export names cannot be written (TS2742). */
function typescript() {
  const aliases = Object.keys(compilers).filter((alias) => alias !== "ts-7");
  const testing = asDeveloped("vitest", "expect", "@types/node");
  const folder = install("typescript", "resolution", pnpm, [tarball, ...installedCompilers(aliases), ...testing]);

  const { exports } = manifestOf(root);
  const modules = Object.keys(exports).filter((subpath) => typeof exports[subpath] === "object");
  const imports = modules.map((subpath, index) => `export * as m${index} from "return-premium${subpath.slice(1)}";\n`);
  writeFileSync(join(folder, "every-subpath.ts"), imports.join(""));

  for (const alias of aliases) {
    const where = `node node_modules/${alias}/bin/`;
    const deprecated = alias === "ts-6.0" ? " --ignoreDeprecations 6.0" : "";
    tried("TypeScript, `node10`", folder, alias, where, `tsc -p tsconfig.node10.json${deprecated}`);
    assert.equal(run("emitted CommonJS", "node out/amount.js", folder), "53770 3.1.0\n");
  }
  const where = "node node_modules/ts-5.9/bin/";
  tried("TypeScript, `isolatedDeclarations`", folder, "ts-5.9", where, "tsc -p tsconfig.isolated.json");
  const library = install("declarations", "consumer", pnpm, [tarball, ...installedCompilers(["ts-5.9"])]);
  tried("pnpm, `declaration: true`", library, "ts-5.9", where, "tsc -p tsconfig.json");
}

/** The tests see the matchers' types by the global `expect` of @types/jest and by that of @jest/globals. */
function jest() {
  const packages = ["jest@29.7.0", "ts-jest@29.4.15", "@types/jest@29.5.14", typescript59];
  const folder = install("jest", "resolution", npm, [tarball, ...packages]);
  tried("Jest, CommonJS", folder, "jest", installed, "jest common");
  tried("ts-jest, global `expect`", folder, "ts-jest", installed, "jest global");
  tried("ts-jest, `@jest/globals`", folder, "ts-jest", installed, "jest imported");
}

/** A bundle runs where nothing is installed, and prints the printed case. */
function bundlers() {
  const packages = [
    "webpack@5.113.0",
    "webpack-cli@7.3.1",
    "vite@8.4.0",
    "rollup@4.68.8",
    "@rollup/plugin-node-resolve@16.0.3",
  ];
  const folder = install("bundlers", "resolution", npm, [tarball, ...packages, ...asDeveloped("esbuild")]);
  const esbuild = "esbuild printed-case.mjs --bundle --platform=node --format=esm --outfile=out/esbuild.mjs";
  for (const [name, command, bundle] of [
    ["webpack", "webpack", "webpack.cjs"],
    ["Vite", "vite build", "vite/printed-case.mjs"],
    ["esbuild", esbuild, "esbuild.mjs"],
    ["Rollup", "rollup --config", "rollup.mjs"],
  ]) {
    tried(name, folder, name.toLowerCase(), installed, command);
    const alone = join(scratch, `bundle${extname(bundle)}`);
    cpSync(join(folder, "out", bundle), alone);
    assert.equal(run(`${name}, bundle`, `node ${alone}`, scratch), "53770 31950.00\n");
  }
}

/** Plug'n'Play allows a package to import what it declares, and nothing else, as in a workspace that is not the root. */
function yarn() {
  const registry = execSync("npm config get registry", { encoding: "utf8" }).trim();
  Object.assign(process.env, {
    YARN_NPM_REGISTRY_SERVER: registry,
    YARN_ENABLE_TELEMETRY: "0",
    YARN_ENABLE_GLOBAL_CACHE: "false",
    YARN_ENABLE_IMMUTABLE_INSTALLS: "false",
    YARN_PNP_FALLBACK_MODE: "none",
  });
  const where = `npx --yes --package ${YARN} `;
  const packages = [typescript59, "@jest/globals@30.5.2", ...asDeveloped("expect")];
  const folder = install("yarn", "consumer", `${where}yarn add`, [`return-premium@file:${tarball}`, ...packages]);
  const compile = "tsc --noEmit --strict --skipLibCheck --module node16 jest.mts";
  for (const command of ["node use.mjs", "node use.cjs", compile]) {
    tried("Yarn, Plug'n'Play", folder, undefined, where, `yarn ${command}`, YARN.replace(/^.*@/, ""));
  }
}

/** The table shows the command without what only says where the program lies. */
function tried(
  name,
  folder,
  dependency,
  where,
  command,
  version = manifestOf(folder, "node_modules", dependency).version,
) {
  run(`${name} ${version}`, `${where}${command}`, folder);
  rows.push(`| ${name} | ${version} | \`${command}\` |`);
}
