/**
 * Write contracts for `return-premium run ogpo-plus/return-premium`: `node contracts.mjs 1000000 > contracts.ndjson`.
 * Every ground of a return occurs, and every hundredth line is refused. The same count gives the same bytes.
 */
import { once } from "node:events";

const SEED = 20_250_301;
/** Ids that do not ascend, so that a table sorted by `id` is not in the order of the contracts. Coprime, so each is new. */
const [STEP_OF_IDS, IDS] = [6_180_339, 10_000_000];
const DAY = 86_400_000;
const START = Date.UTC(2025, 0, 1);
const day = (number) => new Date(START + number * DAY).toISOString().slice(0, 10);

/** Numbers from 0 to 1 (mulberry32). */
let state = SEED;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
const from = (least, most) => least + Math.floor(random() * (most - least + 1));
const oneOf = (values) => values[from(0, values.length - 1)];
const tenge = (tiyn) => `${Math.floor(tiyn / 100)}.${String(tiyn % 100).padStart(2, "0")}`;

/** A contract for each way in which one can end; `end` and `last` are days of its term, `paid` is its premium in tiyn. */
const ended = [
  ({ end }) => ({ termination: { reason: "withdrawal", terminatedOn: day(end) } }),
  ({ first }) => ({ termination: { reason: "withdrawal", terminatedOn: day(first + from(1, 9)) } }),
  ({ concluded }) => ({ termination: { reason: "withdrawal", terminatedOn: day(concluded) } }),
  ({ end }) => ({
    termination: { reason: oneOf(["object-ceased", "risk-ceased"]), terminatedOn: day(end), appliedOn: day(end + 3) },
  }),
  ({ end }) => ({ termination: { reason: "insurer-breach", terminatedOn: day(end) } }),
  ({ end }) => ({ termination: { reason: "replacement", terminatedOn: day(end) } }),
  ({ end, paid }) => ({
    contract: { paidPremium: tenge(from(0, paid - 1)) },
    termination: { reason: "non-payment", terminatedOn: day(end) },
  }),
  ({ end, paid }) => ({
    contract: { paidClaims: tenge(from(1, 9 * paid)) },
    termination: { reason: "withdrawal", terminatedOn: day(end) },
  }),
  ({ end, paid }) => ({
    termination: { reason: "agreement", terminatedOn: day(end), agreedReturn: tenge(from(0, paid)) },
  }),
];

const refused = [
  ({ last }) => ({ termination: { reason: "withdrawal", terminatedOn: day(last + 1) } }),
  ({ end }) => ({ contract: { premium: "0" }, termination: { reason: "withdrawal", terminatedOn: day(end) } }),
  ({ end }) => ({ termination: { reason: "sold", terminatedOn: day(end) } }),
];

function line(number) {
  const concluded = from(0, 364);
  const first = concluded + from(1, 30);
  const last = first + from(180, 364);
  const paid = from(500_000, 4_999_999);
  const facts = { concluded, first, last, paid, end: from(first + 20, last - 1) };
  const { contract, termination } = oneOf(number % 100 === 0 ? refused : ended)(facts);
  return JSON.stringify({
    id: `P-${String((number * STEP_OF_IDS) % IDS).padStart(7, "0")}`,
    contract: {
      concludedOn: day(concluded),
      firstDay: day(first),
      lastDay: day(last),
      premium: tenge(paid),
      policyholder: oneOf(["natural-person", "natural-person", "legal-entity"]),
      ...contract,
    },
    termination,
  });
}

const count = Number(process.argv[2]);
for (let written = 0; written < count; written += 1000) {
  const lines = Array.from({ length: Math.min(1000, count - written) }, (_, index) => line(written + index + 1));
  if (!process.stdout.write(`${lines.join("\n")}\n`)) await once(process.stdout, "drain");
}
