import { type Curve, type CurvePoint, curve } from "return-premium/scenarios";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { addDays, addMonths, clampDay, dayAtSeconds, daysBetween, secondsOf } from "./days.js";
import { element, newId } from "./element.js";
import { valueAt } from "./input.js";
import { amountAt, type Mark, marksOf } from "./marks.js";
import { writeDay } from "./reading.js";
import type { ReturnOperation } from "./rule-sets.js";
import { groundWord, issueWord, type Saying, sayDay, sayMoney, sayNumber, sayShare } from "./saying.js";
import { fill } from "./words/words.js";

/** What a chart is drawn of. */
interface Charted {
  readonly operation: ReturnOperation;
  /** The input without the days on which the contract ends. */
  readonly input: unknown;
  readonly currency: "KZT" | "RUB";
  /** What goes back on a day. */
  readonly pointOn: (day: string) => CurvePoint;
}

/** What is told of the marker. */
export interface Moves {
  /** A person puts the marker on a day. */
  readonly to: (day: string) => void;
  /** The marker is dragged over a day, and this is what goes back on it. */
  readonly over: (day: string, returned: string) => void;
}

/** The return over the days of a contract, with a marker on the day on which it ends. */
export interface ChartView {
  readonly element: HTMLElement;
  /** Draw what is to be drawn, if it is not what is drawn already. */
  readonly draw: (charted: Charted) => void;
  /** Put the marker on a day. */
  readonly setDay: (day: string) => void;
  readonly end: () => void;
}

/** A curve that is drawn, with the days between which it lies. */
interface Drawn extends Charted {
  readonly curve: Curve;
  readonly first: string;
  readonly last: string;
  readonly marks: readonly Mark[];
  /** Whether the curve has a point for every day, and not for every month. */
  readonly isDaily: boolean;
  /** The last of the first days, if all that changes happens in them. */
  readonly begin: string | undefined;
}

const HEIGHT = 304;

/** How long the days of a long term are computed before the page gets its turn again, in milliseconds. */
const SLICE = 5;

