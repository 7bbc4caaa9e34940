import { execSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Peer } from "./peers/question.js";

/** The commit that the library is compared with: the last one before its layout and its speed were worked on. */
export const BEFORE = "05dcd01";

/** The library of that commit, as it is built. */
export interface Before {
  readonly byOperation: Peer;
  /** Its command line. */
  readonly bin: string;
}

/** Checks the commit out beside this one and builds it with its own packages, unless an earlier run has done so. */
export async function libraryBefore(): Promise<Before> {
  const folder = join(tmpdir(), `return-premium-${BEFORE}`);
  const library = join(folder, "dist/index.js");
  const bin = join(folder, "dist/cli/bin.js");
  if (!existsSync(library) || !existsSync(bin)) {
    // Standard output is for the tables.
    const run = (command: string, cwd = process.cwd()) => execSync(command, { cwd, stdio: ["ignore", 2, "inherit"] });
    if (!existsSync(folder)) run(`git worktree add --force --detach "${folder}" ${BEFORE}`);
    run("npm ci --no-audit --no-fund", folder);
    run("npm run build", folder);
  }
  const { ogpoPlus }: Library = await import(pathToFileURL(library).href);
  return { byOperation: ({ input }) => ogpoPlus.returnPremium(input).returnPremium, bin };
}

interface Library {
  readonly ogpoPlus: { readonly returnPremium: (input: unknown) => { readonly returnPremium: string | null } };
}
