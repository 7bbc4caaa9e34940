import { printDay } from "../../dates/day.js";
import { defineOperation, type Run } from "../../engine/define-operation.js";
import { type Note, note } from "../../engine/note.js";
import type { Operation } from "../../engine/operation.js";
import { printAmount } from "../../exact/amount.js";
import { settle } from "../civil-code/settle.js";
import { type EndedContractIssueCode, endedContractIssues } from "../ended-contract/issues.js";
import type { Button, DocumentCode, NoteCode } from "./codes.js";
import { DEFAULT_ROUNDING, ruleSet } from "./parameters.js";
import { checkReturnPremium, type ReturnPremiumFacts, returnPremiumInput } from "./return-premium.fields.js";
import type { ReturnPremiumResult } from "./return-premium.result.js";
import type { ReturnPremiumInput } from "./return-premium.types.js";

/**
 * Compute the return that the calculator in a life insurer's online cabinet shows when a contract ends early.
 *
 * @function
 * @formula premium − premium × usedDays ÷ termDays − costs, at least 0; costs are 10% of the premium by default
 * @param input - the premium in tenge, dates as `YYYY-MM-DD`, the button that was pressed
 * @returns the ground, both amounts as text, rounded once according to `options.rounding` (default whole tenge, half
 * up), every step, and the fields of the calculator
 * @throws {@link ReturnPremiumError} `invalid-input`; `outside-scope` and `no-parameter-for-date` as for
 * `kzCivilCode.returnPremium`
 * @clause CC 842(2)
 * @example
 * ```ts
 * import { lifeCabinet } from "return-premium";
 * const { returnPremium, days } = lifeCabinet.returnPremium({
 *   contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
 *   termination: { button: "refusal", terminatedOn: "2024-01-31" },
 * });
 * returnPremium; // => "53770"
 * days.used; // => 7
 * ```
 */
export const returnPremium: Operation<ReturnPremiumInput, ReturnPremiumResult, EndedContractIssueCode> =
  /* @__PURE__ */ defineOperation({
    id: "life-cabinet/return-premium",
    summary:
      "The return premium that the calculator in a life insurer's online cabinet shows when a contract ends early",
    ruleSet,
    country: "kazakhstan",
    fields: returnPremiumInput,
    check: checkReturnPremium,
    issues: endedContractIssues,
    calculate,
  });

function calculate(facts: ReturnPremiumFacts, run: Run): ReturnPremiumResult {
  const { contract, termination } = facts;
  const settlement = settle(statutoryFacts(facts), run, DEFAULT_ROUNDING);
  return {
    operation: "life-cabinet/return-premium",
    ruleSet,
    ...settlement,
    documents: meanings[termination.button].documents,
    calculator: {
      premium: printAmount(contract.premium, settlement.conventions.rounding.unit),
      firstDay: printDay(contract.firstDay),
      lastDay: printDay(contract.lastDay),
      terminatedOn: printDay(termination.terminatedOn),
      daysToTermination: settlement.days.used,
      returnPremium: settlement.returnPremium,
    },
    notes: [...settlement.notes, ...notesOn(facts)],
    assumed: run.assumed,
  };
}

/** For each button, the corresponding reason under the Civil Code and the document to submit. */
const meanings = {
  "early-loan-repayment": { reason: "loan-repaid", documents: ["bank-details", "loan-repayment-certificate"] },
  refusal: { reason: "withdrawal", documents: ["bank-details"] },
} as const satisfies Record<Button, { readonly reason: string; readonly documents: readonly DocumentCode[] }>;

/**
 * The fields of the online cabinet, converted to input for the Civil Code; the application is made online on the
 * termination date.
 */
function statutoryFacts({ contract, termination, options }: ReturnPremiumFacts) {
  const { concludedOn, firstDay, lastDay, premium, policyholder, kind } = contract;
  const { button, terminatedOn } = termination;
  return {
    contract: {
      concludedOn: concludedOn ?? firstDay,
      firstDay,
      lastDay,
      premium,
      policyholder: policyholder ?? "natural-person",
      kind,
    },
    termination: { reason: meanings[button].reason, terminatedOn },
    options,
  };
}

function notesOn({ contract }: ReturnPremiumFacts): readonly Note<NoteCode>[] {
  if (contract.concludedElectronically !== false) return [];
  return [note("not-available-online", "step 4")];
}