/** Create the chart. `moves` is told where a person moves its marker. */
export function createChart(saying: Saying, moves: Moves): ChartView {
  const { words } = saying;
  const headingId = newId();
  const plotted = element("div", { class: "plot", "aria-hidden": "true" });
  const marker = element("div", { class: "marker", role: "slider", tabindex: 0, "aria-label": words.chart.marker });
  const knob = element("span", { class: "knob" });
  const flag = element("span", { class: "flag" });
  marker.append(knob, flag);
  const stage = element("div", { class: "stage" }, plotted, marker);
  const begin = element("button", { type: "button" }, words.chart.begin);
  const entire = element("button", { type: "button" }, words.chart.whole);
  const ranges = element("div", { class: "ranges" }, begin, entire);
  const list = element("ol", { class: "marks" });
  const missing = element("p", { class: "hint", hidden: true }, words.chart.missing);
  const table = element("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": words.chart.table });
  const tableDetails = element("details", {}, element("summary", {}, words.chart.table), table);
  const body = element(
    "div",
    {},
    element("p", { class: "hint" }, words.chart.hint, " ", element("span", { class: "keys" }, words.chart.keys)),
    ranges,
    stage,
    element("p", { class: "hint" }, words.chart.together),
    element("h3", {}, words.marks.title),
    list,
    tableDetails,
  );
  const whole = element("section", { class: "chart", "aria-labelledby": headingId });
  whole.append(element("h2", { id: headingId }, words.chart.title), missing, body);

  let plot: uPlot | undefined;
  let drawn: Drawn | undefined;
  let present = "";
  let drawnKey = "";
  /** Whether the first days alone are drawn. */
  let isOfBegin = false;
  let filling = 0;

  const css = (name: string): string => getComputedStyle(whole).getPropertyValue(name);

  function draw(charted: Charted): void {
    const key = JSON.stringify([charted.operation.id, charted.input]);
    if (key === drawnKey) return;
    drawnKey = key;
    clearTimeout(filling);
    drawn = readCurve(charted);
    missing.hidden = drawn !== undefined;
    body.hidden = drawn === undefined;
    if (drawn === undefined) return;
    plot?.destroy();
    plot = new uPlot(optionsOf(drawn), dataOf(drawn), plotted);
    isOfBegin = drawn.begin !== undefined && present <= drawn.begin;
    show(drawn, plot);
    if (!drawn.isDaily) fillIn(drawn, []);
  }

  /** Show all that is around the line. */
  function show(of: Drawn, on: uPlot): void {
    stage.dataset.points = String(of.curve.points.length);
    ranges.hidden = of.begin === undefined;
    setRange(of, on, isOfBegin);
    marker.setAttribute("aria-valuemin", "0");
    marker.setAttribute("aria-valuemax", String(daysBetween(of.first, of.last)));
    listMarks(of);
    if (tableDetails.open) fillTable(of);
    else table.replaceChildren();
    setDay(present);
  }

  /** Compute every day of a long term, a few at a time, so that nobody has to wait for them. */
  function fillIn(of: Drawn, points: CurvePoint[]): void {
    filling = window.setTimeout(() => {
      const count = daysBetween(of.first, of.last) + 1;
      const until = performance.now() + SLICE;
      while (points.length < count && performance.now() < until && !isDragged()) {
        points.push(of.pointOn(addDays(of.first, points.length)));
      }
      if (points.length < count) return fillIn(of, points);
      drawn = drawnOf(of, { points, changes: of.curve.changes }, true);
      if (drawn === undefined || plot === undefined) return;
      plot.setData(dataOf(drawn), false);
      show(drawn, plot);
    });
  }

  function setDay(day: string): void {
    const isOther = day !== present;
    present = day;
    if (drawn === undefined || plot === undefined || day === "") {
      marker.hidden = true;
      return;
    }
    const on = clampDay(day, drawn.first, drawn.last);
    if (isOther && on > lastShown(drawn)) setRange(drawn, plot, false);
    place(plot, drawn, on);
  }

  /** The last day that is drawn. */
  const lastShown = ({ begin: lastOfBegin, last }: Drawn): string => (isOfBegin ? (lastOfBegin ?? last) : last);

  /** Draw the first days alone, where all that changes happens in them, or the whole term. */
  function setRange(of: Drawn, on: uPlot, isBegin: boolean): void {
    isOfBegin = isBegin && of.begin !== undefined;
    begin.setAttribute("aria-pressed", String(isOfBegin));
    entire.setAttribute("aria-pressed", String(!isOfBegin));
    on.setScale("x", { min: secondsOf(of.first), max: secondsOf(lastShown(of)) });
  }

  /** Put the marker where a day is drawn, and say what goes back on it. Nothing here waits for a layout. */
  function place(on: uPlot, of: Drawn, day: string): string {
    const x = on.valToPos(secondsOf(day), "x");
    const { left, top, width, height } = placeOf(on);
    const amount = amountAt(pointOf(of, day));
    const y = amount === undefined ? height : on.valToPos(Number(amount), "y");
    const returned = sayOn(of, day);
    const text = `${sayDay(day, saying)}: ${returned}`;
    marker.hidden = day > lastShown(of);
    marker.style.transform = `translate(${left + x}px, ${top}px)`;
    marker.style.height = `${height}px`;
    marker.setAttribute("aria-valuenow", String(daysBetween(of.first, day)));
    marker.setAttribute("aria-valuetext", text);
    knob.style.transform = `translateY(${y}px)`;
    // As far to the left of the marker as the marker is in the plot, so it never leaves the screen.
    flag.style.transform = `translateX(calc(12px - ${(100 * x) / width}%))`;
    flag.textContent = text;
    return returned;
  }

  function optionsOf(of: Drawn): uPlot.Options {
    const axis = {
      stroke: () => css("--calculator-quiet"),
      grid: { stroke: () => css("--calculator-line"), width: 1 },
      ticks: { stroke: () => css("--calculator-line"), width: 1 },
      font: `12px ${css("font-family")}`,
    };
    return {
      width: Math.max(stage.clientWidth, 200),
      height: HEIGHT,
      // Days are counted without a time zone.
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), "Etc/UTC"),
      legend: { show: false },
      cursor: { show: false },
      // Above the plot stand the numbers of the marked days, and above them what goes back on the day of the marker.
      padding: [44, 24, 0, 0],
      scales: { y: { range: (_, _least, most) => [0, most === 0 ? 1 : most * 1.05] } },
      series: [
        {},
        {
          stroke: () => css("--calculator-accent"),
          fill: () => css("--calculator-area"),
          width: 2,
          points: { show: false },
          ...(uPlot.paths.stepped && { paths: uPlot.paths.stepped({ align: 1 }) }),
        },
      ],
      axes: [
        { ...axis, space: 72, values: (_, times) => times.map(hasMonths(times) ? monthAt : dayAt) },
        {
          ...axis,
          size: (_, values) => Math.max(48, ...(values ?? []).map((value) => value.length * 7 + 16)),
          values: (_, numbers) => numbers.map((number) => sayNumber(String(number), saying)),
        },
      ],
      hooks: {
        draw: [
          (on) => {
            const shown = drawn ?? of;
            drawMarks(on, shown);
            if (present !== "") place(on, shown, clampDay(present, shown.first, shown.last));
          },
        ],
      },
    };
  }

  /** A dashed line for each marked day, with its number in the list above it. */
  function drawMarks(on: uPlot, { marks }: Drawn): void {
    const { ctx, bbox } = on;
    const ratio = devicePixelRatio;
    ctx.save();
    ctx.strokeStyle = css("--calculator-quiet");
    ctx.fillStyle = css("--calculator-text");
    ctx.font = `${12 * ratio}px ${css("font-family")}`;
    ctx.textAlign = "center";
    ctx.setLineDash([4 * ratio, 4 * ratio]);
    ctx.lineWidth = ratio;
    let free = Number.NEGATIVE_INFINITY;
    for (const [index, day] of daysIn(marks).entries()) {
      const x = on.valToPos(secondsOf(day), "x", true);
      ctx.beginPath();
      ctx.moveTo(x, bbox.top);
      ctx.lineTo(x, bbox.top + bbox.height);
      ctx.stroke();
      if (x < free) continue;
      ctx.fillText(String(index + 1), x, bbox.top - 6 * ratio);
      free = x + 16 * ratio;
    }
    ctx.restore();
  }

  function listMarks(of: Drawn): void {
    list.replaceChildren(
      ...daysIn(of.marks).map((day) => {
        const texts = of.marks.filter(({ on }) => on === day).map((mark) => sayMark(mark, of));
        const button = element("button", { type: "button", class: "mark" }, sayDay(day, saying));
        button.addEventListener("click", () => moves.to(day));
        // The text beside it says what is wrong on a day that is refused.
        const isRefused = "error" in pointOf(of, day);
        const amount = element("span", { class: "mark-amount" }, isRefused ? words.chart.refused : sayOn(of, day));
        const item = element("li", {}, button, " ", amount, element("span", { class: "mark-text" }, texts.join(". ")));
        item.dataset.day = day;
        return item;
      }),
    );
  }

  function sayMark(mark: Mark, { input }: Drawn): string {
    const reason = valueAt(input, ["termination", "reason"]);
    if (mark.kind === "ground") return fill(words.marks.ground, { ground: groundWord(mark.ground, saying, reason) });
    if (mark.kind === "nothing" && mark.ground !== undefined) {
      return fill(words.marks.nothingBecause, { ground: groundWord(mark.ground, saying, reason) });
    }
    if (mark.kind === "share") return fill(words.marks.share, { share: sayShare(mark.share, saying) });
    if (mark.kind === "refused") return fill(words.marks.refused, { issue: issueWord(mark.code, saying) });
    return words.marks[mark.kind];
  }

  /** What goes back on a day. */
  function sayOn(of: Drawn, day: string): string {
    const point = pointOf(of, day);
    if ("error" in point) return issueWord(point.error, saying);
    return point.returnPremium === null ? words.notAgreed : sayMoney(point.returnPremium, of.currency, saying);
  }

  /** The first day, the days on which months of the term begin, the marked days, and the last day. */
  function fillTable(of: Drawn): void {
    const monthly = curve(of.operation, of.input, { every: "month" }).points.map(({ on }) => on);
    const days = [...new Set([...monthly, ...daysIn(of.marks)])].toSorted();
    const { day, returned, ground } = words.columns;
    const reason = valueAt(of.input, ["termination", "reason"]);
    const rows = days.map((on) => {
      const point = pointOf(of, on);
      const why = "ground" in point ? groundWord(point.ground, saying, reason) : "";
      return element(
        "tr",
        {},
        element("th", { scope: "row" }, sayDay(on, saying)),
        element("td", { class: "number" }, sayOn(of, on)),
        element("td", {}, why),
      );
    });
    const head = [day, returned, ground].map((title) => element("th", { scope: "col" }, title));
    table.replaceChildren(
      element("table", {}, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...rows)),
    );
  }
  tableDetails.addEventListener("toggle", () => {
    if (tableDetails.open && drawn && table.childElementCount === 0) fillTable(drawn);
  });

  const moveTo = (day: string): void => {
    if (drawn) moves.to(clampDay(day, drawn.first, drawn.last));
  };
  const keys: Readonly<Record<string, (from: string, of: Drawn) => string>> = {
    ArrowLeft: (from) => addDays(from, -1),
    ArrowDown: (from) => addDays(from, -1),
    ArrowRight: (from) => addDays(from, 1),
    ArrowUp: (from) => addDays(from, 1),
    PageDown: (from) => addMonths(from, -1),
    PageUp: (from) => addMonths(from, 1),
    Home: (_, { first }) => first,
    End: (_, { last }) => last,
  };
  marker.addEventListener("keydown", (event) => {
    const move = keys[event.key];
    if (move === undefined || drawn === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    moveTo(move(clampDay(present, drawn.first, drawn.last), drawn));
  });

  /** Where a pointer is that drags the marker, until the marker follows. */
  let pointed: number | undefined;
  /** Where the plot begins on the page; asked once, as the answer costs a layout. */
  let origin = 0;
  const isDragged = (): boolean => stage.classList.contains("moving");

  function dragMarker(): void {
    if (plot === undefined || drawn === undefined || pointed === undefined) return;
    const day = clampDay(dayAtSeconds(plot.posToVal(pointed - origin, "x")), drawn.first, lastShown(drawn));
    pointed = undefined;
    if (day === present) return;
    present = day;
    moves.over(day, place(plot, drawn, day));
  }

  // A pointer can move faster than the screen is drawn; only its last place in a frame counts.
  const follow = ({ clientX }: PointerEvent): void => {
    if (pointed === undefined) requestAnimationFrame(dragMarker);
    pointed = clientX;
  };
  stage.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || plot === undefined) return;
    stage.setPointerCapture(event.pointerId);
    stage.classList.add("moving");
    marker.focus({ preventScroll: true });
    origin = plot.over.getBoundingClientRect().left;
    follow(event);
  });
  stage.addEventListener("pointermove", (event) => {
    if (stage.hasPointerCapture(event.pointerId)) follow(event);
  });
  stage.addEventListener("lostpointercapture", () => {
    dragMarker();
    stage.classList.remove("moving");
    moveTo(present);
  });

  begin.addEventListener("click", () => {
    if (drawn && plot) setRange(drawn, plot, true);
  });
  entire.addEventListener("click", () => {
    if (drawn && plot) setRange(drawn, plot, false);
  });

  const resized = new ResizeObserver(() => {
    if (plot === undefined || stage.clientWidth === 0 || stage.clientWidth === plot.width) return;
    plot.setSize({ width: stage.clientWidth, height: HEIGHT });
  });
  resized.observe(stage);
  // Light and dark are a class of the page.
  const themed = new MutationObserver(() => plot?.redraw(false, true));
  themed.observe(document.documentElement, { attributes: true, attributeFilter: ["class"] });

  return {
    element: whole,
    draw,
    setDay,
    end: () => {
      clearTimeout(filling);
      resized.disconnect();
      themed.disconnect();
      plot?.destroy();
    },
  };
}

