/** What the layout asks of every file of src/, checked on the syntax tree of the file. */

import { isBuiltin } from "node:module";
import { posix } from "node:path";
import ts from "typescript";

/** A file of src/: its path from there, with slashes, and its text. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** Which rooms a room imports from, besides itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  exact: [],
  dates: [],
  formulas: ["exact"],
  engine: ["exact", "dates", "formulas"],
  kazakhstan: ["exact", "dates", "formulas", "engine"],
  russia: ["exact", "dates", "formulas", "engine"],
  scenarios: ["exact", "dates", "engine"],
  operations: ["engine", "kazakhstan", "russia"],
  coverage: ["engine", "kazakhstan", "russia"],
  "convention-link": ["operations"],
  // Of convention-link.ts only the places of the documentation are loaded; the operations are types there.
  explain: ["exact", "dates", "formulas", "engine", "kazakhstan", "russia", "convention-link"],
  diagnose: ["exact", "dates", "formulas", "engine"],
  tables: ["exact", "dates", "formulas", "engine", "kazakhstan", "russia", "scenarios", "explain"],
  testing: ["exact", "engine", "diagnose", "explain"],
  cli: [
    "exact",
    "dates",
    "formulas",
    "engine",
    "operations",
    "coverage",
    "scenarios",
    "diagnose",
    "explain",
    "testing",
    "tables",
  ],
  index: ["dates", "engine", "kazakhstan", "russia", "operations", "coverage", "convention-link"],
};

const COUNTRIES = ["kazakhstan", "russia"];

/** Of a product other products see these files only, and these products alone. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  "kazakhstan/civil-code/decide.ts": ["kazakhstan/ogpo-plus", "kazakhstan/ogpo-vts"],
  "kazakhstan/civil-code/settle.ts": ["kazakhstan/life-cabinet"],
  // Its result is the Code's, with the Code's codes and words.
  "kazakhstan/civil-code/return-premium.result.ts": ["kazakhstan/life-cabinet"],
  "kazakhstan/civil-code/codes.ts": ["kazakhstan/life-cabinet"],
  "kazakhstan/civil-code/words.ts": ["kazakhstan/life-cabinet"],
  "kazakhstan/civil-code/words.ru.ts": ["kazakhstan/life-cabinet"],
  "kazakhstan/civil-code/words.kk.ts": ["kazakhstan/life-cabinet"],
};

/** Folders of a country that are no product: what its products share. */
const SHARED = ["kazakhstan/ended-contract"];

const PACKAGES: Readonly<Record<string, (path: string) => boolean>> = {
  zod: (path) => path.endsWith(".fields.ts") || roomOf(path) === "engine",
  "decimal.js": (path) => roomOf(path) === "exact",
  "date-fns": (path) => roomOf(path) === "dates",
  "@date-fns/utc": (path) => roomOf(path) === "dates",
  // Bundled into the command line: importers of the library pay nothing for it.
  "csv-parse": (path) => roomOf(path) === "tables",
  hucre: (path) => roomOf(path) === "tables",
  // Their types are added to; nothing of them is loaded.
  vitest: (path) => path === "testing/vitest/index.ts",
  expect: (path) => path === "testing/jest/index.ts",
};

/** Where the runtime is asked for the day of an instant in a zone. */
const DOOR_OF_INSTANTS = "dates/day-in.ts";

const CLOCK_AND_ZONE: ReadonlySet<string> = new Set(["Intl", "performance", "process"]);

/** Everything that is wrong with a file, each complaint with the file and what it imports or says. */
export function complaintsAbout(source: SourceText): readonly string[] {
  const tree = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.ESNext, true);
  const complaints = [
    ...(ROOMS[roomOf(source.path)] === undefined ? ["stands in no room of src/"] : []),
    ...importsOf(tree).flatMap(({ specifier }) => complaintAboutImport(source.path, specifier)),
    ...wordsOf(tree, roomOf(source.path) === "cli").filter(
      (word) => source.path !== DOOR_OF_INSTANTS || !word.startsWith("says Intl "),
    ),
  ];
  return complaints.map((complaint) => `src/${source.path} ${complaint}`);
}

/** The files of src/ that must be loaded before a file: all that it imports, but those of which only types. */
export function filesLoadedBy({ path, text }: SourceText): readonly string[] {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  return importsOf(tree)
    .filter(({ specifier, isOfTypes }) => isRelative(specifier) && !isOfTypes)
    .map(({ specifier }) => resolved(path, specifier));
}

/** The ways on which a file loads itself, a way for each file that closes one. */
export function cyclesAmong(sources: readonly SourceText[]): readonly string[] {
  const graph = new Map(sources.map((source) => [source.path, filesLoadedBy(source)]));
  const finished = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) cycles.push([...way.slice(start), path].join(" → "));
    if (start >= 0 || finished.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
    finished.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return cycles;
}

/** The room of a file: its first folder, or its own name where it stands in none. */
const roomOf = (path: string): string => (path.split("/")[0] ?? "").replace(/\.ts$/, "");

