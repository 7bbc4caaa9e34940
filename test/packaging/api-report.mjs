/**
 * Compares etc/api.md with what the built declarations export, or writes it with --update.
 * API Extractor reads one entry at a time; the page has a section for each.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = join(root, "etc/api.md");
const configFile = join(root, "api-extractor.json");
const manifestFile = join(root, "package.json");
const { name, exports } = JSON.parse(readFileSync(manifestFile, "utf8"));

const scratch = mkdtempSync(join(tmpdir(), "api-report-"));
try {
  const sections = Object.entries(exports)
    .filter(([, target]) => typeof target === "object")
    .map(([subpath, target]) => `## \`${name}${subpath.slice(1)}\`\n\n${reportOf(subpath, target.import.types)}\n`);
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

function reportOf(subpath, declarations) {
  const configObject = ExtractorConfig.loadFile(configFile);
  configObject.mainEntryPointFilePath = join(root, declarations);
  configObject.apiReport = {
    enabled: true,
    reportFileName: "entry.api.md",
    reportFolder: scratch,
    reportTempFolder: join(scratch, "temp"),
    // The root's namespaces are the subpaths: what they name is told there.
    includeForgottenExports: subpath !== ".",
  };
  const config = ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: configFile,
    packageJsonFullPath: manifestFile,
  });
  const { succeeded } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      // The report is written anew each time.
      message.handled = message.messageId.startsWith("console-");
    },
  });
  if (!succeeded) throw new Error(`API Extractor finds faults in ${declarations}`);
  const [code] = /```ts.*```/s.exec(readFileSync(join(scratch, "entry.api.md"), "utf8"));
  const hidden = [...code.matchAll(/^(?:class|interface|type) (\w+)/gm)].map(([, type]) => type);
  if (hidden.length > 0) throw new Error(`${subpath} names types that it does not export: ${hidden.join(", ")}`);
  return code;
}
