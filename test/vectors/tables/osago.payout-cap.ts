import { osagoPayoutCap, type PayoutCapInput } from "../../oracle/osago-payout-cap.js";
import { computed, type Outcome, type Row, type Section, type Table } from "../table.js";
import { formsOfFields } from "./forms-of-fields.js";

const CLAUSE = "q-and-a";

/** Below a limit, on it and above it. */
const around = (harm: string, limit: string, above: string, why: string): readonly Row[] => [
  {
    side: `${harm}, exactly the limit`,
    why: `${why}: paid in full, and nothing is cut off`,
    flags: ["capped-at-the-cap", "limit-of-other-harm"],
    with: { harm, amount: limit },
  },
  {
    side: `${harm}, 0.01 above the limit`,
    why: `${why}: the extra 0.01 is cut off`,
    flags: ["payout-uncapped", "limit-of-other-harm"],
    with: { harm, amount: above },
  },
];

const limits: Section = {
  input: { harm: "property", amount: "400000" },
  clause: CLAUSE,
  rows: [
    ...around("life-or-health", "500000", "500000.01", "500000 for life or health"),
    ...around("death", "475000", "475000.01", "475000 for the relatives, without the burial"),
    ...around("burial", "25000", "25000.01", "25000 for the burial"),
    ...around("property", "400000", "400000.01", "400000 for property"),
    ...around("property-europrotocol", "100000", "100000.01", "100000 without the police"),
    {
      side: "property, nothing",
      why: "nothing is paid, printed with two decimals",
      flags: ["wrong-decimals"],
      with: { amount: 0 },
    },
    {
      side: "property, one decimal",
      why: "100.5 is printed with two decimals",
      flags: ["wrong-decimals"],
      with: { amount: 100.5 },
    },
    {
      side: "property, four decimals",
      why: "100.5000 from a NUMERIC(19,4) is 100.50",
      flags: ["zeros-refused", "wrong-decimals"],
      with: { amount: "100.5000" },
    },
    {
      side: "property, the largest amount",
      why: "cut off at 400000",
      flags: ["payout-uncapped"],
      with: { amount: "999999999999999.99" },
    },
    {
      side: "burial, the sum of both limits after a death",
      why: "a death and a burial have separate limits",
      flags: ["limit-of-other-harm"],
      with: { harm: "burial", amount: "500000" },
    },
    {
      side: "property by the parties' own record, below the limit",
      why: "the limit is older than the page, whatever the amount",
      flags: ["doubt-unsaid"],
      with: { harm: "property-europrotocol", amount: "99999.99" },
    },
  ],
};

const faults: Section = {
  input: { harm: "property", amount: "400000" },
  clause: CLAUSE,
  rows: [
    {
      side: "no harm",
      why: "each harm has its own limit",
      flags: ["missing-field"],
      with: { harm: undefined },
      issues: ["missing-field harm"],
    },
    {
      side: "no amount",
      why: "the amount is what is limited",
      flags: ["missing-field"],
      with: { amount: undefined },
      issues: ["missing-field amount"],
    },
    {
      side: "an unknown word for the harm",
      why: "only five words are allowed",
      flags: ["unknown-word"],
      with: { harm: "health" },
      issues: ["invalid-option harm"],
    },
    {
      side: "a harm given as null",
      why: "the harm must be known",
      flags: ["wrong-type"],
      with: { harm: null },
      issues: ["invalid-type harm"],
    },
    {
      side: "an amount with three decimals",
      why: "0.01 is the smallest amount",
      flags: ["loose-amount"],
      with: { amount: "0.001" },
      issues: ["invalid-amount amount"],
    },
    {
      side: "an amount with three decimals that are zeros",
      why: "60.000 is sixty, or sixty thousand in some countries",
      flags: ["loose-amount"],
      with: { amount: "60.000" },
      issues: ["invalid-amount amount"],
    },
    {
      side: "an amount in a list",
      why: "only one amount is allowed",
      flags: ["wrong-type"],
      with: { amount: ["400000"] },
      issues: ["invalid-type amount"],
    },
    {
      side: "a limit given by the caller",
      why: "the rules set the limit",
      flags: ["unknown-field"],
      with: { limit: "500000" },
      issues: ["unknown-field limit"],
    },
    {
      side: "faults in both fields",
      why: "both are named, in the order of the fields",
      flags: ["first-issue-only"],
      with: { harm: 1, amount: "" },
      issues: ["invalid-type harm", "invalid-amount amount"],
    },
    {
      side: "nothing at all",
      why: "all required fields are named, in the order of the fields",
      flags: ["first-issue-only"],
      with: { harm: undefined, amount: undefined },
      issues: ["missing-field harm", "missing-field amount"],
    },
  ],
};

function outcomeOf(input: unknown): Outcome {
  // The rows are written for this oracle.
  const { notes, ...expected } = osagoPayoutCap(input as PayoutCapInput);
  return computed(
    expected,
    notes.map((code) => ({ code })),
  );
}

export const osagoPayoutCapTable: Table = {
  operation: "osago/payout-cap",
  edition: "2023-01-30",
  sources: ["Questions and answers of a Russian insurer on OSAGO"],
  outcomeOf,
  sections: [
    limits,
    faults,
    formsOfFields({ input: { harm: "property", amount: "400000" }, clause: CLAUSE, amounts: ["amount"] }),
  ],
};
