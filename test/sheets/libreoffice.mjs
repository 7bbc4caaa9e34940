/** Sees to it that there is a LibreOffice Calc, or says what is missing. */
import { existsSync } from "node:fs";

const path = process.env.SOFFICE ?? "/usr/bin/soffice";

if (!existsSync(path)) {
  console.error(
    `There is no ${path}: install LibreOffice Calc (on Debian: apt-get install libreoffice-calc), or name its program in SOFFICE.`,
  );
  process.exitCode = 1;
}
