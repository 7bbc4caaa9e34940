import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { WriteOptions } from "hucre/xlsx";
import { writeWorkbook } from "../../src/tables/workbook.js";

const office = process.env.SOFFICE ?? "/usr/bin/soffice";

/** Without this LibreOffice shows what an .xlsx file says that its formulas come to, and computes nothing. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Commas, quotes, UTF-8; the values as they are and not as they are shown; every sheet. */
const AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** The cells of a sheet, a row each. */
export type Cells = readonly (readonly string[])[];

/** Computes a workbook anew, and gives the cells of its first sheet. */
export type Recalculate = (workbook: WriteOptions) => Promise<Cells>;

/** Let LibreOffice compute a workbook. */
export async function recalculate(workbook: WriteOptions): Promise<Cells> {
  const folder = mkdtempSync(join(tmpdir(), "sheets-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), settings);
    const file = join(folder, "workbook.xlsx");
    writeFileSync(file, await writeWorkbook(workbook));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(office, [profile, "--headless", "--convert-to", AS_CSV, "--outdir", folder, file], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    const text = readFileSync(join(folder, `workbook-${workbook.sheets[0]?.name}.csv`), "utf8");
    return parse(text, { relax_column_count: true });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
