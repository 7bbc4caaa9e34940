import { refusal } from "../engine/issues.js";
import type { ReturnPremiumError } from "../engine/return-premium-error.js";

const decoder = new TextDecoder("utf-8", { fatal: true });

/** What some bytes say as JSON. */
export type Json =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "blank" }
  | { readonly kind: "error"; readonly error: ReturnPremiumError };

/** Read UTF-8 text as JSON. A mark of the byte order is passed over; bytes that are no text are no JSON. */
export function readJson(bytes: Uint8Array): Json {
  let text: string | undefined;
  try {
    text = decoder.decode(bytes);
    return /^[\t\n\r ]*$/.test(text) ? { kind: "blank" } : { kind: "value", value: JSON.parse(text) };
  } catch {
    return { kind: "error", error: refusal("invalid-json", [], text?.trim()) };
  }
}