/**
 * The curve of an input; of months where the term has more days than the library answers at once; undefined if there is
 * none.
 */
function readCurve(charted: Charted): Drawn | undefined {
  for (const every of ["day", "month"] as const) {
    try {
      return drawnOf(charted, curve(charted.operation, charted.input, { every }), every === "day");
    } catch (error) {
      // Too many days: months are tried next. Any other error is one of the input, and stands at its field.
      if (!(error instanceof RangeError)) return undefined;
    }
  }
  return undefined;
}

function drawnOf(charted: Charted, found: Curve, isDaily: boolean): Drawn | undefined {
  const [first, last] = [found.points[0]?.on, found.points.at(-1)?.on];
  if (first === undefined || last === undefined) return undefined;
  const marks = marksOf(found, String(valueAt(charted.input, ["contract", "firstDay"])));
  return { ...charted, curve: found, first, last, marks, isDaily, begin: beginOf(marks, first) };
}

/** Where the plot lies in its stage, in pixels of the page. */
function placeOf({ bbox: { left, top, width, height } }: uPlot) {
  const ratio = uPlot.pxRatio;
  return { left: left / ratio, top: top / ratio, width: width / ratio, height: height / ratio };
}

/** The last of the first days, which are drawn alone if all that changes happens in the first tenth of the term. */
function beginOf(marks: readonly Mark[], first: string): string | undefined {
  const last = marks.at(-1)?.on ?? first;
  const changed = marks.findLast(({ kind }) => kind !== "end")?.on ?? first;
  const days = daysBetween(first, changed);
  return days > 0 && days * 10 < daysBetween(first, last) ? addDays(first, days * 2) : undefined;
}

const pointOf = ({ curve: { points }, isDaily, first, pointOn }: Drawn, day: string): CurvePoint =>
  (isDaily ? points[daysBetween(first, day)] : undefined) ?? pointOn(day);

const dataOf = ({ curve: { points } }: Drawn): uPlot.AlignedData => [
  points.map(({ on }) => secondsOf(on)),
  points.map((point) => {
    const amount = amountAt(point);
    return amount === undefined ? null : Number(amount);
  }),
];

const daysIn = (marks: readonly Mark[]): readonly string[] => [...new Set(marks.map(({ on }) => on))];

/** Whether times are so far apart that their days do not matter. */
const hasMonths = ([first = 0, second = 0]: readonly number[]): boolean => second - first > 27 * 86_400;

/** `01.2024`. */
const monthAt = (seconds: number): string => writeDay(dayAtSeconds(seconds)).slice(3);

/** `24.01.` */
const dayAt = (seconds: number): string => writeDay(dayAtSeconds(seconds)).slice(0, 6);
