import type { Amount } from "../../engine/result.js";

/** The id of an operation that returns a premium. */
export type ReturnOperationId =
  | "ogpo-plus/return-premium"
  | "ogpo-vts/return-premium"
  | "kz-civil-code/return-premium"
  | "life-cabinet/return-premium"
  | "osago/return-premium"
  | "zetta-voluntary/return-premium";

/** A contract that a person can type into the page of any insurer, with what must come out. All its days are fixed. */
export interface Persona extends PersonaRow {
  /** The operation that computes it. */
  readonly operation: ReturnOperationId;
  /** What is typed, in the order of the input. */
  readonly fields: readonly PersonaField[];
}

/** What its author writes of a persona. */
export interface PersonaRow {
  /** Who it is, in a few words that no other persona has: `cabinet-printed-case`. */
  readonly id: string;
  /** On which side of which boundary it stands. */
  readonly boundary: string;
  /** The input of its operation. */
  readonly input: object;
  /** How its days are counted by hand. */
  readonly days: string;
  /** What goes back, computed by hand: in the form of the steps, `round(x)` rounding as the operation does. */
  readonly calculation: string;
  readonly expected: PersonaOutcome;
  /** What a page with one mistake shows. */
  readonly wrong: readonly WrongNeighbour[];
  readonly settled: PersonaSettled;
}

/** What the input of a persona gives. */
export interface PersonaOutcome {
  readonly ground: string;
  readonly clause: string;
  readonly returnPremium: Amount;
  readonly retainedPremium: Amount;
}

/** A field of a persona as a page asks for it. */
export interface PersonaField {
  /** Its path in the input, with dots: `contract.firstDay`. */
  readonly path: string;
  /** What it is called in Russian. */
  readonly label: string;
  /** What a person types or chooses: days as dd.mm.yyyy, amounts with a decimal comma, choices in Russian. */
  readonly typed: string;
}

/** What a page with one mistake shows of a persona. */
export interface WrongNeighbour {
  /** The mistake, by the name that `diagnose` has for it. */
  readonly mistake: string;
  readonly shown: Amount;
  /** How the mistake comes to it, computed by hand. */
  readonly calculation: string;
}

/** Whether the right number follows from a source, or from a choice of this library where the sources are silent. */
export type PersonaSettled =
  | { readonly by: "source"; readonly clause: string }
  /** The choices are named by their places in `docs/conventions`, such as `kz.md#the-day-of-termination`. */
  | { readonly by: "choice"; readonly conventions: readonly string[] };
