const PERCENT = /^(\d{1,3})(?:\.(\d{1,30}))?%$/;

/** The share that a percentage writes, `"0.1"` for `"10%"`; undefined where the text is no percentage. */
export function shareOfPercent(text: string): string | undefined {
  const [, whole, decimals = ""] = PERCENT.exec(text) ?? [];
  if (whole === undefined) return undefined;
  // A hundredth is the same digits with the point two places further left.
  const digits = whole.padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${decimals}`.replace(/\.?0+$/, "");
}
