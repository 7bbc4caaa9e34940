/** Whether what a case asks for is settled by a source, or by a choice of ours. */

import { type Choice, choices } from "./choices.js";
import { type Case, type Outcome, outcomeIn, type Table } from "./table.js";
import type { Mistakes } from "./wrong.js";

export type Settled =
  | { readonly by: "source" }
  /** The places of the choices in `docs/conventions`. */
  | { readonly by: "choice"; readonly conventions: readonly string[] };

/** By choice where another choice would give another answer to what the case asks, else by the source of its clause. */
export function settledOf(one: Case, table: Table, mistakes: Mistakes, amount: string | undefined): Settled {
  const right = outcomeIn(one);
  const asked = askedOf(right, mistakes, amount);
  const isOther = ({ programs }: Choice): boolean =>
    (programs.get(table) ?? []).some((program) => asked(program(one.input, right)) !== asked(right));
  const conventions = choices.filter(isOther).map(({ place }) => place);
  return conventions.length === 0 ? { by: "source" } : { by: "choice", conventions };
}

/** What a case asks of an outcome, as text: the amount where one of its mistakes changes it, else what they change. */
function askedOf(right: Outcome, mistakes: Mistakes, amount: string | undefined): (outcome: Outcome) => string {
  const fields = [...new Set(mistakes.flatMap(([, outcome]) => changedFields(right, outcome)))];
  const parts = fields.length === 0 ? Object.keys(flat(right)) : fields;
  const isOfAmount = amount !== undefined && parts.includes(amount);
  return (outcome) => JSON.stringify((isOfAmount ? [amount] : parts).map((field) => flat(outcome)[field] ?? null));
}

const flat = (outcome: Outcome): Readonly<Record<string, unknown>> =>
  "error" in outcome ? { error: outcome.error } : { ...outcome.expected, notes: outcome.notes };

/** The fields of the right outcome that stand otherwise in another. */
const changedFields = (right: Outcome, other: Outcome): readonly string[] =>
  Object.entries(flat(right)).flatMap(([field, value]) =>
    JSON.stringify(value) === JSON.stringify(flat(other)[field]) ? [] : [field],
  );
