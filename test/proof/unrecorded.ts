import { type Formula, type Fraction, formula, type Rounding, type Step, type Trace } from "return-premium/formulas";

/** A place among the values of a formula. */
interface Place {
  readonly values: Fraction[];
  readonly index: number;
}

/** A formula, its values, and the places that its result goes to. */
interface Computation {
  readonly evaluate: Formula["evaluate"];
  readonly values: Fraction[];
  readonly takers: readonly Place[];
}

/**
 * The computation that a trace has recorded, for any premium and without a record. The formulas are the texts of its
 * steps, read by the library's own `formula`; every operand but the premium keeps the value that it has in the trace.
 */
export class Unrecorded {
  readonly #places = new Map<string, Place[]>();
  readonly #exact: readonly Computation[];
  readonly #rounding: Computation;
  readonly #premiums: readonly Place[];

  /** Up to the step that rounds. */
  constructor(trace: Trace, roundingStep: string) {
    const computations = new Map(trace.steps.map((step) => [step.id, this.#computation(trace, step)]));
    const rounding = computations.get(roundingStep);
    if (rounding === undefined) throw new ReferenceError(`no step ${roundingStep}`);
    const ids = [...computations.keys()];
    this.#exact = [...computations.values()].slice(0, ids.indexOf(roundingStep));
    this.#rounding = rounding;
    this.#premiums = [...this.#placesOf("premium"), ...this.#placesOf("paidPremium")];
  }

  /** Computes all that is exact for a premium. */
  take(premium: Fraction): void {
    fill(this.#premiums, premium);
    for (const { evaluate, values, takers } of this.#exact) fill(takers, evaluate(values));
  }

  /** Rounds what was computed. */
  round(rounding: Rounding): Fraction {
    return this.#rounding.evaluate(this.#rounding.values, rounding);
  }

  #computation(trace: Trace, step: Step): Computation {
    const { operands, evaluate } = formula(step.formula);
    const values = operands.map((name) => trace.value(name));
    for (const [index, name] of operands.entries()) this.#placesOf(name).push({ values, index });
    return { evaluate, values, takers: this.#placesOf(operandName(step.id)) };
  }

  #placesOf(name: string): Place[] {
    const places = this.#places.get(name) ?? [];
    this.#places.set(name, places);
    return places;
  }
}

function fill(places: readonly Place[], value: Fraction): void {
  for (const { values, index } of places) values[index] = value;
}

/** `unearned-premium` as formulas write it, `unearnedPremium`. */
const operandName = (id: string): string => id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
