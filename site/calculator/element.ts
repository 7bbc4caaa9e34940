type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Create an element with its attributes and children. An attribute that is false or undefined is left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false && value !== undefined) created.setAttribute(key, value === true ? "" : String(value));
  }
  created.append(...children);
  return created;
}

let lastId = 0;

/** An id that no other element of the page has. */
export const newId = (): string => `calculator-${++lastId}`;

/** A part of the page that opens, and is filled when it is opened for the first time. */
export function disclosure(title: string, fill: (body: HTMLElement) => void): HTMLDetailsElement {
  const body = element("div", { class: "disclosed" });
  const details = element("details", {}, element("summary", {}, element("h2", {}, title)), body);
  details.addEventListener("toggle", () => fill(body), { once: true });
  return details;
}
