import { asJson, asTypeScript, asVector, type Copied } from "./copies.js";
import { element } from "./element.js";
import type { Saying } from "./saying.js";

/** What a case is kept as. */
export interface Kept extends Copied {
  /** The address of the page with the case. */
  readonly address: string;
}

/** Create the buttons that copy and print a case. */
export function createKeep({ words }: Saying, kept: () => Kept): HTMLElement {
  const status = element("p", { role: "status", class: "hint" });
  const text = element("textarea", { readonly: true, rows: 8, hidden: true, "aria-label": words.keep.title });

  const copy = async (written: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(written);
      text.hidden = true;
      status.textContent = words.keep.copied;
    } catch {
      // Not every browser lets a page write what is pasted next.
      text.value = written;
      text.hidden = false;
      text.select();
      status.textContent = words.keep.notCopied;
    }
  };
  const button = (label: string, act: () => void): HTMLElement => {
    const created = element("button", { type: "button" }, label);
    created.addEventListener("click", act);
    return created;
  };
  const copies = { json: asJson, typescript: asTypeScript, vector: asVector } as const;
  const forPrograms = (["json", "typescript", "vector"] as const).map((form) =>
    button(words.keep[form], () => void copy(copies[form](kept()))),
  );
  return element(
    "div",
    {},
    element(
      "div",
      { class: "buttons" },
      button(words.keep.link, () => void copy(kept().address)),
      button(words.keep.print, () => print()),
    ),
    element("p", { class: "hint" }, words.keep.linkHint),
    element(
      "details",
      {},
      element("summary", {}, words.keep.developers),
      element("div", { class: "buttons" }, ...forPrograms),
    ),
    status,
    text,
  );
}
