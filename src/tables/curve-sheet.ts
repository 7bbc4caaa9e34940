import { colToLetter, type WriteSheet } from "hucre/xlsx";
import type { AnyOperation } from "../engine/operation.js";
import { withValueAt } from "../engine/received.js";
import { ReturnPremiumError } from "../engine/return-premium-error.js";
import { capitalise, fill, wordsOf } from "../explain/fill.js";
import type { Locale } from "../explain/locale.js";
import { type Curve, curve } from "../scenarios/curve.js";
import { endDaysOf, type PremiumReturn } from "../scenarios/returning.js";
import type { Entry } from "./contract-row.js";
import { Grid } from "./grid.js";
import { headerOfResult, wordOf } from "./new-layout.js";
import { serialOf } from "./serial-day.js";
import { formats, styles } from "./workbook-styles.js";
import type { WorkbookWords } from "./workbook-words.js";

const HEADER_ROW = 1;
const COLUMNS = { day: 0, returned: 1, retained: 2, ground: 3 };
/** The maximum number of date labels under the chart. */
const MOST_LABELS = 12;
/** The position of the chart: to the right of the columns, and as far down as a screen shows. */
const CHART = { from: { row: 1, col: 5 }, to: { row: 28, col: 17 } };

/**
 * A sheet for the first contract that has a curve, with a chart and the return premium for each day on which the
 * contract can end.
 */
export function curveSheet(
  operation: AnyOperation,
  entries: readonly Entry[],
  words: WorkbookWords,
  locale: Locale,
): WriteSheet {
  const grid = new Grid();
  const name = words.sheets.curve;
  const index = entries.findIndex(({ answer }) => typeof answer !== "string");
  const found = index < 0 ? undefined : curveOf(operation, entries[index]?.input);
  if (found === undefined) {
    grid.put(0, 0, words.noCurve, styles.title);
    return { name, cells: grid.cells };
  }
  grid.put(0, 0, fill(words.curve, { number: index + 1 }, locale), styles.title);
  const headers = [
    words.day,
    ...["returnPremium", "retainedPremium", "ground"].map((field) => headerOfResult(field, locale)),
  ];
  for (const [column, header] of headers.entries()) grid.put(HEADER_ROW, column, header, styles.header);
  const amount = { ...styles.computed, numFmt: formats.amount };
  const groundOf = ({ ground, returnPremium }: Pick<PremiumReturn, "ground" | "returnPremium">): string => {
    const named = capitalise(wordsOf(locale.words.groundNames, ground) ?? wordOf(ground, locale));
    return returnPremium === null ? `${named} (${words.notAgreed})` : named;
  };
  for (const [place, point] of found.points.entries()) {
    const row = place + HEADER_ROW + 1;
    grid.put(row, COLUMNS.day, serialOf(point.on), { ...styles.computed, numFmt: formats.day });
    const isRefused = "error" in point;
    grid.put(row, COLUMNS.returned, isRefused ? null : amountOf(point.returnPremium), amount);
    grid.put(row, COLUMNS.retained, isRefused ? null : amountOf(point.retainedPremium), amount);
    const issues: Readonly<Record<string, string>> = { ...locale.words.issues, ...locale.issues };
    const ground = isRefused ? capitalise(wordsOf(issues, point.error) ?? point.error) : groundOf(point);
    grid.put(row, COLUMNS.ground, ground, styles.word);
  }
  const rangeOf = (column: number): string => {
    const letter = colToLetter(column);
    return `'${name}'!$${letter}$${HEADER_ROW + 2}:$${letter}$${found.points.length + HEADER_ROW + 1}`;
  };
  const series = (column: number, color: string) => ({
    name: headers[column] ?? "",
    values: rangeOf(column),
    categories: rangeOf(COLUMNS.day),
    color,
    stroke: { width: 2 },
    marker: { symbol: "none" as const },
    smooth: false,
  });
  return {
    name,
    columns: [14, 17, 17, 56].map((width) => ({ width })),
    cells: grid.cells,
    rowDefs: new Map([[HEADER_ROW, { height: 32 }]]),
    freezePane: { rows: HEADER_ROW + 1 },
    charts: [
      {
        type: "scatter",
        scatterStyle: "line",
        title: fill(words.curve, { number: index + 1 }, locale),
        titleFontSize: 12,
        series: [series(COLUMNS.returned, "1F7A3D"), series(COLUMNS.retained, "B42318")],
        anchor: CHART,
        legend: "bottom",
        axes: {
          x: {
            numberFormat: { formatCode: formats.day, sourceLinked: false },
            scale: scaleOf(found),
            labelRotation: -45,
          },
          y: { numberFormat: { formatCode: "#,##0", sourceLinked: false }, gridlines: { major: true } },
        },
      },
    ],
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function scaleOf({ points }: Curve) {
  const [first, last] = [points[0], points.at(-1)];
  const [min, max] = [serialOf(first?.on ?? ""), serialOf(last?.on ?? "")];
  return { min, max, majorUnit: Math.max(1, Math.ceil((max - min) / MOST_LABELS)) };
}

/** A chart shows text as 0, but omits an empty cell. */
const amountOf = (text: string | null): number | null => (text === null ? null : Number(text));

/** The curve by day or, if there are too many days, by month; undefined if neither is possible. */
function curveOf(operation: AnyOperation, input: unknown): Curve | undefined {
  const without = endDaysOf(operation).reduce((rest, day) => withValueAt(rest, ["termination", day], undefined), input);
  for (const every of ["day", "month"] as const) {
    try {
      return curve(operation, without, { every });
    } catch (error) {
      if (error instanceof ReturnPremiumError) return undefined;
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return undefined;
}
