import type { Curve, CurvePoint } from "return-premium/scenarios";
import { addDays } from "./days.js";

/** What begins, or is last, on a day of a curve. */
export type Mark =
  | { readonly on: string; readonly kind: "start" | "coolingOff" | "end" }
  /** The ground is that which begins to apply on the same day; `late` is the end of the cooling-off period. */
  | { readonly on: string; readonly kind: "nothing"; readonly ground?: string }
  | { readonly on: string; readonly kind: "late" }
  | { readonly on: string; readonly kind: "ground"; readonly ground: string }
  | { readonly on: string; readonly kind: "share"; readonly share: string }
  | { readonly on: string; readonly kind: "refused"; readonly code: string };

/** What is known of a point that is an answer with an amount. */
export const amountAt = (point: CurvePoint | undefined): string | undefined =>
  point !== undefined && "returnPremium" in point ? (point.returnPremium ?? undefined) : undefined;

const isNothing = (amount: string | undefined): boolean => amount !== undefined && !/[1-9]/.test(amount);

/**
 * The days of a curve that are worth knowing, in their order: the first day of cover, the last day of the cooling-off
 * period, each day on which another ground begins to apply, the day from which nothing goes back, and the last day.
 */
export function marksOf({ points, changes }: Curve, firstDay: string): readonly Mark[] {
  const marks: Mark[] = [{ on: firstDay, kind: "start" }];
  const nothingFrom = firstWithout(points);
  for (const { on, from, to } of changes) {
    const isLate = "ground" in from && from.ground === "cooling-off";
    if (isLate) marks.push({ on: addDays(on, -1), kind: "coolingOff" });
    if (on === nothingFrom && "ground" in to) {
      marks.push(isLate ? { on, kind: "late" } : { on, kind: "nothing", ground: to.ground });
    } else if ("error" in to) marks.push({ on, kind: "refused", code: to.error });
    else if (to.retainedShare === undefined) marks.push({ on, kind: "ground", ground: to.ground });
    else marks.push({ on, kind: "share", share: to.retainedShare });
  }
  if (nothingFrom !== undefined && changes.every(({ on }) => on !== nothingFrom)) {
    marks.push({ on: nothingFrom, kind: "nothing" });
  }
  const last = points.at(-1);
  if (last) marks.push({ on: last.on, kind: "end" });
  return marks.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The day from which nothing goes back; undefined between the points of two months, as it is not known on which day. */
function firstWithout(points: Curve["points"]): string | undefined {
  const first = points.findIndex((point, index) => {
    const before = amountAt(points[index - 1]);
    return isNothing(amountAt(point)) && before !== undefined && !isNothing(before);
  });
  const nothing = points[first];
  return nothing && points[first - 1]?.on === addDays(nothing.on, -1) ? nothing.on : undefined;
}
