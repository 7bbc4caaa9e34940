/** A command's flag: the value it takes, if any, and its purpose. */
interface Flag {
  readonly takes?: string;
  readonly says: string;
}

/** The usage of a command, which is needed both to read its arguments and to print its help. */
export interface Usage {
  readonly synopsis: string;
  readonly says: string;
  /** The number of positional arguments that the command accepts; 0 by default. */
  readonly operands?: number;
  /** The flags of the command, except `--help`, which every command has. */
  readonly flags: Readonly<Record<string, Flag>>;
}

const input: Flag = { takes: "FILE", says: "a JSON file, or - for standard input; flags take precedence" };

/** How a table is printed. */
const forms = { csv: { says: "print it as CSV" }, json: { says: "print it as JSON" } };

/** The commands, in the order in which they are listed in the help. */
export const usages = {
  run: {
    synopsis: "run OPERATION",
    says: "compute each line of JSON from standard input; print one line for each",
    operands: 1,
    flags: {
      jobs: { takes: "N", says: "compute in N threads, 1 to 64; the order of lines is kept" },
      "no-steps": { says: "leave the steps out of the results; `steps` is then empty" },
      fields: { takes: "A,B.C", says: "print only these fields of each result, such as `ground,days.used`" },
      csv: { says: "read rows of CSV; print the same rows, followed by columns with the answer" },
      layout: { takes: "FILE", says: "how the CSV is written, as JSON; `layout OPERATION` prints one to start from" },
      check: { says: "print no answers; say which columns and values of the CSV are not mapped" },
    },
  },
  layout: {
    synopsis: "layout OPERATION",
    says: "print a layout to start from, for `run --csv`: every field, its words, and the answers",
    operands: 1,
    flags: {
      language: {
        takes: "en|ru|kk",
        says: "the language of its headers and words, which otherwise are paths and codes",
      },
    },
  },
  calculate: {
    synopsis: "calculate OPERATION",
    says: "compute one input, given as flags; OPERATION --help prints its fields",
    operands: 1,
    flags: {
      // In addition to the fields of the operation's input.
      input,
      language: { takes: "en|ru|kk", says: "the language of the output and of errors" },
      json: { says: "print the result as JSON instead of words" },
    },
  },
  table: {
    synopsis: "table OPERATION",
    says: "print the return premium for each day on which the contract can end; flags as for `calculate`, without the days on which it ends",
    operands: 1,
    flags: {
      every: { takes: "day|month", says: "one row for each day (the default) or each month" },
      input,
      ...forms,
    },
  },
  compare: {
    synopsis: "compare OPERATION",
    says: "print the return premium for each value of the unknown facts; flags as for `calculate`",
    operands: 1,
    flags: {
      over: { takes: "A.B,C.D", says: "the facts to compare, such as `contract.kind`; by default, those left out" },
      input,
      ...forms,
    },
  },
  workbook: {
    synopsis: "workbook OPERATION",
    says: "write an Excel workbook in which the return premium of each contract is a live formula",
    operands: 1,
    flags: {
      input: { takes: "FILE", says: "one input, or one on each line, as JSON; or rows of CSV; - for standard input" },
      out: { takes: "FILE.xlsx", says: "the workbook to write" },
      layout: { takes: "FILE", says: "how the CSV is written, as for `run --csv`" },
      language: { takes: "en|ru|kk", says: "the language of the workbook; by default, that of the layout, or English" },
    },
  },
  diagnose: {
    synopsis: "diagnose OPERATION",
    says: "say which mistake produces the amount that another system shows; flags as for `calculate`",
    operands: 1,
    flags: {
      shown: { takes: "TEXT", says: "the amount that it shows, such as `53 737 ₸`" },
      input,
      json: { says: "print the diagnosis as JSON instead of words" },
    },
  },
  personas: {
    synopsis: "personas",
    says: "print contracts to enter on a page, the expected results, and those of pages with one mistake",
    flags: { csv: { says: "print them as CSV for Excel, one row per contract" }, json: forms.json },
  },
  list: { synopsis: "list", says: "print the operations", flags: {} },
  schema: {
    synopsis: "schema OPERATION",
    says: "print the JSON Schema of the input",
    operands: 1,
    flags: {
      result: { says: "print the schema of the result instead" },
      error: { says: "print the schema of the error, which all operations share" },
      openapi: { says: "print the OpenAPI description of all operations" },
    },
  },
  verify: {
    synopsis: "verify [OPERATION]",
    says: "test this library, or another program, against the vectors",
    operands: 1,
    flags: {
      program: {
        takes: '"COMMAND"',
        says: "the program: the shell runs COMMAND OPERATION, which must read and print lines as `run` does",
      },
      timeout: { takes: "SECONDS", says: "how long to wait for its next line; 30 by default" },
      fields: { takes: "A,B.C", says: "compare only these fields of each result, such as `returnPremium`" },
      case: { takes: "ID", says: "run only the case with this id" },
      flag: { takes: "FLAG", says: "run only the cases that this mistake fails, such as `floats`" },
      show: { takes: "N", says: "how many failures to show in full; 5 by default" },
      report: { takes: "FILE.json|FILE.xml", says: "write the outcome as JSON or JUnit XML" },
    },
  },
  status: {
    synopsis: "status",
    says: "print which days the tables of the law cover",
    flags: {
      on: { takes: "DATE", says: "exit with 1 if a table does not cover this day" },
      within: { takes: "DAYS", says: "also require this many days after it to be covered" },
      json: { says: "print it as JSON" },
    },
  },
  help: { synopsis: "--help", says: "print this text; after a command, only the part about that command", flags: {} },
  version: { synopsis: "--version", says: "print the version", flags: {} },
} as const satisfies Readonly<Record<string, Usage>>;
