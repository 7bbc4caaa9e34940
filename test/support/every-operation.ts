import { definitionOf } from "../../src/engine/define-operation.js";
import type { AnyOperation, StandardSchema } from "../../src/engine/operation.js";
import { isRecord, valueAt } from "../../src/engine/received.js";
import type { ResultFrame } from "../../src/engine/result.js";
import { fieldsOf } from "../../src/engine/schema-shape.js";
import { type OperationId, operationList } from "../../src/operations.js";
import { readVectors, type VectorCase } from "../../src/testing/vectors.js";
import { changed } from "../vectors/changes.js";

/** A field of an input by its path with dots. */
export interface Field {
  readonly path: string;
  /** Whether it holds a value, and not fields of its own. */
  readonly isLeaf: boolean;
}

/** A valid input with every field that goes with the others. */
export interface FullInput {
  readonly id: OperationId;
  readonly operation: AnyOperation;
  readonly input: unknown;
  /** The fields that it has, in their order. */
  readonly fields: readonly Field[];
}

/** An operation with inputs of its own. */
export interface Subject {
  readonly id: OperationId;
  readonly operation: AnyOperation;
  /** The operation as a program calls it that knows no types. */
  readonly compute: (input: unknown) => ResultFrame;
  /** Its other face, of forms and services. */
  readonly validate: StandardSchema<unknown>["validate"];
  /** All fields in their order, each after the one that it stands in. */
  readonly fields: readonly Field[];
  /** The vectors that give a result. */
  readonly computed: readonly VectorCase[];
  /** The vectors that give an error. */
  readonly refused: readonly VectorCase[];
  /** As few as have every field together: fields that exclude each other stand in inputs of their own. */
  readonly full: readonly FullInput[];
}

const vectorFiles = readVectors();

/**
 * What every operation must withstand takes its inputs from here: from the list of operations and from the vectors, so
 * that a new product is tested without a list being edited.
 */
export const everyOperation: readonly Subject[] = operationList.map((operation) => {
  const { id } = operation;
  const cases = vectorFiles.find((file) => file.operation === id)?.cases ?? [];
  const computed = cases.filter((one) => !("error" in one));
  const fields = fieldsOf(definitionOf(operation).fields).map(({ path, isLeaf }) => ({ path: path.join("."), isLeaf }));
  const full = fullInputs(
    operation,
    fields,
    computed.map(({ input }) => input),
  );
  return {
    id,
    operation,
    // Whatever its own input, an operation judges any value.
    compute: operation as (input: unknown) => ResultFrame,
    validate: operation["~standard"].validate,
    fields,
    computed,
    refused: cases.filter((one) => "error" in one),
    full: full.map((input) => ({ id, operation, input, fields: fields.filter((field) => has(input, field)) })),
  };
});

/** The full inputs of all operations. */
export const everyFullInput: readonly FullInput[] = everyOperation.flatMap(({ full }) => full);

function fullInputs(operation: AnyOperation, fields: readonly Field[], inputs: readonly unknown[]): readonly unknown[] {
  const full: unknown[] = [];
  for (const field of fields) {
    const first = inputs.find((input) => has(input, field));
    if (first === undefined || full.some((input) => has(input, field))) continue;
    full.push(filledUp(operation, fields, inputs, first));
  }
  return full;
}

/** The first input with whatever the others have besides and leaves it valid. */
function filledUp(
  operation: AnyOperation,
  fields: readonly Field[],
  inputs: readonly unknown[],
  first: unknown,
): unknown {
  let full = first;
  const fill = (fuller: unknown): void => {
    if (operation.safe(fuller).success) full = fuller;
  };
  for (const other of inputs) {
    // Some fields need each other, and others can only come one by one.
    fill(merged(full, other));
    for (const field of fields) {
      if (has(other, field) && !has(full, field)) fill(changed(full, { [field.path]: valueIn(other, field) }));
    }
  }
  return full;
}

/** The fields of both, at every depth; where both have one, the first's. */
function merged(input: unknown, other: unknown): unknown {
  if (!isRecord(input) || !isRecord(other)) return input ?? other;
  const more = Object.entries(other).map(([key, value]) => [key, merged(input[key], value)]);
  return { ...input, ...Object.fromEntries(more) };
}

function valueIn(input: unknown, { path }: Field): unknown {
  return valueAt(input, path.split("."));
}

/** Whether an input has a value in a field. */
function has(input: unknown, field: Field): boolean {
  return (valueIn(input, field) ?? null) !== null;
}

/** The input of a vector by its name. */
export function inputOfVector(operation: OperationId, name: string): unknown {
  const found = vectorFiles.find((file) => file.operation === operation)?.cases.find(({ id }) => id === name);
  if (found === undefined) throw new Error(`no vector ${name} of ${operation}`);
  return found.input;
}
