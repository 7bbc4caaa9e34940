import { describe, expect, it } from "vitest";
import { operationList } from "../../src/operations.js";
import { everyReturning } from "../scenarios/returning-operations.js";
import { runMain } from "../support/command-line.js";

/** The flags of a help text, and what it says of each, on one line. */
function entriesIn(text: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  let flag: string | undefined;
  for (const line of text.split("\n\nExample")[0]?.split("\n") ?? []) {
    if (!line.startsWith("      ")) {
      flag = /^ {2}(--[\w.]+) /.exec(line)?.[1];
      if (flag !== undefined) entries.set(flag, "");
    } else if (flag !== undefined) entries.set(flag, `${entries.get(flag)} ${line.trim()}`.trim());
  }
  return entries;
}

/** The arguments of the example at the end of a help text. */
const exampleIn = (text: string): readonly string[] =>
  (text.split("\nExample\n")[1] ?? "").replaceAll("\\\n", "").trim().split(/\s+/).slice(1);

const withoutAmount = ["ogpo-plus/cover-period", "ogpo-plus/claim-eligibility", "ogpo-plus/deadline"];

describe.each(operationList)("the help of $id", ({ id }) => {
  it("says of every flag that the operation takes what it means", async () => {
    const { stdout } = await runMain(["calculate", id, "--help"]);
    const entries = entriesIn(stdout);
    expect(entries.size).toBeGreaterThan(1);
    for (const [flag, text] of entries) {
      expect([flag, text.length > 15]).toEqual([flag, true]);
      // It is known: what is wrong is its value, or what is missing beside it.
      const { stderr } = await runMain(["calculate", id, flag, "?"]);
      expect(stderr).not.toContain("unknown flag");
    }
  });

  it("says which fields are needed: those that are missing from an empty input's sections", async () => {
    const { stdout } = await runMain(["calculate", id, "--help"]);
    const needed = [...entriesIn(stdout)].flatMap(([flag, text]) => (text.endsWith("[needed]") ? [flag.slice(2)] : []));
    const sections = Object.fromEntries(
      needed.filter((path) => path.includes(".")).map((path) => [path.split(".")[0], {}]),
    );
    const { stdout: answer } = await runMain(["run", id], { stdin: `${JSON.stringify(sections)}\n` });
    const { issues } = JSON.parse(answer).error;
    const missing = issues.map(({ path }: { readonly path: readonly string[] }) => path.join("."));
    expect(missing).toEqual(expect.arrayContaining(needed));
  });

  it("ends with an example that is computed", async () => {
    const { stdout } = await runMain(["calculate", id, "--help"]);
    const example = exampleIn(stdout);
    expect(example.slice(0, 2)).toEqual(["calculate", id]);
    const { code, stdout: answer } = await runMain([...example, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(answer).operation).toBe(id);
  });
});

describe("the help of diagnose", () => {
  const help = (id: string) => runMain(["diagnose", id, "--help"]);

  it.each(operationList.filter(({ id }) => !withoutAmount.includes(id)))(
    "ends with an amount of the example that a mistake explains: $id",
    async ({ id }) => {
      const { stdout } = await runMain([...exampleIn((await help(id)).stdout), "--json"]);
      expect(JSON.parse(stdout)).toMatchObject({ verdict: "explained" });
    },
  );

  it.each(withoutAmount)("is refused for an operation without an amount, as the command is: %s", async (id) => {
    expect(await help(id)).toEqual({ code: 2, stdout: "", stderr: `${id} gives no amount\n` });
  });
});

describe.each(everyReturning)("the help of $id in the other commands", ({ id, listed }) => {
  const sections = ["contract", "termination", "claims"];
  const compared = [...listed.keys()].filter((path) => sections.includes(path.split(".")[0] ?? ""));
  const help = async (command: string) => (await runMain([command, id, "--help"])).stdout;

  it.each([
    { command: "calculate", flags: ["input FILE", "language en|ru|kk", "json"] },
    { command: "table", flags: ["every day|month", "input FILE", "csv", "json"] },
    { command: "compare", flags: ["over A.B,C.D", "input FILE", "csv", "json"] },
    { command: "diagnose", flags: ["shown TEXT", "input FILE", "json"] },
  ])("$command has its own flags first, and an example that runs", async ({ command, flags }) => {
    const text = await help(command);
    const [own = ""] = text.split("\n\nWrite ");
    expect([...own.matchAll(/^ {6}--(\S+(?: \S+)?)/gm)].map(([, flag]) => flag?.trim())).toEqual(flags);
    const example = exampleIn(text);
    expect(example.slice(0, 2)).toEqual([command, id]);
    expect(await runMain([...example, "--json"])).toMatchObject({ code: 0, stderr: "" });
  });

  it("table has no day of the end, which it refuses", async () => {
    const entries = entriesIn(await help("calculate"));
    const ends = ["terminatedOn", "appliedOn", "lastCoveredDay", "eventOn"].map((day) => `--termination.${day}`);
    expect([...entriesIn(await help("table")).keys()]).toEqual(
      [...entries.keys()].filter((flag) => !ends.includes(flag)),
    );
  });

  it("compare needs none of the facts that it compares", async () => {
    const text = await help("compare");
    const entries = entriesIn(text);
    const left = [...entries].flatMap(([flag, says]) =>
      says.endsWith("[compared if left out]") ? [flag.slice(2)] : [],
    );
    expect(left).toEqual(compared);
    for (const path of compared) expect(entries.get(`--${path}`)).not.toContain("Default:");
    for (const path of compared) expect(exampleIn(text)).not.toContain(`--${path}`);
  });
});

it("a section is needed where a field in it is, and not there where the command sets all of it", async () => {
  const zetta = "zetta-voluntary/return-premium";
  const [compare, table] = [await runMain(["compare", zetta, "--help"]), await runMain(["table", zetta, "--help"])];
  expect(compare.stdout).toMatch(/^ {2}claims\n.*\[optional\]$/m);
  expect(compare.stdout).toMatch(/^ {2}termination\n.*\[needed\]$/m);
  expect(table.stdout).toMatch(/^ {2}claims\n.*\[needed\]$/m);
  expect(table.stdout).not.toMatch(/^ {2}termination$/m);
});

it("a field that is a choice has its words, its default and its need beside it", async () => {
  const { stdout } = await runMain(["calculate", "ogpo-plus/return-premium", "--help"]);
  const entries = entriesIn(stdout);
  expect(entries.get("--contract.policyholder")).toContain("One of natural-person, legal-entity. [needed]");
  expect(entries.get("--contract.paidClaims")).toContain("Default: 0.");
  expect(entries.get("--options.rounding.unit")).toContain("[needed with options.rounding]");
});
