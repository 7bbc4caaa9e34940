/** The JSON Schemas of results, made from their documented interfaces. */

import ts from "typescript";
import type { JsonSchema } from "./inputs.js";
import { pascalCase } from "./names.js";
import type { Sources } from "./source.js";

/** What the names of texts and numbers in `src/engine/result.ts` stand for. */
const forms: Readonly<Record<string, JsonSchema>> = {
  Day: { type: "string", format: "date" },
  Amount: { type: "string", pattern: String.raw`^(0|[1-9][0-9]*)(\.[0-9]{1,2})?$` },
  Share: { type: "string", pattern: String.raw`^(0(\.[0-9]{1,6})?|1(\.0{1,6})?)$` },
  CountText: { type: "string", pattern: String.raw`^(0|[1-9][0-9]*)(\.[0-9]?[1-9])?$` },
  Count: { type: "integer", minimum: 0 },
  ExactText: { type: "string", pattern: String.raw`^-?[0-9]+(\.[0-9]+|/[1-9][0-9]*)?$` },
  FractionText: { type: "string", pattern: "^-?[0-9]+/[1-9][0-9]*$" },
  DecimalText: { type: "string", pattern: String.raw`^-?[0-9]+(\.[0-9]+…?)?$` },
};

/** The JSON Schemas of the results of operations, of errors, and of all that they refer to, each by its name. */
export function resultSchemas(
  { checker, exported }: Sources,
  ids: readonly string[],
  prefix: string,
): Readonly<Record<string, JsonSchema>> {
  const schemas: Record<string, JsonSchema> = {};
  const names = new Map<ts.Type, string>();

  const operations = checker.getDeclaredTypeOfSymbol(exported("src/operations.ts", "Operations"));
  for (const id of ids) {
    const operation = checker.getPropertyOfType(operations, id);
    const [call] = operation === undefined ? [] : checker.getTypeOfSymbol(operation).getCallSignatures();
    if (call === undefined) throw new Error(`${id} is not in the list of operations`);
    named(call.getReturnType(), `${pascalCase(id)}Result`, id);
  }
  named(
    checker.getDeclaredTypeOfSymbol(exported("src/engine/return-premium-error.ts", "ReturnPremiumErrorJson")),
    "Error",
    "",
  );
  named(checker.getDeclaredTypeOfSymbol(exported("src/explain/error.ts", "Problem")), "Problem", "");
  return schemas;

  /** A reference to the schema of a type, which is made the first time that it is asked for. */
  function named(type: ts.Type, name: string, id: string): JsonSchema {
    if (!names.has(type)) {
      if (name in schemas) throw new Error(`two types are named ${name}`);
      names.set(type, name);
      schemas[name] = {};
      const { text } = documentationOf(type.aliasSymbol ?? type.symbol);
      schemas[name] = { ...(text === "" ? {} : { description: text }), ...written(type, id) };
    }
    return { $ref: `${prefix}${names.get(type)}` };
  }

  function documentationOf(symbol: ts.Symbol | undefined): { readonly text: string } {
    return { text: ts.displayPartsToString(symbol?.getDocumentationComment(checker)).replaceAll(/\s+/g, " ") };
  }

  /** The schema of a type; by reference where the type has a name of its own. */
  function schemaOf(type: ts.Type, id: string, node?: ts.TypeNode): JsonSchema {
    const form = node && formOf(node);
    if (form !== undefined) return form;
    return isInterface(type) ? named(type, nameOf(type, id), id) : written(type, id, node);
  }

  function isInterface(type: ts.Type): boolean {
    const isOfSuchSymbol = ((type.symbol?.flags ?? 0) & ts.SymbolFlags.Interface) !== 0;
    return isOfSuchSymbol && !checker.isArrayLikeType(type);
  }

  /** Those of the engine bear their own names, but for generic ones; the others that of the room or the operation too. */
  function nameOf(type: ts.Type, id: string): string {
    const { symbol } = type;
    const folder = symbol.declarations?.[0]?.getSourceFile().fileName.split("/").at(-2) ?? "";
    if (checker.getTypeArguments(type as ts.TypeReference).length > 0) return pascalCase(id) + symbol.name;
    return ["engine", "exact", "explain", "formulas"].includes(folder) ? symbol.name : pascalCase(folder) + symbol.name;
  }

  function written(type: ts.Type, id: string, node?: ts.TypeNode): JsonSchema {
    // The codes of the error are those of all operations, which are known at run time.
    if (type.flags & ts.TypeFlags.TypeParameter) return { type: "string" };
    if (type.isUnion()) return union(type, id, node);
    if (type.isStringLiteral()) return { const: type.value };
    if (type.flags & ts.TypeFlags.String) return { type: "string" };
    if (type.flags & ts.TypeFlags.Number) return { type: "number" };
    if (type.flags & ts.TypeFlags.BooleanLike) return { type: "boolean" };
    if (type.flags & ts.TypeFlags.Null) return { type: "null" };
    if (checker.isArrayLikeType(type)) return array(type, id, node);
    return object(type, id, node);
  }

  function union(type: ts.UnionType, id: string, node?: ts.TypeNode): JsonSchema {
    const nodes = node && ts.isUnionTypeNode(node) ? node.types : [];
    const form = nodes.map(formOf).find((found) => found !== undefined);
    const words = type.types.flatMap((member) => (member.isStringLiteral() ? [member.value] : [])).toSorted();
    const others = type.types.filter(
      (member) => !member.isStringLiteral() && !(member.flags & ts.TypeFlags.BooleanLike),
    );
    const choices = [
      ...(words.length > 0 ? [{ enum: words }] : []),
      ...(type.types.some(({ flags }) => flags & ts.TypeFlags.BooleanLike) ? [{ type: "boolean" } as const] : []),
      ...others
        .filter(({ flags }) => !(flags & ts.TypeFlags.Undefined))
        .map((member) => (form !== undefined && member.flags & ts.TypeFlags.String ? form : schemaOf(member, id))),
    ];
    const [only] = choices;
    return choices.length === 1 && only !== undefined ? only : { anyOf: choices };
  }

  function array(type: ts.Type, id: string, node?: ts.TypeNode): JsonSchema {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    if (item === undefined || isNever(item)) return { type: "array", items: {}, maxItems: 0 };
    const inner = node && ts.isTypeOperatorNode(node) ? node.type : node;
    return {
      type: "array",
      items: schemaOf(item, id, inner && ts.isArrayTypeNode(inner) ? inner.elementType : undefined),
    };
  }

  /** Whether nothing is of the type: it is `never`, or its code is. */
  function isNever(type: ts.Type): boolean {
    if (type.flags & ts.TypeFlags.Never) return true;
    const code = checker.getPropertyOfType(type, "code") ?? checker.getPropertyOfType(type, "id");
    return code !== undefined && Boolean(checker.getTypeOfSymbol(code).flags & ts.TypeFlags.Never);
  }

  function object(type: ts.Type, id: string, node?: ts.TypeNode): JsonSchema {
    const rest = checker.getIndexInfoOfType(type, ts.IndexKind.String)?.type;
    if (rest !== undefined) {
      const isEmpty = Boolean(rest.flags & ts.TypeFlags.Never);
      return { type: "object", additionalProperties: isEmpty ? false : schemaOf(rest, id, valueNodeOf(node)) };
    }
    const fields = checker.getPropertiesOfType(type);
    return {
      type: "object",
      properties: Object.fromEntries(fields.map((field) => [field.name, property(field, id)])),
      required: fields.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional)).map(({ name }) => name),
      additionalProperties: false,
    };
  }

  function property(field: ts.Symbol, id: string): JsonSchema {
    const { text } = documentationOf(field);
    if (text === "") throw new Error(`no documentation of ${field.name}`);
    const declaration = field.declarations?.[0];
    const node = declaration && ts.isPropertySignature(declaration) ? declaration.type : undefined;
    return { ...schemaOf(checker.getTypeOfSymbol(field), id, node), description: text };
  }

  /** The type of the values, where a type is written `Readonly<Record<string, Value>>`. */
  function valueNodeOf(node: ts.TypeNode | undefined): ts.TypeNode | undefined {
    if (node === undefined || !ts.isTypeReferenceNode(node)) return node;
    const last = node.typeArguments?.at(-1);
    return last === undefined ? node : valueNodeOf(last);
  }

  function formOf(node: ts.TypeNode): JsonSchema | undefined {
    return ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) ? forms[node.typeName.text] : undefined;
  }
}
