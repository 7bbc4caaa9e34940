/** What the compiler knows of the sources: the comments on fields, and the types of results. */

import { fileURLToPath } from "node:url";
import ts from "typescript";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The documentation of a field or of an object, and of the fields in it. */
export interface Documentation {
  /** Sentences, on one line. */
  readonly text: string;
  /** The default, as JSON has it. */
  readonly default?: unknown;
  /** An input to begin with, as JSON has it. */
  readonly example?: unknown;
  readonly fields: ReadonlyMap<string, Documentation>;
}

/** What the comments say of a parameter of the law. */
export interface ParameterDocumentation {
  /** Sentences, on one line. */
  readonly text: string;
  /** Tags by their names, `unit` and `source`. */
  readonly tags: ReadonlyMap<string, string>;
  /** Where each of its values was read, in their order; empty where no comment says so. */
  readonly evidence: readonly string[];
}

/** The sources, read once: it takes two seconds. */
export function readSources() {
  const config = ts.getParsedCommandLineOfConfigFile(
    `${root}tsconfig.json`,
    { noEmit: true },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
      },
    },
  );
  if (config === undefined) throw new Error("tsconfig.json cannot be read");
  const files = config.fileNames.filter((name) => name.includes("/src/"));
  const program = ts.createProgram(files, config.options);
  const checker = program.getTypeChecker();

  /** The symbol that a source file exports by a name. */
  function exported(path: string, name: string): ts.Symbol {
    const source = program.getSourceFile(`${root}${path}`);
    const module = source && checker.getSymbolAtLocation(source);
    const symbol = module?.exports?.get(ts.escapeLeadingUnderscores(name));
    if (symbol === undefined) throw new Error(`${path} exports no ${name}`);
    return symbol;
  }

  /** The documentation of a schema that a file of fields exports, from the comments on its keys. */
  function documentationOf(path: string, name: string): Documentation {
    const symbol = exported(path, name);
    return documented(symbol, checker.getTypeOfSymbol(symbol));
  }

  /** What the comments say of a constant, and of each value in the list that it is made from. */
  function parameterDocumentationOf(path: string, name: string): ParameterDocumentation {
    const symbol = exported(path, name);
    return {
      text: ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\s+/g, " "),
      tags: new Map(symbol.getJsDocTags(checker).map((tag) => [tag.name, ts.displayPartsToString(tag.text)])),
      evidence: valuesIn(symbol).map(leadingComment),
    };
  }

  function documented(symbol: ts.Symbol, type: ts.Type): Documentation {
    const tags = new Map(
      symbol.getJsDocTags(checker).map(({ name, text }) => [name, ts.displayPartsToString(text)] as const),
    );
    const jsonIn = (tag: string): object => (tags.has(tag) ? { [tag]: JSON.parse(tags.get(tag) ?? "") } : {});
    const shape = shapeOf(type);
    const properties = shape === undefined ? [] : checker.getPropertiesOfType(shape);
    return {
      text: ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\s+/g, " "),
      ...jsonIn("default"),
      ...jsonIn("example"),
      fields: new Map(
        properties.map((property) => [property.name, documented(property, checker.getTypeOfSymbol(property))]),
      ),
    };
  }

  /** The type of the fields of an object's schema, whatever it is wrapped in; undefined for any other type. */
  function shapeOf(type: ts.Type): ts.Type | undefined {
    // A reference to a generic type has its arguments; of any other type the compiler answers with an empty list.
    const [first] = checker.getTypeArguments(type as ts.TypeReference);
    switch (type.symbol?.name) {
      case "ZodMiniObject":
      case "OneOf":
        return first;
      case "ZodMiniOptional":
      case "ZodMiniNullable":
      case "ZodMiniArray":
        return first && shapeOf(first);
      default:
        return undefined;
    }
  }

  return { checker, exported, documentationOf, parameterDocumentationOf };
}

/** The values in the list from which a constant is made; none where it is made otherwise. */
function valuesIn({ valueDeclaration }: ts.Symbol): readonly ts.Expression[] {
  const made =
    valueDeclaration && ts.isVariableDeclaration(valueDeclaration) ? valueDeclaration.initializer : undefined;
  const [list] = made && ts.isCallExpression(made) ? made.arguments : [];
  return list && ts.isArrayLiteralExpression(list) ? list.elements : [];
}

/** The comment before a value, which documents nothing to the compiler; empty where there is none. */
function leadingComment(value: ts.Expression): string {
  const text = value.getSourceFile().text;
  const [comment] = ts.getLeadingCommentRanges(text, value.getFullStart()) ?? [];
  return comment === undefined
    ? ""
    : text.slice(comment.pos, comment.end).replaceAll(/^\/\*\*(?:\s*\n\s*\*)?\s*|\s*\*\/$|\n\s*\*/g, "");
}

export type Sources = ReturnType<typeof readSources>;
