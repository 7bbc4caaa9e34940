import type { Amount } from "../../engine/result.js";

/** The id of an operation that returns a premium. */
export type ReturnOperationId =
  | "ogpo-plus/return-premium"
  | "ogpo-vts/return-premium"
  | "kz-civil-code/return-premium"
  | "life-cabinet/return-premium"
  | "osago/return-premium"
  | "zetta-voluntary/return-premium";

/** A contract that a person can enter on any insurer's page, with the expected result. All its dates are fixed. */
export interface Persona extends PersonaRow {
  /** The operation that computes the result. */
  readonly operation: ReturnOperationId;
  /** The fields to fill in, in the same order as in the input. */
  readonly fields: readonly PersonaField[];
}

/** The hand-written parts of a persona. */
export interface PersonaRow {
  /** A short, unique name for the persona, such as `cabinet-printed-case`. */
  readonly id: string;
  /** The boundary that the persona tests, and the side that the persona is on. */
  readonly boundary: string;
  /** The input of the operation. */
  readonly input: object;
  /** The day count, worked out by hand. */
  readonly days: string;
  /**
   * The return premium worked out by hand, in the same notation as the steps, where `round(x)` rounds as the operation
   * does.
   */
  readonly calculation: string;
  readonly expected: PersonaOutcome;
  /** The amounts that pages with a single mistake would show. */
  readonly wrong: readonly WrongNeighbour[];
  readonly settled: PersonaSettled;
}

/** The expected result for a persona's input. */
export interface PersonaOutcome {
  readonly ground: string;
  readonly clause: string;
  readonly returnPremium: Amount;
  readonly retainedPremium: Amount;
}

/** A field of a persona, as presented on a page. */
export interface PersonaField {
  /** The dotted path of the field in the input, such as `contract.firstDay`. */
  readonly path: string;
  /** The Russian name of the field. */
  readonly label: string;
  /** What a person types or selects: dates as dd.mm.yyyy, amounts with a decimal comma, choices in Russian. */
  readonly typed: string;
}

/** The amount that a page with a single mistake would show for a persona. */
export interface WrongNeighbour {
  /** The name that `diagnose` uses for the mistake. */
  readonly mistake: string;
  readonly shown: Amount;
  /** How the mistake produces this amount, worked out by hand. */
  readonly calculation: string;
}

/**
 * Whether the right amount follows from a source or, where the sources are silent, from a choice made by this library.
 */
export type PersonaSettled =
  | { readonly by: "source"; readonly clause: string }
  /** The choices are identified by their sections in `docs/conventions`, such as `kz.md#the-day-of-termination`. */
  | { readonly by: "choice"; readonly conventions: readonly string[] };