/** The product that a file of a country belongs to; undefined for what all products of the country share. */
function productOf(path: string): string | undefined {
  const [country, folder, file] = path.split("/");
  const isInFolder = file !== undefined && COUNTRIES.includes(country ?? "");
  return isInFolder && !SHARED.includes(`${country}/${folder}`) ? `${country}/${folder}` : undefined;
}

const isRelative = (specifier: string): boolean => specifier.startsWith(".");

const resolved = (path: string, specifier: string): string =>
  posix.join(posix.dirname(path), specifier.replace(/\.js$/, ".ts"));

interface Import {
  readonly specifier: string;
  /** Whether nothing but types is imported, so that nothing is loaded. */
  readonly isOfTypes: boolean;
}

/** The modules that a file names: imports, exports from, types, dynamic imports, calls of `require`. */
function importsOf(tree: ts.SourceFile): readonly Import[] {
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const name = specifierOf(node);
    if (name !== undefined) {
      const specifier = ts.isStringLiteralLike(name) ? name.text : "a computed name";
      imports.push({ specifier, isOfTypes: isOfTypes(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return imports;
}

function isOfTypes(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return ts.isImportTypeNode(node) || (ts.isExportDeclaration(node) && node.isTypeOnly);
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument;
  if (!ts.isCallExpression(node)) return undefined;
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === "require";
  return isImport || isRequire ? node.arguments[0] : undefined;
}

function complaintAboutImport(path: string, specifier: string): readonly string[] {
  const complaint = isRelative(specifier)
    ? complaintAboutFile(path, resolved(path, specifier))
    : complaintAboutPackage(path, specifier);
  return complaint === undefined ? [] : [`imports ${specifier}: ${complaint}`];
}

/** Words, and what is put into them whatever the language. */
const WORDS = /\/(words(\.\w+)?|fact-clauses|elapsed-by-share)\.ts$/;

function complaintAboutFile(path: string, target: string): string | undefined {
  const [room, targetRoom] = [roomOf(path), roomOf(target)];
  if (target.startsWith("../")) {
    return target === "../package.json" && room === "cli" ? undefined : "it lies outside src";
  }
  if (ROOMS[targetRoom] === undefined) return `there is no room ${targetRoom}`;
  if (room === targetRoom) return complaintAboutProduct(path, target);
  if (!ROOMS[room]?.includes(targetRoom)) return `${room} may not import from ${targetRoom}`;
  const isOfACountry = COUNTRIES.includes(targetRoom);
  if (room === "explain" && isOfACountry && !WORDS.test(target)) return "explain imports words alone";
  if (room === "index" && isOfACountry && !target.endsWith("/index.ts")) return "the root has products as a whole";
  if (target.endsWith("/index.ts") && !["index", "cli"].includes(room))
    return "an index.ts is for those who import the package";
  return undefined;
}

/** A product imports from itself and from what its country shares, and from others by their doors. */
function complaintAboutProduct(path: string, target: string): string | undefined {
  const [product, other] = [productOf(path), productOf(target)];
  if (other === undefined || product === other) return undefined;
  if (product === undefined) return `what products share may not import from ${other}`;
  return DOORS[target]?.includes(product) ? undefined : `${product} may not import from ${other}`;
}

function complaintAboutPackage(path: string, specifier: string): string | undefined {
  if (isBuiltin(specifier)) {
    return ["cli", "testing"].includes(roomOf(path)) ? undefined : "modules of Node belong in cli and testing only";
  }
  const name = specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
  const isAllowed = Object.hasOwn(PACKAGES, name) ? PACKAGES[name] : undefined;
  if (isAllowed === undefined) return "no part of the library may import this package";
  return isAllowed(path) ? undefined : `${name} may not be imported here`;
}

/** What a file says and must not: `any` anywhere; outside the command line the clock, the zone, the environment. */
function wordsOf(tree: ts.SourceFile, isCommandLine: boolean): readonly string[] {
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    const word = node.kind === ts.SyntaxKind.AnyKeyword ? "any" : isCommandLine ? undefined : clockWordOf(node);
    if (word !== undefined) {
      words.push(`says ${word} in line ${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return words;
}

function clockWordOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && isNamed(node.expression, "Date")) return "new Date";
  if (ts.isCallExpression(node) && isNamed(node.expression, "Date")) return "Date()";
  if (ts.isPropertyAccessExpression(node) && isNamed(node.expression, "Date")) return `Date.${node.name.text}`;
  if (ts.isPropertyAccessExpression(node) && /^toLocale|^localeCompare$/.test(node.name.text)) return node.name.text;
  if (!ts.isIdentifier(node) || !CLOCK_AND_ZONE.has(node.text)) return undefined;
  return isNameOfMember(node) ? undefined : node.text;
}

const isNamed = (node: ts.Node, name: string): boolean =>
  (ts.isIdentifier(node) && node.text === name) ||
  (ts.isPropertyAccessExpression(node) && isNamed(node.expression, "globalThis") && node.name.text === name);

/** Whether an identifier names a member of something, as in `options.process` or `{ process: 1 }`. */
function isNameOfMember({ parent, text }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent))
    return parent.name.text === text && !isNamed(parent.expression, "globalThis");
  return (
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent)) &&
    ts.isIdentifier(parent.name) &&
    parent.name.text === text
  );
}
