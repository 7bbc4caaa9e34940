/**
 * Compares etc/api.md with what the built declarations export, or writes it with --update.
 * API Extractor reads one entry at a time; the page has a section for each.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CompilerState, Extractor, ExtractorConfig } from "@microsoft/api-extractor";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = join(root, "etc/api.md");
const configFile = join(root, "api-extractor.json");
const manifestFile = join(root, "package.json");
const { name, exports } = JSON.parse(readFileSync(manifestFile, "utf8"));

const scratch = mkdtempSync(join(tmpdir(), "api-report-"));
try {
  const subpaths = Object.keys(exports).filter((subpath) => typeof exports[subpath] === "object");
  const configs = subpaths.map((subpath) => configOf(exports[subpath].import.types));
  const compilerState = CompilerState.create(configs[0], {
    additionalEntryPoints: configs.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath),
  });
  const sections = subpaths.map((subpath, index) => {
    const report = reportOf(configs[index], compilerState);
    return `## \`${name}${subpath.slice(1)}\`\n\n\`\`\`ts\n${subpath === "." ? ownOf(report) : report}\n\`\`\`\n`;
  });
  const text = [
    "# The public interface\n",
    "Written by `npm run docs:api` from the built declarations; `npm run check` fails when they differ.\n",
    ...sections,
  ].join("\n");

  if (process.argv.includes("--update")) {
    writeFileSync(page, text);
  } else {
    const fresh = join(scratch, "api.md");
    writeFileSync(fresh, text);
    const { status } = spawnSync("git", ["diff", "--no-index", "--", page, fresh], { stdio: "inherit" });
    if (status !== 0) {
      console.error("The public interface has moved. See docs/versioning.md, then run: npm run docs:api");
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(scratch, { recursive: true });
}

function configOf(declarations) {
  const configObject = ExtractorConfig.loadFile(configFile);
  configObject.mainEntryPointFilePath = join(root, declarations);
  configObject.apiReport.reportFolder = scratch;
  configObject.apiReport.reportTempFolder = join(scratch, "temp");
  return ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: configFile,
    packageJsonFullPath: manifestFile,
  });
}

function reportOf(config, compilerState) {
  const { succeeded } = Extractor.invoke(config, {
    compilerState,
    localBuild: true,
    messageCallback: (message) => {
      const isOfConsole = message.messageId.startsWith("console-");
      // A type that is named must be exported. The list of words that it is made of need not be: the report shows it.
      const isOfList = message.messageId === "ae-forgotten-export" && /^The symbol "[a-z]/.test(message.text);
      if (isOfConsole || isOfList) message.logLevel = "none";
    },
  });
  if (!succeeded) throw new Error(`API Extractor finds faults in ${config.mainEntryPointFilePath}`);
  const [, code] = /```ts\n(.*?)\n```/s.exec(readFileSync(join(scratch, "entry.api.md"), "utf8"));
  return code;
}

/** Of the root's report what only the root has. Its namespaces are the subpaths: what they name is told there. */
function ownOf(report) {
  return report
    .split("\n\n")
    .filter((declaration) => /^(?:export|declare namespace) /m.test(declaration))
    .join("\n\n");
}
