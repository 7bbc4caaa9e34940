/*
 * A formula of a step (`round(max(paidPremium × 0.9 − costs, 0))`) as MathML. Its grammar: names, decimal numbers,
 * `+ − × ÷`, parentheses, and `min`, `max` and `round`; `×` and `÷` bind tighter, from left to right.
 */

/** How a formula is shown. */
export interface Notation {
  /** The text for the name of an operand, or for a number. */
  readonly operand: (text: string) => string;
  /** About how much that is, to tell which of several is the least. */
  readonly about: (text: string) => number;
  /** The word for rounding. */
  readonly round: string;
}

/** A part of a formula: how it is written, and about how much it comes to. */
interface Part {
  readonly written: string;
  readonly about: number;
}

/**
 * Write a formula as the children of a `math` element. A bound that does not bind is left out: `max(7 − 2, 0)` is
 * `7 − 2`. Throws a SyntaxError for what is no formula.
 */
export function mathOf(formula: string, notation: Notation): string {
  const tokens = formula.match(/[A-Za-z][A-Za-z0-9]*|\d+(?:\.\d+)?|[^\s]/g) ?? [];
  let place = 0;
  const next = (): string | undefined => tokens[place];
  const take = (expected?: string): string => {
    const token = tokens[place];
    if (token === undefined || (expected !== undefined && token !== expected)) {
      throw new SyntaxError(`${expected ?? "an operand"} expected at ${token ?? "the end"} in ${formula}`);
    }
    place += 1;
    return token;
  };

  const sum = (): Part => {
    let part = product();
    for (let token = next(); token === "+" || token === "−"; token = next()) {
      const sign = take();
      const { written, about } = product();
      part = {
        written: `${part.written}<mo>${sign}</mo>${written}`,
        about: sign === "+" ? part.about + about : part.about - about,
      };
    }
    return part;
  };
  const product = (): Part => {
    let part = factor();
    for (let token = next(); token === "×" || token === "÷"; token = next()) {
      const isDivided = take() === "÷";
      const { written, about } = factor();
      part = isDivided
        ? { written: fraction(part.written, written), about: part.about / about }
        : { written: `${part.written}<mo>×</mo>${written}`, about: part.about * about };
    }
    return part;
  };
  const factor = (): Part => {
    if (next() === "(") {
      const [part] = listed();
      return { ...part, written: parenthesised([part]) };
    }
    const token = take();
    if (token === "round") {
      const [part] = listed();
      return { ...part, written: called(notation.round, [part]) };
    }
    if (token === "min" || token === "max") return bounded(token, listed());
    if (!/^[A-Za-z\d]/.test(token)) throw new SyntaxError(`an operand expected at ${token} in ${formula}`);
    return { written: `<mn>${escapeText(notation.operand(token))}</mn>`, about: notation.about(token) };
  };
  const listed = (): readonly [Part, ...Part[]] => {
    take("(");
    const parts: [Part, ...Part[]] = [sum()];
    while (next() === ",") {
      take();
      parts.push(sum());
    }
    take(")");
    return parts;
  };

  const { written } = sum();
  if (next() !== undefined) throw new SyntaxError(`nothing expected at ${next()} in ${formula}`);
  return written;
}

/** The first part itself if the others do not bind it. */
function bounded(name: "min" | "max", parts: readonly [Part, ...Part[]]): Part {
  const [first] = parts;
  const about = Math[name](...parts.map((part) => part.about));
  return about === first.about ? first : { written: called(name, parts), about };
}

// What stands before the sign is divided as a whole, as signs of one rank are read from left to right.
const fraction = (above: string, below: string): string => `<mfrac><mrow>${above}</mrow><mrow>${below}</mrow></mfrac>`;

const called = (name: string, parts: readonly Part[]): string =>
  `<mi>${escapeText(name)}</mi><mo>&#x2061;</mo>${parenthesised(parts)}`;

const parenthesised = (parts: readonly Part[]): string =>
  `<mrow><mo>(</mo>${parts.map(({ written }) => written).join('<mo separator="true">;</mo>')}<mo>)</mo></mrow>`;

const escapeText = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
