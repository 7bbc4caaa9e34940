import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { runMain } from "../support/command-line.js";
import { cellsIn, inputs, OPERATION, paths } from "../tables/csv-inputs.js";

const COUNT = 10_000;

/** A place in a row, as a part of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

const mangle = fc.tuple(place, fc.constantFrom('"', '""', ",", ",,", '","', "\t", "я", "=", "'"), fc.nat(4));

/** Rows of cells, each with its number, and each mangled in one to three places. */
const mangledRows = fc
  .array(fc.array(mangle, { minLength: 1, maxLength: 3 }), { minLength: COUNT, maxLength: COUNT })
  .map((all) =>
    all.map((mangles, index) => {
      const row = [`row ${index}`, ...cellsIn(inputs[index % inputs.length])].join(",");
      return mangles.reduce((text, [part, mark, cut]) => {
        const at = Math.floor(part * text.length);
        return text.slice(0, at) + mark + text.slice(at + cut);
      }, row);
    }),
  );

it(`of ${COUNT} mangled rows none is lost, and each is answered by an amount or by words`, async () => {
  const [rows = []] = fc.sample(mangledRows, { numRuns: 1, seed: 20 });
  const stdin = `${["row", ...paths].join(",")}\n${rows.join("\n")}\n`;
  const { stdout } = await runMain(["run", OPERATION, "--csv", "--fields", "returnPremium"], { stdin });
  // What is written is strict CSV.
  const [header = [], ...answers] = parse(stdout, { relax_column_count: true });
  const width = paths.length + 1;
  expect(header.slice(width)).toEqual(["returnPremium", "error"]);
  expect(answers.filter((cells) => (cells[width] === "") === (cells[width + 1] === ""))).toEqual([]);

  let next = 0;
  const take = (): string => rows[next++] ?? "";
  let refused = 0;
  for (const cells of answers) {
    const own = [...cells.slice(0, width), ...cells.slice(width + 2)];
    let text = take();
    // What cannot be read stands in the first cell as it is, and goes on to the line of the quote that is at fault.
    while (own[0]?.startsWith(`${text}\n`)) text += `\n${take()}`;
    if (own[0] === text && parsed(text) === undefined) refused += 1;
    else expect(own).toEqual(padded(cellsOf(text, take), width));
  }
  expect(next).toBe(rows.length);
  expect(refused).toBeGreaterThan(1000);
});

/** The cells of a row, which goes on in the next lines where a cell in quotes does. */
function cellsOf(line: string, take: () => string): readonly string[] {
  let text = line;
  let cells = parsed(text);
  for (let lines = 1; cells === undefined && lines < 1000; lines += 1) {
    text += `\n${take()}`;
    cells = parsed(text);
  }
  return cells ?? [];
}

function parsed(text: string): readonly string[] | undefined {
  try {
    return parse(text, { record_delimiter: "\n", relax_column_count: true })[0];
  } catch {
    return undefined;
  }
}

const padded = (cells: readonly string[], width: number): readonly string[] => [
  ...cells,
  ...Array.from({ length: Math.max(width - cells.length, 0) }, () => ""),
];
