import { printDay } from "./days.ts";
import { type EndedContract, isInTime } from "./ended-contract.ts";
import { InputError } from "./errors.ts";
import { circumstances } from "./schema.ts";

/** The grounds in the order in which they are tried, with their clauses and the statute behind them. */
const citations = {
  "never-in-force": { clause: "3.4", law: undefined },
  "before-start": { clause: "9.5", law: undefined },
  "insurer-fault": { clause: "9.12", law: "CC 842(3)" },
  "claims-paid": { clause: "9.10", law: undefined },
  replacement: { clause: "9.2", law: undefined },
  "art-841-1": { clause: "9.8", law: "CC 841(1)" },
  "cooling-off": { clause: "9.7", law: "CC 842(2)" },
  "art-841-2": { clause: "9.6", law: "CC 841(2)" },
  "by-agreement": { clause: "9.3(3)", law: undefined },
} as const;
