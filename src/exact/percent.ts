const PERCENT = /^(\d{1,3})(?:\.(\d{1,30}))?%$/;

/** The share represented by a percentage, such as `"0.1"` for `"10%"`; undefined if the text is not a percentage. */
export function shareOfPercent(text: string): string | undefined {
  const [, whole, decimals = ""] = PERCENT.exec(text) ?? [];
  if (whole === undefined) return undefined;
  // Dividing by a hundred moves the decimal point two places to the left.
  const digits = whole.padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${decimals}`.replace(/\.?0+$/, "");
}
