import { printDay } from "../../calendar/index.ts";
import { defaultsUsed, defineOperation, fieldsWithDefault, type Outcome } from "../../input/index.ts";
import { printAmount } from "../../money/index.ts";
import { type Note, note } from "../../trace/index.ts";
import { conventionsOf } from "../kz-civil-code/conventions.ts";
import type { ReturnPremiumFacts as StatutoryFacts } from "../kz-civil-code/return-premium.schema.ts";
import { settle } from "../kz-civil-code/settle.ts";
import { meanings } from "./buttons.ts";
import type { ReturnPremiumInput } from "./input.ts";
import { DEFAULT_ROUNDING, ruleSet } from "./parameters.ts";
import type { ReturnPremiumResult } from "./result.ts";
import { checkReturnPremium, type ReturnPremiumFacts, returnPremiumSchema } from "./return-premium.schema.ts";

export const returnPremiumOperation = /* @__PURE__ */ defineOperation<ReturnPremiumFacts, ReturnPremiumResult>({
  id: "life-cabinet/return-premium",
  summary: "What the calculator of a life insurer's online cabinet shows when a contract ends early",
  schema: returnPremiumSchema,
  check: checkReturnPremium,
  calculate,
});

function calculate(facts: ReturnPremiumFacts): ReturnPremiumResult {
  const { contract, termination, options } = facts;
  const conventions = conventionsOf(options, DEFAULT_ROUNDING);
  const settlement = settle(statutoryFacts(facts), conventions);
  return {
    operation: "life-cabinet/return-premium",
    ruleSet,
    ...settlement,
    documents: meanings[termination.button].documents,
    calculator: {
      premium: printAmount(contract.premium, conventions.rounding.unit),
      firstDay: printDay(contract.firstDay),
      lastDay: printDay(contract.lastDay),
      terminatedOn: printDay(termination.terminatedOn),
      daysToTermination: settlement.days.used,
      returnPremium: settlement.returnPremium,
    },
    notes: [...settlement.notes, ...notesOn(facts)],
    assumed: defaultsUsed(facts, optionalFields),
  };
}

/** The cabinet's fields as the Civil Code reads them; the application comes in through the page on the day itself. */
function statutoryFacts({ contract, termination, options }: ReturnPremiumFacts): StatutoryFacts {
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

function notesOn({ contract }: ReturnPremiumFacts): readonly Note[] {
  if (contract.concludedElectronically !== false) return [];
  return [note("not-available-online", "step 4")];
}

const optionalFields = /* @__PURE__ */ fieldsWithDefault<ReturnPremiumFacts>({
  "contract.concludedOn": ({ contract }) => contract.concludedOn,
  "contract.concludedElectronically": ({ contract }) => contract.concludedElectronically,
  "contract.policyholder": ({ contract }) => contract.policyholder,
});

/**
 * What the calculator of a life insurer's online cabinet shows when a contract ends early: the statutory return.
 *
 * @formula premium − premium × usedDays ÷ termDays − costs, at least 0; costs are 10% of the premium by default
 * @param input - the premium in tenge, days as `YYYY-MM-DD`, the button that was pressed
 * @returns the ground, the two amounts as text, rounded once by `options.rounding` (whole tenge, half up), every step,
 * and the calculator's fields
 * @throws {@link ReturnPremiumError} `invalid-input`; `outside-scope` and `no-parameter-for-date` as
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
export function returnPremium(input: ReturnPremiumInput): ReturnPremiumResult {
  return returnPremiumOperation.run(input);
}

/**
 * {@link returnPremium} that returns its error instead of throwing it.
 *
 * @formula as {@link returnPremium}
 * @param input - as for `returnPremium`, or any value
 * @returns `{ success: true, result }`, rounded as there, or `{ success: false, error }`
 * @throws nothing of its own; what a getter of the input throws passes through
 * @clause CC 842(2)
 * @example
 * ```ts
 * import { lifeCabinet } from "return-premium";
 * const outcome = lifeCabinet.safeReturnPremium(JSON.parse("{}"));
 * if (!outcome.success) outcome.error.issues.map(({ path }) => path[0]); // => ["contract", "termination"]
 * ```
 */
export function safeReturnPremium(input: unknown): Outcome<ReturnPremiumResult> {
  return returnPremiumOperation.runSafely(input);
}
