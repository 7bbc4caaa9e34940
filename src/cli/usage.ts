/** A flag of a command: the value that follows it, where one does, and what it is for. */
interface Flag {
  readonly takes?: string;
  readonly says: string;
}

/** How a command is used: what its arguments are read by, and what its help prints. */
export interface Usage {
  readonly synopsis: string;
  readonly says: string;
  /** How many words it takes that are no flags; none by default. */
  readonly operands?: number;
  /** Its flags besides `--help`, which every command has. */
  readonly flags: Readonly<Record<string, Flag>>;
}

const input: Flag = { takes: "FILE", says: "a JSON file, - for standard input; flags take precedence" };

/** How a table is printed. */
const forms = { csv: { says: "print it as CSV" }, json: { says: "print it as JSON" } };

/** The commands in the order in which the help prints them. */
export const usages = {
  run: {
    synopsis: "run OPERATION",
    says: "answer each line of JSON from standard input with a line",
    operands: 1,
    flags: {
      jobs: { takes: "N", says: "compute in N threads, 1 to 64; the answers stay in order" },
      "no-steps": { says: "leave the steps out of the results: `steps` is empty" },
      fields: { takes: "A,B.C", says: "only these fields of each result, such as `ground,days.used`" },
    },
  },
  calculate: {
    synopsis: "calculate OPERATION",
    says: "compute one input, given by flags; OPERATION --help prints its fields",
    operands: 1,
    flags: {
      // Besides the fields of the operation's input.
      input,
      language: { takes: "en|ru|kk", says: "the language of the answer, and of an error" },
      json: { says: "print the result as JSON, not in words" },
    },
  },
  table: {
    synopsis: "table OPERATION",
    says: "print what goes back for each day on which the contract can end; flags as for `calculate`, without the days of the end",
    operands: 1,
    flags: {
      every: { takes: "day|month", says: "a row for each day, which is the default, or each month" },
      input,
      ...forms,
    },
  },
  compare: {
    synopsis: "compare OPERATION",
    says: "print what goes back for each value of the facts that are not known; flags as for `calculate`",
    operands: 1,
    flags: {
      over: { takes: "A.B,C.D", says: "the facts, such as `contract.kind`; by default those that are left out" },
      input,
      ...forms,
    },
  },
  diagnose: {
    synopsis: "diagnose OPERATION",
    says: "say which mistake gives the amount that another system shows; fields as for `calculate`",
    operands: 1,
    flags: {
      shown: { takes: "TEXT", says: "what it shows, as `53 737 ₸`" },
      input,
      json: { says: "print the diagnosis as JSON, and not in words" },
    },
  },
  list: { synopsis: "list", says: "print the operations", flags: {} },
  schema: {
    synopsis: "schema OPERATION",
    says: "print the JSON Schema of the input",
    operands: 1,
    flags: {
      result: { says: "print that of the result" },
      error: { says: "print that of the error, which all operations share" },
      openapi: { says: "print the OpenAPI description of all operations" },
    },
  },
  verify: {
    synopsis: "verify [OPERATION]",
    says: "test this library, or a program, with the vectors",
    operands: 1,
    flags: {
      program: {
        takes: '"COMMAND"',
        says: "the program: the shell runs COMMAND OPERATION, which answers lines as `run` does",
      },
      timeout: { takes: "SECONDS", says: "how long to wait for its next line; by default 30" },
      report: { takes: "FILE.json|FILE.xml", says: "write the outcome as JSON, or as JUnit XML" },
    },
  },
  status: {
    synopsis: "status",
    says: "print what is known to which day",
    flags: {
      on: { takes: "DATE", says: "exit with 1 where a table does not know that day" },
      within: { takes: "DAYS", says: "or one of so many days after it" },
      json: { says: "print it as JSON" },
    },
  },
  help: { synopsis: "--help", says: "print this text; after a command, the part about it", flags: {} },
  version: { synopsis: "--version", says: "print the version", flags: {} },
} as const satisfies Readonly<Record<string, Usage>>;
