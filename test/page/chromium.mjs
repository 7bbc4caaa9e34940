/** Sees to it that there is a Chromium: as root it installs Debian's, else it says what is missing. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const path = process.env.CHROMIUM ?? "/usr/bin/chromium";

if (!existsSync(path)) {
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    execFileSync("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"], { stdio: "inherit" });
  } else {
    console.error(`There is no ${path}: install Chromium, or name yours in CHROMIUM.`);
    process.exitCode = 1;
  }
}
