import type { JsonSchema } from "../../scripts/generate/inputs.js";
import { schemaOf } from "../schemas/every-schema.js";
import { everyOperation, type Subject } from "../support/every-operation.js";

/** An operation that returns a premium, with what its JSON Schema says of its input. */
export interface Returning extends Subject {
  readonly sections: readonly Section[];
  /** The fields of its sections that have a list of values, by their paths with dots. */
  readonly listed: ReadonlyMap<string, readonly unknown[]>;
}

interface Section {
  readonly name: string;
  readonly fields: readonly string[];
}

/** By the vectors, not by the fields of the operations, which are what the scenarios go by. */
const returnsPremium = ({ computed }: Subject): boolean =>
  computed.some((one) => "expected" in one && "returnPremium" in one.expected);

export const everyReturning: readonly Returning[] = everyOperation.filter(returnsPremium).map((subject) => {
  const schema = schemaOf(subject.id, "input");
  const fieldsOf = (section: JsonSchema): Readonly<Record<string, JsonSchema>> => {
    const { properties = {} } = section.$ref === undefined ? section : (schema.$defs?.[nameIn(section.$ref)] ?? {});
    // A schema of ours is never just true or false.
    return properties as Readonly<Record<string, JsonSchema>>;
  };
  const sections = Object.entries(fieldsOf(schema)).map(([name, section]) => ({ name, fields: fieldsOf(section) }));
  const listed = sections.flatMap(({ name, fields }) =>
    Object.entries(fields)
      .map(([field, schema]) => [`${name}.${field}`, valuesIn(schema)] as const)
      .filter(([, values]) => values.length > 0),
  );
  return {
    ...subject,
    sections: sections.map(({ name, fields }) => ({ name, fields: Object.keys(fields) })),
    listed: new Map(listed),
  };
});

export const everyOther: readonly Subject[] = everyOperation.filter((subject) => !returnsPremium(subject));

const nameIn = (ref: string): string => ref.split("/").at(-1) ?? "";

function valuesIn({ type, enum: words = [], anyOf = [] }: JsonSchema): readonly unknown[] {
  if (type === "boolean") return [true, false];
  const choices = anyOf as readonly JsonSchema[];
  // A word that stands in place of an object is no list.
  return choices.some(({ $ref }) => $ref !== undefined) ? [] : [...words, ...choices.flatMap(valuesIn)];
}
