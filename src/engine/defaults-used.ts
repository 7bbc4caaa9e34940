type Path = readonly string[];

/** A field that has a default. */
interface FieldWithDefault<Facts> {
  readonly path: Path;
  readonly read: (facts: Facts) => unknown;
}

/** The fields that have a default, each by its path, written with dots, `"contract.paidPremium"`. */
export const fieldsWithDefault = <Facts>(
  fields: Readonly<Record<string, FieldWithDefault<Facts>["read"]>>,
): readonly FieldWithDefault<Facts>[] =>
  Object.entries(fields).map(([field, read]) => ({ path: Object.freeze(field.split(".")), read }));

/** The paths of those for which the default stood in. */
export function defaultsUsed<Facts>(facts: Facts, fields: readonly FieldWithDefault<Facts>[]): readonly Path[] {
  const used: Path[] = [];
  for (const { path, read } of fields) if (read(facts) === undefined) used.push(path);
  return Object.freeze(used);
}
