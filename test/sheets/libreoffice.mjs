/** Sees to it that there is a LibreOffice Calc: as root it installs Debian's, else it says what is missing. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const path = process.env.SOFFICE ?? "/usr/bin/soffice";

if (!existsSync(path)) {
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    execFileSync("apt-get", ["install", "--yes", "--no-install-recommends", "libreoffice-calc"], { stdio: "inherit" });
  } else {
    console.error(`There is no ${path}: install LibreOffice Calc, or name its program in SOFFICE.`);
    process.exitCode = 1;
  }
}
